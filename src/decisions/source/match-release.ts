import type { GitHubRelease } from "../../model/github-release.ts";
import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { listed } from "../report/format.ts";

/** What this run would release: the packages that its tag names, at its commit. */
interface Wanted {
  packages: readonly { name: string; version: string }[];
  commit: string | undefined;
}

/** What speaks against a release of this tag as the one that this run releases, or `undefined`. */
export function releaseRefusal(tag: string, release: GitHubRelease, wanted: Wanted): Problem | undefined {
  const { packages, commit } = wanted;
  const at = commit === undefined ? "in a run without a commit" : `at the commit ${quote(commit)}`;
  const ours = `${listed(packages.map(packageId))} ${at}`;
  switch (release.kind) {
    case "absent": {
      const what = `There is no published GitHub release of the tag ${quote(tag)}, which names ${ours}.`;
      return { code: "release-missing", what };
    }
    case "refused": {
      const what = `The GitHub release of the tag ${quote(tag)}, which names ${ours}, cannot be read: ${release.why}.`;
      return { code: "release-unreadable", what };
    }
    case "found": {
      if (release.draft) {
        const what = `The GitHub release of the tag ${quote(tag)}, which names ${ours}, is a draft.`;
        return { code: "release-missing", what };
      }
      if (commit !== undefined && release.commit === commit) return undefined;
      const what = `The tag ${quote(tag)} of the GitHub release points to the commit ${quote(release.commit)}, and this run would release ${ours}.`;
      return { code: "release-elsewhere", what };
    }
  }
}
