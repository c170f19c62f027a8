import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { membersOf, siblingsOf, Workspaces } from "../../../src/edges/disk/read-workspace.ts";
import { members, workspaceFolder } from "./workspace-folder.ts";

const catalog = { react: "^18.3.1" };
const npm = { private: true, workspaces: ["packages/*"] };

async function read(files: Record<string, unknown>, directory = "packages/a") {
  const root = workspaceFolder(files);
  const own = join(root, directory);
  const workspace = await new Workspaces().around(own);
  const siblings = siblingsOf(workspace, own, membersOf([]));
  const versions = (name: string) => siblings.named(name).map(({ version }) => version);
  return { root, roots: workspace.roots.map((each) => each.directory), workspace, siblings, versions };
}

describe("the workspace around a package", () => {
  it.each([
    ["npm", { "package.json": npm }],
    ["pnpm", { "package.json": { private: true }, "pnpm-workspace.yaml": "packages: [packages/*]" }],
    ["pnpm, whose root needs no package.json", { "pnpm-workspace.yaml": "packages: [packages/*]" }],
  ])("of %s has its members, private ones too", async (_, files) => {
    const { root, roots, siblings } = await read({ ...files, ...members("a", "-b") });

    expect(roots).toEqual([root]);
    expect(siblings.named("@acme/a")).toEqual([{ name: "@acme/a", version: "1.0.0", isPrivate: false }]);
    expect(siblings.named("@acme/b")).toEqual([{ name: "@acme/b", version: "1.0.0", isPrivate: true }]);
  });

  it("finds a member by its path from the package or from the root", async () => {
    const { siblings } = await read({ "package.json": npm, ...members("a", "b") });

    expect(["../b", "packages/b", "../c", "."].map((path) => siblings.at(path)?.name)).toEqual([
      "@acme/b",
      "@acme/b",
      undefined,
      "@acme/a",
    ]);
  });

  it("is not one that does not have the package for a member", async () => {
    const { root, roots, workspace } = await read({
      "package.json": { ...npm, workspaces: ["tools/*"] },
      ...members("a", "b"),
    });

    expect(roots).toEqual([join(root, "packages/a")]);
    expect([...(workspace.roots[0]?.members.byName.keys() ?? [])]).toEqual(["@acme/a"]);
  });

  it("of a public root has the root", async () => {
    const root = { ...npm, private: false, name: "root", version: "3.0.0" };
    const { siblings, versions } = await read({ "package.json": root, ...members("a") }, ".");

    expect(versions("root")).toEqual(["3.0.0"]);
    expect(siblings.at("packages/a")?.name).toBe("@acme/a");
  });

  it("tells every package of a name", async () => {
    const fixture = { name: "@acme/a", version: "0.0.1", private: true };
    const { versions } = await read({
      "pnpm-workspace.yaml": "packages: [packages/**]",
      ...members("a"),
      "packages/a/test/fixture/package.json": fixture,
    });

    expect(versions("@acme/a")).toEqual(["1.0.0", "0.0.1"]);
  });

  it("is read once, though many packages ask at once", async () => {
    const root = workspaceFolder({ "package.json": npm, ...members("a", "b", "c") });
    const workspaces = new Workspaces();
    const around = await Promise.all(
      ["a", "b", "c"].map((name) => workspaces.around(join(root, "packages", name))),
    );

    expect(new Set(around.map(({ roots }) => roots[0])).size).toBe(1);
    expect(around[0]?.roots[0]?.directory).toBe(root);
  });
});

describe("a member without a version", () => {
  const files = { "package.json": npm, ...members("a"), "packages/b/package.json": { name: "b" } };

  it.each([".yarnrc.yml", "yarn.lock"])("has yarn's, where there is %s", async (file) => {
    expect((await read({ ...files, [file]: "" })).versions("b")).toEqual(["0.0.0"]);
  });

  it("has none elsewhere", async () => {
    expect((await read(files)).versions("b")).toEqual([undefined]);
  });
});

