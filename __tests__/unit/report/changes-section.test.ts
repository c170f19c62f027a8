import { describe, expect, it } from "vitest";

import { changesSection, suggestionsSection } from "../../../src/decisions/report/changes-section.ts";
import type { ManifestChange } from "../../../src/model/changes.ts";
import { changes, manyChanges } from "./build-changes.ts";
import { HOSTILE } from "./hostile.ts";
import { decodeEntities, linksOf, mentionsIn, rowWidths, tagsOf } from "./rendered.ts";

/** What a person reads, without the tags. */
const readable = (text: string) => decodeEntities(text.replaceAll(/<\/?code>/g, ""));

const rowsOf = (section: string) =>
  readable(section)
    .split("\n")
    .filter((line) => line.startsWith("|") && !line.includes("---") && !line.includes("Before"));

describe("no previous version", () => {
  it("leaves the section out", () => {
    expect(changesSection(undefined)).toBe("");
  });

  it("that differs is said in a sentence", () => {
    const section = readable(changesSection(changes({ added: 0, files: [] })));

    expect(section).toBe("### Since 1.2.2\n\nNo file changed.");
  });
});

describe("files", () => {
  it("are told with their sizes before and now", () => {
    const files = [
      { path: "added.js", after: 5 },
      { path: "removed.js", before: 1234 },
      { path: "changed.js", before: 10, after: 2_000_000 },
      { path: "emptied.js", before: 10, after: 0 },
    ];
    const section = changesSection(changes({ added: 1, removed: 1, changed: 2, files }));

    expect(rowsOf(section)).toEqual([
      "| added.js |  | 5 B |",
      "| removed.js | 1.2 kB |  |",
      "| changed.js | 10 B | 2.0 MB |",
      "| emptied.js | 10 B | 0 B |",
    ]);
  });

  it.each([
    [{ added: 1, removed: 0, changed: 0 }, "1 file added, 0 removed, 0 changed"],
    [{ added: 2, removed: 3, changed: 4 }, "2 files added, 3 removed, 4 changed"],
  ])("are counted: %j", (counts, told) => {
    const section = changesSection(changes(counts));

    expect(section).toContain(`<summary>${told}; 1.0 kB before, 2.2 kB now</summary>`);
  });

  it("are folded, and package.json is not", () => {
    const manifest = [{ field: "scripts", key: "postinstall", after: "node x.js" }];
    const [open = "", folded = ""] = changesSection(changes({ manifest })).split("<details>");

    expect(readable(open)).toContain("| scripts.postinstall |  | node x.js |");
    expect(readable(folded)).toContain("lib/new.js");
    expect(folded.trimEnd().endsWith("</details>")).toBe(true);
  });
});

describe("package.json", () => {
  it.each<[change: ManifestChange, row: string]>([
    [{ field: "bin", key: "", before: "a.js", after: "b.js" }, "| bin | a.js | b.js |"],
    [{ field: "dependencies", key: "left", after: "^1.0.0" }, "| dependencies.left |  | ^1.0.0 |"],
    [{ field: "engines", key: "node", before: ">=18" }, "| engines.node | >=18 |  |"],
    [{ field: "scripts", key: "install", after: "" }, "| scripts.install |  |  |"],
  ])("%j", (change, row) => {
    expect(rowsOf(changesSection(changes({ manifest: [change], files: [] })))).toEqual([row]);
  });
});

describe("stays readable", () => {
  it.each([1, 99, 100])("with %i files, all of them shown", (count) => {
    const section = changesSection(manyChanges(count));

    expect(rowsOf(section)).toHaveLength(count);
    expect(section).not.toContain("more.");
  });

  it.each([
    [101, "… and 1 more."],
    [500, "… and 400 more."],
    [501, "… and 401 more."],
    [5000, "… and 4900 more."],
  ])("with %i files, a hundred shown and the rest counted", (count, told) => {
    const section = changesSection(manyChanges(count));

    expect(rowsOf(section)).toHaveLength(100);
    expect(section).toContain(told);
    expect(section).toContain(`<summary>${count} files added`);
    expect(section.split("\n").length).toBeLessThan(120);
  });

  const dependencies = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ field: "dependencies", key: `dep-${at}`, after: "1" }));

  it("with 400 values in package.json", () => {
    const section = changesSection(changes({ manifest: dependencies(400), files: [] }));

    expect(rowsOf(section)).toHaveLength(100);
    expect(section).toContain("… and 300 more.");
  });

  it("with 2,000 values in package.json, all of them counted", () => {
    expect(changesSection(manyChanges(1, undefined, dependencies(2000)))).toContain("… and 1900 more.");
  });
});

