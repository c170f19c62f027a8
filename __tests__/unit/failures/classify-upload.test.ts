/** Every answer to an upload that a registry has been seen to give, and what it means. */

import { describe, expect, it } from "vitest";

import { uploadCode } from "../../../src/decisions/failures/classify-upload.ts";
import type { Code } from "../../../src/model/code.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { networkFailure, statusFailure } from "../support/builders.ts";

type Status = Extract<RegistryFailure, { kind: "status" }>;

const SUSPENDED = "Your account has been temporarily suspended due to a recent security-sensitive action.";
const BYPASS =
  "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.";
const GAT_BYPASS =
  "Granular access tokens that bypass two-factor authentication may not perform this action. For more info, visit: https://gh.io/npm-gat-bypass2fa-deprecation";
const OTP = "You must provide a one-time pass. Upgrade your client to npm@latest in order to use 2FA.";

describe("npmjs", () => {
  it.each<[Code, number, string, Partial<Status>]>([
    ["otp-required", 401, OTP, { challenge: "otp" }],
    ["otp-required", 401, '{"authUrl":"https://x.test","doneUrl":"https://x.test"}', { challenge: "otp" }],
    ["bypass-required", 403, BYPASS, {}],
    ["stage-required", 403, "E_STAGE_REQUIRED: run `npm stage publish`", {}],
    ["stage-required", 400, "e_stage_required", {}],
    ["stage-required", 403, "", { notice: "E_STAGE_REQUIRED" }],
    ["token-restricted", 403, GAT_BYPASS, {}],
    ["trusted-publisher-restricted", 403, "OIDC permission denied for this action", {}],
    ["version-exists", 403, "You cannot publish over the previously published versions: 1.0.0.", {}],
    ["version-exists", 403, "Cannot publish over previously published version", {}],
    [
      "permission-denied",
      403,
      'You do not have permission to publish "x". Are you logged in as the correct user?',
      {},
    ],
    ["account-suspended", 403, '{"code":"E403"}', { notice: SUSPENDED }],
    ["account-suspended", 403, SUSPENDED, {}],
    ["token-invalid", 401, "", { notice: "Access token expired or revoked. Please try logging in again." }],
    ["token-invalid", 401, "Unauthorized", {}],
    ["token-ip-restricted", 401, "", { challenge: "ip-address" }],
    ["upload-not-found", 404, "Not found", {}],
    ["upload-not-found", 404, "'@acme/demo@1.0.0' is not in this registry", {}],
    ["upload-not-found", 404, "could not be found or you do not have permission to access it", {}],
    ["version-staged", 409, 'Cannot publish over previously staged version "2.2.0-beta.0".', {}],
    ["version-staged", 409, 'Cannot stage previously published version "5.10.0"', {}],
    ["package-document-conflict", 409, "Failed to save packument", {}],
    ["payment-required", 402, "You must sign up for private packages", {}],
    ["too-large", 413, "Payload Too Large", {}],
    [
      "provenance-refused",
      422,
      'Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/OWNER/REPO" from provenance',
      {},
    ],
    ["rate-limited", 429, "Could not publish, as user undefined: rate limited exceeded", {}],
    ["rate-limited", 429, "You have exceeded the 25 new package publish limit in the last 24 hours.", {}],
    ["rate-limited", 403, "You have exceeded the 25 new package publish limit in the last 24 hours.", {}],
    ["registry-failing", 500, "", {}],
    ["registry-failing", 503, "Service Unavailable", {}],
  ])("%s: %i %s", (code, status, words, more) => {
    expect(uploadCode(statusFailure(status, words, more))).toBe(code);
  });

  // The registry says what is wrong, and it is not the account's permission.
  it.each([
    ["an unpublished version", "demo cannot be republished until 24 hours have passed"],
    ["a content policy", "403 dual-use security package"],
  ])("is not taken for a missing permission: %s", (_, words) => {
    expect(uploadCode(statusFailure(403, words))).not.toBe("permission-denied");
  });
});

describe("other registries", () => {
  it.each<[string, Code, number, string, Partial<Status>]>([
    ["Verdaccio", "version-exists", 409, "this package is already present", {}],
    ["Verdaccio", "permission-denied", 403, "user svc is not allowed to publish package @acme/demo", {}],
    ["Verdaccio", "too-large", 413, "request entity too large", {}],
    ["Verdaccio", "upload-refused", 400, "unsupported registry call", {}],
    ["GitHub Packages", "version-exists", 409, "Cannot publish over existing version", {}],
    [
      "GitHub Packages",
      "permission-denied",
      403,
      "Permission installation not allowed to Read organization package",
      {},
    ],
    ["Gitea", "permission-denied", 403, "no permission to upload this package", {}],
    ["Nexus", "version-exists", 400, "Repository does not allow updating assets: demo", {}],
    [
      "Nexus",
      "token-invalid",
      401,
      'Unable to authenticate, need: BASIC realm="Sonatype Nexus Repository Manager"',
      { challenge: "other" },
    ],
    ["a page for people", "not-a-registry", 403, "", { html: true }],
    ["a page of a gateway", "registry-failing", 502, "", { html: true }],
  ])("%s, %s: %i %s", (_, code, status, words, more) => {
    expect(uploadCode(statusFailure(status, words, more))).toBe(code);
  });
});

describe("a status without a word", () => {
  it.each<[number, Code]>([
    [400, "upload-refused"],
    [401, "token-invalid"],
    [402, "payment-required"],
    [403, "permission-denied"],
    [404, "upload-not-found"],
    [409, "package-document-conflict"],
    [413, "too-large"],
    [418, "upload-refused"],
    [422, "upload-refused"],
    [429, "rate-limited"],
    [500, "registry-failing"],
    [599, "registry-failing"],
  ])("%i: %s", (status, code) => {
    expect(uploadCode(statusFailure(status))).toBe(code);
  });
});

it.each<[Code, RegistryFailure]>([
  ["registry-unreachable", networkFailure("ECONNRESET")],
  ["registry-redirects", { kind: "redirect", to: "https://elsewhere.test/" }],
  ["not-a-registry", { kind: "nonsense", why: "its answer is no JSON" }],
])("no answer: %s", (code, failure) => {
  expect(uploadCode(failure)).toBe(code);
});
