// Gets the peers from the npm registry, in exact versions, once.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";

export interface InstalledPeers {
  /** npm 11's `npm-cli.js`. */
  npm11: string;
  /** The `npm-cli.js` of this project's own npm. */
  npm12: string;
  /** The folder to put in `PATH` so that `npm` is npm 11. */
  npm11Folder: string;
  /** The program of the action @jsdevtools/npm-publish. */
  npmPublish: string;
  /** pnpm 10's `pnpm.cjs`. */
  pnpm10: string;
  /** pnpm 12's native program. */
  pnpm12: string;
  lerna: string;
  changeset: string;
}

/** What is installed for the benchmark alone. */
export const PEER_VERSIONS = {
  npm: "11.19.1",
  "@jsdevtools/npm-publish": "4.1.5",
  "@actions/core": "3.0.1",
  pnpm: "12.21.0",
  "pnpm-10": "10.34.9",
  lerna: "10.1.1",
  "@changesets/cli": "3.0.3",
};

const PROJECT_MODULES = fileURLToPath(new URL("../node_modules/", import.meta.url));
const FOLDER = join(PROJECT_MODULES, ".cache", "bench-peers");
const MODULES = join(FOLDER, "node_modules");
const NPM_12 = join(PROJECT_MODULES, "npm/bin/npm-cli.js");

/** Installs the peers that are absent, and builds the one whose npm package lacks the program of its action. */
export async function installPeers(): Promise<InstalledPeers> {
  if (
    !Object.entries(PEER_VERSIONS).every(([name, version]) => installedVersion(name, MODULES) === version)
  ) {
    mkdirSync(FOLDER, { recursive: true });
    const dependencies = { ...PEER_VERSIONS, "pnpm-10": `npm:pnpm@${PEER_VERSIONS["pnpm-10"]}` };
    writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies }));
    const args = [NPM_12, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", FOLDER];
    await promisify(execFile)(process.execPath, args, { cwd: FOLDER });
  }
  return {
    npm11: join(MODULES, "npm/bin/npm-cli.js"),
    npm12: NPM_12,
    npm11Folder: join(MODULES, ".bin"),
    npmPublish: await buildNpmPublish(),
    pnpm10: join(MODULES, "pnpm-10/bin/pnpm.cjs"),
    // The program itself: no install script has put it in the place of the package's own `pnpm`.
    pnpm12: join(MODULES, `@pnpm/exe.${process.platform}-${process.arch}`, "pnpm"),
    lerna: join(MODULES, "lerna/dist/cli.js"),
    changeset: join(MODULES, "@changesets/cli/bin.js"),
  };
}

/** The version of a package in a `node_modules` folder, by default this project's. */
export function installedVersion(name: string, modules = PROJECT_MODULES): string | undefined {
  const manifest = join(modules, name, "package.json");
  return existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version
    : undefined;
}

/** As its own `build:dist`: rolldown of `src/action/main.ts`; `action.js` starts what that exports. */
async function buildNpmPublish(): Promise<string> {
  const folder = join(FOLDER, "npm-publish-action");
  const input = join(MODULES, "@jsdevtools/npm-publish/src/action/main.ts");
  const bundle = await rolldown({ input, platform: "node", treeshake: true });
  await bundle.write({ dir: join(folder, "dist") });
  await bundle.close();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "action.js"), 'import { main } from "./dist/main.js";\n\nmain();\n');
  return join(folder, "action.js");
}
