import { dirname } from "node:path";

import { rawManifest } from "./raw-manifest.ts";
import { npmMembers } from "./workspace-members.ts";

/** The options that make npm's packer honour a workspace root's ignore files for a member. */
export interface WorkspaceOptions {
  /** The root's directory. */
  prefix: string;
  /** The members' directories. */
  workspaces: string[];
}

/** npm's workspaces on the disk. The members of a root are read once, however many of them are packed. */
export class NpmWorkspaces {
  readonly #members = new Map<string, Promise<string[]>>();

  /**
   * The workspace that a directory is a member of; nothing for a root, as with `npm pack` there, and for a package that
   * stands alone. Looks up as npm does: the nearest package.json above whose `workspaces` name the directory.
   */
  async around(directory: string): Promise<WorkspaceOptions | Record<string, never>> {
    for (let root = dirname(directory); ; root = dirname(root)) {
      const workspaces = await this.#membersOf(root);
      if (workspaces.includes(directory)) return { prefix: root, workspaces };
      if (root === dirname(root)) return {};
    }
  }

  async #membersOf(root: string): Promise<string[]> {
    const members = this.#members.get(root) ?? readMembers(root);
    this.#members.set(root, members);
    return await members;
  }
}

async function readMembers(root: string): Promise<string[]> {
  return (await npmMembers(root, await rawManifest(root))) ?? [];
}
