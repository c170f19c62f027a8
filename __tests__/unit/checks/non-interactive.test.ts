import { describe, expect, it } from "vitest";

import { checkNonInteractive } from "../../../src/decisions/checks/non-interactive.ts";
import { chooseRoute } from "../../../src/decisions/release/choose-route.ts";
import type { Evidence, TfaMode, TokenEntry } from "../../../src/model/evidence.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import { absent, answered, NO_ANSWERS, notAsked, refused, unreadable } from "../support/answers.ts";
import { evidence, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const check = (mode: Mode, overrides: Partial<Evidence>) =>
  told(checkNonInteractive(subject({ mode }), evidence(overrides)));

const MODES: Mode[] = ["direct", "stage", "auto"];
const own = (entry: TokenEntry) => answered({ own: entry });
const profile = (tfa: TfaMode) => answered({ tfa });
const staging = answered([]);

describe("the token's own entry, where staging answers", () => {
  it.each<[string, TokenEntry, direct: string, stage: string, auto: string]>([
    ["read-only", { readonly: true }, "fail token-read-only", "fail token-read-only", "fail token-read-only"],
    [
      "without a permission to write",
      { writes: false },
      "fail token-read-only",
      "fail token-read-only",
      "fail token-read-only",
    ],
    [
      "read-only, though it bypasses 2FA",
      { readonly: true, bypasses2fa: true },
      "fail token-read-only",
      "fail token-read-only",
      "fail token-read-only",
    ],
    ["stage-only", { stageOnly: true }, "fail token-stage-only", "pass", "pass"],
    [
      "stage-only that bypasses 2FA",
      { stageOnly: true, bypasses2fa: true },
      "fail token-stage-only",
      "pass",
      "pass",
    ],
    ["bypasses 2FA", { bypasses2fa: true }, "pass", "pass", "pass"],
    [
      "bypasses 2FA and may write",
      { bypasses2fa: true, readonly: false, writes: true },
      "pass",
      "pass",
      "pass",
    ],
    ["does not bypass 2FA", { bypasses2fa: false }, "fail token-needs-2fa", "pass", "pass"],
  ])("%s", (_, entry, ...expected) => {
    const tokens = own(entry);
    expect(MODES.map((mode) => check(mode, { tokens, staged: staging }))).toEqual(expected);
  });
});

describe("the token's own entry, where there is no staging", () => {
  it.each<[string, TokenEntry, direct: string, auto: string]>([
    ["bypasses 2FA", { bypasses2fa: true }, "pass", "pass"],
    ["does not bypass 2FA", { bypasses2fa: false }, "fail token-needs-2fa", "fail token-needs-2fa"],
    ["stage-only", { stageOnly: true }, "fail token-stage-only", "fail token-stage-only"],
  ])("%s", (_, entry, direct, auto) => {
    const overrides = { tokens: own(entry), staged: absent };
    expect(check("direct", overrides)).toBe(direct);
    expect(check("auto", overrides)).toBe(auto);
  });
});

// There `auto` begins directly and the registry's answer leads to staging: the release would have worked.
describe("auto, where whether there is staging cannot be told", () => {
  it.each<[string, string, TokenEntry, Evidence["staged"]]>([
    ["does not bypass 2FA", "cannot be read", { bypasses2fa: false }, unreadable],
    ["does not bypass 2FA", "is refused", { bypasses2fa: false }, refused(403)],
    ["stage-only", "cannot be read", { stageOnly: true }, unreadable],
    ["stage-only", "is refused", { stageOnly: true }, refused(403)],
  ])("the token %s, and the list of staged versions %s", (_token, _staging, entry, staged) => {
    const overrides = { tokens: own(entry), staged };
    expect(chooseRoute("auto", evidence(overrides)).mayStage).toBe(true);
    expect(check("auto", overrides)).toMatch(/^unknown /);
  });
});

describe("the profile alone", () => {
  it.each<[string, TfaMode, npmjs: string, verdaccio: string]>([
    ["off", "off", "unknown bypass-unproved", "pass"],
    ["for authorisation", "auth-only", "unknown bypass-unproved", "unknown bypass-unproved"],
    ["for authorisation and writes", "auth-and-writes", "unknown otp-needed", "unknown otp-needed"],
    ["a mode that npm does not document", "unknown", "unknown bypass-unproved", "unknown bypass-unproved"],
  ])("2FA %s under direct", (_, tfa, npmjs, verdaccio) => {
    expect(check("direct", { profile: profile(tfa) })).toBe(npmjs);
    expect(check("direct", { profile: profile(tfa), verdaccio: true })).toBe(verdaccio);
  });

  it.each<[string, TfaMode]>([
    ["off", "off"],
    ["for authorisation and writes", "auth-and-writes"],
  ])("2FA %s says nothing against staging that answers", (_, tfa) => {
    expect(check("stage", { profile: profile(tfa), staged: staging })).toBe("pass");
  });

  it("does not outweigh the token's own entry", () => {
    const tokens = own({ bypasses2fa: true });
    expect(check("direct", { tokens, profile: profile("auth-and-writes") })).toBe("pass");
  });

  it("decides where the own entry does not tell about 2FA", () => {
    const tokens = own({ readonly: false });
    expect(check("direct", { tokens, profile: profile("auth-and-writes") })).toBe("unknown otp-needed");
  });

  // There `auto` stages, which asks for no password: nothing is left to doubt.
  it("of an account that asks for a password passes under auto where that leads to staging", () => {
    const overrides = { profile: profile("auth-and-writes"), staged: staging };
    expect(chooseRoute("auto", evidence(overrides)).route).toBe("stage");
    expect(check("auto", overrides)).toBe("pass");
  });
});

describe("neither the token list nor the profile tells", () => {
  const silences = [...NO_ANSWERS, ["answered without this token", answered({ own: undefined })]] as const;

  it.each(silences)("the token list is %s", (_, tokens) => {
    for (const [kind, answer] of NO_ANSWERS) {
      expect([kind, check("direct", { tokens, profile: answer })]).toEqual([
        kind,
        "unknown profile-unavailable",
      ]);
    }
  });

  it.each<[string, Evidence["staged"], string]>([
    ["answers", staging, "pass"],
    ["is refused", refused(401), "unknown profile-unavailable"],
    ["cannot be read", unreadable, "unknown profile-unavailable"],
    ["was not asked", notAsked, "unknown profile-unavailable"],
    ["does not exist", absent, "unknown profile-unavailable"],
  ])("under stage, the list of staged versions %s", (_, staged, expected) => {
    expect(check("stage", { staged })).toBe(expected);
  });
});
