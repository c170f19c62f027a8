import { describe, expect, it } from "vitest";

import { releaseRefusal } from "../../../src/decisions/source/match-release.ts";
import type { GitHubRelease } from "../../../src/model/github-release.ts";
import { noSentences } from "../support/told.ts";

const OURS = "a".repeat(40);
const OTHER = "b".repeat(40);
const packages = [
  { name: "demo", version: "1.2.3" },
  { name: "other", version: "1.2.3" },
];
const found = (change: Partial<GitHubRelease & { kind: "found" }> = {}): GitHubRelease => ({
  kind: "found",
  draft: false,
  commit: OURS,
  ...change,
});

describe("the GitHub release of the tag", () => {
  it("lets through what points to the run's commit", () => {
    expect(releaseRefusal("v1.2.3", found(), { packages, commit: OURS })).toBeUndefined();
  });

  it.each<[string, GitHubRelease, string | undefined, code: string, says: string[]]>([
    ["there is none", { kind: "absent" }, OURS, "release-missing", []],
    ["it is a draft", found({ draft: true }), OURS, "release-missing", ["draft"]],
    ["its tag is elsewhere", found({ commit: OTHER }), OURS, "release-elsewhere", [OURS, OTHER]],
    ["the run has no commit", found(), undefined, "release-elsewhere", [OURS]],
    [
      "it cannot be read",
      { kind: "refused", why: "Server Error" },
      OURS,
      "release-unreadable",
      ["Server Error"],
    ],
  ])("refuses where %s", (_, release, commit, code, says) => {
    const problem = releaseRefusal("v1.2.3", release, { packages, commit });
    expect(problem?.code).toBe(code);
    const ours = commit ?? "a run without a commit";
    for (const part of ["v1.2.3", "demo@1.2.3", "other@1.2.3", ours, ...says])
      expect(problem?.what).toContain(part);
    expect(noSentences(problem === undefined ? [] : [problem])).toEqual([]);
  });
});
