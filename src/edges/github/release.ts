import type { GitHubRelease } from "../../model/github-release.ts";
import type { Secret } from "../../model/secret.ts";
import { askPatiently, openGitHub, refusalOf } from "./client.ts";

/**
 * The release of a tag, and the commit that the tag points to now.
 * @param tell where to say that a request is repeated
 */
export async function fetchRelease(
  { owner, repo, token }: { owner: string; repo: string; token: Secret },
  tag: string,
  tell: (line: string) => void,
): Promise<GitHubRelease> {
  try {
    const { rest } = await openGitHub(token);
    const { data: release } = await askPatiently(
      async () => await rest.repos.getReleaseByTag({ owner, repo, tag }),
      tell,
    );
    // Of an annotated tag this is the commit that it is of; nothing is needed of the commit's files.
    const { data: commit } = await askPatiently(
      async () => await rest.repos.getCommit({ owner, repo, ref: `tags/${tag}`, per_page: 1 }),
      tell,
    );
    return { kind: "found", draft: release.draft, commit: commit.sha };
  } catch (error) {
    const { status, why } = refusalOf(error);
    return status === 404 ? { kind: "absent" } : { kind: "refused", why };
  }
}
