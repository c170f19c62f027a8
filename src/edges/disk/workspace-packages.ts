import type { Package } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { needsWorkspace, rewriteDependencies } from "../../decisions/workspace/rewrite-dependencies.ts";
import { readWorkspace, siblingsOf, type Workspace } from "./read-workspace.ts";
import { NpmWorkspaces } from "./workspaces.ts";

/** Packages as they are published; the workspace around them is read once, and only where it is asked for. */
export class WorkspacePackages {
  /** What npm's packer must know of the workspace. */
  readonly npm = new NpmWorkspaces();
  readonly #known: Workspace[] = [];

  /**
   * The package without `workspace:` and `catalog:` in its manifest. A tarball is taken as it is.
   * @throws ReleaseError for what cannot be known
   */
  async publishable(pkg: Package): Promise<Package> {
    if (pkg.source.kind === "tarball" || !needsWorkspace(pkg.manifest)) return pkg;
    const { directory } = pkg.source;
    const workspace = await this.#around(directory);
    const rewritten = rewriteDependencies(pkg.manifest, siblingsOf(workspace, directory), workspace.catalogs);
    if ("problems" in rewritten) throw new ReleaseError(rewritten.problems);
    return { ...pkg, manifest: rewritten.manifest, dependencyChanges: rewritten.changes };
  }

  async #around(directory: string): Promise<Workspace> {
    const known = this.#known.find(({ members }) => members.has(directory));
    if (known !== undefined) return known;
    const read = await readWorkspace(directory);
    this.#known.push(read);
    return read;
  }
}
