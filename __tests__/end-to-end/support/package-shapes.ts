// Package directories of every kind that packers treat differently.

import type { PackageOptions } from "../../support/packages.ts";

export interface Shape extends PackageOptions {
  /** Directories made besides, empty ones among them. */
  directories?: string[];
  /** Path of another name of the file that is given. */
  hardLinks?: Record<string, string>;
  /** npm 11 packs something else, as docs/packing.md says. */
  differsInNpm11?: boolean;
}

export const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A dependency as it lies in node_modules. */
export const installed = (name: string, dependencies: Record<string, string> = {}, at = "node_modules") => ({
  [`${at}/${name}/package.json`]: json({ name, version: "1.0.0", dependencies }),
  [`${at}/${name}/index.js`]: `module.exports = "${name}";\n`,
});

const NODE_MODULES = {
  ...installed("left", { right: "1.0.0" }),
  ...installed("right"),
  ...installed("@scope/up"),
  ...installed("down"),
};

const DEPENDENCIES = {
  dependencies: { left: "1.0.0", "@scope/up": "1.0.0" },
  devDependencies: { down: "1.0.0" },
};

const CLUTTER = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".npmrc": "registry=http://127.0.0.1:1/\n",
  ".DS_Store": "x",
  "npm-debug.log": "x",
  "lib/old.js.orig": "x",
  "lib/._index.js": "x",
  "lib/.index.js.swp": "x",
  "node_modules/left/package.json": json({ name: "left", version: "1.0.0" }),
  "package-lock.json": "{}",
  "config.gypi": "x",
  "CVS/Entries": "x",
  ".editorconfig": "root = true\n",
  "lib/index.js": "",
};

const everything = { files: undefined };

