/** Whether `mode: auto` gets through where one of the two ways would. */

import { demandsStaging } from "../../../src/decisions/release/choose-route.ts";
import { registryWords } from "../../../src/decisions/failures/registry-words.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import type { Answer } from "../../npmjs/answers.ts";
import { attemptUpload, settle, type Deciding } from "./oracle.ts";
import type { Run } from "./run.ts";

/** `undefined`: no way works, or the verification refused the release. */
export function autoGetsThrough({ setting, said, choice }: Run, deciding: Deciding): boolean | undefined {
  if (said.auto.refusals.length > 0 || !settle(setting, "auto", deciding).works) return undefined;
  const first = attemptUpload(setting, choice.route, deciding);
  if (first.accepted) return true;
  if (!choice.mayStage || choice.route === "stage" || !demandsStaging(failureOf(first.answer), choice))
    return false;
  return attemptUpload(setting, "stage", deciding).accepted;
}

/** An answer of the emulator as the product's edge sees it. */
function failureOf({ status, body, headers = {} }: Answer): RegistryFailure {
  return {
    kind: "status",
    status,
    words: registryWords(body),
    notice: headers["npm-notice"] ?? "",
    challenge: headers["www-authenticate"] === "OTP" ? "otp" : undefined,
    retryAfter: undefined,
    html: false,
  };
}
