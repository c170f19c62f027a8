import { describe, expect, it } from "vitest";

import {
  changesBetween,
  cutChanges,
  MOST_REPORTED,
  remarksOnChanges,
} from "../../../src/decisions/contents/changes.ts";
import type { Contents } from "../../../src/model/package.ts";
import { expectOneSentence } from "../model/problems.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "../registry/nonsense.ts";
import { contents, packageOf } from "./build.ts";

const between = (before: Contents, after: Contents) => changesBetween("1.0.0", before, after);

/** What changed in package.json from one content to the other. */
const inManifest = (before: object, after: object) => between(packageOf(before), packageOf(after)).manifest;

describe("files", () => {
  it.each<[name: string, before: Record<string, string>, after: Record<string, string>, expected: object[]]>([
    ["none", { a: "1" }, { a: "1" }, []],
    ["one added", { a: "1" }, { a: "1", b: "22" }, [{ path: "b", after: 2 }]],
    ["one removed", { a: "1", b: "22" }, { a: "1" }, [{ path: "b", before: 2 }]],
    ["one changed", { a: "1" }, { a: "22" }, [{ path: "a", before: 1, after: 2 }]],
    ["one changed in its bytes alone", { a: "1" }, { a: "2" }, [{ path: "a", before: 1, after: 1 }]],
    ["one that became empty", { a: "1" }, { a: "" }, [{ path: "a", before: 1, after: 0 }]],
    ["an empty one added", {}, { a: "" }, [{ path: "a", after: 0 }]],
    [
      "one renamed",
      { a: "1" },
      { b: "1" },
      [
        { path: "a", before: 1 },
        { path: "b", after: 1 },
      ],
    ],
    [
      "other letters",
      { a: "1" },
      { A: "1" },
      [
        { path: "A", after: 1 },
        { path: "a", before: 1 },
      ],
    ],
    [
      "all, by their paths",
      { d: "1", b: "1", c: "1" },
      { a: "1", c: "2", d: "1" },
      [
        { path: "a", after: 1 },
        { path: "b", before: 1 },
        { path: "c", before: 1, after: 1 },
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    const changes = between(contents(before), contents(after));

    expect(changes.files).toEqual(expected);
    expect(changes.added + changes.removed + changes.changed).toBe(expected.length);
  });

  it("are counted by what happened", () => {
    const changes = between(
      contents({ gone: "1", same: "1", other: "1" }),
      contents({ same: "1", other: "2", new1: "", new2: "" }),
    );

    expect(changes).toMatchObject({ since: "1.0.0", added: 2, removed: 1, changed: 1 });
    expect(changes.unpackedSize).toEqual({ before: 3, after: 2 });
  });

  it("are compared also where they were not looked into", () => {
    const before = { ...contents({ a: "1" }), samples: new Map() };
    const after = { ...contents({ a: "2" }), samples: new Map() };

    expect(between(before, after)).toMatchObject({ changed: 1, manifest: [] });
  });
});

describe("package.json", () => {
  it.each([
    ["scripts", { postinstall: "node x.js" }, "postinstall", "node x.js"],
    ["dependencies", { left: "^1.0.0" }, "left", "^1.0.0"],
    ["optionalDependencies", { left: "1" }, "left", "1"],
    ["peerDependencies", { left: "1" }, "left", "1"],
    ["bin", { demo: "cli.js" }, "demo", "cli.js"],
    ["engines", { node: ">=20" }, "node", ">=20"],
    ["exports", { ".": { import: "./a.js" } }, ".", '{"import":"./a.js"}'],
    ["bin", "cli.js", "", "cli.js"],
    ["exports", "./a.js", "", "./a.js"],
    ["exports", ["./a.js"], "", '["./a.js"]'],
    ["exports", null, "", "null"],
  ])("%s: %j added and removed", (field, value, key, text) => {
    expect(inManifest({}, { [field]: value })).toEqual([{ field, key, after: text }]);
    expect(inManifest({ [field]: value }, {})).toEqual([{ field, key, before: text }]);
    expect(inManifest({ [field]: value }, { [field]: value })).toEqual([]);
  });

  it("tells a changed value with both", () => {
    expect(inManifest({ dependencies: { a: "1", b: "1" } }, { dependencies: { a: "1", b: "2" } })).toEqual([
      { field: "dependencies", key: "b", before: "1", after: "2" },
    ]);
  });

  it("tells a field that changed its kind", () => {
    expect(inManifest({ bin: "cli.js" }, { bin: { demo: "cli.js" } })).toEqual([
      { field: "bin", key: "", before: "cli.js" },
      { field: "bin", key: "demo", after: "cli.js" },
    ]);
  });

  it.each(["version", "description", "devDependencies", "keywords", "gitHead"])(
    "%s matters to nobody who installs it",
    (field) => {
      expect(inManifest({ [field]: { a: "1" } }, { [field]: { a: "2" } })).toEqual([]);
    },
  );

  it("tells keys that every object has only where they are the package's own", () => {
    const own = parsed('{"dependencies":{"constructor":"1","__proto__":"2"}}') as object;

    expect(inManifest({ dependencies: {} }, own).map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
    expect(inManifest({}, { dependencies: {} })).toEqual([]);
  });

  it("shows hostile values on one line, cut", () => {
    const [change] = inManifest({}, { scripts: { install: `x\r\n::error::y\u202e${"z".repeat(1000)}` } });

    expect(change?.after).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(change?.after?.length).toBeLessThanOrEqual(301);
  });

  it.each(["", "{", "[]", "null", '"x"'])("that is %j has nothing to compare", (text) => {
    const readable = packageOf({ scripts: { test: "x" } });

    expect(between(contents({ "package.json": text }), readable).manifest).toEqual([
      { field: "scripts", key: "test", after: "x" },
    ]);
    expect(between(readable, contents({ "package.json": text })).manifest).toEqual([
      { field: "scripts", key: "test", before: "x" },
    ]);
  });

  const deep = /deep/;
  it.each([...NONSENSE, ...WRONG_VALUES].filter(([name, value]) => value !== undefined && !deep.test(name)))(
    "takes any value of a field: %s",
    (_, value) => {
      for (const field of ["scripts", "dependencies", "bin", "exports"]) {
        expect(() => remarksOnChanges(between(packageOf({}), packageOf({ [field]: value })))).not.toThrow();
      }
    },
  );
});

const numbered = (count: number) =>
  contents(Object.fromEntries(Array.from({ length: count }, (_, at) => [`lib/${at}.js`, String(at)])));

describe("a cut", () => {
  it.each([1, 499, 500])("leaves %i files and values as they are", (count) => {
    const changes = between(contents({}), numbered(count));

    expect(cutChanges(changes, MOST_REPORTED)).toEqual(changes);
  });

  it.each([501, 5000])("leaves 500 of %i files, and the counts", (count) => {
    const cut = cutChanges(between(contents({}), numbered(count)), MOST_REPORTED);

    expect(cut.files).toHaveLength(500);
    expect(cut).toMatchObject({ added: count, removed: 0, changed: 0 });
  });

  it("leaves 500 of 5,000 values in package.json", () => {
    const dependencies = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`dep-${at}`, "1"]));
    const cut = cutChanges(between(packageOf({}), packageOf({ dependencies })), MOST_REPORTED);

    expect(cut.manifest).toHaveLength(500);
  });

  it("makes an output that GitHub takes", () => {
    const path = (at: number) => `${"directory/".repeat(10)}${at}.js`;
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [path(at), "x"]));
    const cut = cutChanges(between(contents({}), contents(files)), MOST_REPORTED);

    expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThan(1024 * 1024);
  });

  // A path has up to 4,096 bytes on Linux, and 100 characters and more in a tarball.
  it.each<[name: string, path: (at: number) => string]>([
    ["long paths", (at) => `${"directory/".repeat(250)}${at}.js`],
    ["long paths of three bytes", (at) => `${"你".repeat(1000)}${at}`],
  ])("makes one of %s", (_, path) => {
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_entry, at) => [path(at), "x"]));
    const cut = cutChanges(between(contents({}), contents(files)), MOST_REPORTED);

    expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThan(1024 * 1024);
  });

  it("of 5,000 changed files takes no time", () => {
    const start = performance.now();
    between(numbered(5000), numbered(4999));

    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a script that runs at installation", () => {
  const remarksOn = (before: object, after: object) =>
    remarksOnChanges(between(packageOf({ scripts: before }), packageOf({ scripts: after })));

  it.each(["preinstall", "install", "postinstall"])("%s is told when added or changed", (name) => {
    for (const before of [{}, { [name]: "node old.js" }]) {
      const remarks = remarksOn(before, { [name]: "node new.js" });

      expect(remarks.map(({ code }) => code)).toEqual(["install-script-changed"]);
      expect(remarks[0]?.what).toContain(`"${name}"`);
      expect(remarks[0]?.what).toContain("node new.js");
    }
  });

  it.each(["preinstall", "install", "postinstall"])("%s is not told when the same or gone", (name) => {
    expect(remarksOn({ [name]: "x" }, { [name]: "x" })).toEqual([]);
    expect(remarksOn({ [name]: "x" }, {})).toEqual([]);
  });

  it.each(["prepare", "test", "build", "preinstallx", "prepublishOnly"])("%s is none", (name) => {
    expect(remarksOn({}, { [name]: "x" })).toEqual([]);
  });

  it("is none under the same name in another field", () => {
    expect(
      remarksOnChanges(
        between(packageOf({}), packageOf({ dependencies: { install: "1", postinstall: "1" } })),
      ),
    ).toEqual([]);
  });
});

