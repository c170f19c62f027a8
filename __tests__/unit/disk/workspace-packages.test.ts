import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";

import { levelsOf } from "../../../src/decisions/workspace/levels.ts";
import { findPackages } from "../../../src/edges/disk/find-packages.ts";
import { WorkspacePackages } from "../../../src/edges/disk/workspace-packages.ts";
import { ReleaseError } from "../../../src/model/problem.ts";
import type { Package } from "../../../src/model/package.ts";
import { workspaceFolder } from "./workspace-folder.ts";

/** The dependencies of packages/b as they are published, or the codes with which they are refused. */
async function published(files: Record<string, unknown>, ...lines: string[]): Promise<unknown> {
  const { packages } = await findPackages(lines, workspaceFolder(files), tmpdir());
  const b = packages.find(({ name }) => name === "@acme/b");
  if (b === undefined) throw new Error("no package @acme/b");
  return await outcomeOf(b, packages);
}

async function outcomeOf(pkg: Package, found: readonly Package[]): Promise<unknown> {
  return await new WorkspacePackages(found).publishable(pkg).then(
    ({ manifest }) => manifest["dependencies"],
    (error: unknown) => {
      if (error instanceof ReleaseError) return error.problems.map(({ code }) => code);
      throw error;
    },
  );
}

/** Two packages side by side, the second of which depends on the first. */
const pair = (spec: string): Record<string, unknown> => ({
  "packages/a/package.json": { name: "@acme/a", version: "1.5.0" },
  "packages/b/package.json": { name: "@acme/b", version: "1.0.0", dependencies: { "@acme/a": spec } },
});

describe("packages that are found together are siblings without a workspace", () => {
  it("of which `workspace:` has the version", async () => {
    expect(await published(pair("workspace:^"), "packages/*")).toEqual({ "@acme/a": "^1.5.0" });
  });

  it.each(["file:../a", "link:../a"])("whose directory is refused: %s", async (spec) => {
    expect(await published(pair(spec), "packages/*")).toEqual(["local-dependency"]);
  });

  it("and one that is not found is none", async () => {
    expect(await published(pair("workspace:^"), "packages/b")).toEqual(["workspace-protocol-unknown"]);
    expect(await published(pair("file:../a"), "packages/b")).toEqual({ "@acme/a": "file:../a" });
  });

  it("but count after the members of the package's own workspace", async () => {
    const files = {
      ...pair("workspace:^"),
      "package.json": { private: true, workspaces: ["packages/*"] },
      "elsewhere/a/package.json": { name: "@acme/a", version: "9.0.0" },
    };

    expect(await published(files, "packages/b", "elsewhere/a")).toEqual({ "@acme/a": "^1.5.0" });
  });
});

describe("packages as far as they are known", () => {
  const ordered = async (spec: string, files: Record<string, unknown> = {}) => {
    const { packages } = await findPackages(
      ["packages/*"],
      workspaceFolder({ ...renamed(spec), ...files }),
      tmpdir(),
    );
    const { levels } = levelsOf(await new WorkspacePackages(packages).asFarAsKnown(packages));
    return levels.map((level) => level.map(({ name }) => name));
  };
  const renamed = (spec: string) => ({
    "packages/a/package.json": { name: "@acme/a", version: "1.0.0", dependencies: { renamed: spec } },
    "packages/b/package.json": { name: "@acme/b", version: "1.5.0" },
  });
  const inOrder = [["@acme/b"], ["@acme/a"]];

  it("are in the order of what a path means", async () => {
    expect(await ordered("workspace:../b")).toEqual(inOrder);
  });

  it("are in the order of what a catalog means", async () => {
    const catalog = {
      "pnpm-workspace.yaml": "packages: [packages/*]\ncatalog: {renamed: 'npm:@acme/b@^1.0.0'}",
    };

    expect(await ordered("catalog:", catalog)).toEqual(inOrder);
  });

  it("keep what the tarball is to have when they are released", async () => {
    const files = renamed("workspace:../b");
    Object.assign(files["packages/a/package.json"], { devDependencies: { tool: "file:../tool" } });
    const { packages } = await findPackages(["packages/*"], workspaceFolder(files), tmpdir());
    const workspace = new WorkspacePackages(packages);
    const [known] = await workspace.asFarAsKnown(packages);

    const [change, ...others] = (known && (await workspace.publishable(known)).dependencyChanges) ?? [];
    expect([change, others]).toMatchObject([{ name: "renamed", from: "workspace:../b" }, []]);
  });

  it("are as they were read where something is not known", async () => {
    expect(await ordered("workspace:^")).toEqual([["@acme/a", "@acme/b"]]);
    expect(await ordered("workspace:^", { "pnpm-workspace.yaml": "packages: [" })).toHaveLength(1);
  });
});

describe("a tarball", () => {
  const tarball = (manifest: Record<string, unknown>): Package => ({
    name: "@acme/b",
    version: "1.0.0",
    manifest,
    publishConfig: {},
    source: { kind: "tarball", file: "/workspace/b.tgz", digest: "a" },
    remarks: [],
  });

  it("with dependencies that no registry knows is refused", async () => {
    const dependencies = { "@acme/a": "workspace:^", react: "catalog:", c: "link:../c" };

    expect(await outcomeOf(tarball({ dependencies }), [])).toEqual([
      "tarball-unresolved",
      "tarball-unresolved",
      "tarball-unresolved",
    ]);
  });

  it("with such devDependencies, or with none, is taken as it is", async () => {
    const dependencies = { "@acme/a": "^1.5.0" };
    const pkg = tarball({ dependencies, devDependencies: { c: "workspace:*" } });

    expect(await new WorkspacePackages([]).publishable(pkg)).toBe(pkg);
  });
});
