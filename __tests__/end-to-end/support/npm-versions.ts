// The npms on this machine that a tarball is compared with: the project's own, and another when there is one.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Npm {
  version: string;
  /** Its `npm-cli.js`. */
  script: string;
}

const BUNDLED = fileURLToPath(new URL("../../../node_modules/npm/bin/npm-cli.js", import.meta.url));

/** One npm a version; the project's own comes first. */
export function installedNpms(): Npm[] {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "npm"));
  const scripts = [BUNDLED, process.env["npm_execpath"] ?? "", ...onPath]
    .filter((path) => path !== "" && existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => path.endsWith("npm-cli.js"));
  const npms = new Map<string, Npm>();
  for (const script of scripts) {
    const version = versionOf(script);
    if (!npms.has(version)) {
      npms.set(version, { version, script });
    }
  }
  return [...npms.values()];
}

/** Whether it packs with the libraries that this project has. */
export function isNpm12({ version }: Npm): boolean {
  return Number.parseInt(version, 10) >= 12;
}

function versionOf(script: string): string {
  const manifest = readFileSync(join(script, "../../package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
