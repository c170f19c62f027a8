// Matrices of many like cases: the suite plays a share of every kind, and all of them when that is asked for.

/** `FULL_MATRIX=1` plays every case; so does writing the results into the documentation. */
export const FULL_MATRIX =
  process.env["FULL_MATRIX"] === "1" || process.env["UPDATE_FAULT_MATRIX"] !== undefined;

/** All of them, or the first of every so many. */
export function share<Item>(items: readonly Item[], every: number): Item[] {
  return FULL_MATRIX ? [...items] : items.filter((_item, at) => at % every === 0);
}
