import type { Check } from "../../model/check.ts";
import type { Evidence } from "../../model/evidence.ts";
import { sameUser, userOf, type Subject } from "./subject.ts";

/** Is it the account we expect, and none we refuse? Evidence: whoami against the inputs. */
export function checkServiceAccount(subject: Subject, evidence: Evidence): Check {
  const id = "service-account";
  const user = userOf(evidence);
  const { serviceAccount: expected, refuseAccounts: refused } = subject;
  if (expected === undefined && refused.length === 0) {
    return {
      id,
      status: "not-applicable",
      evidence:
        user === undefined
          ? "no account is expected or refused"
          : `the account is ${user}; none is expected or refused`,
    };
  }
  if (user === undefined) {
    return {
      id,
      status: "unknown",
      code: "whoami-unavailable",
      evidence: "the registry does not tell whose token it is",
    };
  }
  if (refused.some((name) => sameUser(name, user))) {
    return {
      id,
      status: "fail",
      code: "account-refused",
      evidence: `the token belongs to ${user}, whom the input 'refuse-accounts' names`,
    };
  }
  if (expected !== undefined && !sameUser(expected, user)) {
    return {
      id,
      status: "fail",
      code: "account-wrong",
      evidence: `the token belongs to ${user}, expected is ${expected}`,
    };
  }
  return { id, status: "pass", evidence: `the token belongs to ${user}` };
}
