// npm's own command line as a foreign client: what it sees of a release is the proof of that release.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface NpmOptions {
  registry: string;
  cwd: string;
  token?: string;
  /** The `npm-cli.js` to run; "bundled" is this project's own npm. */
  npm?: string;
}

export interface NpmResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const BUNDLED_NPM = fileURLToPath(new URL("../../node_modules/npm/bin/npm-cli.js", import.meta.url));

/** Runs npm with a home, configuration and cache of its own, which are gone when it ends. */
export async function npmCommand(args: string[], options: NpmOptions): Promise<NpmResult> {
  const home = mkdtempSync(join(tmpdir(), "npm-home-"));
  const script = options.npm === undefined || options.npm === "bundled" ? BUNDLED_NPM : options.npm;
  try {
    return await run([script, ...args], options.cwd, npmEnvironment(home, options));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function npmEnvironment(home: string, { registry, token }: NpmOptions): Record<string, string> {
  const credential = token === undefined ? "" : `//${new URL(registry).host}/:_authToken=${token}\n`;
  writeFileSync(join(home, ".npmrc"), `registry=${registry}\n${credential}`);
  mkdirSync(join(home, "tmp"));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    USERPROFILE: home,
    TMPDIR: join(home, "tmp"),
    // It would be gone with the home before npm could use it.
    NODE_DISABLE_COMPILE_CACHE: "1",
    npm_config_userconfig: join(home, ".npmrc"),
    npm_config_globalconfig: join(home, "globalconfig"),
    npm_config_cache: join(home, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
}

function run(args: string[], cwd: string, env: Record<string, string>): Promise<NpmResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}
