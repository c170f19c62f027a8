// What npm pack makes of directories: the reference for the bytes.

import { npmCommand, type NpmResult } from "../../support/npm-command.ts";
import type { Npm } from "./npm-versions.ts";

export interface NpmPack {
  cwd: string;
  /** Directories, and options. */
  args: string[];
  /** Writes the tarballs into the working directory, too. */
  write?: boolean;
}

/** The integrities that one run of npm pack tells, by the names of the packages; no two may have the same. */
export async function packWithNpm(
  npm: Npm,
  { cwd, args, write = false }: NpmPack,
): Promise<Map<string, string>> {
  const command = ["pack", "--json", "--ignore-scripts", ...(write ? [] : ["--dry-run"]), ...args];
  // Nothing is asked of a registry.
  const options = { registry: "http://127.0.0.1:9/", cwd, npm: npm.script };
  const { exitCode, stdout, stderr } = await untilItEnds(() => npmCommand(command, options));
  if (exitCode !== 0) {
    throw new Error(`npm ${npm.version} pack ended with ${exitCode}:\n${stderr}`);
  }
  // npm 11 prints a list of packages, npm 12 an object by their names.
  const packages = JSON.parse(stdout) as Record<string, { name: string; integrity: string }>;
  return new Map(Object.values(packages).map(({ name, integrity }) => [name, integrity]));
}

/** npm now and then ends in the middle of its work, and says that this is a fault of its own. */
async function untilItEnds(run: () => Promise<NpmResult>): Promise<NpmResult> {
  const result = await run();
  return result.stderr.includes("Exit handler never called") ? await run() : result;
}
