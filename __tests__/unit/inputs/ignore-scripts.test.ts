import { describe, expect, it } from "vitest";

import { parsePackInputs } from "../../../src/decisions/inputs/parse-pack-inputs.ts";
import { PACK_INPUTS } from "../../../src/model/inputs.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish, rawInputs } from "./parse.ts";

const parsePack = (given: Record<string, string>) =>
  parsePackInputs(rawInputs(PACK_INPUTS, given, { secrets: {} }));

describe("ignore-scripts", () => {
  it.each([
    ["true", true],
    ["True", true],
    [" true\n", true],
    ["false", false],
    ["FALSE", false],
  ])("%j is %j in publish and pack", (value, expected) => {
    expect(parsePublish({ "ignore-scripts": value }).ignoreScripts).toBe(expected);
    expect(parsePack({ "ignore-scripts": value }).ignoreScripts).toBe(expected);
  });

  it("is true in publish, which has a token, and false in pack, which has none", () => {
    expect(parsePublish({}).ignoreScripts).toBe(true);
    expect(parsePack({}).ignoreScripts).toBe(false);
  });

  it.each(["no", "0", "prepack"])("%j is refused", (value) => {
    const problems = problemsOf(() => parsePublish({ "ignore-scripts": value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'ignore-scripts' is "${value}"`));
  });
});
