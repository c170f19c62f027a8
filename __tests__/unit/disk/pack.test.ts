import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { pack } from "../../../src/edges/disk/pack.ts";
import { readPackage } from "../../../src/edges/disk/read-package.ts";
import { NpmWorkspaces } from "../../../src/edges/disk/workspaces.ts";
import type { Package } from "../../../src/model/package.ts";
import { makePackage } from "../../support/packages.ts";

let temporary: string;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "packing-"));
});

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const packed = (pkg: Package) => pack(pkg, temporary, new NpmWorkspaces());

/** A package of this version as a tarball. */
async function bytesOf(version: string): Promise<Buffer> {
  const { directory, remove } = makePackage({ manifest: { name: "demo", version } });
  try {
    return (await packed(await readPackage(directory, directory, temporary))).bytes;
  } finally {
    remove();
  }
}

describe("a given tarball", () => {
  const read = async (version: string): Promise<Package> => {
    writeFileSync(join(temporary, "demo.tgz"), await bytesOf(version));
    return await readPackage("demo.tgz", temporary, temporary);
  };

  it("is taken as it is", async () => {
    const pkg = await read("1.0.0");

    expect((await packed(pkg)).bytes).toEqual(readFileSync(join(temporary, "demo.tgz")));
  });

  it("is refused where another took its place after its manifest was read", async () => {
    const pkg = await read("1.0.0");
    writeFileSync(join(temporary, "demo.tgz"), await bytesOf("1.0.1"));

    await expect(packed(pkg)).rejects.toMatchObject({ problems: [{ code: "tarball-invalid" }] });
  });
});
