/** Rows in which every value of every factor meets every value of every other factor at least once. */

type Row = Record<string, unknown>;

/** Deterministic: each row starts with the first pair not met yet, and takes for the other factors what meets most. */
export function pairwise(factors: Readonly<Record<string, readonly unknown[]>>): Row[] {
  const names = Object.keys(factors);
  const open = new Set(allPairs(factors));
  const rows: Row[] = [];
  for (let [next] = open; next !== undefined; [next] = open) {
    const row = new Map<string, number>(parsePair(next));
    for (const name of names) {
      if (!row.has(name)) row.set(name, best(row, name, factors[name]?.length ?? 0, open));
    }
    for (const pair of pairsIn(row)) open.delete(pair);
    rows.push(Object.fromEntries([...row].map(([name, level]) => [name, factors[name]?.[level]])));
  }
  return rows;
}

function best(row: ReadonlyMap<string, number>, name: string, levels: number, open: Set<string>): number {
  const meets = (level: number): number =>
    [...row].filter(([other, at]) => open.has(pairOf(name, level, other, at))).length;
  const scores = Array.from({ length: levels }, (_, level) => meets(level));
  return scores.indexOf(Math.max(...scores));
}

function allPairs(factors: Readonly<Record<string, readonly unknown[]>>): string[] {
  const names = Object.keys(factors);
  const levels = (name: string): number[] => [...(factors[name] ?? []).keys()];
  return names.flatMap((name, at) =>
    names
      .slice(at + 1)
      .flatMap((other) =>
        levels(name).flatMap((level) => levels(other).map((also) => pairOf(name, level, other, also))),
      ),
  );
}

function pairsIn(row: ReadonlyMap<string, number>): string[] {
  const entries = [...row];
  return entries.flatMap(([name, level], at) =>
    entries.slice(at + 1).map(([other, also]) => pairOf(name, level, other, also)),
  );
}

function pairOf(name: string, level: number, other: string, also: number): string {
  return name < other ? `${name}=${level}&${other}=${also}` : `${other}=${also}&${name}=${level}`;
}

function parsePair(pair: string): [string, number][] {
  return pair.split("&").map((part) => {
    const [name = "", level = ""] = part.split("=");
    return [name, Number(level)];
  });
}
