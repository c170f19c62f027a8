/** The real npm, run apart from whatever configuration, cache and credentials surround it. */

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const NPM = join(dirname(createRequire(import.meta.url).resolve("npm/package.json")), "bin/npm-cli.js");

interface NpmRun {
  code: number;
  stdout: string;
  stderr: string;
}

export interface NpmClient {
  /** An empty folder of its own, for packages. */
  folder: string;
  /** Runs npm in that folder, or one below it. */
  run(args: string[], cwd?: string): Promise<NpmRun>;
  remove(): Promise<void>;
}

/** An npm that knows one registry and one token, with nothing in its environment but what is given. */
export async function createNpmClient(
  registry: string,
  token?: string,
  environment: Record<string, string> = {},
): Promise<NpmClient> {
  const home = await mkdtemp(join(tmpdir(), "npm-client-"));
  const folder = join(home, "work");
  await mkdir(folder);
  const credential = token === undefined ? [] : [`${registry.replace("http:", "")}/:_authToken=${token}`];
  const settings = [
    `registry=${registry}/`,
    "update-notifier=false",
    "fund=false",
    "logs-max=0",
    ...credential,
  ];
  await writeFile(join(home, ".npmrc"), settings.join("\n"));
  const env = {
    ...environment,
    HOME: home,
    PATH: dirname(process.execPath),
    npm_config_cache: join(home, "cache"),
    npm_config_globalconfig: join(home, "global.npmrc"),
  };
  return {
    folder,
    run: (args, cwd = folder) => runNpm(args, cwd, env),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

function runNpm(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<NpmRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, [NPM, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A package to publish, in a folder of its own below the client's. */
export async function writePackage(client: NpmClient, manifest: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(client.folder, "package-"));
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "index.js"), "module.exports = 1;\n");
  return folder;
}
