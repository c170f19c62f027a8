import { describe, expect, it } from "vitest";

import { checkExpiry, daysLeft, expiryOf } from "../../../src/decisions/checks/expiry.ts";
import type { Subject } from "../../../src/decisions/checks/subject.ts";
import { verdictOf } from "../../../src/decisions/checks/verdict.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { absent, answered, NO_ANSWERS } from "../support/answers.ts";
import { evidence, NOW, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;

const check = (overrides: Partial<Evidence>, about: Partial<Subject> = {}) =>
  told(checkExpiry(subject(about), evidence(overrides)));

const listed = (expiry: string | null) => answered({ own: { expiry } });
const listedAt = (at: number) => listed(new Date(at).toISOString());

describe("the token's own entry", () => {
  it.each<[string, Evidence["tokens"], string]>([
    ["ends later", listedAt(NOW + SECOND), "pass"],
    ["ended", listedAt(NOW - SECOND), "fail token-expired"],
    ["ends this moment", listedAt(NOW), "fail token-expired"],
    ["never ends", listed(null), "pass"],
    ["is no date", listed("soon"), "unknown expiry-unavailable"],
    ["says nothing", answered({ own: {} }), "unknown expiry-unavailable"],
    ["is not in the list", answered({ own: undefined }), "unknown expiry-unavailable"],
  ])("%s", (_, tokens, expected) => {
    expect(check({ tokens })).toBe(expected);
  });

  it.each(NO_ANSWERS)("is not known where the list is %s", (_, tokens) => {
    expect(check({ tokens })).toBe("unknown expiry-unavailable");
  });
});

describe("a token that is a JWT", () => {
  const past = { jwtExpiry: NOW - SECOND };

  it("ends later", () => {
    expect(check({ jwtExpiry: NOW + SECOND })).toBe("pass");
  });

  it("ended, and the registry does not take it any more", () => {
    expect(check({ ...past, whoami: answered({}) })).toBe("fail token-expired");
  });

  it("ended by its own word, yet the registry takes it", () => {
    expect(check(past)).toBe("unknown token-expired");
  });
});

describe("the input token-expires", () => {
  it("ends later", () => {
    expect(check({}, { tokenExpires: "2026-11-25" })).toBe("pass");
  });

  it("is past, which is no proof", () => {
    expect(check({}, { tokenExpires: "2026-11-23" })).toBe("unknown token-expired");
    expect(check({ whoami: absent }, { tokenExpires: "2026-11-23" })).toBe("unknown token-expired");
  });

  it("is past, which warns and does not stop a release", () => {
    const past = checkExpiry(subject({ tokenExpires: "2026-11-23" }), evidence());
    const { refusals, doubts } = verdictOf([past], "standard");
    expect([refusals.length, doubts.length]).toEqual([0, 1]);
  });
});

describe("Verdaccio", () => {
  it("has no expiry to tell unless the token is a JWT or the user gave a date", () => {
    expect(check({ verdaccio: true })).toBe("not-applicable");
    expect(check({ verdaccio: true, jwtExpiry: NOW + DAY })).toBe("pass");
    expect(check({ verdaccio: true }, { tokenExpires: "2026-11-23" })).toBe("unknown token-expired");
  });
});

describe("which source counts", () => {
  const input = { tokenExpires: "2027-01-03" };
  const jwtExpiry = Date.parse("2027-01-02");
  const tokens = listed("2027-01-01");

  it.each<[string, Partial<Evidence>, Partial<Subject>, ReturnType<typeof expiryOf>]>([
    [
      "the list before the rest",
      { tokens, jwtExpiry },
      input,
      { at: Date.parse("2027-01-01"), source: "token list" },
    ],
    ["the list's null before the rest", { tokens: listed(null), jwtExpiry }, input, "never"],
    ["the JWT before the input", { jwtExpiry }, input, { at: jwtExpiry, source: "token" }],
    [
      "the JWT where the list has no date",
      { tokens: listed("?"), jwtExpiry },
      input,
      { at: jwtExpiry, source: "token" },
    ],
    ["the input at last", {}, input, { at: Date.parse("2027-01-03"), source: "input" }],
    ["none", {}, {}, undefined],
  ])("%s", (_, overrides, about, expected) => {
    expect(expiryOf(subject(about), evidence(overrides))).toEqual(expected);
  });
});

it.each([
  ["exactly a day", DAY, 1],
  ["a second less", DAY - SECOND, 0],
  ["now", 0, 0],
  ["a second ago", -SECOND, -1],
  ["two days ago", -2 * DAY, -2],
])("days left, rounded down: %s", (_, ahead, days) => {
  expect(daysLeft({ at: NOW + ahead, source: "input" }, NOW)).toBe(days);
});
