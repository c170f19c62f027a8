import { describe, expect, it } from "vitest";

import { readCatalogs } from "../../../src/decisions/workspace/catalogs.ts";
import {
  needsWorkspace,
  rewriteDependencies,
} from "../../../src/decisions/workspace/rewrite-dependencies.ts";
import type { Sibling, Siblings } from "../../../src/decisions/workspace/workspace-protocol.ts";
import { noSentences } from "../support/told.ts";

/** By path from the root. Some names are there twice, and some packages have no version. */
const MEMBERS: Record<string, Sibling> = {
  "packages/b": { name: "@acme/b", version: "1.5.0", isPrivate: false },
  "packages/c": { name: "c", version: "2.0.0-rc.1", isPrivate: true },
  "packages/b/fixtures/b": { name: "@acme/b", version: "0.0.1", isPrivate: true },
  "packages/unversioned": { name: "unversioned", version: undefined, isPrivate: true },
  "packages/one": { name: "either", version: "1.0.0", isPrivate: false },
  "packages/other": { name: "either", version: "2.0.0", isPrivate: false },
  "fixtures/one": { name: "fixture", version: "1.0.0", isPrivate: true },
  "fixtures/other": { name: "fixture", version: "1.0.0", isPrivate: true },
};

const siblings: Siblings = {
  named: (name) => Object.values(MEMBERS).filter((member) => member.name === name),
  at: (path) => MEMBERS[path.replace(/^\.\.\//, "packages/")],
};

const catalogs = readCatalogs([
  { catalog: { react: "^18.3.1", loop: "catalog:", "@acme/b": "workspace:^", lib: "link:../b" } },
  { catalogs: { react17: { react: "^17.0.2" } } },
]);

const rewrite = (manifest: Record<string, unknown>) => rewriteDependencies(manifest, siblings, catalogs);

/** The published form of one dependency, or the code with which it is refused. */
function published(name: string, spec: string, group = "dependencies") {
  const result = rewrite({ [group]: { [name]: spec } });
  if ("problems" in result) return result.problems.map(({ code }) => code).join();
  return (result.manifest[group] as Record<string, string>)[name];
}

const GROUPS = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];

describe("workspace:", () => {
  it.each([
    ["@acme/b", "workspace:*", "1.5.0"],
    ["@acme/b", "workspace:~", "~1.5.0"],
    ["@acme/b", "workspace:^", "^1.5.0"],
    ["c", "workspace:^", "^2.0.0-rc.1"],
    ["@acme/b", "workspace:^1.2.3", "^1.2.3"],
    ["@acme/b", "workspace:1.x", "1.x"],
    ["@acme/b", "workspace:>=1.0.0 <3", ">=1.0.0 <3"],
    ["@acme/b", "workspace:>=", ">=1.5.0"],
    ["@acme/b", "workspace:^ || ^0.9.0", "^1.5.0 || ^0.9.0"],
    ["@acme/b", "^1.0.0 || workspace:^", "^1.0.0 || ^1.5.0"],
    ["@acme/b", "^0.9.0 || workspace:~ || workspace:2", "^0.9.0 || ~1.5.0 || 2"],
    ["@acme/b", "workspace:^ || *", "^1.5.0 || *"],
    ["either", "workspace:^1.2.3", "^1.2.3"],
    ["either", "workspace:../other", "2.0.0"],
    ["fixture", "workspace:*", "1.0.0"],
    ["unversioned", "workspace:^1.2.3", "^1.2.3"],
    ["elsewhere", "workspace:^1.2.3", "^1.2.3"],
    ["renamed", "workspace:@acme/b@*", "npm:@acme/b@1.5.0"],
    ["renamed", "workspace:c@^", "npm:c@^2.0.0-rc.1"],
    ["renamed", "workspace:c@^2.0.0", "npm:c@^2.0.0"],
    ["c", "workspace:c@~", "~2.0.0-rc.1"],
    ["@acme/b", "workspace:../b", "1.5.0"],
    ["renamed", "workspace:../b", "npm:@acme/b@1.5.0"],
    ["@acme/b", "workspace:packages/b", "1.5.0"],
  ])("%s: %s is published as %s", (name, spec, to) => {
    expect(published(name, spec)).toBe(to);
  });

  it.each([
    ["missing", "workspace:*"],
    ["missing", "workspace:^"],
    ["@acme/b", "workspace:missing@*"],
    ["@acme/b", "workspace:../missing"],
    ["@acme/b", "workspace:"],
    ["@acme/b", "workspace:next"],
    ["@acme/b", "workspace:^ || next"],
    ["@acme/b", "next || workspace:^"],
    ["missing", "^1.0.0 || workspace:^"],
    ["@acme/b", "npm:@acme/b@workspace:^"],
    ["@acme/b", "workspace:c@workspace:^"],
    ["unversioned", "workspace:^"],
    ["unversioned", "workspace:../unversioned"],
    ["either", "workspace:^"],
    ["renamed", "workspace:either@*"],
  ])("%s: %s is refused", (name, spec) => {
    expect(published(name, spec)).toBe("workspace-protocol-unknown");
  });
});

describe("a package without a version", () => {
  it("is 0.0.0 in devDependencies, which nobody reads", () => {
    expect(published("unversioned", "workspace:^", "devDependencies")).toBe("^0.0.0");
    expect(published("unversioned", "workspace:../unversioned", "devDependencies")).toBe("0.0.0");
  });

  it.each([
    ["unversioned", "and that package has no version"],
    ["either", "and the workspace has several packages of that name"],
    ["missing", "and the workspace does not tell what it means"],
  ])("is refused with a reason of its own: %s", (name, why) => {
    const result = rewrite({ dependencies: { [name]: "workspace:*" } });

    expect(result).toMatchObject({ problems: [{ what: expect.stringContaining(why) as string }] });
  });
});

describe("the workspace is asked", () => {
  it.each(["workspace:^", "^1.0.0 || workspace:^", "catalog:", "file:../b", "../b"])("for %s", (spec) => {
    expect(needsWorkspace({ peerDependencies: { b: spec } })).toBe(true);
  });

  it.each([
    "^1.0.0 || ^2.0.0",
    "npm:workspace@1",
    "git+ssh://git@workspace:22/b.git",
    "https://x.test/workspace:b",
  ])("not for %s", (spec) => {
    expect(needsWorkspace({ dependencies: { b: spec } })).toBe(false);
    expect(published("b", spec)).toBe(spec);
  });
});

describe("catalog:", () => {
  it.each([
    ["react", "catalog:", "^18.3.1"],
    ["react", "catalog:default", "^18.3.1"],
    ["react", "catalog:react17", "^17.0.2"],
    ["@acme/b", "catalog:", "^1.5.0"],
  ])("%s: %s is published as %s", (name, spec, to) => {
    expect(published(name, spec)).toBe(to);
  });

  it.each([
    ["vue", "catalog:"],
    ["react", "catalog:react16"],
    ["vue", "catalog:react17"],
    ["loop", "catalog:"],
    ["constructor", "catalog:"],
  ])("%s: %s is refused", (name, spec) => {
    expect(published(name, spec)).toBe("catalog-unknown");
  });
});

describe("a directory", () => {
  it.each(["file:../b", "link:../b", "portal:../b", "../b", "file:somewhere/else"])(
    "of the workspace is refused: %s",
    (spec) => {
      expect(published("@acme/b", spec)).toBe("local-dependency");
    },
  );

  it("of the workspace is refused under another name too, and from a catalog", () => {
    expect(published("renamed", "file:../b")).toBe("local-dependency");
    expect(published("lib", "catalog:")).toBe("local-dependency");
  });

  it("is refused in every group but devDependencies", () => {
    expect(GROUPS.map((group) => published("c", "link:../c", group))).toEqual([
      "local-dependency",
      "local-dependency",
      "local-dependency",
      "link:../c",
    ]);
  });

  it.each([
    { dependencies: { c: "file:../c" }, bundleDependencies: ["c"] },
    { dependencies: { c: "file:../c" }, bundledDependencies: true },
    { peerDependencies: { c: "file:../c" }, peerDependenciesMeta: { c: { optional: true } } },
  ])("is left where npm does not look for it: %j", (manifest) => {
    expect(rewrite(manifest)).toEqual({ manifest, changes: [] });
  });

  it.each(["file:../vendor", "link:vendored"])("that is no member's is left: %s", (spec) => {
    expect(published("vendored", spec)).toBe(spec);
  });

  it("a tarball is left", () => {
    expect(published("@acme/b", "file:vendor/b.tgz")).toBe("file:vendor/b.tgz");
  });
});

describe("the manifest", () => {
  it("is rewritten in every group, and keeps its order", () => {
    const group = { z: "1", "@acme/b": "workspace:*", a: "2", react: "catalog:" };
    const result = rewrite({ name: "x", ...Object.fromEntries(GROUPS.map((name) => [name, group])) });

    expect(result).toMatchObject({ manifest: { name: "x" }, changes: { length: 8 } });
    for (const name of GROUPS) {
      const after = "manifest" in result ? (result.manifest[name] as Record<string, string>) : {};
      expect(Object.entries(after)).toEqual([
        ["z", "1"],
        ["@acme/b", "1.5.0"],
        ["a", "2"],
        ["react", "^18.3.1"],
      ]);
    }
  });

  it("tells each change", () => {
    expect(rewrite({ peerDependencies: { c: "workspace:^" } })).toMatchObject({
      changes: [{ group: "peerDependencies", name: "c", from: "workspace:^", to: "^2.0.0-rc.1" }],
    });
  });

  it.each([
    [{}],
    [{ dependencies: { react: "^18.0.0", c: "git+https://example.test/c.git", n: 7 } }],
    [{ dependencies: null, devDependencies: ["workspace:*"], peerDependencies: "workspace:*" }],
  ])("stays as it is where nothing is to be written: %j", (manifest) => {
    expect(rewrite(manifest)).toEqual({ manifest, changes: [] });
  });

  it("is refused with every reason at once, each a sentence that names the dependency", () => {
    const result = rewrite({
      dependencies: { missing: "workspace:*", c: "file:../c" },
      devDependencies: { vue: "catalog:\n::error::" },
    });
    const problems = "problems" in result ? result.problems : [];

    expect(problems.map(({ what }) => what)).toEqual([
      'dependencies has "missing": "workspace:*", and the workspace does not tell what it means.',
      'dependencies has "c": "file:../c", which is the directory of c.',
      'devDependencies has "vue": "catalog: ::error::", and no catalog has that entry.',
    ]);
    expect(noSentences(problems)).toEqual([]);
  });
});

describe("catalogs", () => {
  it("of several documents are put together", () => {
    const both = readCatalogs([
      { catalog: { a: "1" }, catalogs: { default: { b: "2" }, old: { a: "0" } } },
      undefined,
      { catalogs: { old: { c: "3" } } },
    ]);

    expect([...both].map(([name, catalog]) => [name, Object.fromEntries(catalog)])).toEqual([
      ["default", { a: "1", b: "2" }],
      ["old", { a: "0", c: "3" }],
    ]);
  });

  it.each([
    [null],
    ["x"],
    [{ catalog: "x", catalogs: ["y"] }],
    [{ catalog: { a: 7 }, catalogs: { b: null } }],
  ])("of nonsense are empty: %j", (document) => {
    expect([...readCatalogs([document]).values()].flatMap((catalog) => [...catalog])).toEqual([]);
  });
});
