import { describe, expect, it } from "vitest";

import { remarksOn } from "../../../src/decisions/package/remarks.ts";
import type { Package } from "../../../src/model/package.ts";
import { expectOneSentence } from "../model/problems.ts";

function pkg(scripts: unknown, change: Partial<Package> = {}): Package {
  return {
    name: "@acme/demo",
    version: "1.2.3",
    manifest: { name: "@acme/demo", version: "1.2.3", scripts },
    publishConfig: {},
    source: { kind: "directory", directory: "/workspace" },
    remarks: [],
    ...change,
  };
}

const codes = (given: Package) => remarksOn(given, true).map(({ code }) => code);

describe("scripts that were not run", () => {
  it.each([
    ["prepublishOnly", { prepublishOnly: "npm test" }],
    ["prepack", { prepack: "tsc" }],
    ["prepare", { prepare: "npm run build" }],
    ["a build beside husky", { prepare: "husky && npm run build" }],
    ["a build before husky", { prepare: "npm run build; husky" }],
    ["husky's output in a program", { prepare: "husky | sh" }],
    ["a program whose name contains husky", { prepare: "not-husky" }],
  ])("are told: %s", (_, scripts) => {
    const remarks = remarksOn(pkg(scripts), true);

    expect(remarks.map(({ code }) => code)).toEqual(["scripts-skipped"]);
    remarks.forEach((remark) => {
      expectOneSentence(remark, "@acme/demo");
      expectOneSentence(remark, Object.keys(scripts)[0] ?? "");
    });
  });

  it.each<[name: string, scripts: unknown]>([
    ["none", undefined],
    ["an empty list of them", {}],
    [
      "scripts that npm publish does not run",
      { build: "tsc", test: "vitest", prepublish: "x", postinstall: "y" },
    ],
    ["husky", { prepare: "husky" }],
    ["husky install", { prepare: "husky install" }],
    ["lefthook", { prepare: "lefthook install" }],
    ["simple-git-hooks", { prepare: "simple-git-hooks" }],
    ["an empty script", { prepack: "" }],
    ["other types", { prepack: 1, prepare: null, prepublishOnly: ["tsc"] }],
    ["a text", "prepack"],
    ["a list", ["prepack"]],
  ])("are not told: %s", (_, scripts) => {
    expect(codes(pkg(scripts))).toEqual([]);
  });

  it("are not told of a tarball, which is built", () => {
    const source = { kind: "tarball", file: "/workspace/demo.tgz", digest: "a" } as const;

    expect(codes(pkg({ prepack: "tsc" }, { source }))).toEqual([]);
  });

  it("are told together", () => {
    const [remark] = remarksOn(pkg({ prepare: "husky", prepack: "tsc", prepublishOnly: "npm test" }), true);

    expect(remark?.what).toContain("prepublishOnly, prepack");
    expect(remark?.what).not.toContain("prepare");
  });
});

describe("what pnpm would publish otherwise", () => {
  const manifest = (fields: Record<string, unknown>) => pkg(undefined, { manifest: fields });
  const tarball = { kind: "tarball", file: "/workspace/demo.tgz", digest: "a" } as const;

  it("is told of publishConfig, with the fields and nothing that npm reads", () => {
    const publishConfig = { access: "public", main: "dist/index.js", directory: "dist", tag: "next" };
    const [remark, ...others] = remarksOn(manifest({ main: "src/index.ts", publishConfig }), true);

    expect(remark?.code).toBe("pnpm-differs");
    expect(remark?.what).toBe("publishConfig of @acme/demo has main, directory, which are not applied.");
    expect(others).toEqual([]);
  });

  it("is told of jsr: where an installer reads it", () => {
    const [remark] = remarksOn(manifest({ dependencies: { "@std/path": "jsr:^1.0.0" } }), true);

    expect(remark?.code).toBe("pnpm-differs");
    expectOneSentence(remark ?? { code: "bug", what: "" }, '"@std/path"');
  });

  it.each<[string, Record<string, unknown>]>([
    [
      "what npm reads",
      { publishConfig: { access: "public", registry: "https://x.test/", provenance: true } },
    ],
    [
      "the same as in package.json",
      { exports: { ".": "./a.js" }, publishConfig: { exports: { ".": "./a.js" } } },
    ],
    ["jsr: in devDependencies", { devDependencies: { "@std/path": "jsr:^1.0.0" } }],
    ["nonsense", { publishConfig: ["main"], dependencies: "jsr:" }],
  ])("is nothing for %s", (_, fields) => {
    expect(codes(manifest(fields))).toEqual([]);
  });

  it("is nothing for the directory that publishConfig names", () => {
    const source = { kind: "directory", directory: "/workspace/packages/a/dist" } as const;
    const ofDirectory = (directory: string) =>
      codes(pkg(undefined, { manifest: { publishConfig: { directory } }, source }));

    expect(["dist", "./dist/", "a/dist"].flatMap(ofDirectory)).toEqual([]);
    expect(ofDirectory("build")).toEqual(["pnpm-differs"]);
  });

  it("is nothing for a tarball, which somebody has packed", () => {
    const fields = { publishConfig: { main: "dist/index.js" }, dependencies: { "@std/path": "jsr:1" } };

    expect(codes(pkg(undefined, { manifest: fields, source: tarball }))).toEqual([]);
  });

  it("is not what a tarball has of a workspace in devDependencies, which is told too", () => {
    const fields = { devDependencies: { a: "workspace:*" } };

    expect(codes(pkg(undefined, { manifest: fields, source: tarball }))).toEqual(["tarball-unresolved"]);
    expect(codes(manifest(fields))).toEqual([]);
  });
});

describe("corrections", () => {
  it.each([
    ["one", ["name was trimmed"]],
    ["several", ["name was trimmed", "bin was cleaned"]],
  ])("%s are told in one remark", (_, remarks) => {
    const told = remarksOn(pkg({}, { remarks }), true);

    expect(told.map(({ code }) => code)).toEqual(["package-corrected"]);
    told.forEach((problem) => remarks.forEach((remark) => expectOneSentence(problem, remark)));
  });

  it("are told beside skipped scripts", () => {
    expect(codes(pkg({ prepack: "tsc" }, { remarks: ["x was cleaned"] }))).toEqual([
      "scripts-skipped",
      "package-corrected",
    ]);
  });
});
