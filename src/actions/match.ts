import { releaseRefusal } from "../decisions/source/match-release.ts";
import { gitHeadDiffers, withGitHead } from "../decisions/source/git-head.ts";
import { matchTag } from "../decisions/source/match-tag.ts";
import { fetchRelease } from "../edges/github/release.ts";
import { logText } from "../edges/runner/report.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { Match, PublishInputs } from "../model/inputs.ts";
import { packageId, type Package } from "../model/package.ts";
import { ReleaseError, type Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";

/**
 * The packages that the input `match` lets through, before anything is run, sent or signed: all, or those that the run's tag
 * names.
 * @throws ReleaseError where it names none, or another version, or has no GitHub release at this commit, or the packages are
 * from another
 */
export async function matchingPackages(
  packages: readonly Package[],
  { match, githubToken }: Pick<PublishInputs, "match" | "githubToken">,
  { source, repositoryName }: Surroundings,
): Promise<readonly Package[]> {
  if (match === "none") return packages;
  const matched = matchTag(packages, source);
  if ("problems" in matched) throw new ReleaseError(matched.problems);
  if (match === "release") {
    demandCommit(matched.packages, source);
    await demandRelease(matched.packages, source, repositoryName, githubToken);
  }
  const named = matched.packages.map(packageId).join(", ");
  logText(`Match: the ${match} ${source.tag} names ${named}`);
  return matched.packages;
}

async function demandRelease(
  packages: readonly Package[],
  { tag = "", commit }: Source,
  repositoryName: string | undefined,
  token: PublishInputs["githubToken"],
): Promise<void> {
  const [owner, repo] = repositoryName?.split("/") ?? [];
  const release =
    token === undefined || owner === undefined || repo === undefined
      ? ({ kind: "refused", why: "there is no repository or no token to read it with" } as const)
      : await fetchRelease({ owner, repo, token }, tag, logText);
  const refusal = releaseRefusal(tag, release, { packages, commit });
  if (refusal !== undefined) throw new ReleaseError(refusal);
}

function demandCommit(packages: readonly Package[], { commit }: Source): void {
  const differing = gitHeadDiffers(packages, commit);
  if (differing.length > 0) throw new ReleaseError(differing);
}

/**
 * The package with the run's commit in its document, where the input `match` binds it to that.
 * @throws ReleaseError where a script made another commit of it, under `match: release`
 */
export function atCommit(
  pkg: Package,
  match: Match,
  source: Source,
  { warnings }: { warnings: Problem[] },
): Package {
  if (match === "none") return pkg;
  if (match === "release") demandCommit([pkg], source);
  warnings.push(...gitHeadDiffers([pkg], source.commit));
  return withGitHead(pkg, source.commit);
}
