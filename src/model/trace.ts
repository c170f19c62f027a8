import type { Packument, StagedVersion } from "./evidence.ts";

/** What a registry shows of a version at one moment. `undefined`: it did not tell. */
export interface Trace {
  packument: Packument | undefined;
  staged: readonly StagedVersion[] | undefined;
  /** The version's own status: published, validating, staged, blocked, deleted (facts 2.8). */
  status: string | undefined;
}
