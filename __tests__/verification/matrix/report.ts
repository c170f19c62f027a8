/** Both sides of one question: would the release have worked, and what was said. */

import type { Code } from "../../../src/model/code.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import type { Said } from "./judge.ts";

/** `wrong` is the worst defect this product can have, `silent` the second worst (design, section 3). */
export type Sort = "let through" | "refused" | "warned" | "silent" | "wrong";

export interface Report {
  /** Which registry, or which world of the emulator. */
  where: string;
  token: string;
  account: string;
  package: string;
  mode: Mode;
  /** What the registry's answers are called. */
  answers: string;
  /** How it decides uploads. */
  deciding: string;
  sort: Sort;
  refusals: readonly Code[];
  /** Why the registry would not take the upload; empty where it would. */
  reasons: readonly string[];
}

type Settled = { works: true } | { works: false; reasons: readonly string[] };

/** Which of the five it is. */
export function sortOf(settled: Settled, said: Said): Sort {
  const refused = said.refusals.length > 0;
  if (settled.works) return refused ? "wrong" : "let through";
  if (refused) return "refused";
  return said.warned ? "warned" : "silent";
}

/** How many reports are of each sort. */
export function countSorts(reports: readonly Report[]): Record<Sort, number> {
  const counts = { "let through": 0, refused: 0, warned: 0, silent: 0, wrong: 0 };
  for (const { sort } of reports) counts[sort] += 1;
  return counts;
}

/** Groups as lines a person can argue with, the largest first: what they share, how many, and one example of each. */
export function grouped(reports: readonly Report[], by: (report: Report) => string): string[] {
  const groups = Map.groupBy(reports, by);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(
      ([name, [first, ...rest]]) =>
        `${name}: ${rest.length + 1}, as ${first === undefined ? "" : example(first)}`,
    );
}

function example({ where, token, account, package: name, mode, answers, deciding }: Report): string {
  return `${where}, ${token} token, account ${account}, ${name}, mode ${mode}, ${answers}, ${deciding}`;
}
