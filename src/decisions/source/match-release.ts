import type { Problem } from "../../model/problem.ts";
import type { GitHubRelease } from "../../model/github-release.ts";
import { quote } from "../report/escape.ts";

/** What speaks against a release of this tag as the one that this run releases, or `undefined`. */
export function releaseRefusal(
  tag: string,
  release: GitHubRelease,
  commit: string | undefined,
): Problem | undefined {
  switch (release.kind) {
    case "absent":
      return {
        code: "release-missing",
        what: `There is no published GitHub release of the tag ${quote(tag)}.`,
      };
    case "refused": {
      const what = `The GitHub release of the tag ${quote(tag)} cannot be read: ${release.why}.`;
      return { code: "release-unreadable", what };
    }
    case "found": {
      if (release.draft) {
        return { code: "release-missing", what: `The GitHub release of the tag ${quote(tag)} is a draft.` };
      }
      if (commit !== undefined && release.commit === commit) return undefined;
      const ours = commit === undefined ? "a run without a commit" : `the commit ${quote(commit)}`;
      const what = `The tag ${quote(tag)} of the GitHub release points to the commit ${quote(release.commit)}, and this run is for ${ours}.`;
      return { code: "release-elsewhere", what };
    }
  }
}
