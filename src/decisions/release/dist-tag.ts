import semver from "semver";

import type { Packument } from "../../model/evidence.ts";
import type { Problem } from "../../model/problem.ts";

/**
 * Why npm would not take this dist-tag, or `undefined`. The rules of the npm CLI (lib/commands/publish.js) and of
 * npm-package-arg: no semver range, nothing that a URL must escape.
 */
export function tagFault(tag: string): string | undefined {
  if (semver.validRange(tag) !== null) return "npm would read it as a version range";
  if (encodeURIComponent(tag) !== tag) return "it has characters that a URL must escape";
  return undefined;
}

/** The dist-tag of a release and whether a person named it. */
export interface TagChoice {
  tag: string;
  named: boolean;
}

/**
 * What speaks against putting this version under this dist-tag, or `undefined`.
 * A prerelease needs a named tag, and `latest` goes back only when named (npm CLI, lib/commands/publish.js).
 */
export function tagRefusal(
  version: string,
  choice: TagChoice,
  packument: Packument | undefined,
): Problem | undefined {
  if (choice.named) return undefined;
  if (semver.prerelease(version) !== null) {
    return {
      code: "tag-missing-for-prerelease",
      what: `${version} is a prerelease and no dist-tag is named, so it would become "${choice.tag}".`,
    };
  }
  const highest = packument && highestStable(packument);
  if (highest !== undefined && semver.gt(highest, version)) {
    return {
      code: "latest-would-go-back",
      what: `${version} is lower than ${highest}, behind which "${choice.tag}" must not fall.`,
    };
  }
  return undefined;
}

/** The version that an unnamed `latest` must not fall behind: npm's highest stable, not deprecated one, and today's `latest`. */
function highestStable(packument: Packument): string | undefined {
  const stable = Object.keys(packument.versions).filter(
    (version) => semver.prerelease(version) === null && packument.versions[version]?.deprecated === false,
  );
  return [...stable, packument.distTags.latest]
    .filter((version): version is string => semver.valid(version) !== null)
    .toSorted(semver.rcompare)[0];
}
