import { describe, expect, it } from "vitest";

import {
  packAnnotations,
  packHeadline,
  packOutputs,
  packSummary,
} from "../../../src/decisions/report/pack-report.ts";
import { packResultOf, type PackFindings } from "../../../src/decisions/release/pack-result.ts";
import type { PackResult } from "../../../src/model/pack-result.ts";
import { pkg, tarball } from "../support/builders.ts";
import { files, problems } from "./build.ts";
import { changes, manyChanges, nothingPacked, packed } from "./build-changes.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, rowWidths, tagsOf } from "./rendered.ts";

const refused = (change: Partial<PackResult> = {}) =>
  packed({ problems: problems(1, "secret-file"), ...change });

const findings = (change: Partial<PackFindings> = {}): PackFindings => ({
  problems: [],
  warnings: [],
  ...change,
});

describe("packResultOf", () => {
  it("has what was found out", () => {
    const given = findings({
      pkg: pkg({ name: "@acme/demo", version: "1.2.3" }),
      tarball: tarball({ files: files(2) }),
      file: "packed/acme-demo-1.2.3.tgz",
      changes: changes(),
      suggestions: ["Do it."],
      problems: problems(1),
      warnings: problems(2),
    });

    expect(packResultOf(given)).toMatchObject({
      name: "@acme/demo",
      version: "1.2.3",
      tarball: "packed/acme-demo-1.2.3.tgz",
      integrity: tarball().integrity,
      shasum: tarball().shasum,
      size: 4,
      unpackedSize: 20,
      fileCount: 2,
      changes: changes(),
      suggestions: ["Do it."],
      problems: problems(1),
      warnings: problems(2),
    });
  });

  it("has nothing where nothing was", () => {
    expect(packResultOf(findings())).toEqual(nothingPacked());
  });

  it("has no file where the tarball was not written", () => {
    expect(packResultOf(findings({ tarball: tarball() })).tarball).toBeUndefined();
  });

  it("cuts the changes", () => {
    const many = changes({ files: Array.from({ length: 501 }, (_, at) => ({ path: `${at}` })) });

    expect(packResultOf(findings({ changes: many })).changes?.files).toHaveLength(500);
  });
});

describe("packOutputs", () => {
  const NAMES = ["tarball", "integrity", "name", "version", "size", "unpacked-size", "file-count", "results"];

  it("are those of one package", () => {
    expect(packOutputs([packed()])).toEqual({
      tarball: "packed/acme-demo-1.2.3.tgz",
      integrity: "sha512-abc",
      name: "@acme/demo",
      version: "1.2.3",
      size: "1234",
      "unpacked-size": "5678",
      "file-count": "3",
      results: JSON.stringify([packed()]),
    });
  });

  it("are set for a package that must not be released", () => {
    expect(packOutputs([refused()])).toMatchObject({ tarball: packed().tarball, integrity: "sha512-abc" });
  });

  it.each<[name: string, results: PackResult[]]>([
    ["no package", []],
    ["several packages", [packed(), packed({ name: "other" })]],
    ["a package of which nothing is known", [nothingPacked()]],
  ])("are empty but for the results of %s", (_, results) => {
    const { results: told, ...single } = packOutputs(results);

    expect(Object.keys(single)).toEqual(NAMES.slice(0, -1));
    expect(new Set(Object.values(single))).toEqual(new Set([""]));
    expect(JSON.parse(told ?? "")).toHaveLength(results.length);
  });

  it("tell a size of zero", () => {
    expect(packOutputs([packed({ size: 0, unpackedSize: 0, fileCount: 0 })])).toMatchObject({
      size: "0",
      "unpacked-size": "0",
      "file-count": "0",
    });
  });
});

describe("packHeadline", () => {
  const other = packed({ name: "other", version: "2.0.0" });

  it.each<[results: PackResult[], failures: number, expected: string]>([
    [[packed()], 0, "Packed @acme/demo@1.2.3."],
    [[packed(), other], 0, "Packed @acme/demo@1.2.3, other@2.0.0."],
    [[refused()], 0, "@acme/demo@1.2.3 must not be released as it is."],
    [[refused(), other], 0, "@acme/demo@1.2.3 must not be released as it is."],
    [
      [refused(), refused({ name: "other" })],
      0,
      "@acme/demo@1.2.3, other@1.2.3 must not be released as it is.",
    ],
    [[nothingPacked({ problems: problems(1) })], 0, "a package must not be released as it is."],
    [[], 1, "Nothing was packed."],
  ])("%#: %s", (results, failures, expected) => {
    expect(packHeadline(results, problems(failures))).toBe(expected);
  });
});

