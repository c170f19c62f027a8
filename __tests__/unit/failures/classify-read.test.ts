import { describe, expect, it } from "vitest";

import { classifyRead } from "../../../src/decisions/failures/classify-read.ts";
import type { Code } from "../../../src/model/code.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { ELSEWHERE, networkFailure, statusFailure } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const CASES: [string, RegistryFailure, Code, told: string][] = [
  ["a reset", networkFailure("ECONNRESET"), "registry-unreachable", "ECONNRESET"],
  ["an unknown host", networkFailure("ENOTFOUND"), "registry-unreachable", "ENOTFOUND"],
  [
    "a redirect",
    { kind: "redirect", to: "https://elsewhere.test/" },
    "registry-redirects",
    "https://elsewhere.test/",
  ],
  ["nonsense", { kind: "nonsense", why: "its answer is no JSON" }, "not-a-registry", "its answer is no JSON"],
  ["a page for people", statusFailure(404, "", { html: true }), "not-a-registry", "404"],
  ["a page of a gateway", statusFailure(502, "", { html: true }), "registry-failing", "502"],
  ["an error without a word", statusFailure(503), "registry-failing", "503"],
  ["an error with words", statusFailure(500, "the disk is full"), "registry-failing", "the disk is full"],
  ["too many requests", statusFailure(429, "slow down"), "registry-failing", "slow down"],
];

describe("why the registry could not be read", () => {
  it.each(CASES)("%s", (_, failure, code, told) => {
    const problem = classifyRead(failure, ELSEWHERE);
    expect(problem.code).toBe(code);
    expect(problem.what).toContain(ELSEWHERE);
    expect(problem.what).toContain(told);
    expect(noSentences([problem])).toEqual([]);
  });
});

it("words that are a sentence stay one sentence", () => {
  expect(noSentences([classifyRead(statusFailure(500, "The disk is full."), ELSEWHERE)])).toEqual([]);
});
