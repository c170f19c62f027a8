import { dirname, join, resolve } from "node:path";

import pMap from "p-map";

import { filePattern } from "../../decisions/workspace/package-lines.ts";
import { readPnpmPackages } from "../../decisions/workspace/pnpm-workspace.ts";
import { reasonOf } from "../../decisions/report/escape.ts";
import { isObject, textField } from "../../decisions/untrusted.ts";
import type { Manifest } from "../../model/package.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { exists } from "./exists.ts";
import { matchFiles } from "./match-files.ts";
import { FILES_AT_ONCE, rawManifest } from "./raw-manifest.ts";
import { readYaml } from "./yaml-file.ts";

/**
 * The directories of a workspace's members, without the root; `undefined` where the directory is the root of none.
 * pnpm-workspace.yaml counts before `workspaces` of package.json, which pnpm does not read, and needs no package.json.
 * @throws ReleaseError
 */
export async function findMembers(
  directory: string,
  manifest: Manifest | undefined,
): Promise<string[] | undefined> {
  const members = (await pnpmMembers(directory)) ?? (await nestedMembers(directory, manifest));
  return members?.filter((member) => member !== directory);
}

async function pnpmMembers(directory: string): Promise<string[] | undefined> {
  const globs = readPnpmPackages(await readYaml(join(directory, "pnpm-workspace.yaml")));
  if (globs === null) {
    throw new ReleaseError({
      code: "workspace-invalid",
      what: "`packages` in pnpm-workspace.yaml is no list of globs.",
    });
  }
  if (globs === undefined) return undefined;
  const { wanted, excluded } = globs;
  const files = await matchFiles(wanted.map(filePattern), excluded.map(filePattern), directory);
  return files.map(dirname);
}

/** For yarn the members of a member are the root's too; for npm and pnpm they are of a workspace of their own. */
async function nestedMembers(
  directory: string,
  manifest: Manifest | undefined,
): Promise<string[] | undefined> {
  const members = await npmMembers(directory, manifest);
  if (members === undefined || !(await exists(join(directory, ".yarnrc.yml")))) return members;
  const found = new Set(members);
  for (let added = members; added.length > 0;) {
    const inner = await pMap(added, async (member) => await npmMembers(member, await rawManifest(member)), {
      concurrency: FILES_AT_ONCE,
    });
    added = inner.flatMap((some) => some ?? []).filter((member) => !found.has(member));
    for (const member of added) found.add(member);
  }
  return [...found].toSorted();
}

/** Whether yarn has a workspace's or a package's root here. */
export async function isYarnRoot(directory: string): Promise<boolean> {
  return (await exists(join(directory, ".yarnrc.yml"))) || (await exists(join(directory, "yarn.lock")));
}

/** The members' directories that npm, yarn and bun see. @throws ReleaseError */
export async function npmMembers(
  directory: string,
  manifest: Manifest | undefined,
): Promise<string[] | undefined> {
  const mapped = await mappedWorkspaces(directory, manifest);
  return mapped && [...mapped.values()].map((member) => resolve(member)).toSorted();
}

/** npm's map of a root's members, their names to their directories. @throws ReleaseError */
export async function mappedWorkspaces(
  directory: string,
  manifest: Manifest | undefined,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (manifest?.workspaces === undefined) return undefined;
  // yarn 1 lets a member say `nohoist` without being a root.
  if (isObject(manifest.workspaces) && manifest.workspaces.packages === undefined) return undefined;
  const { default: mapWorkspaces } = await import("@npmcli/map-workspaces");
  try {
    return await mapWorkspaces({ cwd: directory, pkg: manifest });
  } catch (error) {
    throw new ReleaseError(unreadable(error), { cause: error });
  }
}

function unreadable(error: unknown): Problem {
  const why = reasonOf(error).replace(/\.+$/, "");
  const code =
    textField(error, "code") === "EDUPLICATEWORKSPACE" ? "package-repeated" : ("workspace-invalid" as const);
  return { code, what: `The workspaces of package.json cannot be read: ${why}.` };
}
