import { describe, expect, it } from "vitest";

import { missingEntries, remarksOnEntryPoints } from "../../../src/decisions/contents/entry-points.ts";
import { isSampled } from "../../../src/decisions/contents/samples.ts";
import { lint } from "../../../src/edges/disk/lint.ts";
import { packageOf } from "./build.ts";

const CLI = "#!/usr/bin/env node\n";
const LARGE = "x".repeat(1_100_000);

type Files = Record<string, string>;

/** The codes of what publint finds in a package of these files, seen as a tarball is. */
async function codesOf(manifest: Record<string, unknown>, files: Files): Promise<string[]> {
  const all = packageOf({ name: "demo", version: "1.0.0", ...manifest }, files);
  const sizes = new Map(all.files.map(({ path, size }) => [path, size]));
  const samples = new Map([...all.samples].filter(([path]) => isSampled(path, sizes.get(path) ?? 0)));
  const whole = { name: "demo", version: "1.0.0", ...manifest };
  const { warnings } = remarksOnEntryPoints(await lint({ ...all, samples }), whole, all.files);
  return [...missingEntries(whole, all.files), ...warnings].map(({ code }) => code);
}

const MISSING = "entry-point-missing";
const UNSURE = "entry-point-unsure";

describe("a package is refused", () => {
  it.each<[name: string, manifest: object, files: Files]>([
    ["without its main", { main: "dist/index.js" }, {}],
    ["whose main is another file", { main: "a.js" }, { "lib/a.js": "" }],
    ["whose main is an empty folder's", { main: "lib" }, { "lib/other.js": "" }],
    ["without its bin", { bin: "cli.js" }, {}],
    ["without one of its bins", { bin: { a: "a.js", b: "b.js" } }, { "a.js": CLI }],
    ["without its bin, whatever exports say", { bin: "cli.js", exports: "./a.js" }, { "a.js": "" }],
  ])("%s", async (_, manifest, files) => {
    expect(await codesOf({ ...manifest }, files)).toEqual([MISSING]);
  });
});

describe("a package is warned of", () => {
  it.each<[name: string, manifest: object, files: Files]>([
    ["without its types", { types: "a.d.ts" }, {}],
    ["without its module", { module: "a.mjs" }, {}],
    [
      "without a conditional export",
      { exports: { ".": { import: "./a.mjs", require: "./a.cjs" } } },
      { "a.cjs": "" },
    ],
    ["whose pattern in exports finds nothing", { exports: { "./*": "./lib/*.js" } }, {}],
    ["without its main, where exports say what is used", { main: "b.js", exports: "./a.js" }, { "a.js": "" }],
    ["whose bin has no shebang", { bin: "cli.js" }, { "cli.js": "run()" }],
    ["whose main is a number", { main: 5 }, {}],
  ])("%s", async (_, manifest, files) => {
    expect(await codesOf({ ...manifest }, files)).toEqual([UNSURE]);
  });
});

describe("a package is let through", () => {
  it.each<[name: string, manifest: object, files: Files]>([
    ["without any entry", {}, { "index.d.ts": "" }],
    ["whose main is there", { main: "dist/index.js" }, { "dist/index.js": "" }],
    ["whose main begins with ./", { main: "./index.js" }, { "index.js": "" }],
    ["whose main has no extension", { main: "lib/a" }, { "lib/a.js": "" }],
    ["whose main is a folder", { main: "lib" }, { "lib/index.js": "" }],
    ["whose main is a folder with a slash", { main: "./lib/" }, { "lib/index.js": "" }],
    ["whose main is the package itself", { main: "./" }, { "index.js": "" }],
    ["whose main is JSON", { main: "data.json" }, { "data.json": "{}" }],
    ["whose main is an add-on", { main: "addon.node" }, { "addon.node": "x" }],
    ["whose main is a style sheet", { main: "a.css" }, { "a.css": "a{}" }],
    ["whose main is large", { main: "a.js", type: "module" }, { "a.js": `export {};${LARGE}` }],
    ["whose bin is there", { bin: { a: "./a.js" } }, { "a.js": CLI }],
    ["whose bin has no extension", { bin: "bin/cli" }, { "bin/cli": "#!/bin/sh\n" }],
    ["whose bin is a shell script", { bin: "cli.sh" }, { "cli.sh": "#!/bin/sh\n" }],
    ["whose pattern in exports finds files", { exports: { "./*": "./lib/*.js" } }, { "lib/a.js": "" }],
    ["whose exports hide a folder", { exports: { ".": "./a.js", "./internal/*": null } }, { "a.js": "" }],
  ])("%s", async (_, manifest, files) => {
    expect(await codesOf({ type: "commonjs", ...manifest }, files)).toEqual([]);
  });

  // Node loads each of these (modules, "LOAD_AS_DIRECTORY").
  it.each<[name: string, manifest: object, files: Files]>([
    ["of types, whose main is empty", { main: "", types: "index.d.ts" }, { "index.d.ts": "export {};" }],
    ["whose main is a dot", { main: "." }, { "index.js": "" }],
    ["whose main is JSON without its extension", { main: "data" }, { "data.json": "{}" }],
    ["whose main is an add-on without its extension", { main: "addon" }, { "addon.node": "x" }],
    ["whose main is a folder of JSON", { main: "lib" }, { "lib/index.json": "{}" }],
    ["whose main leads up again", { main: "./lib/../index.js" }, { "index.js": "", "lib/a.js": "" }],
    ["whose bin is large", { bin: "cli.js" }, { "cli.js": CLI + LARGE }],
  ])("%s", async (_, manifest, files) => {
    expect(await codesOf({ ...manifest }, files)).toEqual([]);
  });
});

describe("a manifest that publint cannot take tells nothing", () => {
  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["a text", '"x"'],
  ])("%s", async (_, text) => {
    const all = packageOf({});
    const samples = new Map([["package.json", Buffer.from(text)]]);

    const { warnings } = remarksOnEntryPoints(await lint({ ...all, samples }), {}, all.files);

    expect(warnings).toEqual([]);
  });

  it("none", async () => {
    expect(await lint({ files: [], samples: new Map(), unpackedSize: 0 })).toEqual([]);
  });
});
