/** GitHub takes 1 MiB for all outputs of a job, counted in UTF-16; some of it is left to others. */
const MOST_CHARACTERS = 400_000;

/** A list as JSON that GitHub takes: where it is too long, its items are shortened, by each way after the other. */
export function fittingJson<T extends object>(
  items: readonly T[],
  ...shorten: readonly ((item: T) => T)[]
): string {
  const [first, ...others] = shorten;
  const json = JSON.stringify(items);
  return json.length <= MOST_CHARACTERS || first === undefined
    ? json
    : fittingJson(items.map(first), ...others);
}
