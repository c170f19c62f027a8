import { glob } from "node:fs/promises";
import { resolve, sep } from "node:path";

const INSTALLED = ["**/node_modules/**"];

/**
 * Files that a glob matches and none of the excluded ones does, sorted, as absolute paths. What is installed in
 * node_modules is nobody's own package.
 */
export async function matchFiles(
  patterns: readonly string[],
  excluded: readonly string[],
  directory: string,
): Promise<string[]> {
  if (patterns.length === 0) return [];
  const options = { cwd: directory, exclude: [...INSTALLED, ...excluded.map(posix)] };
  const files = new Set<string>();
  for await (const file of glob(patterns.map(posix), options)) files.add(resolve(directory, file));
  return [...files].toSorted();
}

/** Whether a glob matches anything, a file or a directory, that is not installed. */
export async function matchesAnything(pattern: string, directory: string): Promise<boolean> {
  const found = await glob(posix(pattern), { cwd: directory, exclude: INSTALLED }).next();
  return found.done !== true;
}

/** A glob's backslash is an escape everywhere but where paths have it. */
function posix(pattern: string): string {
  return sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}
