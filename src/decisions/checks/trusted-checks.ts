import type { Check, CheckId } from "../../model/check.ts";
import type { Identity } from "../../model/identity.ts";
import { describeIdentity } from "../trusted/describe-identity.ts";
import { checkRepository } from "./repository.ts";
import { withRemedy } from "./checks-of.ts";
import type { Subject } from "./subject.ts";

/**
 * The checks of a package that its trusted publisher releases. That the registry gave a token is the proof; such a token
 * has no account, is for this package alone and ends within the hour (facts 2.7), so that the questions about accounts
 * and long-lived tokens do not apply, and the endpoints that would answer them are not asked.
 */
export function trustedChecksOf(subject: Subject, identity: Identity): Check[] {
  const { packageName } = subject;
  const notApplicable = (id: CheckId, evidence: string): Check => ({
    id,
    status: "not-applicable",
    evidence,
  });
  const exchanged: Check = {
    id: "token-valid",
    status: "pass",
    evidence: `${subject.registry} gave a token of ${packageName} for this job's identity: ${describeIdentity(identity)}`,
  };
  return [
    exchanged,
    notApplicable("service-account", "a trusted publisher belongs to no account"),
    notApplicable("maintainer", "a trusted publisher is set by a maintainer, and is none"),
    notApplicable(
      "non-interactive",
      "a trusted publisher is asked for no one-time password; whether it may publish or only stage, the answer to the upload tells",
    ),
    notApplicable("blast-radius", "the token of a trusted publisher is for this package alone"),
    notApplicable(
      "expiry",
      "the token of a trusted publisher is made for this release and ends within the hour",
    ),
    notApplicable(
      "package-2fa",
      "the setting forbids the tokens of accounts, and a trusted publisher has none",
    ),
    checkRepository(subject),
  ].map(withRemedy);
}
