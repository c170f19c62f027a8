import { describe, expect, it } from "vitest";

import {
  type LintMessage,
  missingEntries,
  remarksOnEntryPoints,
} from "../../../src/decisions/contents/entry-points.ts";
import type { Manifest } from "../../../src/model/package.ts";
import { expectOneSentence } from "../model/problems.ts";
import { contents } from "./build.ts";

const MISSING = ["FILE_DOES_NOT_EXIST", "FILE_NOT_PUBLISHED", "EXPORTS_GLOB_NO_MATCHED_FILES"];

function message(change: Partial<LintMessage> = {}): LintMessage {
  return {
    code: "FILE_DOES_NOT_EXIST",
    level: "error",
    path: ["types"],
    text: "pkg.types is dist/index.d.ts but the file does not exist.",
    ...change,
  };
}

function found(messages: LintMessage[], manifest: Manifest = {}, paths: string[] = []) {
  const { files } = contents(Object.fromEntries(paths.map((path) => [path, ""])));
  return {
    refusals: missingEntries(manifest, files),
    ...remarksOnEntryPoints(messages, manifest, files),
  };
}

/** `refusal code`, `warning code` or `suggestion` of each. */
function told(...given: Parameters<typeof found>): string[] {
  const { refusals, warnings, suggestions } = found(...given);
  return [
    ...refusals.map(({ code }) => `refusal ${code}`),
    ...warnings.map(({ code }) => `warning ${code}`),
    ...suggestions.map(() => "suggestion"),
  ];
}

const REFUSED = ["refusal entry-point-missing"];
const WARNED = ["warning entry-point-unsure"];

describe.each(MISSING)("%s of publint", (code) => {
  it.each([
    [["module"]],
    [["types"]],
    [["browser"]],
    [["exports"]],
    [["exports", ".", "import"]],
    [["imports", "#main"]],
    [["publishConfig", "main"]],
    [[]],
  ])("is a warning for %j, at any level", (path) => {
    for (const level of ["error", "warning", "suggestion"] as const) {
      expect(told([message({ code, path, level })])).toEqual(WARNED);
    }
  });
});

describe("main", () => {
  const missing = message({ path: ["main"] });

  it.each<[name: string, manifest: Manifest, paths: string[], expected: string[]]>([
    ["that nothing stands for", { main: "lib/a.js" }, ["a.js"], REFUSED],
    ["whose folder has no index", { main: "lib" }, ["lib/other.js"], REFUSED],
    ["that is there by another ending", { main: "lib/a" }, ["lib/a.json"], []],
    ["that is a folder", { main: "./lib/" }, ["lib/index.node"], []],
    ["that is empty", { main: "" }, ["index.d.ts"], []],
    ["that is no text", { main: 5 }, [], []],
    ["that is not given", {}, [], []],
    ["that leads outside and back", { main: "./lib/../a.js" }, ["a.js"], []],
    ["in whose place Node would load index.js", { main: "lib/a.js" }, ["index.js"], REFUSED],
    ["beside exports", { main: "lib/a.js", exports: "./b.js" }, ["b.js"], WARNED],
    ["beside exports that are null", { main: "lib/a.js", exports: null }, [], REFUSED],
  ])("%s", (_, manifest, paths, expected) => {
    expect(told([missing], manifest, paths)).toEqual(expected);
  });

  it("is judged without publint too", () => {
    expect(told([], { main: "lib/a.js" }, ["a.js"])).toEqual(REFUSED);
  });
});

describe("bin", () => {
  it.each<[name: string, bin: unknown, paths: string[], expected: string[]]>([
    ["that is there", "cli.js", ["cli.js"], []],
    ["that is not", "cli.js", ["index.js"], REFUSED],
    ["that npm could not link to", "bin/cli", ["bin/cli.js"], REFUSED],
    ["of several, all there", { a: "./a.js", b: "b.js" }, ["a.js", "b.js"], []],
    ["of several, one missing", { a: "a.js", b: "b.js" }, ["a.js"], REFUSED],
    ["that is a folder, as directories.bin may name one", { a: "tools/a" }, ["tools/a/b.js"], []],
    ["of several, none there", { a: "a.js", b: "b.js" }, [], [...REFUSED, ...REFUSED]],
    ["that is no text", { a: 5 }, [], []],
  ])("%s", (_, bin, paths, expected) => {
    expect(told([message({ path: ["bin"] })], { bin }, paths)).toEqual(expected);
    expect(told([], { bin, exports: "./x.js" }, paths)).toEqual(expected);
  });
});

describe("another message", () => {
  it.each([
    ["error", WARNED],
    ["warning", ["suggestion"]],
    ["suggestion", ["suggestion"]],
  ] as const)("that publint calls %s is %j", (level, expected) => {
    expect(told([message({ code: "USE_TYPE", level })])).toEqual(expected);
    expect(told([message({ code: "USE_TYPE", level, path: ["bin"] })])).toEqual(expected);
  });
});

it("nothing is told of nothing", () => {
  expect(found([])).toEqual({ refusals: [], warnings: [], suggestions: [] });
});

it("each is told in one sentence that names the file", () => {
  const { refusals, warnings } = found([message()], { main: "lib/a.js", bin: { demo: "cli.js" } });

  const told = [...refusals, ...warnings];
  expect(told).toHaveLength(3);
  ["lib/a.js", "cli.js", "dist/index.d.ts"].forEach((file, at) =>
    told.slice(at, at + 1).forEach((problem) => expectOneSentence(problem, file)),
  );
});

it.each(["FILE_DOES_NOT_EXIST", "USE_TYPE"])("a hostile text in %s stays one visible line", (code) => {
  const text = "a\r\n::error::x\u202e\u001b[31m";
  const all = found([message({ code, text })], { main: text, bin: { [text]: text } });

  for (const line of [...[...all.refusals, ...all.warnings].map(({ what }) => what), ...all.suggestions]) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
