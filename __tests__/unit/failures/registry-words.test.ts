import { describe, expect, it } from "vitest";

import { isHtml, registryWords } from "../../../src/decisions/failures/registry-words.ts";

const PAGE = "<!DOCTYPE html><html><body>Bad gateway</body></html>";

it.each<[string, unknown, string]>([
  ["npmjs' error", { error: "Not found" }, "Not found"],
  ["GitLab's message", { message: "403 Forbidden" }, "403 Forbidden"],
  ["CouchDB's reason", { reason: "document conflict" }, "document conflict"],
  ["the error before the rest", { message: "no", reason: "no", error: "yes" }, "yes"],
  ["an empty error, then a message", { error: "", message: "why" }, "why"],
  ["a blank error, then a reason", { error: " \n", reason: "why" }, "why"],
  [
    "an error that is an object",
    { error: { code: "E1", summary: "held" } },
    '{"code":"E1","summary":"held"}',
  ],
  ["an object of another shape", { authUrl: "https://x.test" }, '{"authUrl":"https://x.test"}'],
  ["an error that is a number", { error: 7 }, '{"error":7}'],
  ["an empty object", {}, ""],
  ["a text", "go away", "go away"],
  ["an empty text", "", ""],
  ["a web page", PAGE, ""],
  ["bytes", Buffer.from("go away"), "go away"],
  ["bytes of a web page", Buffer.from(`\n  ${PAGE}`), ""],
  ["no bytes", Buffer.alloc(0), ""],
  ["nothing", undefined, ""],
  ["null", null, ""],
  ["a number", 5, ""],
  ["a list", ["error"], ""],
])("%s", (_, body, expected) => {
  expect(registryWords(body)).toBe(expected);
});

describe("stays on one line, whatever a registry says", () => {
  const hostile = "first\r\n::error::injected\u001B[31m\u2028\u202Eend\u0000";

  it.each<[string, unknown]>([
    ["a text", hostile],
    ["an error", { error: hostile }],
    ["an object", { error: { [hostile]: hostile } }],
    ["bytes", Buffer.from(hostile)],
  ])("%s", (_, body) => {
    expect(registryWords(body)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });

  it("is cut where it is long", () => {
    for (const body of ["x".repeat(10_000), { error: "x".repeat(10_000) }, { x: "x".repeat(10_000) }]) {
      expect(registryWords(body).length).toBeLessThan(400);
    }
  });
});

describe("a web page", () => {
  it.each<[string, unknown, boolean]>([
    ["a document type", PAGE, true],
    ["the element itself, in capitals", "  <HTML>", true],
    ["a head", "<head><title>x", true],
    ["a body", "<body>x", true],
    ["bytes", Buffer.from(PAGE), true],
    ["JSON", '{"error":"<html>"}', false],
    ["an object", { error: PAGE }, false],
    ["a text that tells of one", "see <html>", false],
    ["XML", "<?xml version='1.0'?>", false],
    ["nothing", undefined, false],
  ])("%s: %s", (_, body, expected) => {
    expect(isHtml(body)).toBe(expected);
  });
});
