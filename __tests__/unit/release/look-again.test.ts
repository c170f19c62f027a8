import { describe, expect, it } from "vitest";

import { lookAgainAfter } from "../../../src/decisions/release/look-again.ts";

/** The waits between looks, where looking itself takes no time. */
function schedule(most: number): number[] {
  const waits: number[] = [];
  for (let waited = 0; ;) {
    const wait = lookAgainAfter(waits.length + 1, waited, most);
    if (wait === undefined) return waits;
    waits.push(wait / 1000);
    waited += wait;
  }
}

const MINUTE = 60_000;

it.each<[string, number, number[]]>([
  ["no time", 0, []],
  ["less than a second", 400, [0.4]],
  ["exactly a second", 1000, [1]],
  ["ten seconds", 10_000, [1, 2, 4, 3]],
  ["one minute", MINUTE, [1, 2, 4, 8, 16, 29]],
  ["two minutes", 2 * MINUTE, [1, 2, 4, 8, 16, 30, 30, 29]],
])("%s", (_, most, expected) => {
  expect(schedule(most)).toEqual(expected);
});

describe("ten minutes", () => {
  const waits = schedule(10 * MINUTE);

  it("doubles up to half a minute and stays there", () => {
    expect(waits.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(Math.max(...waits)).toBe(30);
  });

  it("ends exactly", () => {
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(600);
  });
});

it.each([
  ["the time is up", 5, MINUTE, undefined],
  ["looking took longer than there was time", 5, MINUTE + 1, undefined],
  ["a moment is left", 5, MINUTE - 1, 1],
])("where looking takes time itself: %s", (_, looks, waited, expected) => {
  expect(lookAgainAfter(looks, waited, MINUTE)).toBe(expected);
});

it("counts for days without an overflow", () => {
  expect(lookAgainAfter(100_000, 0, Number.MAX_SAFE_INTEGER)).toBe(30_000);
});
