import type { Check } from "../../model/check.ts";
import type { Evidence } from "../../model/evidence.ts";
import { silence, type Subject } from "./subject.ts";

type Finding = Omit<Check, "id">;

/**
 * Does the registry know this token? Evidence: `/-/whoami` (facts 2.2), and where that answers 401 the staged versions,
 * since npmjs has been seen to refuse whoami to a token that publishes (facts 2.1, askalf/dario#388).
 */
export function checkTokenValid(subject: Subject, evidence: Evidence): Check {
  const { whoami } = evidence;
  const finding =
    whoami.kind === "answered"
      ? named(subject, whoami.value.username)
      : whoami.kind === "refused"
        ? refused(subject, evidence, whoami)
        : unavailable(subject, whoami);
  return { id: "token-valid", ...finding };
}

function named(subject: Subject, username: string | undefined): Finding {
  if (username !== undefined)
    return { status: "pass", evidence: `${subject.registry} knows it as ${username}` };
  // Verdaccio answers so to a bad token and to none (facts 5).
  return {
    status: "fail",
    code: "token-invalid",
    evidence: `${subject.registry} answers whoami without a user name, as it does to a token it does not know`,
  };
}

function refused(
  subject: Subject,
  evidence: Evidence,
  whoami: Extract<Evidence["whoami"], { kind: "refused" }>,
): Finding {
  if (whoami.challenge === "ip-address" || (whoami.status === 403 && whoami.words === "")) {
    return {
      status: "fail",
      code: "token-ip-restricted",
      evidence: `${subject.registry} answers whoami with ${whoami.status} and no more, as it does outside a token's IP allow-list`,
    };
  }
  if (whoami.status !== 401 || whoami.challenge === "otp") return unavailable(subject, whoami);
  if ([evidence.staged, evidence.tokens, evidence.profile].some(({ kind }) => kind === "answered")) {
    return {
      status: "unknown",
      code: "identity-unavailable",
      evidence: `${subject.registry} answers whoami with 401, yet another question that needs a valid token is answered`,
    };
  }
  const second = evidence.staged;
  if (
    second.kind === "absent" ||
    second.kind === "not-asked" ||
    (second.kind === "refused" && second.status === 401)
  ) {
    const also = second.kind === "refused" ? ", and the list of staged versions too" : "";
    return {
      status: "fail",
      code: "token-invalid",
      evidence: `${subject.registry} answers whoami with 401${also}`,
    };
  }
  return unavailable(subject, whoami);
}

function unavailable(subject: Subject, whoami: Evidence["whoami"]): Finding {
  return {
    status: "unknown",
    code: "whoami-unavailable",
    evidence: `${subject.registry} was asked whoami: ${silence(whoami)}`,
  };
}
