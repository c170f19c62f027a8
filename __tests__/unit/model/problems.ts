import { expect } from "vitest";

import { ReleaseError, type Problem } from "../../../src/model/problem.ts";

/** The problems for which a decision refuses; any other error, or none, fails the test. */
export function problemsOf(decide: () => unknown): readonly Problem[] {
  try {
    decide();
  } catch (error) {
    if (error instanceof ReleaseError) return error.problems;
    throw error;
  }
  throw new Error("nothing was refused");
}

export function codesOf(decide: () => unknown): string[] {
  return problemsOf(decide).map((problem) => problem.code);
}

/** A problem's `what` is one visible line and one sentence that names what was given. */
export function expectOneSentence({ what }: Problem, named: string): void {
  expect(what).toContain(named);
  expect(what).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(what).toMatch(/^\S.*\S\.$/);
  // What stands in quotes was given and is not ours.
  expect(what.replaceAll(/"[^"]*"/g, "it")).not.toMatch(/[.!?]\s/);
}
