// Arborist is the heaviest part of the bundle by far, and it would run code of the package that it reads.

import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../support/packages.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { installed } from "./support/package-shapes.ts";
import "./support/matchers.ts";

const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url));

let desk: Desk;
/** The action as it is built, but for Arborist. */
let actionRoot: string;

beforeAll(async () => {
  desk = await openDesk();
  actionRoot = desk.keep(makeFolder({})).directory;
  for (const path of ["action.yml", "dist"]) {
    cpSync(join(PROJECT_ROOT, path), join(actionRoot, path), { recursive: true });
  }
  rmSync(join(actionRoot, "dist/chunks/npmcli-arborist.cjs"));
});

afterAll(async () => {
  await desk.close();
});

const dependencies = { left: "1.0.0" };

const pack = async (manifest: Record<string, unknown>, run = {}) =>
  await desk.release(desk.makePackage({ manifest, files: installed("left") }), { "dry-run": "true" }, run);

describe("without Arborist", () => {
  it.each([
    ["no bundled dependencies", { dependencies }],
    ["an empty list of them", { dependencies, bundleDependencies: [] }],
    ["all of no dependencies bundled", { bundleDependencies: true }],
  ])("a package with %s is packed", async (_what, manifest) => {
    const named = { name: "@acme/plain", ...manifest };
    const whole = await pack(named);

    expect(await pack(named, { actionRoot })).toSucceedAs("dry-run", {
      integrity: whole.outputs["integrity"],
    });
  });

  it.each([
    ["named", { dependencies, bundleDependencies: ["left"] }],
    ["all bundled", { dependencies, bundleDependencies: true }],
  ])("a package with dependencies %s cannot be packed", async (_what, manifest) => {
    const { exitCode, outputs, log } = await pack(manifest, { actionRoot });

    expect({ exitCode, state: outputs["state"] }).toEqual({ exitCode: 1, state: "failed" });
    expect(log).toContain("npmcli-arborist.cjs");
    expect(await pack(manifest)).toSucceedAs("dry-run");
  });
});

describe("with Arborist", () => {
  it.each([
    [".npm-extension.mjs", 'import fs from "node:fs";\nexport const transformManifest = (pkg) => pkg;\n'],
    [".npm-extension.cjs", 'const fs = require("node:fs");\nexports.transformManifest = (pkg) => pkg;\n'],
  ])("%s of the package is not run", async (file, code) => {
    const folder = desk.makePackage({
      manifest: { dependencies, bundleDependencies: true },
      files: { ...installed("left"), [file]: `${code}fs.writeFileSync("ran", "");\n` },
    });

    const released = await desk.release(folder, { "dry-run": "true" });

    expect(existsSync(join(folder.directory, "ran"))).toBe(false);
    expect(released).toSucceedAs("dry-run");
  });
});