describe("a package that grew", () => {
  const grown = (before: number, after: number) =>
    remarksOnChanges(
      between({ ...contents({}), unpackedSize: before }, { ...contents({}), unpackedSize: after }),
    );

  it.each([
    [1_000_001, 2_000_003],
    [1_000_000, 2_000_001],
    [0, 1_000_001],
    [5_000_000, 50_000_000],
  ])("from %i to %i bytes is told", (before, after) => {
    const remarks = grown(before, after);

    expect(remarks.map(({ code }) => code)).toEqual(["size-grew"]);
    remarks.forEach((remark) => expectOneSentence(remark, "Since 1.0.0"));
  });

  it.each([
    [1000, 900_000],
    [0, 1_000_000],
    [2_000_000, 4_000_000],
    [50_000_000, 60_000_000],
    [50_000_000, 1000],
    [1000, 1000],
  ])("from %i to %i bytes is not", (before, after) => {
    expect(grown(before, after)).toEqual([]);
  });
});

describe("source maps", () => {
  const codes = (before: Record<string, string>, after: Record<string, string>) =>
    remarksOnChanges(between(contents(before), contents(after))).map(({ code }) => code);

  it("that are new are told once", () => {
    expect(codes({ "a.js": "1" }, { "a.js": "1", "a.js.map": "{}", "b.css.map": "{}" })).toEqual([
      "source-maps-added",
    ]);
  });

  it("that were there before, changed or are gone are not", () => {
    expect(codes({ "a.js.map": "1" }, { "a.js.map": "2" })).toEqual([]);
    expect(codes({ "a.js.map": "1" }, {})).toEqual([]);
    expect(codes({}, { "a.mapping": "1", map: "1" })).toEqual([]);
  });

  it("are told with their number and one of them", () => {
    const [remark] = remarksOnChanges(between(contents({}), contents({ "b.map": "", "a.map": "" })));

    expect(remark?.what).toContain("2 source maps");
    expect(remark?.what).toContain("a.map");
  });

  it("with a hostile name are told on one visible line", () => {
    const remarks = remarksOnChanges(between(contents({}), contents({ "a\n::error::x\u202e.map": "" })));

    expect(remarks).toHaveLength(1);
    remarks.forEach(({ what }) => expect(what).not.toMatch(/[\p{Cc}\p{Cf}]/u));
  });
});
