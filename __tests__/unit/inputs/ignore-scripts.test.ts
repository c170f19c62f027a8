import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish } from "./parse.ts";

describe("ignore-scripts", () => {
  it.each(["", "true", "True", "TRUE", " true\n"])("%j is taken", (value) => {
    expect(() => parsePublish({ "ignore-scripts": value })).not.toThrow();
  });

  it.each(["false", "False", "no", "0", "prepack"])("%j is refused", (value) => {
    const problems = problemsOf(() => parsePublish({ "ignore-scripts": value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'ignore-scripts' is "${value}"`));
  });
});
