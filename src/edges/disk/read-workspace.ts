import { dirname, join, resolve } from "node:path";

import pMap from "p-map";

import { textField } from "../../decisions/untrusted.ts";
import { readCatalogs, type Catalogs } from "../../decisions/workspace/catalogs.ts";
import type { Sibling, Siblings } from "../../decisions/workspace/workspace-protocol.ts";
import { FILES_AT_ONCE, rawManifest } from "./raw-manifest.ts";
import { findMembers, isYarnRoot } from "./workspace-members.ts";
import { readYaml } from "./yaml-file.ts";

/** Packages beside one another. */
export interface Members {
  byDirectory: ReadonlyMap<string, Sibling>;
  byName: ReadonlyMap<string, readonly Sibling[]>;
}

/** A workspace's root. */
export interface WorkspaceRoot {
  directory: string;
  /** The root among them. */
  members: Members;
  /** What may have catalogs. */
  documents: readonly unknown[];
}

/** What is around a package. */
export interface Workspace {
  /** The nearest first. A package that stands alone is the root of a workspace without members. */
  roots: readonly WorkspaceRoot[];
  catalogs: Catalogs;
}

/** The workspaces on the disk. Each is read once, however many packages ask for it, one after another or at once. */
export class Workspaces {
  readonly #members = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  readonly #roots = new Map<string, Promise<WorkspaceRoot>>();

  /**
   * The workspaces around a package: each directory, from its own upwards, whose workspace has for a member the package or
   * a root that is nearer.
   * @throws ReleaseError
   */
  async around(directory: string): Promise<Workspace> {
    const found: string[] = [];
    for (const place of upwards(directory)) {
      const members = await this.#membersAt(place).catch((error: unknown) => {
        // A damaged file above a workspace is no part of it.
        if (found.length === 0) throw error;
      });
      if (members === undefined) continue;
      if (place === directory || [directory, ...found].some((inner) => members.has(inner))) found.push(place);
    }
    const roots = await Promise.all(
      (found.length === 0 ? [directory] : found).map((root) => this.#rootAt(root)),
    );
    // What is set later counts: the nearest root's.
    return { roots, catalogs: readCatalogs(roots.toReversed().flatMap(({ documents }) => documents)) };
  }

  async #membersAt(place: string): Promise<ReadonlySet<string> | undefined> {
    const members = this.#members.get(place) ?? memberSet(place);
    this.#members.set(place, members);
    return await members;
  }

  async #rootAt(directory: string): Promise<WorkspaceRoot> {
    const root = this.#roots.get(directory) ?? readRoot(directory, this.#membersAt(directory));
    this.#roots.set(directory, root);
    return await root;
  }
}

/** What a package may refer to: members of its workspaces, the nearest first, then those that are found with it. */
export function siblingsOf({ roots }: Workspace, directory: string, others: Members): Siblings {
  const all = [...roots.map(({ members }) => members), others];
  // pnpm and npm count from the package, yarn from the root.
  const starts = [directory, ...roots.map((root) => root.directory)];
  return {
    named: (name) => all.map(({ byName }) => byName.get(name)).find((found) => found !== undefined) ?? [],
    at: (path) =>
      starts
        .flatMap((start) => all.map(({ byDirectory }) => byDirectory.get(resolve(start, path))))
        .find((found) => found !== undefined),
  };
}

export function membersOf(found: readonly (readonly [directory: string, member: Sibling])[]): Members {
  const byDirectory = new Map(found);
  return { byDirectory, byName: Map.groupBy(byDirectory.values(), ({ name }) => name) };
}

function upwards(directory: string): string[] {
  const above = dirname(directory);
  return above === directory ? [directory] : [directory, ...upwards(above)];
}

async function memberSet(directory: string): Promise<ReadonlySet<string> | undefined> {
  const members = await findMembers(directory, await rawManifest(directory));
  return members && new Set(members);
}

async function readRoot(
  root: string,
  members: Promise<ReadonlySet<string> | undefined>,
): Promise<WorkspaceRoot> {
  const files = await Promise.all(
    ["pnpm-workspace.yaml", ".yarnrc.yml"].map((file) => readYaml(join(root, file))),
  );
  const manifest = await rawManifest(root);
  // yarn's word for a member without a version.
  const unversioned = (await isYarnRoot(root)) ? "0.0.0" : undefined;
  const found = await pMap(
    [root, ...((await members) ?? [])],
    (directory) => readMember(directory, unversioned),
    {
      concurrency: FILES_AT_ONCE,
    },
  );
  return {
    directory: root,
    members: membersOf(found.flat()),
    documents: [manifest, manifest?.workspaces, ...files],
  };
}

/** Nothing where a directory has no name, since no dependency can mean it. */
async function readMember(directory: string, unversioned: string | undefined): Promise<[string, Sibling][]> {
  const manifest = await rawManifest(directory);
  const name = textField(manifest, "name");
  if (name === undefined) return [];
  const version = textField(manifest, "version") ?? unversioned;
  return [[directory, { name, version, isPrivate: Boolean(manifest?.private) }]];
}
