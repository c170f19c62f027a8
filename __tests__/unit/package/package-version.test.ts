import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { read, WHERE } from "./manifests.ts";

describe("a package's version", () => {
  it.each([
    ["1.2.3", "1.2.3"],
    ["0.0.0", "0.0.0"],
    ["v1.2.3", "1.2.3"],
    ["=1.2.3", "1.2.3"],
    [" =v1.2.3 ", "1.2.3"],
    ["1.2.3-beta.1", "1.2.3-beta.1"],
    ["1.2.3+build.5", "1.2.3"],
    ["1.2.3-rc.1+build", "1.2.3-rc.1"],
  ])("may be %j, and is %s", (version, expected) => {
    expect(read({ version }).version).toBe(expected);
  });

  it.each([
    "",
    "1",
    "1.2",
    "1.2.3.4",
    "latest",
    "^1.2.3",
    "1.x",
    "01.2.3",
    "1.2.3-",
    "-1.2.3",
    "workspace:*",
  ])("must not be %j", (version) => {
    const problems = problemsOf(() => read({ version }));

    expect(problems.map(({ code }) => code)).toEqual(["package-version-invalid"]);
    problems.forEach((problem) => {
      expectOneSentence(problem, `"${version}"`);
      expectOneSentence(problem, WHERE);
    });
  });

  it.each([
    ["missing", undefined, "none"],
    ["null", null, "not a string"],
    ["a number", 1, "not a string"],
    ["a list", ["1.2.3"], "not a string"],
    ["an object", { major: 1 }, "not a string"],
  ])("must not be %s", (_, version, named) => {
    const problems = problemsOf(() => read({ version }));

    expect(problems.map(({ code }) => code)).toEqual(["package-version-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, named));
  });
});