describe("packAnnotations", () => {
  const levels = (list: { level: string }[]) => list.map(({ level }) => level);

  it("are none where all is well", () => {
    expect(packAnnotations([packed()], [])).toEqual([]);
  });

  it("are the errors, then the warnings, each with its package", () => {
    const list = packAnnotations(
      [packed({ warnings: problems(1) }), refused({ name: "other", warnings: problems(1) })],
      [],
    );

    expect(levels(list)).toEqual(["error", "warning", "warning"]);
    expect(list.map(({ message }) => message.split(":")[0])).toEqual([
      "other@1.2.3",
      "@acme/demo@1.2.3",
      "other@1.2.3",
    ]);
  });

  it("name no package where none is known", () => {
    const [first] = packAnnotations([nothingPacked({ problems: problems(1) })], []);

    expect(first?.message).toMatch(/^Package 0 is private\./);
  });

  it("tell what went wrong before any package", () => {
    expect(levels(packAnnotations([], problems(2)))).toEqual(["error", "error"]);
  });

  it("are at most ten of a kind, of all packages together", () => {
    const each = packed({ problems: problems(4), warnings: problems(7) });
    const list = packAnnotations([each, each, each], problems(1));

    expect(levels(list)).toEqual([...Array<string>(10).fill("error"), ...Array<string>(10).fill("warning")]);
    expect(list[9]?.message).toContain("4 more");
    expect(list[19]?.message).toContain("12 more");
  });
});

describe("packSummary", () => {
  const found = findings({ tarball: tarball({ files: files(3) }) });

  it("has the headline, the facts, what changed, suggestions and the files, in this order", () => {
    const result = packed({ changes: changes(), suggestions: ["Do it."], warnings: problems(1) });
    const summary = packSummary([result], [found], []);
    const parts = ["## 📦", "Good to know", "<table>", "Since", "suggestion", "3 files", "Integrity"];
    const places = parts.map((part) => summary.indexOf(part));

    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, two) => one - two));
  });

  it("of several packages has a heading for each", () => {
    const summary = packSummary([packed(), refused({ name: "other" })], [found, found], []);

    expect(summary).toMatch(/^## ❌/);
    expect(summary.match(/^## <code>/gm)).toHaveLength(2);
  });

  it("of one package has no heading for it", () => {
    expect(packSummary([packed()], [found], [])).not.toMatch(/^## <code>/m);
  });

  it("of nothing has the failures", () => {
    const summary = packSummary([], [], problems(1, "input-invalid"));

    expect(summary).toMatch(/^## ❌ Nothing was packed/);
    expect(summary).toContain("input-invalid");
  });

  it("of a package of which nothing is known has no empty facts", () => {
    const summary = packSummary([nothingPacked({ problems: problems(1) })], [findings()], []);

    expect(summary).not.toMatch(/undefined|NaN|Integrity|0 B/);
  });
});

describe("the size of what is reported", () => {
  const bytesOf = (text = "") => Buffer.byteLength(text);
  const longPath = (at: number) => `${"directory/".repeat(20)}${at}.js`;
  const large = packed({ fileCount: 5000, changes: manyChanges(5000, longPath) });
  const found = findings({ tarball: tarball({ files: files(5000, longPath) }) });

  it.each([1, 3])("%i packages of 5,000 files, all new, fit into a summary", (count) => {
    const results = Array<PackResult>(count).fill(large);
    const summary = packSummary(results, Array<PackFindings>(count).fill(found), []);

    expect(bytesOf(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain("4500 files more");
  });

  it.each([1, 5])("%i packages of 5,000 files, all new, fit into an output", (count) => {
    const { results } = packOutputs(Array<PackResult>(count).fill(large));

    expect(bytesOf(results)).toBeLessThan(1024 * 1024);
  });

  it("20 packages of 5,000 files fit into a summary", () => {
    const summary = packSummary(Array<PackResult>(20).fill(large), Array<PackFindings>(20).fill(found), []);

    expect(bytesOf(summary)).toBeLessThan(1024 * 1024);
  });

  it("20 packages of 5,000 files fit into an output", () => {
    expect(bytesOf(packOutputs(Array<PackResult>(20).fill(large))["results"])).toBeLessThan(1024 * 1024);
  });
});

describe("a summary of hostile texts", () => {
  const summaryWith = (text: string) =>
    packSummary(
      [
        packed({
          name: text,
          version: text,
          tarball: text,
          integrity: text,
          changes: changes({
            since: text,
            files: [{ path: text, after: 1 }],
            manifest: [{ field: "bin", key: text, before: text, after: text }],
          }),
          suggestions: [text],
          problems: [{ code: "secret-file", what: text, remedy: text }],
          warnings: [{ code: "entry-point-unsure", what: text }],
        }),
        nothingPacked({ problems: [{ code: "package-not-found", what: text }] }),
      ],
      [findings({ tarball: tarball({ files: [{ path: text, size: 1, digest: text }] }) }), findings()],
      [{ code: "input-invalid", what: text }],
    );

  const HARMLESS = summaryWith("x");

  it.each(HOSTILE)("has the structure of a harmless one: %s", (_, text) => {
    const summary = summaryWith(text);

    expect(tagsOf(summary)).toEqual(tagsOf(HARMLESS));
    expect(rowWidths(summary)).toEqual(rowWidths(HARMLESS));
    expect(linksOf(summary)).toEqual(linksOf(HARMLESS));
    expect(summary.split("\n")).toHaveLength(HARMLESS.split("\n").length);
    expect(summary).not.toMatch(/[`@\\\r]/);
    expect(summary.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  });

  it.each(HOSTILE)("has annotations on one visible line: %s", (_, text) => {
    const result = packed({ name: text, problems: [{ code: "secret-file", what: text }] });

    for (const { message } of packAnnotations([result], [{ code: "input-invalid", what: text }])) {
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
  });
});
