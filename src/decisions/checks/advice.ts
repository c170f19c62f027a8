import type { Evidence } from "../../model/evidence.ts";
import type { Problem } from "../../model/problem.ts";
import { expiryWarning } from "./expiry.ts";
import { ownToken, sameUser, userOf, type Subject } from "./subject.ts";

/** What the evidence tells a maintainer to do although nothing is wrong with this release. */
export function adviceOn(subject: Subject, evidence: Evidence): Problem[] {
  const advice = [expiryWarning(subject, evidence), tfaAdvice(evidence), newPackageAdvice(subject, evidence)];
  const notices = evidence.notices.map((what): Problem => ({ code: "registry-notice", what }));
  return [...advice.filter((problem) => problem !== undefined), ...notices];
}

/**
 * The other accounts that may publish this package, by name; each is a way in besides the service account.
 * @param expected the service account's name in the workflow, for a token whose user is not known
 */
export function otherMaintainers(evidence: Evidence, expected?: string): string[] {
  const user = userOf(evidence) ?? expected ?? "";
  const { packument } = evidence;
  const names = packument.kind === "answered" ? (packument.value.maintainers ?? []) : [];
  return names.filter((name) => !sameUser(name, user));
}

/** Nobody can be shown to be a maintainer of a package that is not there; Verdaccio's write probe tells all the same. */
function newPackageAdvice({ packageName }: Subject, evidence: Evidence): Problem | undefined {
  if (evidence.packument.kind !== "absent" || evidence.writeProbe.kind === "answered") return undefined;
  return {
    code: "package-new",
    what: `${packageName} is not on the registry yet, or is hidden from this token.`,
  };
}

function tfaAdvice(evidence: Evidence): Problem | undefined {
  const { profile } = evidence;
  // A registry without npm's other account endpoints has no 2FA to enable.
  if (evidence.collaborators.kind === "absent" && ownToken(evidence) === undefined) return undefined;
  if (evidence.verdaccio || profile.kind !== "answered" || profile.value.tfa !== "off") return undefined;
  return {
    code: "account-without-2fa",
    what: `The account ${userOf(evidence) ?? "behind the token"} has no 2FA.`,
  };
}
