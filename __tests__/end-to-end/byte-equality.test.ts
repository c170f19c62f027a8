import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FULL_MATRIX } from "../support/full-matrix.ts";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { completeShape } from "./support/make-shape.ts";
import { NESTED_SHAPES } from "./support/nested-shapes.ts";
import { packWithNpm } from "./support/npm-pack.ts";
import { installedNpms, isNpm12 } from "./support/npm-versions.ts";
import { DIRECTORY_NAMES, type Shape, SHAPES } from "./support/package-shapes.ts";
import "./support/matchers.ts";

const NPMS = installedNpms();
/** One run a shape: the reference alone, unless everything is asked for. */
const NESTED_NPMS = FULL_MATRIX ? NPMS : NPMS.slice(0, 1);
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

/** What a release tells of a package. */
interface Told {
  name?: string;
  integrity?: string;
  state?: string;
  live?: unknown;
}

/** What the registry serves after the release, which must be what each npm packed. */
async function expectEqual(shape: string, released: Told, packed: Map<string, string>[], npms = NPMS) {
  const { name = "", integrity } = released;
  const { differsInNpm11 = false }: Shape = SHAPES[shape] ?? {};
  const served = (await desk.served(name))?.versions["1.0.0"]?.dist.integrity;
  expect(served).toBe(integrity);
  const found = npms.map((npm, index) => ({
    npm: npm.version,
    packs: packed[index]?.get(name) === integrity ? "the same" : "something else",
  }));
  expect(found).toEqual(
    npms.map((npm) => ({
      npm: npm.version,
      packs: differsInNpm11 && !isNpm12(npm) ? "something else" : "the same",
    })),
  );
  equal.add(shape);
}

describe("the published tarball is byte for byte what npm packs of", () => {
  const folders = new Map<string, PackageFolder>();
  const told = new Map<string, Told>();
  let packed: Map<string, string>[];

  /** All in one run, which tells each in its order. */
  async function releaseAll(): Promise<void> {
    const directories = [...folders.values()].map(({ directory }) => directory);
    const tokens = directories.map((directory) => {
      const text = readFileSync(join(directory, "package.json"), "utf8").replace(/^\uFEFF/, "");
      return `${(JSON.parse(text) as { name: string }).name}=${desk.token}`;
    });
    const released = await desk.release(
      { directory: directories[0] ?? "" },
      { package: directories.join("\n"), token: undefined, tokens: tokens.join("\n") },
    );
    const results = JSON.parse(released.outputs["results"] ?? "[]") as Told[];
    [...folders.keys()].forEach((shape, at) => told.set(shape, results[at] ?? {}));
  }

  beforeAll(async () => {
    for (const [index, [shape, options]] of Object.entries(SHAPES).entries()) {
      const manifest = { name: `@acme/shape-${index}`, ...options.manifest };
      const folder = desk.makePackage({ ...options, manifest });
      completeShape(folder, options);
      folders.set(shape, folder);
    }
    const args = [...folders.values()].map(({ directory }) => directory);
    const { directory: cwd } = desk.keep(makeFolder({}));
    [packed] = await Promise.all([
      Promise.all(NPMS.map((npm) => packWithNpm(npm, { cwd, args }))),
      releaseAll(),
    ]);
  });

  it.each(Object.keys(SHAPES))("%s", async (shape) => {
    const result = told.get(shape);
    expect(result).toMatchObject({ state: "published", live: true });
    await expectEqual(shape, result ?? {}, packed);
  });

  it.each(Object.entries(NESTED_SHAPES))(
    "%s",
    async (shape, { files, symlinks = {}, directory = "", input, npmArguments: args = [] }) => {
      const cwd = join(desk.keep(makeFolder({ files, symlinks })).directory, directory);
      const [released, ...packages] = await Promise.all([
        desk.release({ directory: cwd }, { package: input }),
        ...NESTED_NPMS.map((npm) => packWithNpm(npm, { cwd, args })),
      ]);
      expect(released).toSucceedAs("published", { live: "true" });
      await expectEqual(shape, released.outputs, packages, NESTED_NPMS);
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
