import semver from "semver";

import type { ReleaseType } from "../../model/result.ts";

/** How `version` relates to what its dist-tag named before; never fails, whatever the registry lists. */
export function releaseType(previous: string | undefined, version: string): ReleaseType {
  if (previous === undefined) return "initial";
  if (semver.valid(previous) === null || !semver.lt(previous, version)) return "different";
  return semver.diff(previous, version) ?? "different";
}
