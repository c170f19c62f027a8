import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { readWorkspace, siblingsOf } from "../../../src/edges/disk/read-workspace.ts";
import { members, workspaceFolder } from "./workspace-folder.ts";

const catalog = { react: "^18.3.1" };
const npm = { private: true, workspaces: ["packages/*"] };

async function read(files: Record<string, unknown>, directory = "packages/a") {
  const root = workspaceFolder(files);
  const own = join(root, directory);
  const workspace = await readWorkspace(own);
  return { root, workspace, siblings: siblingsOf(workspace, own) };
}

describe("the workspace around a package", () => {
  it.each([
    ["npm", { "package.json": npm }],
    ["pnpm", { "package.json": { private: true }, "pnpm-workspace.yaml": "packages: [packages/*]" }],
  ])("of %s has its members, private ones too", async (_, files) => {
    const { root, workspace, siblings } = await read({ ...files, ...members("a", "-b") });

    expect(workspace.root).toBe(root);
    expect(Object.fromEntries(siblings.versions)).toEqual({ "@acme/a": "1.0.0", "@acme/b": "1.0.0" });
  });

  it("finds a member by its path from the package or from the root", async () => {
    const { siblings } = await read({ "package.json": npm, ...members("a", "b") });

    expect(["../b", "packages/b", "../c", "."].map(siblings.nameAt)).toEqual([
      "@acme/b",
      "@acme/b",
      undefined,
      "@acme/a",
    ]);
  });

  it("is not one that does not have the package for a member", async () => {
    const { root, workspace } = await read({
      "package.json": { ...npm, workspaces: ["tools/*"] },
      ...members("a", "b"),
    });

    expect(workspace.root).toBe(join(root, "packages/a"));
    expect([...workspace.members.values()].map(({ name }) => name)).toEqual(["@acme/a"]);
  });

  it("of a public root has the root", async () => {
    const root = { ...npm, private: false, name: "root", version: "3.0.0" };
    const { siblings } = await read({ "package.json": root, ...members("a") }, ".");

    expect(siblings.versions.get("root")).toBe("3.0.0");
    expect(siblings.nameAt("packages/a")).toBe("@acme/a");
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
