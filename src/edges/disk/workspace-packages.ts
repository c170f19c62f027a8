import type { Package } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { needsWorkspace, rewriteDependencies } from "../../decisions/workspace/rewrite-dependencies.ts";
import { unresolvedIn } from "../../decisions/workspace/unresolved-dependencies.ts";
import { membersOf, siblingsOf, Workspaces, type Members } from "./read-workspace.ts";
import { NpmWorkspaces } from "./workspaces.ts";

/** Packages as they are published; the workspaces around them are read once, and only where they are asked for. */
export class WorkspacePackages {
  /** What npm's packer must know of the workspace. */
  readonly npm = new NpmWorkspaces();
  readonly #workspaces = new Workspaces();
  readonly #found: Members;

  /** @param found packages that one step finds, which are siblings also where no workspace has them */
  constructor(found: readonly Package[]) {
    this.#found = membersOf(
      found.flatMap(({ source, name, version }) =>
        source.kind === "directory" ? [[source.directory, { name, version, isPrivate: false }]] : [],
      ),
    );
  }

  /**
   * The package without `workspace:` and `catalog:` in its manifest; one that was made so stays as it is. A tarball is taken
   * as it is, and must have none.
   * @throws ReleaseError for what cannot be known
   */
  async publishable(pkg: Package): Promise<Package> {
    if (pkg.source.kind === "tarball") return withoutProtocols(pkg);
    if (pkg.dependencyChanges !== undefined || !needsWorkspace(pkg.manifest)) return pkg;
    const { directory } = pkg.source;
    const workspace = await this.#workspaces.around(directory);
    const siblings = siblingsOf(workspace, directory, this.#found);
    const rewritten = rewriteDependencies(pkg.manifest, siblings, workspace.catalogs);
    if ("problems" in rewritten) throw new ReleaseError(rewritten.problems);
    return { ...pkg, manifest: rewritten.manifest, dependencyChanges: rewritten.changes };
  }

  /** Packages as they are published, for their order; one that cannot be is left, since its own release tells why. */
  async asFarAsKnown(packages: readonly Package[]): Promise<Package[]> {
    const known = packages.map(async (pkg) => {
      try {
        return await this.publishable(pkg);
      } catch (error) {
        if (error instanceof ReleaseError) return pkg;
        throw error;
      }
    });
    return await Promise.all(known);
  }
}

function withoutProtocols(pkg: Package): Package {
  const { problems } = unresolvedIn(pkg.manifest);
  if (problems.length > 0) throw new ReleaseError(problems);
  return pkg;
}
