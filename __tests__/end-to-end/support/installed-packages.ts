// The packages in this project's node_modules, as a corpus that nobody made for a test.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface InstalledPackage {
  directory: string;
  /** `name@version`. */
  id: string;
  name: string;
  private: boolean;
  /** In bytes, without the packages installed in it. */
  size: number;
}

/** Every package directory below a `node_modules`, those in packages and scopes included. */
export function installedPackages(nodeModules: string): InstalledPackage[] {
  return directoriesIn(nodeModules).flatMap((directory) => [
    ...(existsSync(join(directory, "package.json")) ? [readInstalled(directory)] : []),
    ...installedPackages(join(directory, "node_modules")),
  ]);
}

/** Batches of at most this many packages, in none of which two have the same name. */
export function inBatches<Item extends { name: string }>(items: Item[], most: number): Item[][] {
  const batches: Item[][] = [];
  for (const item of items) {
    const fitting = batches.find(
      (batch) => batch.length < most && batch.every(({ name }) => name !== item.name),
    );
    if (fitting === undefined) {
      batches.push([item]);
    } else {
      fitting.push(item);
    }
  }
  return batches;
}

function directoriesIn(nodeModules: string): string[] {
  if (!existsSync(nodeModules)) {
    return [];
  }
  return subdirectories(nodeModules).flatMap((name) =>
    name.startsWith("@")
      ? subdirectories(join(nodeModules, name)).map((inScope) => join(nodeModules, name, inScope))
      : [join(nodeModules, name)],
  );
}

function subdirectories(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
}

function readInstalled(directory: string): InstalledPackage {
  const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  const { name = "", version = "" } = manifest as { name?: string; version?: string };
  return {
    directory,
    id: `${name}@${version}`,
    name,
    private: Boolean(manifest["private"]),
    size: sizeOf(directory),
  };
}

function sizeOf(directory: string): number {
  return readdirSync(directory, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      return entry.name === "node_modules" ? sum : sum + sizeOf(path);
    }
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}
