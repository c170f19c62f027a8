import type { Changes } from "../../model/changes.ts";
import type { Package, TarballFacts } from "../../model/package.ts";
import type { PackResult } from "../../model/pack-result.ts";
import type { Problem } from "../../model/problem.ts";
import { cutChanges, MOST_REPORTED } from "../contents/changes.ts";

/** What packing found out until it ended, well or not; the steps fill it in their order. */
export interface PackFindings {
  pkg?: Package;
  tarball?: TarballFacts;
  /** Where the tarball was written. */
  file?: string;
  changes?: Changes | undefined;
  suggestions?: readonly string[];
  problems: Problem[];
  warnings: Problem[];
}

/** Findings as the result of one package. */
export function packResultOf(findings: PackFindings): PackResult {
  const { pkg, tarball, file, changes, suggestions = [], problems, warnings } = findings;
  return {
    name: pkg?.name,
    version: pkg?.version,
    tarball: file,
    integrity: tarball?.integrity,
    shasum: tarball?.shasum,
    size: tarball?.size,
    unpackedSize: tarball?.unpackedSize,
    fileCount: tarball?.files.length,
    changes: changes && cutChanges(changes, MOST_REPORTED),
    suggestions,
    problems,
    warnings,
  };
}
