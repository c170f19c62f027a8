import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish, parseVerify } from "./parse.ts";

const FLAGS = [
  { input: "dry-run", read: (value: string) => parsePublish({ "dry-run": value }).dryRun },
  {
    input: "allow-untrusted-trigger",
    read: (value: string) => parsePublish({ "allow-untrusted-trigger": value }).allowUntrustedTrigger,
  },
  {
    input: "introspect-token",
    read: (value: string) => parsePublish({ "introspect-token": value }).introspectToken,
  },
  {
    input: "introspect-token",
    read: (value: string) => parseVerify({ "introspect-token": value }).introspectToken,
  },
  { input: "issue", read: (value: string) => parseVerify({ issue: value }).issue },
];

describe.each(FLAGS)("$input", ({ input, read }) => {
  it.each(["true", "True", "TRUE", " true ", "true\n"])("%j is true", (value) => {
    expect(read(value)).toBe(true);
  });

  it.each(["false", "False", "FALSE", " false ", "false\n"])("%j is false", (value) => {
    expect(read(value)).toBe(false);
  });

  it.each(["yes", "no", "on", "off", "1", "0", "tRUE", "fALSE", "truee", "true false", "null", "y", "t"])(
    "%j is refused",
    (value) => {
      const problems = problemsOf(() => read(value));

      expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
      problems.forEach((problem) => expectOneSentence(problem, `'${input}' is "${value}"`));
    },
  );
});
