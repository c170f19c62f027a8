import { describe, expect, it } from "vitest";

import { fittingJson } from "../../../src/decisions/report/fitting-json.ts";

interface Item {
  at: number;
  long?: string;
  middle?: string;
}

const items = (count: number, long: number, middle: number): Item[] =>
  Array.from({ length: count }, (_, at) => ({ at, long: "x".repeat(long), middle: "y".repeat(middle) }));
const withoutLong = ({ at, middle = "" }: Item): Item => ({ at, middle });
const withoutBoth = ({ at }: Item): Item => ({ at });
const fitting = (given: Item[]) => JSON.parse(fittingJson(given, withoutLong, withoutBoth)) as Item[];

describe("a list as JSON", () => {
  it("that fits is whole", () => {
    expect(fitting(items(3, 100, 100))).toEqual(items(3, 100, 100));
    expect(fittingJson([])).toBe("[]");
  });

  it("that does not is shortened the first way, all of it", () => {
    expect(fitting(items(100, 5000, 100))).toEqual(items(100, 5000, 100).map(withoutLong));
  });

  it("and by the next where that is not enough", () => {
    expect(fitting(items(100, 5000, 5000))).toEqual(items(100, 0, 0).map(withoutBoth));
  });

  it("is not shortened by less than one item in a list that fits as it is", () => {
    const most = items(1, 399_900, 0);

    expect(fitting(most)).toEqual(most);
    expect(fitting(items(1, 400_100, 0))).toEqual([{ at: 0, middle: "" }]);
  });

  it("keeps its items and their order", () => {
    expect(fitting(items(1000, 300, 300)).map(({ at }) => at)).toEqual(
      Array.from({ length: 1000 }, (_, at) => at),
    );
  });

  it("that nothing makes shorter stays JSON", () => {
    expect(JSON.parse(fittingJson(items(10, 100_000, 0)))).toHaveLength(10);
  });
});
