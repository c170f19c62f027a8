import type { Changes } from "./changes.ts";
import type { Problem } from "./problem.ts";

/** All that is said of one package that was packed, or was not. Sizes are bytes; what is not known is `undefined`. */
export interface PackResult {
  name: string | undefined;
  version: string | undefined;
  /** The file, relative to the workspace where it lies inside. */
  tarball: string | undefined;
  integrity: string | undefined;
  shasum: string | undefined;
  size: number | undefined;
  unpackedSize: number | undefined;
  fileCount: number | undefined;
  /** Since the previous version, at most 500 files and values. */
  changes: Changes | undefined;
  /** What publint would do better. */
  suggestions: readonly string[];
  /** Why it must not be released; empty otherwise. */
  problems: readonly Problem[];
  warnings: readonly Problem[];
}