export const SHAPES: Record<string, Shape> = {
  "a files list": { manifest: { files: ["index.js", "lib"] }, files: { "lib/a.js": "", "other.js": "" } },
  "a files list with negations": {
    manifest: { files: ["lib", "!lib/private", "!**/*.map", "lib/private/keep.js"] },
    files: {
      "lib/a.js": "",
      "lib/a.js.map": "{}",
      "lib/private/no.js": "",
      "lib/private/keep.js": "",
      "map.map": "",
    },
  },
  "a files list with globs and slashes": {
    manifest: { files: ["/lib/*.js", "./dist/", "types/**/*.d.ts"] },
    files: { "lib/a.js": "", "lib/b/c.js": "", "dist/x.js": "", "types/a/b.d.ts": "", "types/a/b.ts": "" },
  },
  "an empty files list": { manifest: { files: [] }, files: { "lib/a.js": "" } },
  "no files list": { manifest: everything, files: { "lib/a.js": "", "test/a.js": "" } },
  "an .npmignore": {
    manifest: everything,
    files: { ".npmignore": "test\n*.map\n!keep.map\n", "test/a.js": "", "a.map": "", "keep.map": "" },
  },
  "an .npmignore in a folder": {
    manifest: everything,
    files: { "lib/.npmignore": "no.js\n", "lib/no.js": "", "lib/a.js": "", "no.js": "" },
  },
  "a .gitignore where there is no .npmignore": {
    manifest: everything,
    files: { ".gitignore": "build\n*.log\n", "build/a.js": "", "a.log": "", "a.js": "" },
  },
  "a .gitignore and an .npmignore": {
    manifest: everything,
    files: { ".gitignore": "build\n", ".npmignore": "test\n", "build/a.js": "", "test/a.js": "" },
  },
  "a files list over a .gitignore": {
    manifest: { files: ["build"] },
    files: { ".gitignore": "build\n", "build/a.js": "" },
  },
  "clutter of editors and tools": { manifest: everything, files: CLUTTER },
  "a bin that is one path": { manifest: { bin: "bin/demo.js" } },
  "bin and main outside the files list": {
    manifest: { files: ["lib"], main: "start.js", bin: { demo: "tool.js" } },
    files: { "start.js": "", "tool.js": "#!/usr/bin/env node\n", "lib/a.js": "" },
  },
  "an unscoped name": { manifest: { name: "shape-unscoped" } },
  "nested directories": {
    manifest: { files: ["a"] },
    files: { "a/b/c/d/e/f.js": "", "a/b/c.js": "", "a/z.js": "" },
  },
  "a path longer than a tar header": {
    manifest: { files: ["long"] },
    files: { [`long/${"directory-with-a-long-name/".repeat(9)}file.js`]: "" },
  },
  "symbolic links": {
    manifest: { files: ["lib", "link.js", "linked"] },
    files: { "lib/a.js": "x" },
    symlinks: { "link.js": "lib/a.js", linked: "lib", "lib/gone.js": "nowhere" },
  },
  "modes of every kind": {
    manifest: { files: ["bin", "lib"] },
    files: { "lib/run.sh": "#!/bin/sh\n", "lib/secret.js": "", "lib/read.js": "", "lib/all.js": "" },
    modes: {
      "bin/demo.js": 0o644,
      "lib/run.sh": 0o755,
      "lib/secret.js": 0o600,
      "lib/read.js": 0o444,
      "lib/all.js": 0o777,
    },
  },
  "package.json files in folders": {
    manifest: { files: ["lib", "esm"] },
    files: {
      "lib/package.json": '{"type":"commonjs"}',
      "lib/a.js": "",
      "esm/package.json": '{"type":"module","files":["only.js"]}',
      "esm/only.js": "",
      "esm/other.js": "",
    },
  },
  "node_modules in a folder": {
    manifest: { files: ["lib"] },
    files: { ...installed("left", {}, "lib/node_modules"), "lib/a.js": "" },
  },
  "README and licence of every spelling": {
    manifest: { files: ["index.js"] },
    files: {
      "README.md": null,
      LICENSE: null,
      README: "x",
      "readme.markdown": "x",
      "Readme.TXT": "x",
      "README.ja.md": "x",
      "LICENCE.md": "x",
      COPYING: "x",
      "CHANGELOG.md": "x",
      NOTICE: "x",
      "lib/README.md": "x",
    },
  },
  "names outside ASCII": {
    manifest: { files: ["lib"] },
    files: {
      "lib/größe.js": "",
      "lib/gro\u0308ße.js": "",
      "lib/日本語/ファイル.js": "",
      "lib/🚀.js": "",
      "lib/two words.js": "",
      "lib/100%.js": "",
      "lib/#hash.js": "",
      "lib/[brackets].js": "",
    },
  },
  "an empty file and a binary one": {
    manifest: { files: ["lib"] },
    files: {
      "lib/empty": "",
      "lib/binary": Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)),
    },
  },
  "a package.json with a byte order mark and Windows line ends": {
    files: { "package.json": '\uFEFF{\r\n\t"name": "@acme/shape-bom",\r\n\t"version": "1.0.0"\r\n}\r\n' },
  },
  "a files list with a directory that is not there and one outside": {
    manifest: { files: ["lib", "gone", "../..", "."] },
    files: { "lib/a.js": "" },
  },
  "a files list that names what is never packed": {
    manifest: { files: [".npmrc", ".git", "node_modules", "package-lock.json", "lib"] },
    files: { ...CLUTTER, "lib/.npmrc": "", "lib/package-lock.json": "{}" },
  },
  "a files list that is no list": {
    manifest: { files: "lib", main: undefined, bin: undefined },
    files: { "lib/a.js": "", "secret.js": "" },
  },
  "a .gitignore in a folder": {
    manifest: everything,
    files: { "lib/.gitignore": "no.js\n", "lib/no.js": "", "lib/a.js": "", "no.js": "" },
  },
  "ignore files on three levels": {
    manifest: everything,
    files: {
      ".npmignore": "*.map\n/docs\n",
      "docs/a.md": "",
      "lib/.gitignore": "*.js\n",
      "lib/a.js": "",
      "lib/a.js.map": "",
      "lib/deep/.npmignore": "!*.map\nb.js\n",
      "lib/deep/b.js": "",
      "lib/deep/c.js.map": "",
    },
  },
  "an ignore file in a folder of the files list": {
    manifest: { files: ["lib"] },
    files: { ".npmignore": "lib/a.js\n", "lib/.npmignore": "no.js\n", "lib/no.js": "", "lib/a.js": "" },
  },
  "an .npmignore with Windows line ends, a byte order mark, comments and negations": {
    manifest: everything,
    files: {
      ".npmignore":
        "\uFEFF*.first\r\n# *.js\r\n\r\n*.log\r\n!keep.log\r\n!.npmrc\r\n!package-lock.json\r\n\\#a\r\n",
      "a.first": "",
      "a.log": "",
      "keep.log": "",
      "#a": "",
      ".npmrc": "",
      "package-lock.json": "{}",
    },
  },
  "main, browser and bin outside the files list and ignored": {
    manifest: { files: ["lib"], main: "start.js", browser: "web.js", bin: "./tool.js" },
    files: {
      ".npmignore": "*.js\n",
      "start.js": "",
      "web.js": "",
      "tool.js": "#!/usr/bin/env node\n",
      "no.js": "",
    },
  },
  "a browser field that is an object": {
    manifest: { files: ["lib"], main: "start.js", bin: undefined, browser: { "./start.js": "./web.js" } },
    files: { "start.js": "", "web.js": "", b: "", x: "" },
  },
  "bin files in a directory of their own": {
    manifest: { bin: undefined, directories: { bin: "tools" } },
    files: { "tools/one.js": "#!/usr/bin/env node\n", "tools/more/two.js": "" },
  },
  "two bins without a mode to execute": {
    manifest: { bin: { one: "./bin/demo.js", two: "tool.js" } },
    files: { "tool.js": "#!/usr/bin/env node\n" },
    modes: { "bin/demo.js": 0o600, "tool.js": 0o640 },
  },
  "empty directories": {
    manifest: { files: ["empty", "lib", "only-ignored"] },
    directories: ["empty", "lib/empty/deep", "only-ignored/a"],
    files: { "lib/a.js": "", "only-ignored/.npmignore": "*\n", "only-ignored/b.js": "" },
  },
  "names that differ in case alone": {
    manifest: everything,
    files: {
      "lib/case.js": "1",
      "lib/Case.js": "2",
      "lib/CASE.js": "3",
      "LIB/case.js": "4",
      "readme.md": "5",
      license: "6",
    },
  },
  "file names longer than a tar header": {
    manifest: { files: ["long"] },
    files: {
      [`long/${"n".repeat(200)}.js`]: "",
      [`long/${"é".repeat(100)}.js`]: "",
      [`long/${"日本".repeat(30)}/${"語".repeat(60)}.js`]: "",
    },
  },
  "paths at the limits of a tar header": {
    manifest: { files: ["at"] },
    files: Object.fromEntries(
      [87, 88, 89, 90, 91, 92, 93].flatMap((length) => [
        [`at/${"f".repeat(length - 3)}`, ""],
        [`at/${"d".repeat(143 + length - 87)}/${"f".repeat(length)}`, ""],
      ]),
    ),
  },
  "names that begin like options, archives and hidden files": {
    manifest: everything,
    files: {
      "@at": "",
      "@scope/a.js": "",
      "-rf": "",
      "--help": "",
      ".hidden": "",
      ".well-known/a": "",
      "~": "",
    },
  },
  "hard links": {
    manifest: { files: ["lib"] },
    files: { "lib/a.js": "the same\n", "outside.js": "from outside\n" },
    hardLinks: { "lib/b.js": "lib/a.js", "lib/deep/c.js": "lib/a.js", "lib/outside.js": "outside.js" },
    directories: ["lib/deep"],
  },
  "a file of several megabytes": {
    manifest: { files: ["lib"] },
    files: {
      "lib/large": Buffer.from(Uint32Array.from({ length: 700_000 }, (_, i) => Math.imul(i, i)).buffer),
    },
  },
  "lock files of every package manager": {
    manifest: everything,
    files: {
      "package-lock.json": "{}",
      "yarn.lock": "",
      "pnpm-lock.yaml": "",
      "bun.lockb": "",
      "lib/package-lock.json": "{}",
      "lib/yarn.lock": "",
    },
  },
  "an npm-shrinkwrap.json": {
    manifest: everything,
    files: { "npm-shrinkwrap.json": "{}" },
    differsInNpm11: true,
  },
  "a bun.lock": { manifest: everything, files: { "bun.lock": "" }, differsInNpm11: true },
  "a files list with negations that have no slash": {
    manifest: { files: ["lib", "!*.map", "!no.js"] },
    files: { "lib/a.js": "", "lib/a.js.map": "{}", "lib/no.js": "", "lib/deep/no.js": "" },
    differsInNpm11: true,
  },
  "a files list with a glob of directories": {
    manifest: { files: ["dist-*"] },
    files: { "dist-a/a.js": "", "dist-b/deep/b.js": "", "dist-c.js": "" },
    differsInNpm11: true,
  },
  "an .npm-extension.mjs": {
    manifest: everything,
    files: { ".npm-extension.mjs": "export const transformManifest = (pkg) => pkg;\n" },
    differsInNpm11: true,
  },
  "patched dependencies": {
    manifest: { files: ["index.js", "patches"], patchedDependencies: { left: "patches/left.patch" } },
    files: { "patches/left.patch": "x", "patches/other.patch": "x" },
    differsInNpm11: true,
  },
  "bundled dependencies in a list": {
    manifest: { ...DEPENDENCIES, bundleDependencies: ["left"] },
    files: NODE_MODULES,
  },
  "all dependencies bundled": {
    manifest: { ...DEPENDENCIES, bundleDependencies: true },
    files: NODE_MODULES,
  },
  "bundled dependencies in the other spelling, with a scope": {
    manifest: { ...DEPENDENCIES, bundledDependencies: ["@scope/up"] },
    files: NODE_MODULES,
  },
  "bundled dependencies by name in an object": {
    manifest: { ...DEPENDENCIES, bundleDependencies: { left: true } },
    files: NODE_MODULES,
  },
  "dependencies bundled by false": {
    manifest: { ...DEPENDENCIES, bundleDependencies: false },
    files: NODE_MODULES,
  },
  "all of no dependencies bundled": {
    manifest: { bundleDependencies: true },
    files: NODE_MODULES,
  },
  "a bundled dependency that is not installed, one for development and one that is no dependency": {
    manifest: { ...DEPENDENCIES, bundleDependencies: ["left", "gone", "down", "right"] },
    files: NODE_MODULES,
  },
  "bundled dependencies with versions and ignore files of their own": {
    manifest: {
      dependencies: { left: "1.0.0", right: "1.0.0" },
      optionalDependencies: { gone: "1.0.0" },
      bundleDependencies: ["left", "right", "gone"],
    },
    files: {
      ...NODE_MODULES,
      ...installed("right", {}, "node_modules/left/node_modules"),
      ...installed("unrelated", {}, "node_modules/left/node_modules"),
      "node_modules/left/.npmignore": "index.js\n",
      "node_modules/right/package.json": json({
        name: "right",
        version: "1.0.0",
        files: ["lib"],
        main: "lib/a",
      }),
      "node_modules/right/lib/a.js": "",
      "node_modules/right/README.md": "x",
      "node_modules/.package-lock.json": "{}",
      "node_modules/.bin/left": "",
    },
  },
  "a bundled dependency that is a symbolic link": {
    manifest: {
      files: ["index.js", "bin"],
      dependencies: { linked: "1.0.0" },
      bundleDependencies: ["linked"],
    },
    files: {
      ...installed("linked", { right: "1.0.0" }, "local"),
      ...installed("right"),
      "local/linked/.npmignore": "no.js\n",
      "local/linked/no.js": "",
    },
    symlinks: { "node_modules/linked": "../local/linked" },
  },
  "no bundled dependencies after all": {
    manifest: { ...DEPENDENCIES, bundleDependencies: [] },
    files: NODE_MODULES,
  },
};

/** Names of the directory a package is in, which are not to matter. */
export const DIRECTORY_NAMES = ["two words", "a#b?c", "50%25 100%", "[x] (ünï)+&"];
