import { oneLine } from "../../decisions/report/escape.ts";
import { isObject } from "../../decisions/untrusted.ts";
import type { Manifest, Package, Tarball } from "../../model/package.ts";
import { packageId } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { inspectTarball } from "./read-tarball.ts";
import { rewriteManifest } from "./rewrite-manifest.ts";
import { findWorkspaces } from "./workspaces.ts";

/**
 * The package as a tarball, byte for byte what npm pack makes; a given tarball as it is. Runs no script. Only what
 * `workspace:` and `catalog:` became is other than npm's, which would publish them as they are written.
 * @param temporary a directory for scratch files
 * @throws ReleaseError
 */
export async function pack(pkg: Package, temporary: string): Promise<Tarball> {
  const { source, dependencyChanges = [] } = pkg;
  if (source.kind === "tarball") return await inspectTarball(source.bytes, source.file);
  const packed = await packDirectory(source.directory, pkg);
  const bytes =
    dependencyChanges.length === 0 ? packed : await rewriteManifest(packed, dependencyChanges, temporary);
  return await inspectTarball(bytes, packageId(pkg));
}

async function packDirectory(directory: string, pkg: Package): Promise<Buffer> {
  const { default: pacote } = await import("pacote");
  try {
    return await pacote.tarball(`file:${directory}`, {
      ...(await treeOptions(directory, pkg.manifest)),
      // Without them a member's tarball has what the root's ignore files hide.
      ...(await findWorkspaces(directory)),
      ignoreScripts: true,
    });
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    const why = oneLine(error instanceof Error ? error.message : String(error));
    throw new ReleaseError(
      { code: "pack-failed", what: `${packageId(pkg)} cannot be packed: ${why}.` },
      { cause: error },
    );
  }
}

/**
 * pacote wants the tree of installed packages, which matters for bundled dependencies alone: only then is it read, with
 * the heavy Arborist. A tree of the package by itself gives the same bytes otherwise.
 */
async function treeOptions(directory: string, manifest: Manifest): Promise<Record<string, unknown>> {
  if (!hasEntries(manifest.bundleDependencies)) {
    return { tree: { path: directory, package: manifest, isProjectRoot: true, edgesOut: new Map() } };
  }
  const { default: Arborist } = await import("@npmcli/arborist");
  if (hasEntries(manifest.overrides)) await refuseOverriddenBundle(Arborist, directory);
  return { Arborist };
}

/** npm refuses these too (libnpmpack, EBUNDLEOVERRIDE). */
async function refuseOverriddenBundle(
  Arborist: (typeof import("@npmcli/arborist"))["default"],
  directory: string,
): Promise<void> {
  const tree = await new Arborist({ path: directory }).loadActual();
  const names = [...tree.inventory.values()]
    .filter((node) => !node.isRoot && node.inBundle && !node.inDepBundle && node.overridden)
    .map(({ name }) => name);
  if (names.length === 0) return;
  throw new ReleaseError({
    code: "bundle-overridden",
    what: `"overrides" in package.json touches bundled packages: ${[...new Set(names)].toSorted().join(", ")}.`,
  });
}

function hasEntries(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
}
