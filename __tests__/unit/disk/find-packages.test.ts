import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";

import { findPackages } from "../../../src/edges/disk/find-packages.ts";
import { ReleaseError, type Problem } from "../../../src/model/problem.ts";
import { noSentences } from "../support/told.ts";
import { members, workspaceFolder } from "./workspace-folder.ts";

async function find(files: Record<string, unknown>, ...lines: string[]) {
  const { packages, skipped } = await findPackages(lines, workspaceFolder(files), tmpdir());
  return { names: packages.map(({ name }) => name), skipped: skipped.map(({ path }) => path) };
}

async function refusalsOf(files: Record<string, unknown>, ...lines: string[]): Promise<readonly Problem[]> {
  const problems = await find(files, ...lines).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ReleaseError) return error.problems;
      throw error;
    },
  );
  expect(noSentences(problems)).toEqual([]);
  return problems;
}

const three = members("a", "-b", "c");
const npmRoot = { "package.json": { private: true, workspaces: ["packages/*"] } };
const pnpmRoot = {
  "package.json": { private: true },
  "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - '!packages/c'\n",
};

describe("a line that names one package", () => {
  it.each(["packages/a", "packages/a/", "./packages/a/package.json"])("%s is that package", async (line) => {
    expect(await find(three, line)).toEqual({ names: ["@acme/a"], skipped: [] });
  });

  it("finds several in the order of the lines", async () => {
    expect((await find(three, "packages/c", "packages/a")).names).toEqual(["@acme/c", "@acme/a"]);
  });

  it("finds a directory whose name has a glob's characters", async () => {
    const files = { "packages/[x]/package.json": { name: "x", version: "1.0.0" } };

    expect((await find(files, "packages/[x]")).names).toEqual(["x"]);
  });

  it.each([[["packages/b"]], [["packages/a", "packages/b"]]])(
    "refuses one that is private: %j",
    async (lines) => {
      const problems = await refusalsOf(three, ...lines);

      expect(problems.map(({ code }) => code)).toEqual(["package-private"]);
    },
  );

  it("refuses one that does not exist, and names it", async () => {
    const [problem, ...others] = await refusalsOf(three, "packages/a", "packages/d");

    expect(problem).toMatchObject({ code: "package-not-found" });
    expect(problem?.what).toContain('"packages/d"');
    expect(others).toEqual([]);
  });

  it("is a public package even where it is a workspace's root", async () => {
    const root = { name: "root", version: "1.0.0", workspaces: ["packages/*"] };

    expect((await find({ ...three, "package.json": root }, ".")).names).toEqual(["root"]);
  });
});

describe("a glob", () => {
  it("finds public packages, and skips private ones", async () => {
    expect(await find(three, "packages/*")).toEqual({
      names: ["@acme/a", "@acme/c"],
      skipped: ["packages/b"],
    });
  });

  it("skips what is no package: package.json without a name or without a version", async () => {
    const files = {
      ...three,
      "packages/a/dist/esm/package.json": { type: "module" },
      "packages/c/dist/package.json": { name: "@acme/c", type: "commonjs" },
    };
    const folder = workspaceFolder(files);
    const { packages, skipped } = await findPackages(["packages/**"], folder, tmpdir());

    expect(packages.map(({ name }) => name)).toEqual(["@acme/a", "@acme/c"]);
    expect(skipped).toEqual([
      { path: "packages/a/dist/esm", name: undefined, why: "without a name" },
      { path: "packages/b", name: "@acme/b", why: "private" },
      { path: "packages/c/dist", name: "@acme/c", why: "without a version" },
    ]);
  });

  it.each<[string, unknown]>([
    ["name", { name: "Not Valid", version: "1.0.0" }],
    ["name", { name: null, version: "1.0.0" }],
    ["version", { name: "d", version: "1.x" }],
    ["version", { name: "d", version: "" }],
  ])("refuses a %s that is there and not valid: %j", async (what, manifest) => {
    const problems = await refusalsOf({ ...three, "packages/d/package.json": manifest }, "packages/*");

    expect(problems.map(({ code }) => code)).toEqual([`package-${what}-invalid`]);
  });

  it("refuses a package without a name or a version that is named outright", async () => {
    const files = { ...three, "packages/d/package.json": { type: "module" } };

    for (const lines of [["packages/d"], ["packages/a", "packages/d"]]) {
      const problems = await refusalsOf(files, ...lines);
      expect(problems.map(({ code }) => code)).toEqual(["package-name-invalid", "package-version-invalid"]);
    }
  });

  it("finds no package that is installed", async () => {
    const files = { ...three, "packages/a/node_modules/x/package.json": { name: "x", version: "1.0.0" } };

    expect((await find(files, "**")).names).toEqual(["@acme/a", "@acme/c"]);
  });

  it.each(["!packages/c", "!packages/c/**", "!**/c", "!packages/{b,c}"])(
    "leaves out what %s excludes",
    async (line) => {
      expect((await find(three, "packages/*", line)).names).toEqual(["@acme/a"]);
    },
  );

  it.each([
    "!tools/a",
    "!tools/docs",
    "!tools/*.md",
    "!tools/[x]",
    "!**/docs/**",
    "!**/node_modules/**",
    "!packages/a/node_modules",
  ])("leaves out nothing where %s excludes what it does not find", async (line) => {
    const files = {
      ...three,
      "tools/a/package.json": { name: "tool", version: "1.0.0" },
      "tools/docs/guide.md": "",
      "tools/README.md": "",
      "tools/[x]/x.js": "",
    };

    expect((await find(files, "packages/*", line)).names).toEqual(["@acme/a", "@acme/c"]);
  });

  it("leaves out nothing that is named outright", async () => {
    expect((await find(three, "packages/c", "!packages/c")).names).toEqual(["@acme/c"]);
  });

  it.each([
    ["one that finds nothing", ["packages/*", "tools/*"], "tools/*"],
    ["one whose packages are all excluded", ["packages/*", "!packages/**"], "packages/*"],
    ["an exclusion alone", ["!packages/c"], "!packages/c"],
    ["one that finds private packages only", ["packages/[b]"], "packages/[b]"],
    ["an exclusion of what is not there", ["packages/*", "!packages/d"], "!packages/d"],
    ["an exclusion that matches nothing", ["packages/*", "!packages/d*"], "!packages/d*"],
    ["an exclusion after one that matches", ["packages/*", "!packages/c", "! tools/**"], "!tools/**"],
  ])("%s is refused, and named", async (_, lines, named) => {
    const problems = await refusalsOf(three, ...lines);

    expect(problems.map(({ code }) => code)).toEqual(["package-unmatched"]);
    expect(problems[0]?.what).toContain(`"${named}"`);
  });

  it("tells the mistakes of all its packages, each with its path", async () => {
    const files = {
      ...three,
      "packages/d/package.json": "{",
      "packages/e/package.json": { name: "e", version: "1" },
    };
    const problems = await refusalsOf(files, "packages/*");

    expect(problems.map(({ code, what }) => [code, what.split(":")[0]])).toEqual([
      ["package-json-invalid", "packages/d"],
      ["package-version-invalid", "packages/e"],
    ]);
  });
});

