import { describe, expect, it } from "vitest";

import { summaryOf } from "../../../src/decisions/report/summary.ts";
import { files, result } from "./build.ts";

const contentsOf = (count: number) => summaryOf(result(), files(count), undefined);
const listed = (summary: string) => summary.match(/^\| <code>lib/gm)?.length ?? 0;

describe("the tarball's contents", () => {
  it("are left out where there is no tarball", () => {
    expect(contentsOf(0)).not.toContain("in the tarball");
  });

  it.each([1, 2, 499, 500])("%d files are all listed", (count) => {
    const summary = contentsOf(count);

    expect(listed(summary)).toBe(count);
    expect(summary).toContain(`<summary>${count} file`);
    expect(summary).not.toContain(" more.");
  });

  it.each([
    [501, "1 file more"],
    [5000, "4500 files more"],
  ])("of %d files 500 are listed and %s counted", (count, told) => {
    const summary = contentsOf(count);

    expect(listed(summary)).toBe(500);
    expect(summary).toContain(`<summary>${count} files`);
    expect(summary).toContain(told);
  });

  it("end the summary", () => {
    expect(contentsOf(501).trimEnd().endsWith("</details>")).toBe(true);
  });
});

describe("the size of a summary: GitHub takes 1 MiB", () => {
  const longNames: [name: string, path: (at: number) => string][] = [
    ["100 letters", (at) => `${"a".repeat(100)}/${at}.js`],
    ["255 letters", (at) => `${"a".repeat(250)}${at}`],
    ["255 hyphens", (at) => `${"-".repeat(250)}${at}`],
    ["255 characters of three bytes", (at) => `${"你".repeat(250)}${at}`],
    ["1,000 characters of three bytes", (at) => `${"你".repeat(1000)}${at}`],
    ["1,000 letters", (at) => `${"a".repeat(1000)}${at}`],
    ["1,000 slashes and dots", (at) => `${"./".repeat(500)}${at}`],
    ["4,000 characters", (at) => `${"a-_b/".repeat(800)}${at}`],
  ];

  it.each(longNames)("5,000 files whose names have %s", (_, path) => {
    const summary = summaryOf(result(), files(5000, path), undefined);

    const rows = summary.match(/^\| <code>/gm)?.length ?? 0;

    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(rows).toBeGreaterThan(20);
    expect(summary).toContain(`${5000 - rows} files more`);
  });
});
