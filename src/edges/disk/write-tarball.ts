import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

import { quote, reasonOf } from "../../decisions/report/escape.ts";
import { tarballName } from "../../decisions/package/tarball-name.ts";
import { packageId, type Package, type Tarball } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";

/**
 * Writes the tarball under npm's name for it, `acme-demo-1.2.3.tgz`, to the runner's scratch directory.
 * @throws ReleaseError where it cannot be written
 */
export async function writeTarball(pkg: Package, { bytes }: Tarball, directory: string): Promise<void> {
  try {
    await writeFile(join(directory, tarballName(pkg)), bytes);
  } catch (error) {
    const what = `The tarball of ${packageId(pkg)} cannot be written: ${reasonOf(error)}.`;
    throw new ReleaseError({ code: "pack-failed", what }, { cause: error });
  }
}

/**
 * Moves a package's tarball from the directory that it was written to.
 * @returns the path relative to the workspace with `/`, absolute where it lies outside
 * @throws ReleaseError where it cannot be written
 */
export async function moveTarball(
  pkg: Package,
  from: string,
  destination: string,
  workspace: string,
): Promise<string> {
  const directory = resolve(workspace, destination);
  const written = join(from, tarballName(pkg));
  const file = join(directory, tarballName(pkg));
  try {
    await mkdir(directory, { recursive: true });
    // Not renamed: the runner's scratch directory may be on another volume.
    await copyFile(written, file);
    await rm(written);
  } catch (error) {
    throw new ReleaseError(
      {
        code: "input-invalid",
        what: `The input 'destination' is ${quote(destination)}, where no file can be written: ${reasonOf(error)}; accepted is a directory.`,
      },
      { cause: error },
    );
  }
  const path = relative(workspace, file);
  return path.startsWith("..") || isAbsolute(path) ? file : path.replaceAll(sep, "/");
}
