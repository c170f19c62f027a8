import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ssri from "ssri";
import { afterAll, describe, expect, it } from "vitest";
import { pack } from "../../src/edges/disk/pack.ts";
import { NpmWorkspaces } from "../../src/edges/disk/workspaces.ts";
import { readPackage } from "../../src/edges/disk/read-package.ts";
import { FULL_MATRIX, share } from "../support/full-matrix.ts";
import { makeFolder, makePackage } from "../support/packages.ts";
import { inBatches, type InstalledPackage, installedPackages } from "./support/installed-packages.ts";
import { packWithNpm } from "./support/npm-pack.ts";
import { installedNpms } from "./support/npm-versions.ts";

const NODE_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** Larger ones would take most of the time, and only to compress. */
const LARGEST = 2e6;
/** A command line must be shorter than 32 KB on Windows. */
const BATCH = 120;

const [npm] = installedNpms();
const folder = makeFolder({});

afterAll(() => folder.remove());

/** The integrities that npm tells, by directory. */
async function packAllWithNpm(packages: InstalledPackage[]): Promise<Map<string, string | undefined>> {
  const queue = inBatches(packages, BATCH);
  const packed = new Map<string, string | undefined>();
  const work = async () => {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      const args = batch.map(({ directory }) => directory);
      const integrities = await packWithNpm(must(npm), { cwd: folder.directory, args });
      batch.forEach(({ directory, name }) => packed.set(directory, integrities.get(name)));
    }
  };
  await Promise.all([work(), work()]);
  return packed;
}

async function integrityOf(directory: string): Promise<string> {
  return (await pack(await readPackage(directory, "/", tmpdir()), tmpdir(), new NpmWorkspaces())).integrity;
}

async function packAll(packages: InstalledPackage[]): Promise<Map<string, string>> {
  const packed = new Map<string, string>();
  for (const { directory } of packages) {
    packed.set(directory, await integrityOf(directory).catch((error: unknown) => String(error)));
  }
  return packed;
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error("no npm is installed");
  }
  return value;
}

describe("npm pack as the reference", () => {
  it("tells in a dry run the integrity that it writes", async () => {
    const { directory, remove } = makePackage();
    const args = [directory];
    const cwd = folder.directory;

    const told = await packWithNpm(must(npm), { cwd, args });
    const written = await packWithNpm(must(npm), { cwd, args, write: true });

    const file = join(cwd, "acme-demo-1.0.0.tgz");
    const bytes = ssri.fromData(readFileSync(file), { algorithms: ["sha512"] }).toString();
    expect({ told: told.get("@acme/demo"), written: written.get("@acme/demo") }).toEqual({
      told: bytes,
      written: bytes,
    });
    expect(await integrityOf(directory)).toBe(bytes);
    rmSync(file);
    remove();
  });
});

describe("the installed packages", () => {
  it("are packed to the same bytes as npm 12 packs", { timeout: 240_000 }, async () => {
    const all = installedPackages(NODE_MODULES);
    const open = all.filter((found) => !found.private);
    const small = open.filter(({ size }) => size <= LARGEST);
    // Another copy of the same version has the same files.
    const copies = [...new Map(small.map((found) => [found.id, found])).values()];
    // FULL_MATRIX=1 packs every one.
    const packages = share(copies, 12);

    const [ours, npms] = await Promise.all([packAll(packages), packAllWithNpm(packages)]);

    const different = packages
      .map(({ directory, id }) => ({ id, ours: ours.get(directory), npm: npms.get(directory) }))
      .filter((found) => found.ours !== found.npm);
    console.log(
      `${packages.length - different.length} installed packages equal, ${different.length} different; left out of ` +
        `${all.length}: ${all.length - open.length} private, ${open.length - small.length} larger than 2 MB, ` +
        `${small.length - copies.length} further copies of the same version, ${copies.length - packages.length} by turns`,
    );
    expect(different).toEqual([]);
    expect(packages.length).toBeGreaterThanOrEqual(FULL_MATRIX ? 150 : 25);
  });
});