describe("the size: GitHub takes 1 MiB of summary", () => {
  const names: [name: string, path: (at: number) => string][] = [
    ["100 letters", (at) => `${"a".repeat(100)}/${at}.js`],
    ["255 hyphens", (at) => `${"-".repeat(250)}${at}`],
    ["255 characters of three bytes", (at) => `${"你".repeat(250)}${at}`],
    ["1,000 slashes and dots", (at) => `${"./".repeat(500)}${at}`],
    ["4,000 letters", (at) => `${"a".repeat(4000)}${at}`],
  ];

  it.each(names)("5,000 files whose names have %s", (_, path) => {
    expect(Buffer.byteLength(changesSection(manyChanges(5000, path)))).toBeLessThan(1024 * 1024);
  });

  // The list of the tarball's files may take 250,000 more.
  it("5,000 files whose names have 4,000 signs", () => {
    const section = changesSection(manyChanges(5000, (at) => `${"😀".repeat(1000)}${at}`));

    expect(Buffer.byteLength(section)).toBeLessThan(1024 * 1024 - 250_000);
  });

  it("values in package.json whose keys have 4,000 signs", () => {
    const manifest = Array.from({ length: 500 }, (_, at) => ({
      field: "exports",
      key: `${"./*".repeat(1300)}${at}`,
      before: "?".repeat(300),
      after: "!".repeat(300),
    }));

    expect(Buffer.byteLength(changesSection(changes({ manifest })))).toBeLessThan(1024 * 1024 - 250_000);
  });
});

describe("hostile texts", () => {
  const sectionWith = (text: string) =>
    [
      changesSection(
        changes({
          since: text,
          files: [{ path: text, before: 1, after: 2 }],
          manifest: [{ field: "scripts", key: text, before: text, after: text }],
        }),
      ),
      suggestionsSection([text, text]),
    ].join("\n\n");

  const HARMLESS = sectionWith("x");

  it.each(HOSTILE)("leave the structure of a harmless one: %s", (_, text) => {
    const section = sectionWith(text);

    expect(tagsOf(section)).toEqual(tagsOf(HARMLESS));
    expect(rowWidths(section)).toEqual(rowWidths(HARMLESS));
    expect(linksOf(section)).toEqual([]);
    expect(section.split("\n")).toHaveLength(HARMLESS.split("\n").length);
    expect(section).not.toMatch(/[`@\\\r]/);
    expect(section.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  });

  it("mention nobody in what changed", () => {
    expect(
      mentionsIn(changesSection(changes({ since: "@octocat", files: [{ path: "@acme/team" }] }))),
    ).toEqual([]);
  });
});

describe("suggestions", () => {
  it("are left out where there are none", () => {
    expect(suggestionsSection([])).toBe("");
  });

  it.each([
    [1, "1 suggestion by publint"],
    [2, "2 suggestions by publint"],
  ])("%i are counted and listed", (count, title) => {
    const section = suggestionsSection(Array.from({ length: count }, (_, at) => `Do ${at}.`));

    expect(section).toContain(`<summary>${title}</summary>`);
    expect(section.match(/^- /gm)).toHaveLength(count);
    expect(section.trimEnd().endsWith("</details>")).toBe(true);
  });

  it("of 5,000 a hundred are listed and all counted", () => {
    const section = suggestionsSection(Array.from({ length: 5000 }, (_, at) => `Do ${at}.`));

    expect(section).toContain("5000 suggestions");
    expect(section.match(/^- /gm)).toHaveLength(100);
  });
});
