const FIRST = 1000;
const LONGEST = 30_000;

/**
 * Milliseconds until the next look, `undefined` when time is up: 1 s after the first look, doubling up to 30 s, the last
 * one exactly at the end.
 */
export function lookAgainAfter(looks: number, waited: number, most: number): number | undefined {
  const left = most - waited;
  return left <= 0 ? undefined : Math.min(left, LONGEST, FIRST * 2 ** (looks - 1));
}
