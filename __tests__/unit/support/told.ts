/** What a decision came to, short enough for a table. */

import type { Check } from "../../../src/model/check.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import { ReleaseError, type Problem } from "../../../src/model/problem.ts";

/** `fail token-invalid`, `pass`. */
export function told({ status, code }: Check): string {
  return code === undefined ? status : `${status} ${code}`;
}

/** `published live`, `failed !version-exists`, `accepted ~not-served-yet`: `!` is a problem, `~` a warning. */
export function ending({ state, live, problems, warnings }: Outcome): string {
  return [
    state,
    ...(live ? ["live"] : []),
    ...problems.map(({ code }) => `!${code}`),
    ...warnings.map(({ code }) => `~${code}`),
  ].join(" ");
}

/** The codes with which a decision refuses. */
export function refusalCodes(decide: () => unknown): string[] {
  return refusals(decide).map(({ code }) => code);
}

/** The problems with which a decision refuses; none where it does not. */
export function refusals(decide: () => unknown): readonly Problem[] {
  try {
    decide();
    return [];
  } catch (error) {
    if (error instanceof ReleaseError) return error.problems;
    throw error;
  }
}

/** What is told of these problems and is no sentence: one line that ends with one full stop. */
export function noSentences(problems: readonly Problem[]): string[] {
  return problems.map(({ what }) => what).filter((what) => !/^[^\s.][^\n]*[^\s.]\.$/.test(what));
}