describe("the same package twice is refused", () => {
  it("by two lines", async () => {
    const [problem] = await refusalsOf(three, "packages/*", "packages/a");

    expect(problem).toMatchObject({ code: "package-repeated" });
    expect(problem?.what).toMatch(/"packages\/\*".*"packages\/a"/);
  });

  it("by two directories", async () => {
    const [problem] = await refusalsOf(
      { ...three, "old/package.json": three["packages/a/package.json"] },
      "packages/*",
      "old",
    );

    expect(problem).toMatchObject({ code: "package-repeated" });
    expect(problem?.what).toMatch(/@acme\/a.*"packages\/a".*"old"/);
  });

  it("by an npm workspace", async () => {
    const copy = { "packages/copy/package.json": three["packages/a/package.json"] };

    expect(await refusalsOf({ ...three, ...npmRoot, ...copy }, ".")).toMatchObject([
      { code: "package-repeated" },
    ]);
  });
});

describe("a private workspace root stands for its public members", () => {
  it.each([
    ["npm", npmRoot, ["@acme/a", "@acme/c"]],
    [
      "yarn",
      { "package.json": { private: true, workspaces: { packages: ["packages/*"] } } },
      ["@acme/a", "@acme/c"],
    ],
    ["pnpm", pnpmRoot, ["@acme/a"]],
    [
      "pnpm, whose file counts first",
      { ...npmRoot, "pnpm-workspace.yaml": "packages: [packages/a]" },
      ["@acme/a"],
    ],
    [
      "npm, beside a pnpm file of settings",
      { ...npmRoot, "pnpm-workspace.yaml": "nodeLinker: hoisted" },
      ["@acme/a", "@acme/c"],
    ],
  ])("of %s", async (_, root, names) => {
    expect((await find({ ...three, ...root }, ".")).names).toEqual(names);
    expect((await find({ ...three, ...root }, "package.json")).names).toEqual(names);
  });

  it("of pnpm also without a package.json", async () => {
    const files = { ...three, "pnpm-workspace.yaml": "packages: [packages/*]" };

    expect(await find(files, ".")).toEqual({ names: ["@acme/a", "@acme/c"], skipped: ["packages/b"] });
  });

  it("and tells which were skipped", async () => {
    expect((await find({ ...three, ...npmRoot }, ".")).skipped).toEqual(["packages/b"]);
  });

  it("without those that a line excludes", async () => {
    expect((await find({ ...three, ...npmRoot }, ".", "!packages/a")).names).toEqual(["@acme/c"]);
  });

  it("and is refused where it has none", async () => {
    expect(await refusalsOf({ ...members("-b"), ...npmRoot }, ".")).toMatchObject([
      { code: "package-unmatched" },
    ]);
    expect(await refusalsOf(npmRoot, ".")).toMatchObject([{ code: "package-unmatched" }]);
  });

  it("but not where package.json is damaged, whatever pnpm's file says", async () => {
    const files = { ...three, "package.json": "{", "pnpm-workspace.yaml": "packages: [packages/*]" };

    expect((await refusalsOf(files, ".")).map(({ code }) => code)).toEqual(["package-json-invalid"]);
  });

  it("but is only a private package where no workspace is named", async () => {
    const files = {
      ...three,
      "package.json": { private: true },
      "pnpm-workspace.yaml": "nodeLinker: hoisted",
    };

    expect((await refusalsOf(files, ".")).map(({ code }) => code)).toContain("package-private");
  });

  it.each([
    ["pnpm-workspace.yaml is no YAML", { ...pnpmRoot, "pnpm-workspace.yaml": "packages: [" }],
    ["its packages are no list", { ...pnpmRoot, "pnpm-workspace.yaml": "packages: packages/*" }],
    ["workspaces is no list", { "package.json": { private: true, workspaces: "packages/*" } }],
  ])("and is refused where %s", async (_, root) => {
    expect(await refusalsOf({ ...three, ...root }, ".")).toMatchObject([{ code: "workspace-invalid" }]);
  });
});
