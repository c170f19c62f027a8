// Real package directories in temporary folders, so that a test states only what is special about its package.

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface PackageOptions {
  /** Added to the default manifest; `undefined` takes a default field out. */
  manifest?: Record<string, unknown>;
  /** Path to content, added to the default files; `null` takes a default file out. `package.json` given here is written as it is. */
  files?: Record<string, string | Buffer | null>;
  /** Path to file mode. */
  modes?: Record<string, number>;
  /** Path of the link to its target. */
  symlinks?: Record<string, string>;
}

export interface PackageFolder {
  directory: string;
  remove: () => void;
}

const DEFAULT_MANIFEST = {
  name: "@acme/demo",
  version: "1.0.0",
  description: "A package made for a test",
  license: "MIT",
  type: "module",
  main: "index.js",
  bin: { demo: "bin/demo.js" },
  files: ["index.js", "bin"],
  repository: { type: "git", url: "git+https://github.com/acme/widgets.git" },
};

const DEFAULT_FILES = {
  "README.md": "# @acme/demo\n\nA package made for a test.\n",
  LICENSE: "MIT License\n\nCopyright (c) Acme\n",
  "index.js": 'export const greeting = "hello";\n',
  "bin/demo.js": '#!/usr/bin/env node\nimport { greeting } from "../index.js";\n\nconsole.log(greeting);\n',
};

/** Writes a package directory; everything not said is a small, valid, scoped package with a bin. */
export function makePackage(options: PackageOptions = {}): PackageFolder {
  const manifest = { ...DEFAULT_MANIFEST, ...options.manifest };
  return makeFolder({
    ...options,
    files: { "package.json": `${JSON.stringify(manifest, null, 2)}\n`, ...DEFAULT_FILES, ...options.files },
    modes: { "bin/demo.js": 0o755, ...options.modes },
  });
}

/** Writes a folder with exactly these files. */
export function makeFolder({
  files = {},
  modes = {},
  symlinks = {},
}: Omit<PackageOptions, "manifest">): PackageFolder {
  // The real path: macOS hands out a temporary folder behind a symlink.
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "package-")));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) {
      continue;
    }
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
    if (modes[path] !== undefined) {
      chmodSync(join(directory, path), modes[path]);
    }
  }
  for (const [path, target] of Object.entries(symlinks)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    symlinkSync(target, join(directory, path));
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
