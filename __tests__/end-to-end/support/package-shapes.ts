// Package directories of every kind that packers treat differently.

import type { PackageOptions } from "../../support/packages.ts";

/** A package in a folder with others. */
export interface NestedShape {
  files: Record<string, string>;
  /** The directory to work in, below the folder. */
  directory?: string;
  /** The input `package`. */
  input?: string;
  /** What npm pack is told besides. */
  npmArguments?: string[];
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A dependency as it lies in node_modules. */
const installed = (name: string, dependencies: Record<string, string> = {}, at = "node_modules") => ({
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

const WORKSPACE = {
  "package.json": json({
    name: "@acme/shape-root",
    version: "1.0.0",
    workspaces: ["packages/*"],
  }),
  ".npmignore": "*.secret\n/packages/a/private\n",
  "index.js": "",
  "packages/a/package.json": json({ name: "@acme/shape-a", version: "1.0.0" }),
  "packages/a/index.js": "",
  "packages/a/key.secret": "hidden by the root\n",
  "packages/a/private/x.js": "hidden by the root\n",
  "packages/b/package.json": json({ name: "@acme/shape-b", version: "1.0.0", private: true }),
  "packages/b/index.js": "",
};

const everything = { files: undefined };

export const SHAPES: Record<string, PackageOptions> = {
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
  "no bundled dependencies after all": {
    manifest: { ...DEPENDENCIES, bundleDependencies: [] },
    files: NODE_MODULES,
  },
};

export const NESTED_SHAPES: Record<string, NestedShape> = {
  "a workspace root": { files: WORKSPACE },
  "a workspace member": {
    files: WORKSPACE,
    input: "packages/a",
    npmArguments: ["--workspace", "packages/a"],
  },
  "a workspace member, from its own directory": { files: WORKSPACE, directory: "packages/a" },
  "a package below another that is no workspace of it": {
    files: {
      "package.json": json({ name: "@acme/shape-outer", version: "1.0.0" }),
      ".npmignore": "*.secret\n",
      "inner/package.json": json({ name: "@acme/shape-inner", version: "1.0.0" }),
      "inner/key.secret": "",
    },
    input: "inner",
    npmArguments: ["./inner"],
  },
};

/** Names of the directory a package is in, which are not to matter. */
export const DIRECTORY_NAMES = ["two words", "a#b?c", "50%25 100%", "[x] (ünï)+&"];
