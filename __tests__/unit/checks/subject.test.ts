import { describe, expect, it } from "vitest";

import {
  entryOf,
  invitation,
  ownToken,
  sameUser,
  silence,
  unanswered,
  userOf,
} from "../../../src/decisions/checks/subject.ts";
import { absent, answered, NO_ANSWERS, notAsked, refused, unreadable } from "../support/answers.ts";
import { ELSEWHERE, evidence, subject } from "../support/builders.ts";

it("user names compare without regard to case, and wholly", () => {
  expect(sameUser("SVC-Bot", "svc-bot")).toBe(true);
  expect(sameUser("svc-bot", "svc-bot2")).toBe(false);
  expect(sameUser("svc-bot", "svc_bot")).toBe(false);
});

it("a user's entry is found in other letters", () => {
  const map = new Map([["SVC-Bot", 1]]);
  expect(entryOf(map, "svc-bot")).toBe(1);
  expect(entryOf(map, "svc")).toBeUndefined();
});

describe("what was not answered names nobody", () => {
  it.each(NO_ANSWERS)("%s", (_, answer) => {
    expect(userOf({ whoami: answer })).toBeUndefined();
    expect(ownToken({ tokens: answer })).toBeUndefined();
  });

  it("nor does an answer without a name or an entry", () => {
    expect(userOf(evidence({ whoami: answered({}) }))).toBeUndefined();
    expect(ownToken({ tokens: answered({ own: undefined }) })).toBeUndefined();
  });
});

it.each([
  ["a refusal with words", refused(403, "go away"), "it answers 403 (go away)"],
  ["a refusal without", refused(403, ""), "it answers 403"],
  ["something missing", absent, "it has no such endpoint"],
  ["something unreadable, as a clause", unreadable, "The registry cannot be reached: reset (ECONNRESET)"],
  ["what was not asked", notAsked, "it was not asked"],
  ["an answer that does not tell", answered(1), "its answer does not tell"],
])("says why an answer does not tell: %s", (_, answer, expected) => {
  expect(silence(answer)).toBe(expected);
});

it("says what was to be asked, and whether it was", () => {
  expect(unanswered("the token list", absent)).toBe(
    "the registry was asked for the token list: it has no such endpoint",
  );
  expect(unanswered("the token list", notAsked)).toBe("the registry was not asked for the token list");
});

describe("an invitation", () => {
  it("names npm's page and command", () => {
    const text = invitation(subject({ packageName: "@acme/demo" }), "svc-bot");
    expect(text).toContain("https://www.npmjs.com/package/@acme/demo/access");
    expect(text).toContain("'npm owner add svc-bot @acme/demo'");
  });

  it("names nothing of npm's elsewhere", () => {
    expect(invitation(subject({ registry: ELSEWHERE }), "svc-bot")).not.toContain("npm owner");
  });
});
