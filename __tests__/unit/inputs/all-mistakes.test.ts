import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish, parseVerify } from "./parse.ts";

const WRONG_EVERYWHERE = {
  "service-account": "svc-bot",
  "refuse-accounts": "svc-bot",
  registry: "file:///tmp/x",
  mode: "both",
  verification: "none",
  "introspect-token": "maybe",
  "max-packages": "0",
  "token-expires": "2027-02-30",
  "expiry-warning-days": "-1",
};

const WRONG_IN_PUBLISH = {
  ...WRONG_EVERYWHERE,
  tag: "1.0.0",
  access: "private",
  strategy: "some",
  "on-existing": "overwrite",
  integrity: "sha1-x",
  provenance: "yes",
  "ignore-scripts": "no",
  "wait-minutes": "long",
  "dry-run": "y",
  "allow-untrusted-trigger": "n",
};

/** Each is told once; the contradiction is told of the account. */
const toldOf = (given: object) => Object.keys(given).filter((name) => name !== "refuse-accounts");

describe("all mistakes are told at once", () => {
  it.each([
    { action: "publish", parse: parsePublish, given: WRONG_IN_PUBLISH },
    { action: "verify", parse: parseVerify, given: { ...WRONG_EVERYWHERE, issue: "perhaps" } },
  ])("$action", ({ parse, given }) => {
    const problems = problemsOf(() => parse(given, { secrets: {}, undeclared: ["tokn"] }));
    const invalid = problems.filter(({ code }) => code === "input-invalid");

    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      ...toldOf(given).map(() => "input-invalid"),
      "input-unknown",
      "token-missing",
    ]);
    for (const name of toldOf(given)) {
      expect(invalid.filter(({ what }) => what.includes(`The input '${name}' is`))).toHaveLength(1);
    }
    problems.forEach((problem) => expectOneSentence(problem, "input"));
  });

  it.each(ACTIONS)("$action refuses hostile text on one visible line", ({ parse }) => {
    const hostile = "\r\n::add-mask::x\n##[error]\u001b[31m\u202e";

    const given = {
      mode: hostile,
      "token-expires": hostile,
      "max-packages": hostile,
      "introspect-token": hostile,
    };
    const problems = problemsOf(() => parse(given));

    expect(problems).toHaveLength(4);
    problems.forEach((problem) => expectOneSentence(problem, 'is "::add-mask::x ##[error]'));
  });
});
