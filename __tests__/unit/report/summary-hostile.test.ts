import { describe, expect, it } from "vitest";

import { summaryOf } from "../../../src/decisions/report/summary.ts";
import type { PackageResult } from "../../../src/model/result.ts";
import { problems, result, STATES } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { decodeEntities, linksOf, rowWidths, tagsOf } from "./rendered.ts";

/** A result in which every text is this one. */
function filledWith(text: string, change: Partial<PackageResult> = {}): PackageResult {
  return result({
    id: text,
    name: text,
    version: text,
    previousVersion: text,
    tag: text,
    tags: [text, `x${text}`],
    unsetTags: [text],
    access: text,
    registry: text,
    integrity: text,
    url: text,
    approveCommand: text,
    approveUrl: text,
    serviceAccount: text,
    tokenExpires: text,
    checks: [{ id: "expiry", status: "fail", code: "token-expired", evidence: text, remedy: text }],
    problems: [{ code: "package-private", what: text, remedy: text }],
    warnings: [{ code: "token-expiring", what: text }],
    ...change,
  });
}

const summaryWith = (text: string, change: Partial<PackageResult> = {}) =>
  summaryOf(filledWith(text, change), [{ path: text, size: 1, digest: text }], {
    accounts: [text],
    trustedPublisher: { id: text, version: text },
    trusted: true,
  });

const HARMLESS = summaryWith("x");

describe("a summary of hostile texts", () => {
  it.each(HOSTILE)("has the structure of a harmless one: %s", (_, text) => {
    const summary = summaryWith(text, { url: "x" });

    expect(tagsOf(summary)).toEqual(tagsOf(HARMLESS));
    expect(rowWidths(summary)).toEqual(rowWidths(HARMLESS));
    expect(linksOf(summary)).toEqual(linksOf(HARMLESS));
    expect(summary.split("\n")).toHaveLength(HARMLESS.split("\n").length);
    expect(summary).not.toMatch(/[`@\\\r]/);
    expect(summary.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  });

  it.each(STATES)("has it in the state %s", (state) => {
    const [harmless, hostile] = ["x", "</details>|`@octocat`\n# x"].map((text) =>
      summaryWith(text, { state }),
    );

    expect(tagsOf(hostile ?? "")).toEqual(tagsOf(harmless ?? ""));
    expect(hostile?.split("\n")).toHaveLength(harmless?.split("\n").length ?? 0);
  });
});

describe("the link to the version", () => {
  const hrefOf = (url: string) => /<a href="([^"]*)">/.exec(summaryWith("x", { url }))?.[1];

  it.each(["https://www.npmjs.com/package/@acme/demo/v/1.2.3", "http://localhost:4873/demo"])(
    "leads to %s",
    (url) => {
      expect(decodeEntities(hrefOf(url) ?? "")).toBe(url);
    },
  );

  it.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//x", "x"])(
    "is none for %s",
    (url) => {
      expect(hrefOf(url)).toBeUndefined();
    },
  );

  it.each(HOSTILE)("cannot be left by an address with %s", (_, text) => {
    const summary = summaryWith("x", { url: `https://r.example/"${text}` });
    const others = tagsOf(summary).filter(
      (tag) =>
        !/^<(\/?(br|code|details|pre|summary|table|td|tr)|details open|th align="left"|\/th)>$/.test(tag),
    );

    expect(others.filter((tag) => !/^<a href="https[\p{L}\p{N}&#;%…]*">$|^<\/a>$/u.test(tag))).toEqual([]);
    expect(rowWidths(summary)).toEqual(rowWidths(HARMLESS));
    expect(summary).not.toMatch(/[`@\\\r]/);
  });
});

describe("problems of many packages", () => {
  it("are each one item", () => {
    const summary = summaryOf(result({ state: "failed", problems: problems(200) }), [], undefined);

    expect(summary.match(/^- \*\*/gm)).toHaveLength(200);
  });
});
