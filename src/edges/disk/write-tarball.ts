import { mkdir, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

import { oneLine, quote } from "../../decisions/report/escape.ts";
import { tarballName } from "../../decisions/package/tarball-name.ts";
import type { Package, Tarball } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";

/**
 * Writes the tarball under npm's name for it, `acme-demo-1.2.3.tgz`.
 * @returns the path relative to the workspace with `/`, absolute where it lies outside
 * @throws ReleaseError where it cannot be written
 */
export async function writeTarball(
  pkg: Package,
  { bytes }: Tarball,
  destination: string,
  workspace: string,
): Promise<string> {
  const directory = resolve(workspace, destination);
  const file = join(directory, tarballName(pkg));
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    const why = oneLine(error instanceof Error ? error.message : String(error));
    throw new ReleaseError(
      {
        code: "input-invalid",
        what: `The input 'destination' is ${quote(destination)}, where no file can be written: ${why}; accepted is a directory.`,
      },
      { cause: error },
    );
  }
  const path = relative(workspace, file);
  return path.startsWith("..") || isAbsolute(path) ? file : path.replaceAll(sep, "/");
}
