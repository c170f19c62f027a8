import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS } from "./parse.ts";

describe.each(ACTIONS)("registry of $action", ({ parse }) => {
  it.each([
    ["", undefined],
    ["https://registry.npmjs.org", "https://registry.npmjs.org/"],
    ["http://localhost:4873/", "http://localhost:4873/"],
    [" https://r.example/npm\n", "https://r.example/npm/"],
  ])("%j is %s", (value, expected) => {
    expect(parse({ registry: value }).registry).toBe(expected);
  });

  it.each([
    "registry.npmjs.org",
    "file:///tmp/registry",
    "ftp://r.example/",
    "https://r.example/?a=b",
    "https://r.example/#a",
    "constructor",
  ])("%s is refused and named", (value) => {
    const problems = problemsOf(() => parse({ registry: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'registry' is "${value}"`));
  });

  it.each([
    ["credentials", "https://bot:hunter2@r.example/"],
    ["a token as the user", "https://hunter2@r.example/"],
    ["credentials in what is no URL", "https://bot:hunter2@r.example:99999/"],
    ["credentials for another protocol", "ftp://bot:hunter2@r.example/"],
  ])("%s are refused and not repeated", (_, value) => {
    const problems = problemsOf(() => parse({ registry: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, "'registry' is a URL"));
    expect(JSON.stringify(problems)).not.toContain("hunter2");
  });
});
