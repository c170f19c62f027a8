import { describe, expect, it } from "vitest";

import { mayHaveLanded, uploadRetryDelay } from "../../../src/decisions/release/retry-upload.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { networkFailure, statusFailure } from "../support/builders.ts";

const raced = statusFailure(409, "Failed to save packument");
const stagedBefore = statusFailure(409, 'Cannot publish over previously staged version "1.1.0".');
const nonsense: RegistryFailure = { kind: "nonsense", why: "its answer is no JSON" };
const redirect: RegistryFailure = { kind: "redirect", to: "https://elsewhere.test/" };

describe("an upload that may have landed", () => {
  it.each<[string, RegistryFailure, boolean]>([
    ["a reset", networkFailure("ECONNRESET"), true],
    ["a time-out", networkFailure("ETIMEDOUT"), true],
    ["a broken pipe", networkFailure("EPIPE"), true],
    ["408", statusFailure(408), true],
    ["500", statusFailure(500), true],
    ["502", statusFailure(502), true],
    ["504", statusFailure(504), true],
    ["an answer that is no JSON", nonsense, true],
    ["a refused connection", networkFailure("ECONNREFUSED"), false],
    ["400", statusFailure(400), false],
    ["401", statusFailure(401), false],
    ["403", statusFailure(403), false],
    ["404", statusFailure(404), false],
    ["409", raced, false],
    ["429", statusFailure(429), false],
    ["a redirect that was not followed", redirect, false],
  ])("%s: %s", (_, failure, expected) => {
    expect(mayHaveLanded(failure)).toBe(expected);
  });
});

describe("an upload that left no trace", () => {
  it.each<[string, RegistryFailure, first: number | undefined]>([
    ["a reset", networkFailure("ECONNRESET"), 500],
    ["a refused connection", networkFailure("ECONNREFUSED"), 500],
    ["408", statusFailure(408), 500],
    ["429", statusFailure(429), 500],
    ["503", statusFailure(503), 500],
    ["429 with retry-after", statusFailure(429, "", { retryAfter: 7 }), 7000],
    ["npm's write race", raced, 500],
    ["409 without a word", statusFailure(409), 500],
    ["staged before", stagedBefore, undefined],
    ["there already", statusFailure(409, "this package is already present"), undefined],
    ["401", statusFailure(401), undefined],
    ["403", statusFailure(403), undefined],
    ["404", statusFailure(404), undefined],
    ["413", statusFailure(413), undefined],
    ["422", statusFailure(422), undefined],
    ["a host that does not exist", networkFailure("ENOTFOUND"), undefined],
    ["a redirect", redirect, undefined],
    ["an answer that is no JSON", nonsense, undefined],
  ])("is repeated after %s: %s", (_, failure, first) => {
    expect(uploadRetryDelay(failure, 1, 0.5)).toBe(first);
  });

  it.each<[string, RegistryFailure]>([
    ["a reset", networkFailure("ECONNRESET")],
    ["503", statusFailure(503)],
    ["npm's write race", raced],
  ])("is repeated twice at most, the second time later: %s", (_, failure) => {
    const delays = [1, 2, 3, 4].map((attempt) => uploadRetryDelay(failure, attempt, 0.5));
    expect(delays).toEqual([500, 1000, undefined, undefined]);
  });
});
