import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { type Desk, openDesk, type Release } from "./support/desk.ts";
import { completeShape } from "./support/make-shape.ts";
import { NESTED_SHAPES } from "./support/nested-shapes.ts";
import { packWithNpm } from "./support/npm-pack.ts";
import { installedNpms, isNpm12 } from "./support/npm-versions.ts";
import { DIRECTORY_NAMES, type Shape, SHAPES } from "./support/package-shapes.ts";
import "./support/matchers.ts";

const NPMS = installedNpms();
const equal = new Set<string>();

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
  const count = Object.keys({ ...SHAPES, ...NESTED_SHAPES }).length;
  const documented = Object.values(SHAPES).filter(({ differsInNpm11 }) => differsInNpm11).length;
  const versions = NPMS.map(({ version }) => version).join(" and ");
  const besides = NPMS.every(isNpm12) ? "" : `; npm 11 packs ${documented} of them otherwise, as documented`;
  console.log(`${equal.size} shapes equal, ${count - equal.size} different (npm ${versions}${besides})`);
});

/** What the registry serves after the release, which must be what each npm packed. */
async function expectEqual(shape: string, released: Release, packed: Map<string, string>[]): Promise<void> {
  const { name = "", integrity } = released.outputs;
  const { differsInNpm11 = false }: Shape = SHAPES[shape] ?? {};
  const served = (await desk.served(name))?.versions["1.0.0"]?.dist.integrity;
  expect(served).toBe(integrity);
  const found = NPMS.map((npm, index) => ({
    npm: npm.version,
    packs: packed[index]?.get(name) === integrity ? "the same" : "something else",
  }));
  expect(found).toEqual(
    NPMS.map((npm) => ({
      npm: npm.version,
      packs: differsInNpm11 && !isNpm12(npm) ? "something else" : "the same",
    })),
  );
  equal.add(shape);
}

describe("the published tarball is byte for byte what npm packs of", () => {
  const folders = new Map<string, PackageFolder>();
  let packed: Map<string, string>[];

  beforeAll(async () => {
    for (const [index, [shape, options]] of Object.entries(SHAPES).entries()) {
      const manifest = { name: `@acme/shape-${index}`, ...options.manifest };
      const folder = desk.makePackage({ ...options, manifest });
      completeShape(folder, options);
      folders.set(shape, folder);
    }
    const args = [...folders.values()].map(({ directory }) => directory);
    const { directory: cwd } = desk.keep(makeFolder({}));
    packed = await Promise.all(NPMS.map((npm) => packWithNpm(npm, { cwd, args })));
  });

  it.concurrent.each(Object.keys(SHAPES))("%s", async (shape) => {
    const released = await desk.release({ directory: folders.get(shape)?.directory ?? "" });
    expect(released).toSucceedAs("published", { live: "true" });
    await expectEqual(shape, released, packed);
  });

  it.each(Object.entries(NESTED_SHAPES))(
    "%s",
    async (shape, { files, symlinks = {}, directory = "", input, npmArguments: args = [] }) => {
      const cwd = join(desk.keep(makeFolder({ files, symlinks })).directory, directory);
      const [released, ...packages] = await Promise.all([
        desk.release({ directory: cwd }, { package: input }),
        ...NPMS.map((npm) => packWithNpm(npm, { cwd, args })),
      ]);
      expect(released).toSucceedAs("published", { live: "true" });
      await expectEqual(shape, released, packages);
    },
  );
});

describe("the tarball does not depend on a directory called", () => {
  const content = { manifest: { name: "@acme/anywhere" } };
  let plain: string | undefined;

  beforeAll(async () => {
    plain = (await desk.release(desk.makePackage(content), { "dry-run": "true" })).outputs["integrity"];
  });

  it.each(DIRECTORY_NAMES)("%s", async (name) => {
    const workspace = desk.keep(makeFolder({}));
    mkdirSync(join(workspace.directory, "parent"));
    renameSync(desk.makePackage(content).directory, join(workspace.directory, "parent", name));

    const result = await desk.release(workspace, {
      package: join("parent", name),
      "dry-run": "true",
    });

    expect(result).toSucceedAs("dry-run", { integrity: plain });
  });
});
