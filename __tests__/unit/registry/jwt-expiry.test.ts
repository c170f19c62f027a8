import { describe, expect, it } from "vitest";

import { jwtExpiry } from "../../../src/decisions/registry/read-tokens.ts";

describe("jwtExpiry", () => {
  it.each([
    ['{"exp":1800000000}', 1_800_000_000_000],
    ['{"exp":1800000000.5}', 1_800_000_000_500],
    ['{"sub":"x","iat":1,"exp":1}', 1000],
  ])("%s", (payload, expected) => {
    expect(jwtExpiry(payload)).toBe(expected);
  });

  it.each([
    "",
    "x",
    "{",
    "null",
    "5",
    "[]",
    '[{"exp":1800000000}]',
    "{}",
    '{"exp":null}',
    '{"exp":"1800000000"}',
    '{"exp":true}',
    '{"exp":0}',
    '{"exp":-5}',
    '{"exp":1e999}',
    '{"exp":1e13}',
    '{"exp":[1800000000]}',
    '{"__proto__":{"exp":1800000000}}',
    "\u0000\ufffd\ufffd",
    "[[[[[[[[[[",
  ])("%j tells nothing", (payload) => {
    expect(jwtExpiry(payload)).toBeUndefined();
  });

  it("tells nothing of a payload that is deeper than any claim", () => {
    expect(jwtExpiry("[".repeat(100_000))).toBeUndefined();
  });

  it("tells a moment that is a date", () => {
    expect(() => new Date(jwtExpiry('{"exp":7999999999999}') ?? Number.NaN).toISOString()).not.toThrow();
  });
});
