import { describe, expect, it } from "vitest";

import { retryDelay } from "../../../src/decisions/retry.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { networkFailure, statusFailure } from "../support/builders.ts";

describe("may do better later", () => {
  it.each<[string, RegistryFailure]>([
    ["a reset", networkFailure("ECONNRESET")],
    ["a time-out", networkFailure("ETIMEDOUT")],
    ["a refused connection", networkFailure("ECONNREFUSED")],
    ["408", statusFailure(408)],
    ["420", statusFailure(420)],
    ["429", statusFailure(429)],
    ["500", statusFailure(500)],
    ["502 with a page", statusFailure(502, "", { html: true })],
    ["503", statusFailure(503)],
    ["504", statusFailure(504)],
  ])("%s", (_, failure) => {
    expect(retryDelay(failure, 1, 0.5)).toBe(500);
  });
});

describe("will do no better", () => {
  it.each<[string, RegistryFailure]>([
    ["a host that does not exist", networkFailure("ENOTFOUND")],
    ["400", statusFailure(400)],
    ["401", statusFailure(401)],
    ["403", statusFailure(403)],
    ["404", statusFailure(404)],
    ["409", statusFailure(409)],
    ["499", statusFailure(499)],
    ["a redirect", { kind: "redirect", to: "https://elsewhere.test/" }],
    ["nonsense", { kind: "nonsense", why: "its answer is no JSON" }],
  ])("%s", (_, failure) => {
    expect(retryDelay(failure, 1, 0.5)).toBeUndefined();
  });
});

it.each([
  [1, 0, 250],
  [1, 0.5, 500],
  [1, 1, 750],
  [2, 0, 500],
  [2, 0.5, 1000],
  [2, 1, 1500],
  [3, 0.5, undefined],
  [4, 0.5, undefined],
])("attempt %i with chance %d waits %s ms", (attempt, random, expected) => {
  expect(retryDelay(statusFailure(503), attempt, random)).toBe(expected);
});

it.each([
  ["is honoured", 5, 5000],
  ["is not waited for longer than half a minute", 3600, 30_000],
  ["does not shorten the wait", 0, 500],
])("retry-after %s", (_, retryAfter, expected) => {
  expect(retryDelay(statusFailure(429, "", { retryAfter }), 1, 0.5)).toBe(expected);
});
