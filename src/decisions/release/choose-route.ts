import type { Evidence } from "../../model/evidence.ts";
import type { Mode } from "../../model/inputs.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { Route } from "../../model/upload.ts";
import { ownToken } from "../checks/subject.ts";
import { uploadCode } from "../failures/classify-upload.ts";

/** The route to begin with, and why it was chosen. */
export interface RouteChoice {
  route: Route;
  why: string;
  /** Whether an answer that demands staging leads there. */
  mayStage: boolean;
  /** Whether the registry answers questions about staged versions. */
  stagingAnswers: boolean;
}

/**
 * `auto`: staged where the evidence shows that the registry would demand it and staging answers, direct otherwise; then
 * the registry's answer to the upload has the last word. Nothing here depends on a date.
 */
export function chooseRoute(mode: Mode, evidence: Evidence): RouteChoice {
  const staging = evidence.staged.kind;
  const stagingAnswers = staging === "answered";
  const choice = { mayStage: false, stagingAnswers };
  if (mode !== "auto") return { ...choice, route: mode, why: `the input 'mode' is "${mode}"` };
  const why = stagingAnswers ? stagingIsNeeded(evidence) : undefined;
  if (why !== undefined) return { ...choice, route: "stage", why };
  if (staging === "absent") return { ...choice, route: "direct", why: "this registry has no staging" };
  return {
    ...choice,
    route: "direct",
    why: "nothing shows that the registry demands staging",
    mayStage: true,
  };
}

function stagingIsNeeded(evidence: Evidence): string | undefined {
  const own = ownToken(evidence);
  if (own?.stageOnly === true) return "the token may only stage";
  if (own?.bypasses2fa === false) return "the token does not bypass 2FA, which staging does not need";
  if (evidence.writeProbe.kind === "refused")
    return "the registry refuses this token a direct upload, and has staging";
  // Without the token's own entry the account's mode is the best hint (design, section 7).
  if (
    own?.bypasses2fa === undefined &&
    evidence.profile.kind === "answered" &&
    evidence.profile.value.tfa === "auth-and-writes"
  ) {
    return "the account asks for a one-time password to publish, which staging does not need";
  }
  return undefined;
}

/**
 * Whether the registry's answer to a direct upload leads to staging: it demands that (stage-only token or trusted publisher,
 * one-time password, bypass required), or it lacks the right to publish where staging, which has a right of its own, is known to be there.
 */
export function demandsStaging(failure: RegistryFailure, { stagingAnswers }: RouteChoice): boolean {
  const code = uploadCode(failure);
  if (code === "permission-denied" || code === "token-restricted") return stagingAnswers;
  return ["stage-required", "otp-required", "bypass-required", "trusted-publisher-restricted"].includes(code);
}
