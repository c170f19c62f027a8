import type { Code } from "../../model/code.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import { classifyRead, said } from "./classify-read.ts";

/** A text in the answer that tells what a status alone does not (facts 3, where each is quoted with its source). */
const SIGNATURES: readonly [pattern: RegExp, code: Code][] = [
  [/E_STAGE_REQUIRED/i, "stage-required"],
  [/granular access token with bypass 2fa enabled is required/i, "bypass-required"],
  [/temporarily suspended/i, "account-suspended"],
  // Said to a staged upload of staged and of published versions alike (npm/cli#9519); a look tells the published ones.
  [/over previously staged version|cannot stage previously published/i, "version-staged"],
  [/cannot publish over|already present|already exists|updating assets/i, "version-exists"],
  [/failed to save packument/i, "package-document-conflict"],
  [/rate limited|publish limit/i, "rate-limited"],
  [/sigstore provenance|provenance bundle/i, "provenance-refused"],
  [/oidc permission denied/i, "trusted-publisher-restricted"],
  [/may not perform this action/i, "token-restricted"],
  [/republished until/i, "republish-too-soon"],
  [/dual-use/i, "content-refused"],
];

/** Statuses that tell by themselves. 404 on an upload is how npm hides a missing permission (facts 3). */
const BY_STATUS: Readonly<Record<number, Code>> = {
  401: "token-invalid",
  402: "payment-required",
  403: "permission-denied",
  404: "upload-not-found",
  409: "package-document-conflict",
  413: "too-large",
  429: "rate-limited",
};

/** Why the registry did not take an upload. */
export function classifyUpload(failure: RegistryFailure, registry: string): Problem {
  if (failure.kind !== "status") return classifyRead(failure, registry);
  return { code: uploadCode(failure), what: describe(failure, registry) };
}

/** The catalogue's entry for an answer to an upload, from the registry's words first and the status last. */
export function uploadCode(failure: RegistryFailure): Code {
  if (failure.kind !== "status") return classifyRead(failure, "").code;
  if (failure.challenge === "otp") return "otp-required";
  if (failure.challenge === "ip-address") return "token-ip-restricted";
  if (failure.html && failure.status < 500 && failure.status !== 404) return "not-a-registry";
  const said = `${failure.words} ${failure.notice}`;
  const signature = SIGNATURES.find(([pattern]) => pattern.test(said));
  if (signature !== undefined) return signature[1];
  return BY_STATUS[failure.status] ?? (failure.status >= 500 ? "registry-failing" : "upload-refused");
}

function describe(failure: RegistryFailure & { kind: "status" }, registry: string): string {
  const notice = failure.notice === "" ? "" : ` (npm-notice: ${failure.notice})`;
  return `${registry} answered the upload with ${failure.status}${said(failure.words)}${notice}.`;
}
