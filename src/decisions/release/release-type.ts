import semver from "semver";

import type { ReleaseType } from "../../model/result.ts";

/** How `version` relates to what its dist-tag named before; never fails, whatever the registry lists. */
export function releaseType(previous: string | undefined, version: string): ReleaseType {
  if (previous === undefined) return "initial";
  if (semver.valid(previous) === null || !semver.lt(previous, version)) return "different";
  const difference = semver.diff(previous, version);
  // `release` is a word of semver's types that its diff does not give.
  return difference === null || difference === "release" ? "different" : difference;
}
