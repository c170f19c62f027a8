import type { Check } from "../../model/check.ts";
import type { Code } from "../../model/code.ts";
import type { Evidence, TokenEntry } from "../../model/evidence.ts";
import type { Mode } from "../../model/inputs.ts";
import { chooseRoute } from "../release/choose-route.ts";
import { ownToken, unanswered, type Subject } from "./subject.ts";

type Finding = Omit<Check, "id">;

/**
 * Can it publish, or stage, without a prompt? Proof is the token's own entry; the profile's `tfa` alone proves nothing on
 * npmjs, where a token may bypass 2FA and an account without 2FA may still need such a token (facts 0.1).
 */
export function checkNonInteractive(subject: Subject, evidence: Evidence): Check {
  const own = ownToken(evidence);
  const finding =
    (own === undefined ? undefined : byOwnEntry(subject, evidence, own)) ??
    byStaging(subject, evidence) ??
    byProfile(subject, evidence);
  return { id: "non-interactive", ...finding };
}

function byOwnEntry({ mode }: Subject, evidence: Evidence, own: TokenEntry): Finding | undefined {
  if (own.readonly === true || own.writes === false) {
    return {
      status: "fail",
      code: "token-read-only",
      evidence: "the token list shows this token as read-only",
    };
  }
  if (own.stageOnly === true) {
    return onlyStaging(mode, evidence, "token-stage-only", "the token list shows this token as stage-only");
  }
  if (own.bypasses2fa === true) {
    return { status: "pass", evidence: "the token list shows that this token bypasses 2FA" };
  }
  if (own.bypasses2fa === undefined) return undefined;
  const shown = "the token list shows that this token does not bypass 2FA";
  return onlyStaging(mode, evidence, "token-needs-2fa", shown);
}

/** A token that can only stage: fine where that is what happens, a failure where it cannot be. */
function onlyStaging(mode: Mode, evidence: Evidence, code: Code, shown: string): Finding {
  const { route, mayStage } = chooseRoute(mode, evidence);
  if (route === "stage") return { status: "pass", evidence: `${shown}, and this version is staged` };
  return { status: mayStage ? "unknown" : "fail", code, evidence: shown };
}

/** Staging asks no token for a one-time password (facts 2.9). */
function byStaging({ mode }: Subject, evidence: Evidence): Finding | undefined {
  if (chooseRoute(mode, evidence).route !== "stage" || evidence.staged.kind !== "answered") return undefined;
  return { status: "pass", evidence: "this version is staged, and staging asks for no one-time password" };
}

function byProfile(subject: Subject, evidence: Evidence): Finding {
  const { profile } = evidence;
  if (profile.kind !== "answered") {
    return {
      status: "unknown",
      code: "profile-unavailable",
      evidence: `the token's own entry cannot be read, and ${unanswered("the account's profile", profile)}`,
    };
  }
  const { tfa } = profile.value;
  if (tfa === "off" && evidence.verdaccio) {
    return { status: "pass", evidence: "the account has no 2FA, and this registry asks for none" };
  }
  if (tfa === "auth-and-writes") {
    return {
      status: "unknown",
      code: "otp-needed",
      evidence:
        "the account has 2FA for authorisation and writes; only a token that bypasses 2FA can publish",
    };
  }
  return {
    status: "unknown",
    code: "bypass-unproved",
    evidence: `the account's 2FA mode is "${tfa}", and whether the token bypasses 2FA cannot be read`,
  };
}
