import type { Check, CheckId } from "../../model/check.ts";
import type { Verification } from "../../model/inputs.ts";
import type { Problem } from "../../model/problem.ts";

/** What the checks lead to: reasons to stop, and doubts to speak of. */
export interface Verdict {
  refusals: readonly Problem[];
  doubts: readonly Problem[];
}

/** Hold under every `verification`, since they say whose credential may be used where (design, section 7). */
const ALWAYS: ReadonlySet<CheckId> = new Set(["service-account", "trigger"]);

/** Under `strict` these may not be unknown (design, section 7). */
const KNOWN_UNDER_STRICT: ReadonlySet<CheckId> = new Set([
  "token-valid",
  "service-account",
  "maintainer",
  "non-interactive",
  "blast-radius",
  "expiry",
]);

/** Bad as it is, a token that reaches too far would work: a warning, and a refusal under `strict` (design, 2). */
const ADVISORY: ReadonlySet<CheckId> = new Set(["blast-radius"]);

/** Never known on npmjs, so that a warning at every release would say nothing. */
const NEVER_KNOWN: ReadonlySet<CheckId> = new Set(["package-2fa"]);

/**
 * Checks to verdict: a failed check stops the release; one that cannot tell warns, and stops it under `strict`; under
 * `off` only a wrong account and an unsafe trigger stop it.
 */
export function verdictOf(checks: readonly Check[], verification: Verification): Verdict {
  const considered = verification === "off" ? checks.filter(({ id }) => ALWAYS.has(id)) : checks;
  const strict = verification === "strict";
  const stops = ({ id, status }: Check): boolean =>
    status === "fail"
      ? !NEVER_KNOWN.has(id) && (strict || !ADVISORY.has(id))
      : status === "unknown" && strict && KNOWN_UNDER_STRICT.has(id);
  const tolerated = considered.filter((check) => !stops(check));
  const unknown = tolerated.filter(({ id, status }) => status === "unknown" && !NEVER_KNOWN.has(id));
  return {
    refusals: considered.filter(stops).map(problemOf),
    doubts: [
      ...tolerated.filter(({ status }) => status === "fail").map(problemOf),
      // A date that the user gave is worth a warning of its own.
      ...unknown
        .filter(isPastDate)
        .map((check) => ({ ...problemOf(check), what: `${sentence(check.evidence)}.` })),
      ...doubtsOf(unknown.filter((check) => !isPastDate(check))),
    ],
  };
}

function problemOf(check: Check): Problem {
  const what =
    check.status === "fail"
      ? `${sentence(check.evidence)}.`
      : `The check '${check.id}' cannot tell, and 'verification: strict' wants to know: ${check.evidence}.`;
  return {
    code: check.code ?? "checks-unknown",
    what,
    ...(check.remedy !== undefined && { remedy: check.remedy }),
  };
}

function isPastDate({ code }: Check): boolean {
  return code === "token-expired";
}

/** All that cannot be told as one warning; the checks themselves are in the log and the job summary. */
function doubtsOf(unknown: readonly Check[]): Problem[] {
  if (unknown.length === 0) return [];
  const told = unknown.map(({ id, evidence }) => `${id}: ${evidence}`).join("; ");
  return [{ code: "checks-unknown", what: `Not everything could be verified: ${told}.` }];
}

/** A clause as a sentence; a URL or a name at its start stays as it was given. */
function sentence(text: string): string {
  return /^(the|this|no|besides|repository) /.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
