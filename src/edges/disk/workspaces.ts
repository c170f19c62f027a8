import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

import { isObject } from "../../decisions/untrusted.ts";

/** The options that make npm's packer honour a workspace root's ignore files for a member. */
export interface WorkspaceOptions {
  /** The root's directory. */
  prefix: string;
  /** The members' directories. */
  workspaces: string[];
}

/**
 * The npm workspace that a directory is a member of; nothing for a root, as with `npm pack` there, and for a package that
 * stands alone. Looks up as npm does: the nearest package.json above whose `workspaces` name the directory.
 */
export async function findWorkspaces(directory: string): Promise<WorkspaceOptions | Record<string, never>> {
  for (let root = dirname(directory); ; root = dirname(root)) {
    const manifest = await readWorkspaceRoot(root);
    if (manifest !== undefined) {
      const { default: mapWorkspaces } = await import("@npmcli/map-workspaces");
      const members = await mapWorkspaces({ cwd: root, pkg: manifest });
      const workspaces = [...members.values()].map((member) => resolve(member));
      if (workspaces.includes(directory)) return { prefix: root, workspaces };
    }
    if (root === dirname(root)) return {};
  }
}

async function readWorkspaceRoot(directory: string): Promise<Record<string, unknown> | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
    return isObject(manifest) && manifest.workspaces !== undefined ? manifest : undefined;
  } catch {
    // No package.json, or none that npm could read: not a workspace root.
    return undefined;
  }
}
