import { describe, expect, it } from "vitest";

import { demandsStaging, type RouteChoice } from "../../../src/decisions/release/choose-route.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { networkFailure, statusFailure } from "../support/builders.ts";

const direct: RouteChoice = { route: "direct", why: "a test", mayStage: true, stagingAnswers: false };
const withStaging: RouteChoice = { ...direct, stagingAnswers: true };

describe("demands staging", () => {
  it.each<[string, RegistryFailure]>([
    ["a stage-only token", statusFailure(403, "E_STAGE_REQUIRED: run `npm stage publish`")],
    ["a stage-only token, in the notice", statusFailure(403, "", { notice: "E_STAGE_REQUIRED" })],
    ["a one-time password", statusFailure(401, "You must provide a one-time pass.", { challenge: "otp" })],
    [
      "bypass required",
      statusFailure(
        403,
        "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
      ),
    ],
    ["a trusted publisher that may only stage", statusFailure(403, "OIDC permission denied for this action")],
  ])("%s", (_, failure) => {
    expect(demandsStaging(failure, direct)).toBe(true);
    expect(demandsStaging(failure, withStaging)).toBe(true);
  });
});

describe("does not", () => {
  it.each<[string, RegistryFailure]>([
    ["an unknown token", statusFailure(401, "Unauthorized")],
    ["another address", statusFailure(401, "", { challenge: "ip-address" })],
    ["no permission", statusFailure(403, 'You do not have permission to publish "demo".')],
    ["nothing said", statusFailure(403)],
    ["a hidden permission", statusFailure(404, "Not found")],
    ["staged before", statusFailure(409, 'Cannot publish over previously staged version "1.1.0".')],
    [
      "there already",
      statusFailure(403, "You cannot publish over the previously published versions: 1.1.0."),
    ],
    ["too many requests", statusFailure(429)],
    ["an error of its own", statusFailure(503)],
    ["a broken connection", networkFailure("ECONNRESET")],
    ["a redirect", { kind: "redirect", to: "https://elsewhere.test/" }],
    ["nonsense", { kind: "nonsense", why: "its answer is no JSON" }],
  ])("%s", (_, failure) => {
    expect(demandsStaging(failure, direct)).toBe(false);
  });
});

describe("no right to publish leads to staging, which has a right of its own", () => {
  const failure = statusFailure(403, "user svc is not allowed to publish package demo");

  it("where the registry answers about staged versions", () => {
    expect(demandsStaging(failure, withStaging)).toBe(true);
  });

  it("and nowhere else", () => {
    expect(demandsStaging(failure, direct)).toBe(false);
  });
});
