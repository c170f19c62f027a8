/** A package that the registry lacks, as a row of a job matrix. */
export interface PlanRow {
  name: string;
  version: string;
  /** Relative to the workspace, with `/`. */
  path: string;
  /** The name of the package's environment, without a prefix. */
  environment: string;
  /** 0 for packages that depend on none of the others. */
  level: number;
}

/** A directory that a glob or a workspace root led to, and that cannot be meant. */
export interface SkippedPackage {
  /** Relative to the workspace, with `/`. */
  path: string;
  name: string | undefined;
  why: "private" | "without a name" | "without a version";
}

/** A version that the registry has. */
export interface PublishedPackage {
  name: string;
  version: string;
  registry: string;
}

/** What a workspace has to release. */
export interface Plan {
  /** By level, and as they were found within one. */
  rows: readonly PlanRow[];
  published: readonly PublishedPackage[];
  skipped: readonly SkippedPackage[];
  /** Names of packages that depend on one another. */
  cycles: readonly (readonly string[])[];
}
