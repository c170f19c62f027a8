// Releases and tags of a repository, as GitHub's REST API tells them (docs.github.com, "Releases" and "Commits").

import type { Answer } from "./github.ts";

export interface GitHubReleases {
  /** Drafts too, which the API does not find by their tag. */
  releases: { tag_name: string; draft: boolean; prerelease?: boolean }[];
  /** Tags and the commits that they point to; of an annotated tag, the commit that it is of. */
  tags: Record<string, string>;
}

/** What these paths answer, without the repository before them; `undefined`: nothing is there. */
export function answerToReleases({ releases, tags }: GitHubReleases, path: string): Answer | undefined {
  const [, releaseTag] = /^releases\/tags\/([^/]+)$/.exec(path) ?? [];
  if (releaseTag !== undefined) {
    const tag = decodeURIComponent(releaseTag);
    const release = releases.find(({ tag_name: name, draft }) => name === tag && !draft);
    return release && { status: 200, body: { prerelease: false, ...release } };
  }
  const [, ref] = /^commits\/([^/]+)$/.exec(path) ?? [];
  const sha = ref === undefined ? undefined : tags[decodeURIComponent(ref).replace(/^tags\//, "")];
  return sha === undefined ? undefined : { status: 200, body: { sha, files: [] } };
}
