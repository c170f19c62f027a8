import { describe, expect, it } from "vitest";

import { gitHeadDiffers, withGitHead } from "../../../src/decisions/source/git-head.ts";
import { pkg } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const OURS = "a".repeat(40);
const OTHER = "b".repeat(40);

describe("gitHead", () => {
  it("becomes the run's commit where the manifest has none", () => {
    expect(withGitHead(pkg({ manifest: { name: "demo" } }), OURS).manifest).toEqual({
      name: "demo",
      gitHead: OURS,
    });
  });

  it.each([OURS, OTHER])("that is there stays", (gitHead) => {
    const given = pkg({ manifest: { gitHead } });
    expect(withGitHead(given, OURS)).toBe(given);
  });

  it("stays away where the run has no commit", () => {
    expect(withGitHead(pkg(), undefined).manifest).not.toHaveProperty("gitHead");
  });

  it("of another commit is told with both", () => {
    const warnings = gitHeadDiffers([pkg({ manifest: { gitHead: OTHER } })], OURS);
    expect(warnings).toMatchObject([{ code: "commit-differs" }]);
    expect(warnings[0]?.what).toContain(OURS);
    expect(warnings[0]?.what).toContain(OTHER);
    expect(noSentences(warnings)).toEqual([]);
  });

  it("of several packages is told once, of those alone that have another", () => {
    const heads = [OURS, OTHER, OTHER, "c".repeat(40)];
    const packages = heads.map((gitHead, at) => pkg({ name: `p${at}`, manifest: { gitHead } }));
    const [warning, ...more] = gitHeadDiffers(packages, OURS);
    expect(more).toEqual([]);
    expect(warning?.what).toBe(
      `p1@1.1.0, p2@1.1.0, p3@1.1.0: the commit is "${OTHER}", "${heads[3]}", and this run is for "${OURS}".`,
    );
  });

  it.each([
    ["the same", { gitHead: OURS }, OURS],
    ["none", {}, OURS],
    ["nonsense", { gitHead: 5 }, OURS],
    ["one of a run without a commit", { gitHead: OTHER }, undefined],
  ])("%s is nothing to tell", (_, manifest, commit) => {
    expect(gitHeadDiffers([pkg({ manifest })], commit)).toEqual([]);
  });
});
