import { dirname, join, resolve } from "node:path";

import pMap from "p-map";

import { textField } from "../../decisions/untrusted.ts";
import { readCatalogs, type Catalogs } from "../../decisions/workspace/catalogs.ts";
import type { Siblings } from "../../decisions/workspace/workspace-protocol.ts";
import type { Manifest } from "../../model/package.ts";
import { rawManifest } from "./raw-manifest.ts";
import { findMembers } from "./workspace-members.ts";
import { readYaml } from "./yaml-file.ts";

/** Files that are read at once. */
const CONCURRENCY = 16;

/** The workspace that a package belongs to; one that stands alone is the root of a workspace without members. */
export interface Workspace {
  root: string;
  /** By directory, the root among them. */
  members: ReadonlyMap<string, { name: string; version: string }>;
  catalogs: Catalogs;
}

/**
 * The workspace around a package: the nearest directory, from its own upwards, whose workspace has it for a member.
 * @throws ReleaseError
 */
export async function readWorkspace(directory: string): Promise<Workspace> {
  for (let root = directory; ; root = dirname(root)) {
    const manifest = await rawManifest(root);
    const members = manifest === undefined ? undefined : await findMembers(root, manifest);
    if (members !== undefined && (root === directory || members.includes(directory))) {
      return await workspaceAt(root, [root, ...members]);
    }
    if (root === dirname(root)) return await workspaceAt(directory, [directory]);
  }
}

/** What a member may refer to, as its dependencies have it. */
export function siblingsOf({ root, members }: Workspace, directory: string): Siblings {
  return {
    versions: new Map([...members.values()].map(({ name, version }) => [name, version])),
    // pnpm and npm count from the package, yarn from the root.
    nameAt: (path) => (members.get(resolve(directory, path)) ?? members.get(resolve(root, path)))?.name,
  };
}

async function workspaceAt(root: string, directories: readonly string[]): Promise<Workspace> {
  const read = await pMap(
    directories,
    async (directory) => [directory, await rawManifest(directory)] as const,
    { concurrency: CONCURRENCY },
  );
  const members = read.flatMap(([directory, manifest]) => {
    const [name, version] = [textField(manifest, "name"), textField(manifest, "version")];
    // yarn's word for a member without a version.
    return name === undefined ? [] : [[directory, { name, version: version ?? "0.0.0" }] as const];
  });
  return { root, members: new Map(members), catalogs: await catalogsAt(root, read[0]?.[1]) };
}

async function catalogsAt(root: string, manifest: Manifest | undefined): Promise<Catalogs> {
  const files = ["pnpm-workspace.yaml", ".yarnrc.yml"].map((file) => readYaml(join(root, file)));
  return readCatalogs([manifest, manifest?.workspaces, ...(await Promise.all(files))]);
}
