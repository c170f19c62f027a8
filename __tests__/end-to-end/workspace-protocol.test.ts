/** What `workspace:` and `catalog:` become, held against what pnpm and yarn themselves pack. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { execute } from "../support/run-process.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { packAt, tarballIn, textsIn } from "./support/pack.ts";

const MODULES = join(import.meta.dirname, "../../node_modules");

type Dependencies = Record<string, Record<string, string>>;

interface Tool {
  program: string;
  install: string[];
  /** What tells it the members and the catalogs. */
  files: Record<string, string>;
}

const CATALOGS = "catalog:\n  left-pad: ^1.3.0\ncatalogs:\n  old:\n    older: ~1.1.0\n";

const TOOLS = {
  pnpm: {
    program: join(MODULES, "pnpm/bin/pnpm.cjs"),
    install: ["install", "--offline", "--config.auto-install-peers=false"],
    files: { "pnpm-workspace.yaml": `packages: [packages/*]\n${CATALOGS}` },
  },
  yarn: {
    program: join(MODULES, "@yarnpkg/cli-dist/bin/yarn.js"),
    install: ["install", "--mode=skip-build"],
    files: { ".yarnrc.yml": "enableTelemetry: false\nenableNetwork: false\n", "yarn.lock": "" },
  },
} satisfies Record<string, Tool>;

/** What each can say of the other members. */
const ASKED: Readonly<Record<keyof typeof TOOLS, Dependencies>> = {
  pnpm: {
    dependencies: { "@acme/core": "workspace:*", next: "workspace:^", tilde: "workspace:~" },
    optionalDependencies: { alias: "workspace:@acme/core@~", range: "workspace:1 - 2" },
    peerDependencies: {
      "left-pad": "catalog:",
      older: "catalog:old",
      "@acme/core": "workspace:^",
      next: "workspace:>=1",
      tilde: "^2.0.0 || workspace:^",
    },
    devDependencies: { exact: "workspace:@acme/core@*", path: "workspace:../core" },
  },
  yarn: {
    dependencies: { "@acme/core": "workspace:*", next: "workspace:^" },
    optionalDependencies: { tilde: "workspace:~", range: "workspace:1.0.0 - 2" },
    peerDependencies: { "@acme/core": "workspace:^", next: "workspace:*" },
  },
};

const MEMBERS = {
  core: { name: "@acme/core", version: "1.2.3" },
  next: { name: "next", version: "2.0.0-beta.1" },
  tilde: { name: "tilde", version: "3.1.4" },
  range: { name: "range", version: "1.5.0" },
};

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

function monorepo({ files }: Tool, asked: Dependencies): PackageFolder {
  const root = { name: "root", version: "1.0.0", private: true, workspaces: ["packages/*"] };
  const members = { ...MEMBERS, app: { name: "@acme/app", version: "1.0.0", ...asked } };
  const manifests = Object.entries(members).map(
    ([folder, manifest]) => [`packages/${folder}/package.json`, JSON.stringify(manifest)] as const,
  );
  return desk.keep(
    makeFolder({
      files: { ...files, ...Object.fromEntries(manifests), "package.json": JSON.stringify(root) },
    }),
  );
}

/** The tarball that the tool itself packs, after an installation without a network. */
async function packedBy({ program, install }: Tool, { directory }: PackageFolder): Promise<Buffer> {
  const tarball = join(directory, "app.tgz");
  for (const args of [install, ["pack", "--out", tarball]]) {
    const { exitCode, log } = await execute([program, ...args], {
      cwd: join(directory, "packages/app"),
      env: { PATH: process.env["PATH"], HOME: directory },
      timeoutMilliseconds: 60_000,
    });
    if (exitCode !== 0) throw new Error(log);
  }
  return readFileSync(tarball);
}

async function dependenciesIn(tarball: Buffer): Promise<Dependencies> {
  const { "package.json": text = "{}" } = await textsIn(tarball);
  const all = Object.entries(JSON.parse(text) as Dependencies);
  return Object.fromEntries(all.filter(([field]) => /dependencies$/i.test(field)));
}

describe.each(Object.entries(TOOLS))("%s", (name, tool) => {
  it("packs the same dependencies", async () => {
    const folder = monorepo(tool, ASKED[name as keyof typeof ASKED]);
    const packed = await packAt(desk, folder, { package: "packages/app" });
    expect(packed.exitCode).toBe(0);
    const theirs = await dependenciesIn(await packedBy(tool, folder));
    expect(JSON.stringify(theirs)).not.toMatch(/workspace:|catalog:/);
    expect(await dependenciesIn(tarballIn(folder, packed))).toEqual(theirs);
  });
});
