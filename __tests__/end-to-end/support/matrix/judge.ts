// What must be true of every cell, whatever went wrong: each rule is a promise of the design, and says which cells break it.

import type { ActionResult } from "../../../support/run-action.ts";
import { errorsOf, warningsOf } from "../refusal.ts";
import type { PlayedCell } from "./cell.ts";
import { isOptional, textOf } from "./requests.ts";

/** Says in a few words how a cell breaks the rule, or nothing. */
type Rule = (played: PlayedCell) => string | undefined;

/** What a release may come to when it is asked for once, and found half done at most. */
const ENDS: ReadonlySet<string> = new Set([
  "published",
  "accepted",
  "staged",
  "already-published",
  "already-staged",
  "failed",
]);

export const RULES: Readonly<Record<string, Rule>> = {
  "the state is one of a release's ends, and the step fails exactly when it is failed or a dist-tag was refused":
    ({ first }) => {
      const { state = "none" } = first.outputs;
      const fails = state === "failed" || codesOf(first) === "tag-refused";
      return ENDS.has(state) && (first.exitCode !== 0) === fails
        ? undefined
        : `${state}, exit code ${first.exitCode}`;
    },

  "published is only what the registry serves with our integrity": ({ first, served }) => {
    const { state = "", live, integrity } = first.outputs;
    const claims = state.endsWith("published");
    return claims && !(live === "true" && served === integrity) ? `${state}, served ${served}` : undefined;
  },

  "accepted is only what the registry took, and it warns": ({ cell, first, served }) => {
    // An empty answer of 200 is how some registries take a version (facts 5, Gitea), so it must be believed.
    if (first.outputs["state"] !== "accepted" || cell.name === "200, empty") {
      return undefined;
    }
    const { live } = first.outputs;
    return served !== undefined && live === "false" && warningsOf(first).length > 0
      ? undefined
      : `live ${live}, served ${served}`;
  },

  "staged is only what the registry lists as staged": ({ first, staged }) => {
    const { state = "" } = first.outputs;
    return state.endsWith("staged") && staged !== 1 ? `${state}, ${staged} listed` : undefined;
  },

  "failed is only what the registry has not": ({ first, served, staged }) =>
    first.outputs["state"] === "failed" && (served !== undefined || staged > 0)
      ? `served ${served}, ${staged} staged: ${codesOf(first)}`
      : undefined,

  "failed says why, with a code that was foreseen": ({ first }) => {
    const codes = codesOf(first);
    return first.outputs["state"] === "failed" &&
      (codes === "" || /\bbug\b/.test(codes) || !errorsOf(first)[0])
      ? `codes: ${codes || "none"}`
      : undefined;
  },

  "no stack trace is shown": ({ first, second }) =>
    /^\s+at .*[:(]/m.test(first.log + (second?.log ?? "")) ? "stack trace" : undefined,

  "what only informs a check does not stop a release": ({ cell, first }) => {
    const { state = "" } = first.outputs;
    return isOptional(cell.request) && !["published", "staged"].includes(state)
      ? `${state}: ${codesOf(first)}`
      : undefined;
  },

  "the registry takes at most one upload of the version": ({ uploads }) =>
    uploads > 1 ? `${uploads} uploads` : undefined,

  "the next release without a fault ends well, with the same integrity": ({
    cell,
    first,
    second,
    servedAtLast,
  }) => {
    if (second === undefined) {
      return undefined;
    }
    const { state = "", integrity } = second.outputs;
    const good = cell.mode === "direct" ? /^(already-)?published$/ : /^(already-)?staged$/;
    const same = first.outputs["integrity"] === "" || first.outputs["integrity"] === integrity;
    const held = cell.mode === "stage" || servedAtLast === integrity;
    return second.exitCode === 0 && good.test(state) && same && held
      ? undefined
      : `${state}: ${codesOf(second)}, served ${servedAtLast}`;
  },
};

/** The cells that break the rule, each in one line. */
export function breaches(rule: Rule, cells: PlayedCell[]): string[] {
  return cells.flatMap((played) => {
    const breach = rule(played);
    return breach === undefined ? [] : [`${describe(played)} — ${breach}`];
  });
}

/** The codes of what went wrong, as the output `results` has them. */
export function codesOf({ outputs }: ActionResult): string {
  const [result] = JSON.parse(outputs["results"] || "[]") as { problems?: { code: string }[] }[];
  return (result?.problems ?? []).map(({ code }) => code).join(", ");
}

function describe({ cell, first }: PlayedCell): string {
  const lasting = cell.lasting ? ", lasting" : "";
  return `${cell.mode}, ${textOf(cell.request)}, ${cell.name}${lasting}: ${first.outputs["state"]}`;
}
