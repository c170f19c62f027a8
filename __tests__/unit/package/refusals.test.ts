import { describe, expect, it } from "vitest";

import { codesOf, expectOneSentence, problemsOf } from "../model/problems.ts";
import { read, WHERE } from "./manifests.ts";

describe("private", () => {
  it.each([
    ["missing", undefined],
    ["false", false],
    ["null", null],
    ["0", 0],
    ["an empty text", ""],
  ])("%s lets through", (_, value) => {
    expect(() => read({ private: value })).not.toThrow();
  });

  it.each([
    ["true", true],
    ["1", 1],
    ["the text true", "true"],
    ["the text false, which npm takes for true", "false"],
    ["any text", "no"],
    ["an object", {}],
    ["a list", []],
  ])("%s stops", (_, value) => {
    const problems = problemsOf(() => read({ private: value }));

    expect(problems.map(({ code }) => code)).toEqual(["package-private"]);
    problems.forEach((problem) => expectOneSentence(problem, WHERE));
  });
});

describe("packageExtensions", () => {
  it.each([
    ["an object", { "a@1": {} }],
    ["an empty object", {}],
    ["null", null],
    ["false", false],
    ["a text", ""],
  ])("%s stops, as in npm", (_, packageExtensions) => {
    const problems = problemsOf(() => read({ packageExtensions }));

    expect(problems.map(({ code }) => code)).toEqual(["package-extensions"]);
    problems.forEach((problem) => expectOneSentence(problem, WHERE));
  });
});

describe("a manifest with everything wrong", () => {
  it("is refused for all of it at once", () => {
    const change = { name: ".x", version: "1", private: true, packageExtensions: {} };

    expect(codesOf(() => read(change))).toEqual([
      "package-private",
      "package-extensions",
      "package-name-invalid",
      "package-version-invalid",
    ]);
  });
});
