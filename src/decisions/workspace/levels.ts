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
    packages.map((pkg) => [pkg.name, dependenciesOf(pkg, groups, (name) => byName.has(name))]),
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

/** A package's name in a spec: `npm:name@range`, `workspace:name@range`, and no path. */
const ALIAS = /^(?:npm|workspace):((?:@[^@/\s]+\/)?[^@/\s]+)@/;

/** `npm:name`, which yarn takes for a dist-tag or a range. */
const BARE_ALIAS = /^npm:((?:@[^@/\s]+\/)?[^@/\s]+)$/;

/** Those of the others that a package names; an alias stands for another package than its key. */
function dependenciesOf(
  { name, manifest }: Member,
  groups: readonly string[],
  isOneOfThem: (name: string) => boolean,
): string[] {
  const names = groups
    .flatMap((group) => entries(manifest[group]))
    .map(([key, spec]) => {
      const [, bare = key] = BARE_ALIAS.exec(String(spec)) ?? [];
      return ALIAS.exec(String(spec))?.[1] ?? (isOneOfThem(bare) ? bare : key);
    });
  return [...new Set(names)].filter((dependency) => dependency !== name && isOneOfThem(dependency));
}

/** A package on the way from the first one to those that it needs. */
interface Visit {
  name: string;
  index: number;
  /** The least index that is reached from here. */
  lowest: number;
  open: boolean;
  /** What it needs and was not looked at. */
  left: string[];
}

/**
 * Strongly connected components, by Tarjan's algorithm: names that all reach one another, in the order in which they were
 * visited; each component comes after all that it needs. A chain may be longer than the call stack.
 */
function knotsOf(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const knots: string[][] = [];
  const found = new Map<string, Visit>();
  const path: Visit[] = [];
  const enter = (name: string): Visit => {
    const left = [...(needs.get(name) ?? [])].toReversed();
    const visit = { name, index: found.size, lowest: found.size, open: true, left };
    found.set(name, visit);
    path.push(visit);
    return visit;
  };
  const leave = (visit: Visit, from: Visit | undefined): void => {
    if (visit.lowest === visit.index) {
      const knot = path.splice(path.lastIndexOf(visit));
      for (const member of knot) member.open = false;
      knots.push(knot.map(({ name }) => name));
    } else if (from !== undefined) {
      from.lowest = Math.min(from.lowest, visit.lowest);
    }
  };
  for (const start of needs.keys()) {
    const trail = found.has(start) ? [] : [enter(start)];
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const next = visit.left.pop();
      const known = next === undefined ? undefined : found.get(next);
      if (next === undefined) {
        trail.pop();
        leave(visit, trail.at(-1));
      } else if (known === undefined) {
        trail.push(enter(next));
      } else if (known.open) {
        visit.lowest = Math.min(visit.lowest, known.index);
      }
    }
  }
  return knots;
}
