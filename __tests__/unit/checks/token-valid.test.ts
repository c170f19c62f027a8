import { describe, expect, it } from "vitest";

import { checkTokenValid } from "../../../src/decisions/checks/token-valid.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { absent, answered, notAsked, refused, unreadable } from "../support/answers.ts";
import { evidence, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const check = (overrides: Partial<Evidence>) => told(checkTokenValid(subject(), evidence(overrides)));

it.each<[string, Evidence["whoami"], string]>([
  ["names the account", answered({ username: "svc-bot" }), "pass"],
  ["answers without a name, as Verdaccio does to a bad token", answered({}), "fail token-invalid"],
  ["403 and nothing more, as outside an IP allow-list", refused(403, ""), "fail token-ip-restricted"],
  ["401 that asks for another address", refused(401, "", "ip-address"), "fail token-ip-restricted"],
  ["403 with a reason", refused(403, "forbidden here"), "unknown whoami-unavailable"],
  ["401 that asks for a one-time password", refused(401, "", "otp"), "unknown whoami-unavailable"],
  ["does not exist", absent, "unknown whoami-unavailable"],
  ["cannot be read", unreadable, "unknown whoami-unavailable"],
  ["was not asked", notAsked, "unknown whoami-unavailable"],
])("whoami %s", (_, whoami, expected) => {
  expect(check({ whoami })).toBe(expected);
});

describe("whoami answers 401, and the second opinion", () => {
  const whoami = refused(401);

  it.each<[string, Partial<Evidence>, string]>([
    ["the list of staged versions answers", { staged: answered([]) }, "unknown identity-unavailable"],
    ["the token list answers", { tokens: answered({ own: undefined }) }, "unknown identity-unavailable"],
    [
      "the token list answers where staging refuses",
      { tokens: answered({ own: undefined }), staged: refused(401) },
      "unknown identity-unavailable",
    ],
    ["the list of staged versions answers 401 too", { staged: refused(401) }, "fail token-invalid"],
    ["the registry has no staging", { staged: absent }, "fail token-invalid"],
    ["nothing else was asked", {}, "fail token-invalid"],
    ["the list of staged versions answers 403", { staged: refused(403) }, "unknown whoami-unavailable"],
    ["the list of staged versions cannot be read", { staged: unreadable }, "unknown whoami-unavailable"],
  ])("%s", (_, second, expected) => {
    expect(check({ whoami, ...second })).toBe(expected);
  });
});
