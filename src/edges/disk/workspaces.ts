import { dirname, resolve } from "node:path";

import { rawManifest } from "./raw-manifest.ts";

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
    const manifest = await rawManifest(root);
    if (manifest?.workspaces !== undefined) {
      const { default: mapWorkspaces } = await import("@npmcli/map-workspaces");
      const members = await mapWorkspaces({ cwd: root, pkg: manifest });
      const workspaces = [...members.values()].map((member) => resolve(member));
      if (workspaces.includes(directory)) return { prefix: root, workspaces };
    }
    if (root === dirname(root)) return {};
  }
}
