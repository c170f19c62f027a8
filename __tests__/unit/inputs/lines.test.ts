import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish } from "./parse.ts";

describe.each(ACTIONS)("lines of $action", ({ parse }) => {
  it.each([
    ["nothing", "", []],
    ["one name", "octocat", ["octocat"]],
    ["two names", "octocat\nhubot", ["octocat", "hubot"]],
    ["Windows line ends", "octocat\r\nhubot\r\n", ["octocat", "hubot"]],
    ["empty lines and space", "\n  octocat  \n\n\thubot\n", ["octocat", "hubot"]],
  ])("refuse-accounts: %s", (_, value, expected) => {
    expect(parse({ "refuse-accounts": value }).refuseAccounts).toEqual(expected);
  });

  it.each([
    ["", ["."]],
    ["packages/a", ["packages/a"]],
    [" packages/a \n", ["packages/a"]],
    ["dist/a b.tgz", ["dist/a b.tgz"]],
    ["packages/*\n!packages/b", ["packages/*", "!packages/b"]],
  ])("package: %j is %j", (value, expected) => {
    expect(parse({ package: value }).packages).toEqual(expected);
  });

  it.each(["registry"])("%s takes one line", (input) => {
    const value = "https://a.example/\nhttps://b.example/";
    const problems = problemsOf(() => parse({ [input]: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'${input}' is 2 lines`));
  });
});

describe("lines of publish", () => {
  it.each(["integrity"])("%s takes one line", (input) => {
    const problems = problemsOf(() => parsePublish({ [input]: "a\nb\nc" }));

    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["input-invalid"]));
    expect(problems.some(({ what }) => what.includes(`'${input}' is 3 lines`))).toBe(true);
  });
});
