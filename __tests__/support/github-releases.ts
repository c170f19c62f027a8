// Releases and tags of a repository, as GitHub's REST API tells them (docs.github.com, "Releases" and "Commits").

import type { Answer } from "./github.ts";

export interface GitHubReleases {
  /** Drafts too, which the API does not find by their tag. */
  releases: { tag_name: string; draft: boolean; prerelease?: boolean }[];
  /** Tags and what they point to: a commit, or an annotated tag's own object. */
  tags: Record<string, string>;
  /** The objects of annotated tags and the commits that they are of. */
  annotated: Record<string, string>;
}

/** What these paths answer, without the repository before them; `undefined`: nothing is there. */
export function answerToReleases(
  { releases, tags, annotated }: GitHubReleases,
  path: string,
): Answer | undefined {
  const [, releaseTag] = /^releases\/tags\/([^/]+)$/.exec(path) ?? [];
  if (releaseTag !== undefined) {
    const tag = decodeURIComponent(releaseTag);
    const release = releases.find(({ tag_name: name, draft }) => name === tag && !draft);
    return release && { status: 200, body: { prerelease: false, ...release } };
  }
  const [, ref] = /^commits\/([^/]+)$/.exec(path) ?? [];
  const target = ref === undefined ? undefined : tags[decodeURIComponent(ref).replace(/^tags\//, "")];
  if (target === undefined) return undefined;
  return { status: 200, body: { sha: annotated[target] ?? target, files: [] } };
}
