import type { Changes } from "./changes.ts";
import type { Check } from "./check.ts";
import type { Problem } from "./problem.ts";

/** What became of a package (design, "States"). */
export type State =
  | "published"
  | "accepted"
  | "staged"
  | "already-published"
  | "already-staged"
  | "skipped"
  | "dry-run"
  | "failed";

/** How a version relates to the one its dist-tag named before; empty when nothing is released. */
export type ReleaseType =
  | "initial"
  | "major"
  | "premajor"
  | "minor"
  | "preminor"
  | "patch"
  | "prepatch"
  | "prerelease"
  | "different"
  | "";

/** All that is said of one package at the end. Sizes are bytes; what is not known is `undefined`. */
export interface PackageResult {
  state: State;
  /** Whether the registry serves exactly these bytes. */
  live: boolean;
  id: string | undefined;
  name: string | undefined;
  version: string | undefined;
  previousVersion: string | undefined;
  type: ReleaseType;
  mode: "direct" | "stage" | undefined;
  /** The dist-tag that goes with the upload. */
  tag: string | undefined;
  /** All dist-tags that were asked for, that one first. */
  tags: readonly string[];
  /** Those of them that are not set. */
  unsetTags: readonly string[];
  access: string | undefined;
  registry: string | undefined;
  integrity: string | undefined;
  shasum: string | undefined;
  size: number | undefined;
  unpackedSize: number | undefined;
  fileCount: number | undefined;
  /** Where the registry serves the tarball. */
  tarball: string | undefined;
  /** A page or document of this version that a person can open. */
  url: string | undefined;
  provenanceUrl: string | undefined;
  /** `signed`, `would be signed`, or `not signed: ` and why. */
  provenance: string | undefined;
  stageId: string | undefined;
  approveCommand: string | undefined;
  approveUrl: string | undefined;
  serviceAccount: string | undefined;
  /** ISO date. */
  tokenExpires: string | undefined;
  /** Whole days, rounded down. */
  tokenDaysLeft: number | undefined;
  /** Since the previous version, at most 500 files and values. */
  changes: Changes | undefined;
  /** What publint would do better. */
  suggestions: readonly string[];
  checks: readonly Check[];
  /** Why it failed; empty otherwise. */
  problems: readonly Problem[];
  /** What a person should know although nothing failed. */
  warnings: readonly Problem[];
}
