import type { Packument, StagedVersion } from "./evidence.ts";

/** What a registry shows of a version at one moment. `undefined`: it did not tell. */
export interface Trace {
  packument: Packument | undefined;
  staged: readonly StagedVersion[] | undefined;
  /** Whether the packument could be asked for at all, so that its silence means something. */
  readable: boolean;
  /** The same of the staged versions. */
  stagedReadable: boolean;
  /** The version's own status: published, validating, staged, blocked, deleted (facts 2.8). */
  status: string | undefined;
}