describe("a workspace in a workspace", () => {
  const nested = {
    "package.json": npm,
    "packages/a/package.json": { name: "@acme/a", version: "1.0.0", workspaces: ["plugins/*"] },
    "packages/a/plugins/p/package.json": { name: "p", version: "3.0.0" },
    ...members("b"),
  };

  it.each(["packages/a", "packages/a/plugins/p"])("has the members of both, for %s", async (directory) => {
    const { root, roots, versions } = await read(nested, directory);

    expect(roots).toEqual([join(root, "packages/a"), root]);
    expect(["@acme/a", "@acme/b", "p"].map(versions)).toEqual([["1.0.0"], ["1.0.0"], ["3.0.0"]]);
  });

  it("counts before the outer one, in names and in catalogs", async () => {
    const { versions, workspace } = await read({
      ...nested,
      "package.json": { ...npm, catalog: { react: "^17.0.0", vue: "^3.0.0" } },
      "packages/a/package.json": { name: "@acme/a", version: "1.0.0", workspaces: ["plugins/*"], catalog },
      "packages/a/plugins/b/package.json": { name: "@acme/b", version: "9.0.0" },
    });

    expect(versions("@acme/b")).toEqual(["9.0.0"]);
    expect(Object.fromEntries(workspace.catalogs.get("default") ?? [])).toEqual({
      react: "^18.3.1",
      vue: "^3.0.0",
    });
  });

  it("belongs to the outer one too, for yarn alone", async () => {
    const app = "packages/b";

    expect((await read({ ...nested, ".yarnrc.yml": "" }, app)).versions("p")).toEqual(["3.0.0"]);
    expect(
      (await read({ ...nested, "pnpm-workspace.yaml": "packages: [packages/*]" }, app)).versions("p"),
    ).toEqual([]);
    expect((await read(nested, app)).versions("p")).toEqual([]);
  });

  it("may have itself and its own root for members", async () => {
    const loop = { name: "@acme/a", version: "1.0.0", workspaces: [".", "../b", "plugins/*"] };
    const b = { name: "@acme/b", version: "1.0.0", workspaces: ["../a"] };
    const files = { ...nested, "packages/a/package.json": loop, "packages/b/package.json": b };

    expect((await read({ ...files, ".yarnrc.yml": "" }, "packages/b")).versions("p")).toEqual(["3.0.0"]);
  });

  it("is none where a member only says how yarn 1 installs it", async () => {
    const { root, roots } = await read({
      "package.json": npm,
      "packages/a/package.json": {
        name: "@acme/a",
        version: "1.0.0",
        workspaces: { nohoist: ["**"] },
      },
    });

    expect(roots).toEqual([root]);
  });

  it("does not mind a damaged file above it", async () => {
    const { roots } = await read(
      { "pnpm-workspace.yaml": "packages: [", "inner/package.json": npm },
      "inner",
    );

    expect(roots).toHaveLength(1);
  });
});

describe("catalogs are read", () => {
  it.each<[string, Record<string, unknown>]>([
    [
      "pnpm-workspace.yaml",
      { "package.json": {}, "pnpm-workspace.yaml": "packages: [packages/*]\ncatalog: {react: ^18.3.1}" },
    ],
    [".yarnrc.yml", { "package.json": npm, ".yarnrc.yml": "catalog:\n  react: ^18.3.1\n" }],
    ["package.json", { "package.json": { ...npm, catalog } }],
    [
      "workspaces of package.json",
      { "package.json": { ...npm, workspaces: { packages: ["packages/*"], catalog } } },
    ],
  ])("from %s", async (_, files) => {
    const { workspace } = await read({ ...files, ...members("a") });

    expect(workspace.catalogs.get("default")?.get("react")).toBe("^18.3.1");
  });

  it("with numbers as they are written", async () => {
    const yaml = "catalog:\n  typescript: 5\n  old: 5.50\n  hexadecimal: 0x10\n";
    const { workspace } = await read({ "package.json": npm, ".yarnrc.yml": yaml, ...members("a") });

    expect(Object.fromEntries(workspace.catalogs.get("default") ?? [])).toEqual({
      typescript: "5",
      old: "5.50",
      hexadecimal: "0x10",
    });
  });

  it("for a package that stands alone", async () => {
    const { workspace } = await read(
      {
        "package.json": { name: "alone", version: "1.0.0" },
        "pnpm-workspace.yaml": "catalog: {react: ^18.3.1}",
      },
      ".",
    );

    expect(workspace.catalogs.get("default")?.get("react")).toBe("^18.3.1");
  });
});
