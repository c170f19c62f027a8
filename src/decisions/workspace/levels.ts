import { entries } from "../untrusted.ts";
import type { Manifest } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";

/** What an installed package needs; devDependencies are its author's own. */
const INSTALLED_WITH = ["dependencies", "peerDependencies", "optionalDependencies"] as const;

/** What a package's own scripts need. */
export const BUILT_WITH = [...INSTALLED_WITH, "devDependencies"] as const;

interface Member {
  name: string;
  manifest: Manifest;
}

/** Packages in the order in which they can be released. */
export interface Levels<T> {
  /** Each level depends on those before it alone; the members of a cycle share one. */
  levels: readonly (readonly T[])[];
  /** Name to the names in earlier levels that it needs. */
  needs: ReadonlyMap<string, readonly string[]>;
  /** Names of packages that depend on one another. */
  cycles: readonly (readonly string[])[];
}

/**
 * Dependencies before dependents, each as early as can be. Within a level the given order is kept.
 * @param groups which dependencies count
 */
export function levelsOf<T extends Member>(
  packages: readonly T[],
  groups: readonly (typeof BUILT_WITH)[number][] = INSTALLED_WITH,
): Levels<T> {
  const byName = new Map(packages.map((pkg) => [pkg.name, pkg]));
  const needs = new Map(
    packages.map((pkg) => [pkg.name, dependenciesOf(pkg, groups).filter((name) => byName.has(name))]),
  );
  const level = new Map<string, number>();
  const knots = knotsOf(needs);
  for (const knot of knots) {
    const before = knot.flatMap((name) => needs.get(name) ?? []).map((name) => level.get(name) ?? -1);
    const own = 1 + before.reduce((highest, each) => Math.max(highest, each), -1);
    for (const name of knot) level.set(name, own);
  }
  const levels: T[][] = [];
  for (const pkg of packages) (levels[level.get(pkg.name) ?? 0] ??= []).push(pkg);
  const earlier = [...needs].map(([name, all]): [string, string[]] => [
    name,
    all.filter((other) => (level.get(other) ?? 0) < (level.get(name) ?? 0)),
  ]);
  return { levels, needs: new Map(earlier), cycles: knots.filter((knot) => knot.length > 1) };
}

/** Cycles as warnings: their packages are released side by side, since none can be first. */
export function cyclesOf(cycles: readonly (readonly string[])[]): Problem[] {
  return cycles.map((names) => ({
    code: "dependency-cycle",
    what: `${names.slice(0, -1).join(", ")} and ${names.at(-1)} depend on one another.`,
  }));
}

/** Real names; an alias (`npm:name@range`, `workspace:name@range`) stands for another package. */
function dependenciesOf({ name, manifest }: Member, groups: readonly string[]): string[] {
  const names = groups
    .flatMap((group) => entries(manifest[group]))
    .map(([key, spec]) => /^(?:npm|workspace):(@?[^@]+)@/.exec(String(spec))?.[1] ?? key);
  return [...new Set(names)].filter((dependency) => dependency !== name);
}

/**
 * Strongly connected components, by Tarjan's algorithm: names that all reach one another, in the order in which they were
 * visited; each component comes after all that it needs.
 */
function knotsOf(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const knots: string[][] = [];
  const found = new Map<string, { index: number; lowest: number; open: boolean }>();
  const path: string[] = [];
  const visit = (name: string) => {
    const own = { index: found.size, lowest: found.size, open: true };
    found.set(name, own);
    path.push(name);
    for (const dependency of needs.get(name) ?? []) {
      const other = found.get(dependency) ?? visit(dependency);
      if (other.open) own.lowest = Math.min(own.lowest, other.lowest);
    }
    if (own.lowest === own.index) {
      const knot = path.splice(path.indexOf(name));
      for (const member of knot) closeKnot(member);
      knots.push(knot);
    }
    return own;
  };
  const closeKnot = (name: string) => {
    const member = found.get(name);
    if (member !== undefined) member.open = false;
  };
  for (const name of needs.keys()) if (!found.has(name)) visit(name);
  return knots;
}
