import { describe, expect, it } from "vitest";

import { code, logLine, markdown, oneLine, quote } from "../../../src/decisions/report/escape.ts";
import { HOSTILE } from "./hostile.ts";

const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Entities as a browser reads them. */
const decode = (text: string) =>
  text.replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));

describe("logLine", () => {
  it.each(HOSTILE)("is no command and one line: %s", (_, text) => {
    const line = logLine(text);

    // The runner trims what .NET takes for white space, which is what \s stands for.
    expect(line.trimStart()).not.toMatch(/^::/);
    expect(line).not.toContain("##[");
    expect(line).not.toMatch(UNPRINTABLE);
    expect(line.length).toBeLessThan(3000);
  });

  it.each([
    "",
    "published @acme/demo@1.2.3",
    "a: b",
    "a::b",
    "  indented",
    "::",
    "Zoë 你好 👍",
    "# [x]",
    "##",
  ])("changes no harmless line but its colons: %j", (text) => {
    expect(logLine(text).replace(": :", "::")).toBe(text);
  });
});

describe("oneLine", () => {
  it.each(HOSTILE)("has no unprintable character and is short: %s", (_, text) => {
    expect(oneLine(text)).not.toMatch(UNPRINTABLE);
    expect(oneLine(text)).toBe(oneLine(text).trim());
    expect(oneLine(text).length).toBeLessThanOrEqual(301);
  });

  it.each([
    ["a text", "a text"],
    ["  a \t\r\n  text\n", "a text"],
    ["Zoë 你好 👍", "Zoë 你好 👍"],
    ["", ""],
    ["\n\n", ""],
  ])("%j is %j", (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it.each([
    ["as long as may be", "x".repeat(300), "x".repeat(300)],
    ["longer", "x".repeat(301), `${"x".repeat(300)}…`],
  ])("is cut: %s", (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it("is cut where it is told", () => {
    expect(oneLine("abcdef", 3)).toBe("abc…");
  });
});

describe("quote", () => {
  it.each(HOSTILE)("is one short line in quotes: %s", (_, text) => {
    expect(quote(text)).toMatch(/^".*"$/u);
    expect(quote(text)).not.toMatch(UNPRINTABLE);
    expect(quote(text).length).toBeLessThanOrEqual(123);
  });
});

describe("markdown", () => {
  it.each(HOSTILE)("has no character with a meaning: %s", (_, text) => {
    const escaped = markdown(text);

    expect(escaped).not.toMatch(/[<>|`*_[\]()@\\\n\r]/);
    expect(escaped.replaceAll(/&#\d+;/g, "")).toMatch(/^[\p{L}\p{N} ,;%…–]*$/u);
  });

  it.each(HOSTILE)("shows the same text: %s", (_, text) => {
    expect(decode(markdown(text))).toBe(oneLine(text, 2000));
  });

  it.each(["a sentence, and no more", "100 %", "Zoë 你好 ١", ""])("leaves %j alone", (text) => {
    expect(markdown(text)).toBe(text);
  });
});

describe("code", () => {
  it.each(HOSTILE)("is one element with nothing inside: %s", (_, text) => {
    const inner = /^<code>(.*)<\/code>$/u.exec(code(text))?.[1];

    expect(inner).toBe(markdown(text));
    expect(inner).not.toMatch(/[<>|`*_[\]()@\\\n\r]/);
  });
});
