import { describe, expect, it } from "vitest";

import { codesOf, expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish } from "./parse.ts";

const SHARED = [
  { input: "mode", key: "mode", values: ["auto", "direct", "stage"] },
  { input: "verification", key: "verification", values: ["standard", "strict", "off"] },
] as const;

const PUBLISH = [
  ...SHARED,
  { input: "access", key: "access", values: ["public", "restricted"] },
  { input: "strategy", key: "strategy", values: ["all", "upgrade"] },
  { input: "on-existing", key: "onExisting", values: ["skip", "verify", "fail"] },
] as const;

const NONSENSE = [
  "x",
  "Direct",
  "STANDARD",
  "auto,direct",
  "auto direct",
  "true",
  "constructor",
  "__proto__",
];

describe("choices of publish", () => {
  it.each(PUBLISH.flatMap(({ input, key, values }) => values.map((value) => ({ input, key, value }))))(
    "$input: $value",
    ({ input, key, value }) => {
      expect(parsePublish({ [input]: value })[key]).toBe(value);
      expect(parsePublish({ [input]: ` ${value}\n` })[key]).toBe(value);
    },
  );

  it.each(PUBLISH.flatMap(({ input }) => NONSENSE.map((value) => ({ input, value }))))(
    "$input: $value is refused",
    ({ input, value }) => {
      const problems = problemsOf(() => parsePublish({ [input]: value }));

      expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
      problems.forEach((problem) => expectOneSentence(problem, `'${input}' is "${value}"`));
    },
  );

  it.each(PUBLISH)("$input names every accepted value when it refuses", ({ input, values }) => {
    const [problem] = problemsOf(() => parsePublish({ [input]: "x" }));

    for (const value of values) expect(problem?.what).toContain(`"${value}"`);
  });
});

describe.each(ACTIONS)("choices of $action", ({ parse }) => {
  it.each(SHARED.flatMap(({ input, key, values }) => values.map((value) => ({ input, key, value }))))(
    "$input: $value",
    ({ input, key, value }) => {
      expect(parse({ [input]: value })[key]).toBe(value);
    },
  );

  it.each(SHARED)("$input: nonsense is refused", ({ input }) => {
    expect(codesOf(() => parse({ [input]: "sometimes" }))).toEqual(["input-invalid"]);
  });
});
