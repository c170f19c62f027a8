import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish } from "./parse.ts";

describe("tag", () => {
  it.each(["latest", "next", "beta-1", "v", "release_1", "a.b", "constructor", "LTS", "canary~1"])(
    "%s is taken",
    (value) => {
      expect(parsePublish({ tag: value }).tag).toBe(value);
    },
  );

  it("is left open when empty", () => {
    expect(parsePublish({ tag: " " }).tag).toBeUndefined();
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
  ])("%s is refused", (value) => {
    const problems = problemsOf(() => parsePublish({ tag: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'tag' is "${value}"`));
  });
});
