import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish } from "./parse.ts";

const NO_NUMBERS = ["x", "-1", "+1", "1e2", "0x1", "1_000", "1,5", "١", "NaN", "Infinity", "1 2", ".5", "5."];

/** The codes of a refusal, each told in one sentence that names the input and its value. */
function refusedFor(input: string, value: string, read: () => unknown): string[] {
  const problems = problemsOf(read);
  problems.forEach((problem) => expectOneSentence(problem, `'${input}' is "${value.slice(0, 120)}`));
  return problems.map(({ code }) => code);
}

describe("wait-minutes", () => {
  it.each([
    ["0", 0],
    ["0.0", 0],
    ["0.05", 0.05],
    ["10", 10],
    ["007", 7],
    [" 2.5\n", 2.5],
    ["360", 360],
  ])("%j is %d", (value, expected) => {
    expect(parsePublish({ "wait-minutes": value }).waitMinutes).toBe(expected);
  });

  it.each([...NO_NUMBERS, "360.1", "361", "9".repeat(400)])("%s is refused", (value) => {
    const codes = refusedFor("wait-minutes", value, () => parsePublish({ "wait-minutes": value }));

    expect(codes).toEqual(["input-invalid"]);
  });
});

describe.each(ACTIONS)("counts of $action", ({ parse }) => {
  it.each([
    ["1", 1],
    ["25", 25],
    ["100000", 100_000],
    [" 3 ", 3],
  ])("max-packages: %j is %d", (value, expected) => {
    expect(parse({ "max-packages": value }).maxPackages).toBe(expected);
  });

  it.each([...NO_NUMBERS, "0", "1.0", "2.5", "100001", "9".repeat(400)])(
    "max-packages: %s is refused",
    (value) => {
      const codes = refusedFor("max-packages", value, () => parse({ "max-packages": value }));

      expect(codes).toEqual(["input-invalid"]);
    },
  );

  it.each([
    ["0", 0],
    ["14", 14],
    ["365", 365],
  ])("expiry-warning-days: %j is %d", (value, expected) => {
    expect(parse({ "expiry-warning-days": value }).expiryWarningDays).toBe(expected);
  });

  it.each([...NO_NUMBERS, "366", "7.5"])("expiry-warning-days: %s is refused", (value) => {
    const codes = refusedFor("expiry-warning-days", value, () => parse({ "expiry-warning-days": value }));

    expect(codes).toEqual(["input-invalid"]);
  });
});
