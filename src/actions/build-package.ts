import { hasScript } from "../decisions/package/remarks.ts";
import { pack } from "../edges/disk/pack.ts";
import { readPackage } from "../edges/disk/read-package.ts";
import type { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import { runScript } from "../edges/runner/scripts.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import { packageId, type Package, type Tarball } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";

/** A package as it was packed. */
export interface Built {
  pkg: Package;
  tarball: Tarball;
}

type Scratch = Pick<Surroundings, "workspace" | "temporary">;

/** Packs without running anything. @throws ReleaseError */
export async function packOnly(
  pkg: Package,
  { temporary }: Scratch,
  { npm }: WorkspacePackages,
): Promise<Built> {
  return { pkg, tarball: await pack(pkg, temporary, npm) };
}

/**
 * Runs the package's own scripts and packs, in npm's order: prepublishOnly, prepack, prepare, the tarball, postpack. The
 * manifest is read again before packing, since a script may have changed it.
 * @throws ReleaseError
 */
export async function buildAndPack(
  pkg: Package,
  scratch: Scratch,
  packages: WorkspacePackages,
): Promise<Built> {
  if (pkg.source.kind === "tarball") return await packOnly(pkg, scratch, packages);
  const { directory } = pkg.source;
  for (const name of ["prepublishOnly", "prepack", "prepare"]) await runOwn(pkg, directory, name);
  const prepared = await packages.publishable(
    await readPackage(directory, scratch.workspace, scratch.temporary),
  );
  if (packageId(prepared) !== packageId(pkg)) {
    throw new ReleaseError({
      code: "script-failed",
      what: `The scripts of ${packageId(pkg)} made it ${packageId(prepared)}; a script must change neither name nor version.`,
    });
  }
  const built = await packOnly(prepared, scratch, packages);
  await runOwn(prepared, directory, "postpack");
  return built;
}

async function runOwn(pkg: Package, directory: string, name: string): Promise<void> {
  if (hasScript(pkg, name)) await runScript(directory, name, packageId(pkg));
}
