import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish } from "./parse.ts";

describe("tag", () => {
  it.each(["latest", "next", "beta-1", "v", "release_1", "a.b", "constructor", "LTS", "canary~1"])(
    "%s is taken",
    (value) => {
      expect(parsePublish({ tag: value }).tags).toEqual([value]);
    },
  );

  it.each(["", " ", "\n \n"])("is left open when empty: %j", (value) => {
    expect(parsePublish({ tag: value }).tags).toEqual([]);
  });

  it.each(["next\nbeta\nlatest", "  next \r\n\r\nbeta\r\n latest\n"])("takes several: %j", (value) => {
    expect(parsePublish({ tag: value }).tags).toEqual(["next", "beta", "latest"]);
  });

  it("refuses a repeated one, once", () => {
    const problems = problemsOf(() => parsePublish({ tag: "next\nbeta\nnext\nnext" }));
    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'tag' is "next" 3 times`));
  });

  it("takes two that differ in case alone, as npm does", () => {
    expect(parsePublish({ tag: "LTS\nlts" }).tags).toEqual(["LTS", "lts"]);
  });

  it("names every wrong one among several", () => {
    const problems = problemsOf(() => parsePublish({ tag: "next\n1.x\nb c" }));
    expect(problems).toHaveLength(2);
    problems.forEach((problem, at) => expectOneSentence(problem, at === 0 ? `"1.x"` : `"b c"`));
  });

  it.each([
    "1",
    "1.2",
    "1.2.3",
    "v1",
    "v1.2.3",
    "^1.0.0",
    "*",
    "x",
    ">=1 <2",
    "1 - 2",
    "a b",
    "a/b",
    "a@b",
    "a#b",
    "a?b",
    "a%b",
    "späte",
    "<script>",
    "next, beta",
    "[]",
    "- next",
  ])("%s is refused", (value) => {
    const problems = problemsOf(() => parsePublish({ tag: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'tag' is "${value}"`));
  });
});
