import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, list, type ReadEntry } from "tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { pack } from "../../../src/edges/disk/pack.ts";
import { NpmWorkspaces } from "../../../src/edges/disk/workspaces.ts";
import { readPackage } from "../../../src/edges/disk/read-package.ts";
import { rewriteManifest } from "../../../src/edges/disk/rewrite-manifest.ts";
import type { DependencyChange } from "../../../src/model/package.ts";
import { npmCommand } from "../../support/npm-command.ts";
import { makePackage } from "../../support/packages.ts";

const MODULES = join(import.meta.dirname, "../../../node_modules");

const CHANGES: DependencyChange[] = [
  { group: "dependencies", name: "@acme/b", from: "workspace:^", to: "^1.5.0" },
  { group: "devDependencies", name: "c", from: "catalog:", to: "2.0.0" },
];

let temporary: string;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "rewriting-"));
});

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** What npm's packer makes of a directory. */
async function packed(directory: string): Promise<Buffer> {
  return (await pack(await readPackage(directory, directory, temporary), temporary, new NpmWorkspaces()))
    .bytes;
}

/** Each entry as it stands in the tarball, in order, with its content. */
async function entriesOf(bytes: Buffer) {
  const entries: { head: Record<string, unknown>; path: string; content: string }[] = [];
  await new Promise<void>((done, failed) => {
    const parser = list({
      onReadEntry: (entry: ReadEntry) => {
        const { path, type, mode, mtime, uid, gid, uname, gname, linkpath } = entry;
        const chunks: Buffer[] = [];
        entry.on("data", (chunk: Buffer) => chunks.push(chunk));
        entry.on("end", () =>
          entries.push({
            path,
            head: { path, type, mode, mtime, uid, gid, uname, gname, linkpath },
            content: Buffer.concat(chunks).toString("base64"),
          }),
        );
      },
    });
    parser.on("end", () => done());
    parser.on("error", failed);
    parser.end(bytes);
  });
  return entries;
}

async function unpack(bytes: Buffer): Promise<string> {
  const folder = mkdtempSync(join(temporary, "unpacked-"));
  await new Promise<void>((done, failed) => {
    const parser = extract({ cwd: folder, strict: true });
    parser.on("close", () => done());
    parser.on("error", failed);
    parser.end(bytes);
  });
  return join(folder, "package");
}

/** Path to content. */
async function filesOf(bytes: Buffer): Promise<Record<string, string>> {
  return Object.fromEntries((await entriesOf(bytes)).map(({ path, content }) => [path, content]));
}

async function manifestIn(bytes: Buffer): Promise<string> {
  return Buffer.from((await filesOf(bytes))["package/package.json"] ?? "", "base64").toString();
}

const long = `${"deep/".repeat(30)}${"n".repeat(120)}.js`;
const odd = {
  manifest: { files: undefined, dependencies: { z: "1", "@acme/b": "workspace:^", a: "2" } },
  files: {
    "é ü/ 日本.js": "1\n",
    "e\u0301.txt": "2\n",
    "@scope.txt": "3\n",
    "-rf": "4\n",
    "a=b; $(id) 'x'.txt": "5\n",
    "empty.txt": "",
    "bytes.bin": Buffer.from([0, 255, 254, 13, 10, 0]),
    [long]: "6\n",
    "tool.sh": "#!/bin/sh\n",
    "private.txt": "7\n",
  },
  modes: { "tool.sh": 0o755, "private.txt": 0o600 },
};

/** Packages with their own tarballs: made ones, and some that others have written. */
const SUBJECTS: [string, () => { directory: string; remove?: () => void }][] = [
  ["a small one", () => makePackage({ manifest: { dependencies: { "@acme/b": "workspace:^" } } })],
  ["one with odd files", () => makePackage(odd)],
  ...["semver", "yaml", "@actions/core"].map((name): [string, () => { directory: string }] => [
    name,
    () => ({ directory: join(MODULES, name) }),
  ]),
];

describe.each(SUBJECTS)("of the tarball of %s", (_, make) => {
  let before: Buffer;
  let after: Buffer;

  beforeAll(async () => {
    const folder = make();
    before = await packed(folder.directory);
    after = await rewriteManifest(before, CHANGES, temporary);
    folder.remove?.();
  });

  it("nothing differs but package.json, neither order nor mode nor time", async () => {
    const [old, now] = [await entriesOf(before), await entriesOf(after)];
    const isOther = ({ path }: { path: string }): boolean => path !== "package/package.json";

    expect(now.map(({ head }) => head)).toEqual(old.map(({ head }) => head));
    expect(now.filter(isOther)).toEqual(old.filter(isOther));
    expect(now.length - now.filter(isOther).length).toBe(1);
  });

  it("package.json has the changes, and everything else in its order", async () => {
    const [old, now] = [await manifestIn(before), await manifestIn(after)];
    const expected = JSON.parse(old) as Record<string, Record<string, string>>;
    for (const { group, name, to } of CHANGES) (expected[group] ??= {})[name] = to;

    expect(JSON.parse(now)).toEqual(expected);
    expect(Object.keys(JSON.parse(now) as object)).toEqual(Object.keys(expected));
    expect(/\n(\s+)"/.exec(now)?.[1]).toBe(/\n(\s+)"/.exec(old)?.[1] ?? "  ");
    expect(now.endsWith("}\n")).toBe(true);
  });

  it("the bytes are the same every time, and nothing is left on the disk", async () => {
    const listed = readdirSync(temporary);

    expect((await rewriteManifest(before, CHANGES, temporary)).equals(after)).toBe(true);
    expect(readdirSync(temporary)).toEqual(listed);
  });

  it("npm pack makes of it what it holds", async () => {
    const directory = await unpack(after);
    const again = await npmCommand(["pack", "--json", "--ignore-scripts", "--pack-destination", temporary], {
      registry: "http://127.0.0.1:9/",
      cwd: directory,
    });
    const told = Object.values(JSON.parse(again.stdout) as Record<string, { filename: string }>);
    const bytes = readFileSync(join(temporary, told[0]?.filename ?? "missing"));

    expect(await filesOf(bytes)).toEqual(await filesOf(after));
  }, 30_000);
});

describe("package.json", () => {
  it.each([
    ["tabs", `{\n\t"name": "x",\n\t"version": "1.0.0"\n}\n`, "\t"],
    ["four spaces", `{\n    "name": "x",\n    "version": "1.0.0"\n}`, "    "],
    ["one line", `{"name":"x","version":"1.0.0"}`, "  "],
    ["CR LF", `{\r\n  "name": "x",\r\n  "version": "1.0.0"\r\n}\r\n`, "  "],
    ["a byte order mark", `\ufeff{\n  "name": "x",\n  "version": "1.0.0"\n}\n`, "  "],
  ])("with %s keeps its indentation", async (_, text, indent) => {
    const { directory, remove } = makePackage({ files: { "package.json": text } });
    const bytes = await rewriteManifest(await packed(directory), CHANGES, temporary);
    remove();

    expect(await manifestIn(bytes)).toMatch(new RegExp(`^\\{\n${indent}"name": "x",\n`));
  });
});

describe("a strict umask of the runner", () => {
  it("leaves every mode as it was", async () => {
    const { directory, remove } = makePackage();
    const before = await packed(directory);
    const umask = process.umask(0o077);
    try {
      const after = await rewriteManifest(before, CHANGES, temporary);
      const modes = async (bytes: Buffer) => (await entriesOf(bytes)).map(({ head }) => head["mode"]);

      expect(await modes(after)).toEqual(await modes(before));
    } finally {
      process.umask(umask);
      remove();
    }
  });
});
