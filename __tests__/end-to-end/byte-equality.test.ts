import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmCommand } from "../support/npm-command.ts";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { type Desk, openDesk, type Release } from "./support/desk.ts";
import { installedNpms, type Npm } from "./support/npm-versions.ts";
import { DIRECTORY_NAMES, NESTED_SHAPES, SHAPES } from "./support/package-shapes.ts";
import "./support/matchers.ts";

const NPMS = installedNpms();
const equal = new Set<string>();

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
  const versions = NPMS.map(({ version }) => version).join(" and ");
  const count = Object.keys({ ...SHAPES, ...NESTED_SHAPES }).length;
  console.log(`${equal.size} of ${count} shapes are byte for byte what npm ${versions} pack`);
});

/** What npm pack makes of the directories, by the names of their packages. */
async function packWithNpm(npm: Npm, cwd: string, args: string[]): Promise<Map<string, string>> {
  const command = ["pack", "--json", "--dry-run", "--ignore-scripts", ...args];
  const { stdout } = await npmCommand(command, { registry: desk.registry.url, cwd, npm: npm.script });
  // npm 11 prints a list of packages, npm 12 an object by their names.
  const packages = JSON.parse(stdout) as Record<string, { name: string; integrity: string }>;
  return new Map(Object.values(packages).map(({ name, integrity }) => [name, integrity]));
}

/** What the registry serves after the release, which must be what each npm packed. */
async function expectEqual(shape: string, released: Release, packed: Map<string, string>[]): Promise<void> {
  const { name = "", integrity } = released.outputs;
  const served = (await desk.served(name))?.versions["1.0.0"]?.dist.integrity;
  expect(served).toBe(integrity);
  expect(packed.map((packages) => packages.get(name))).toEqual(NPMS.map(() => integrity));
  equal.add(shape);
}

describe("the published tarball is byte for byte what npm packs of", () => {
  const folders = new Map<string, PackageFolder>();
  let packed: Map<string, string>[];

  beforeAll(async () => {
    for (const [index, [shape, options]] of Object.entries(SHAPES).entries()) {
      const manifest = { name: `@acme/shape-${index}`, ...options.manifest };
      folders.set(shape, desk.makePackage({ ...options, manifest }));
    }
    const directories = [...folders.values()].map(({ directory }) => directory);
    const { directory: nowhere } = desk.keep(makeFolder({}));
    packed = await Promise.all(NPMS.map((npm) => packWithNpm(npm, nowhere, directories)));
  });

  it.each(Object.keys(SHAPES))("%s", async (shape) => {
    const released = await desk.release({ directory: folders.get(shape)?.directory ?? "" });
    expect(released).toSucceedAs("published", { live: "true" });
    await expectEqual(shape, released, packed);
  });

  it.each(Object.entries(NESTED_SHAPES))("%s", async (shape, { files, directory, input, npmArguments }) => {
    const cwd = join(desk.keep(makeFolder({ files })).directory, directory ?? "");
    const [released, ...packages] = await Promise.all([
      desk.release({ directory: cwd }, { package: input }),
      ...NPMS.map((npm) => packWithNpm(npm, cwd, npmArguments ?? [])),
    ]);
    // Two shapes are the same workspace member, and the second finds its version there.
    expect(released).toSucceedAs(/^(already-)?published$/, { live: "true" });
    await expectEqual(shape, released, packages);
  });
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
