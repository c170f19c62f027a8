/** A good answer with one value of another type, or without it. */

import { said, type Nonsense } from "./nonsense.ts";

type Path = readonly (string | number)[];

/** So many changes of a good answer, the same ones in every run. */
export function mutations(good: unknown, count: number, seed: number): Nonsense[] {
  const all = pathsIn(good).flatMap((path) => [
    ...OTHERS.filter((other) => kindOf(other) !== kindOf(at(good, path))).map((other) => ({ path, other })),
    ...(path.length > 1 ? [{ path, other: undefined }] : []),
  ]);
  return shuffled(all, seed)
    .slice(0, count)
    .map(({ path, other }) =>
      said(
        `${path.join(".")} ${other === undefined ? "left out" : `as ${JSON.stringify(other)}`}`,
        changed(good, path, other),
      ),
    );
}

/** `null` is not among them: npm says it of what does not exist, such as an expiry. */
const OTHERS: readonly unknown[] = [7, -1.5, "text", "", true, [], ["write"], {}, { name: "svc-bot" }];

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "string" : typeof value;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function changed(good: unknown, path: Path, other: unknown): unknown {
  const copy = structuredClone(good);
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? "";
  if (other === undefined) delete holder[key];
  else holder[key] = other;
  return copy;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
