import type { Manifest } from "../../model/package.ts";
import type { Plan, SkippedPackage } from "../../model/plan.ts";
import { levelsOf } from "../workspace/levels.ts";
import { environmentOf } from "./environment.ts";

/** A package, and what its registry answered. */
export interface Candidate {
  name: string;
  version: string;
  manifest: Manifest;
  /** Relative to the workspace, with `/`. */
  path: string;
  registry: string;
  /** Whether the registry has this version. */
  published: boolean;
}

/**
 * Packages to what is to be released, in order. A package that is published already still keeps those apart that it
 * stands between; levels without a row are left out.
 */
export function planOf(candidates: readonly Candidate[], skipped: readonly SkippedPackage[]): Plan {
  const { levels, cycles } = levelsOf(candidates);
  const planned = levels
    .map((level) => level.filter(({ published }) => !published))
    .filter((level) => level.length > 0);
  return {
    rows: planned.flatMap((packages, level) =>
      packages.map(({ name, version, path }) => ({
        name,
        version,
        path,
        environment: environmentOf(name),
        level,
      })),
    ),
    published: candidates
      .filter(({ published }) => published)
      .map(({ name, version, registry }) => ({ name, version, registry })),
    skipped,
    cycles,
  };
}
