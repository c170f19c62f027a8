import { describe, expect, it } from "vitest";

import { bytes, counted, duration } from "../../../src/decisions/report/format.ts";

describe("bytes", () => {
  it.each([
    [0, "0 B"],
    [1, "1 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [1234, "1.2 kB"],
    [999_000, "999.0 kB"],
    [1_000_000, "1.0 MB"],
    [12_345_678, "12.3 MB"],
    [1_000_000_000, "1.0 GB"],
    [5_500_000_000_000, "5500.0 GB"],
  ])("%d is %s", (count, text) => {
    expect(bytes(count)).toBe(text);
  });
});

describe("counted", () => {
  it.each([
    [0, "0 files"],
    [1, "1 file"],
    [2, "2 files"],
  ])("%d", (count, text) => {
    expect(counted(count, "file")).toBe(text);
  });
});

describe("duration", () => {
  it.each([
    [0, "0 ms"],
    [12.4, "12 ms"],
    [999, "999 ms"],
    [1000, "1.0 s"],
    [3449, "3.4 s"],
    [600_000, "600.0 s"],
  ])("%d is %s", (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});
