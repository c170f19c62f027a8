import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { InstalledPackage } from "@npmcli/arborist";
import PackageJson from "@npmcli/package-json";

import { quote, reasonOf } from "../../decisions/report/escape.ts";
import { isObject } from "../../decisions/untrusted.ts";
import type { Manifest, Package, PackageSource, Tarball } from "../../model/package.ts";
import { packageId } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { inspectTarball } from "./read-tarball.ts";
import { rewriteManifest } from "./rewrite-manifest.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { mappedWorkspaces } from "./workspace-members.ts";
import type { NpmWorkspaces } from "./workspaces.ts";

/**
 * The package as a tarball, byte for byte what npm pack makes; a given tarball as it is. Runs no script. Only what
 * `workspace:` and `catalog:` became is other than npm's, which would publish them as they are written.
 * @param temporary a directory for scratch files
 * @throws ReleaseError
 */
export async function pack(pkg: Package, temporary: string, workspaces: NpmWorkspaces): Promise<Tarball> {
  const { source, dependencyChanges = [] } = pkg;
  if (source.kind === "tarball") return await readGiven(source);
  const { bytes, integrity } = await packDirectory(source.directory, pkg, temporary, workspaces);
  if (dependencyChanges.length === 0) return await inspectTarball(bytes, packageId(pkg), integrity);
  return await inspectTarball(await rewriteManifest(bytes, dependencyChanges, temporary), packageId(pkg));
}

/** A given tarball, which must still be the one whose manifest was read. */
async function readGiven({ file, digest }: PackageSource & { kind: "tarball" }): Promise<Tarball> {
  const tarball = await inspectTarball(await readFile(file), file);
  const manifest = tarball.files.find(({ path }) => path.toLowerCase() === "package.json");
  if (manifest?.digest === digest) return tarball;
  throw new ReleaseError({
    code: "tarball-invalid",
    what: `The tarball ${quote(file)} was changed while it was being released.`,
  });
}

async function packDirectory(
  directory: string,
  pkg: Package,
  temporary: string,
  workspaces: NpmWorkspaces,
): Promise<Pick<Tarball, "bytes" | "integrity">> {
  const { default: pacote } = await import("pacote");
  try {
    return await inScratchFolder(temporary, "pack", async (folder) => {
      const file = join(folder, "package.tgz");
      // pacote would have what it packs in memory twice, but for a file.
      const { integrity } = await pacote.tarball.file(`file:${directory}`, file, {
        ...(await treeOptions(directory, pkg.manifest)),
        // Without them a member's tarball has what the root's ignore files hide.
        ...(await workspaces.around(directory)),
        ignoreScripts: true,
      });
      return { bytes: await readFile(file), integrity };
    });
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    const why = reasonOf(error);
    throw new ReleaseError(
      { code: "pack-failed", what: `${packageId(pkg)} cannot be packed: ${why}.` },
      { cause: error },
    );
  }
}

/**
 * pacote wants the tree of installed packages, which matters for bundled dependencies alone: only then is it read, with
 * the heavy Arborist. A tree of the package by itself gives the same bytes otherwise. The manifest in it is package.json as
 * it is on the disk, normalised as npm does before it packs: the one that is published has lost what npm's packer reads.
 */
async function treeOptions(directory: string, manifest: Manifest): Promise<Record<string, unknown>> {
  demandFiles(manifest);
  if (!hasEntries(manifest.bundleDependencies)) {
    const { content } = await PackageJson.normalize(directory);
    demandFiles(content);
    return {
      tree: {
        path: directory,
        package: content,
        isProjectRoot: true,
        edgesOut: new Map(),
        ...(await workspacesOf(directory, content)),
      },
    };
  }
  const { default: Arborist } = await import("@npmcli/arborist");
  // Otherwise it would import `.npm-extension` of the package, whose code must not run here.
  const tree = await new Arborist({ path: directory, ignoreExtension: true }).loadActual();
  if (hasEntries(manifest.overrides)) refuseOverriddenBundle(tree);
  return { tree };
}

/** npm's packer reads ignore files in a workspace's members otherwise. */
async function workspacesOf(
  directory: string,
  manifest: Manifest,
): Promise<{ workspaces?: ReadonlyMap<string, string> }> {
  const workspaces = await mappedWorkspaces(directory, manifest);
  return workspaces !== undefined && workspaces.size > 0 ? { workspaces } : {};
}

/** npm's packer fails on anything else, some of it without a word. */
function demandFiles({ files }: Manifest): void {
  const isList = Array.isArray(files) && files.every((entry) => typeof entry === "string");
  if (files === undefined || typeof files === "string" || isList) return;
  throw new ReleaseError({
    code: "package-json-invalid",
    what: '"files" in package.json is no list of texts; accepted is one such as ["lib"].',
  });
}

/** npm refuses these too (libnpmpack, EBUNDLEOVERRIDE). */
function refuseOverriddenBundle(tree: InstalledPackage): void {
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
