import { describe, expect, it } from "vitest";

import { adviceOn } from "../../../src/decisions/checks/advice.ts";
import type { Subject } from "../../../src/decisions/checks/subject.ts";
import type { Evidence, TfaMode } from "../../../src/model/evidence.ts";
import { absent, answered, NO_ANSWERS } from "../support/answers.ts";
import { evidence, NOW, subject } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const DAY = 86_400_000;

function codes(overrides: Partial<Evidence>, about: Partial<Subject> = {}): string[] {
  const advice = adviceOn(subject(about), evidence(overrides));
  expect(noSentences(advice)).toEqual([]);
  return advice.map(({ code }) => code);
}

describe("a token that expires", () => {
  it.each<[string, number, string[]]>([
    ["in 14 days", 14 * DAY, []],
    ["a moment before 14 days", 14 * DAY - 1, ["token-expiring"]],
    ["in one day", DAY, ["token-expiring"]],
    ["in a moment", 1, ["token-expiring"]],
    ["never again, since it is past, which the check tells", -1, []],
  ])("%s, with a warning window of 14 days", (_, ahead, expected) => {
    expect(codes({ jwtExpiry: NOW + ahead })).toEqual(expected);
    expect(codes({ tokens: answered({ own: { expiry: new Date(NOW + ahead).toISOString() } }) })).toEqual(
      expected,
    );
  });

  it("is announced by the input alone", () => {
    expect(codes({}, { tokenExpires: "2026-11-30" })).toEqual(["token-expiring"]);
    expect(codes({}, { tokenExpires: "2027-11-30" })).toEqual([]);
  });

  it.each<[string, number, string[]]>([
    ["0", 0, []],
    ["3", 3, []],
    ["4", 4, ["token-expiring"]],
  ])("in 3 days, with a warning window of %s days", (_, expiryWarningDays, expected) => {
    expect(codes({ jwtExpiry: NOW + 3 * DAY }, { expiryWarningDays })).toEqual(expected);
  });

  it("never, is no cause for a warning", () => {
    expect(codes({ tokens: answered({ own: { expiry: null } }) })).toEqual([]);
  });

  it("tells the day and how many are left", () => {
    const [warning] = adviceOn(subject(), evidence({ jwtExpiry: NOW + DAY }));
    expect(warning?.what).toContain("2026-11-25");
    expect(warning?.what).toContain("1 day.");
  });
});

describe("an account", () => {
  it.each<[string, TfaMode, boolean, string[]]>([
    ["without 2FA", "off", false, ["account-without-2fa"]],
    ["without 2FA on Verdaccio, which has none", "off", true, []],
    ["with 2FA for authorisation", "auth-only", false, []],
    ["with 2FA for authorisation and writes", "auth-and-writes", false, []],
    ["with 2FA of a kind that npm does not document", "unknown", false, []],
  ])("%s", (_, tfa, verdaccio, expected) => {
    expect(codes({ profile: answered({ tfa }), verdaccio })).toEqual(expected);
  });

  it.each(NO_ANSWERS)("whose profile is %s", (_, profile) => {
    expect(codes({ profile })).toEqual([]);
  });

  it("without 2FA and without a name", () => {
    expect(codes({ profile: answered({ tfa: "off" }), whoami: absent })).toEqual(["account-without-2fa"]);
  });
});

describe("a package that is not there", () => {
  it("is new, or hidden", () => {
    expect(codes({ packument: absent })).toEqual(["package-new"]);
  });

  it("is no cause for a warning where the write probe tells that the account may create it", () => {
    expect(codes({ packument: absent, writeProbe: answered({ mayWrite: true }) })).toEqual([]);
  });

  it.each(NO_ANSWERS.filter(([, answer]) => answer !== absent))("may be there: %s", (_, unanswered) => {
    expect(codes({ packument: unanswered })).toEqual([]);
  });
});

it("passes the registry's notices on", () => {
  const notices = ["Tokens change in January.", "Read the blog."];
  const advice = adviceOn(subject(), evidence({ notices }));
  expect(advice).toEqual(notices.map((what) => ({ code: "registry-notice", what })));
});
