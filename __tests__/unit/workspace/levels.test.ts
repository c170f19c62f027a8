import { describe, expect, it } from "vitest";

import { BUILT_WITH, levelsOf } from "../../../src/decisions/workspace/levels.ts";

type Needs = Record<string, Record<string, unknown>>;

function order(packages: Needs, groups?: typeof BUILT_WITH) {
  const { levels, cycles } = levelsOf(
    Object.entries(packages).map(([name, manifest]) => ({ name, manifest })),
    groups,
  );
  return { levels: levels.map((level) => level.map(({ name }) => name)), cycles };
}

const on = (...names: string[]) => ({ dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });

describe("levels", () => {
  it("of nothing are none", () => {
    expect(order({})).toEqual({ levels: [], cycles: [] });
  });

  it("of packages that need none of the others are one, in the given order", () => {
    expect(order({ b: on("react"), a: {}, c: {} }).levels).toEqual([["b", "a", "c"]]);
  });

  it("of a diamond are three", () => {
    const { levels } = order({ top: on("left", "right"), left: on("base"), right: on("base"), base: {} });

    expect(levels).toEqual([["base"], ["left", "right"], ["top"]]);
  });

  it("put a package after the last that it needs", () => {
    expect(order({ a: {}, b: on("a"), c: on("a", "b") }).levels).toEqual([["a"], ["b"], ["c"]]);
  });

  it.each(["dependencies", "peerDependencies", "optionalDependencies"])("%s count", (group) => {
    expect(order({ b: { [group]: { a: "^1.0.0" } }, a: {} }).levels).toEqual([["a"], ["b"]]);
  });

  it("devDependencies do not count, unless packages are built", () => {
    const packages = { b: { devDependencies: { a: "^1.0.0" } }, a: {} };

    expect(order(packages).levels).toEqual([["b", "a"]]);
    expect(order(packages, BUILT_WITH).levels).toEqual([["a"], ["b"]]);
  });

  it.each(["npm:@acme/a@^1.0.0", "npm:@acme/a", "workspace:@acme/a@*"])(
    "an alias counts for what it means: %s",
    (spec) => {
      expect(order({ b: { dependencies: { renamed: spec } }, "@acme/a": {} }).levels).toEqual([
        ["@acme/a"],
        ["b"],
      ]);
    },
  );

  it.each(["workspace:../@acme/a", "workspace:packages/@acme/a", "workspace:^", "npm:^1.0.0", "npm:latest"])(
    "a path, a range and a dist-tag are no alias: %s",
    (spec) => {
      expect(order({ b: { dependencies: { "@acme/a": spec } }, "@acme/a": {} }).levels).toEqual([
        ["@acme/a"],
        ["b"],
      ]);
    },
  );

  it.each(["npm:other@1", "npm:@acme/other@1", "workspace:other@*"])(
    "an alias of another package does not count for its key: %s",
    (spec) => {
      expect(order({ b: { dependencies: { a: spec } }, a: {} }).levels).toEqual([["b", "a"]]);
    },
  );

  it.each([[null], ["a"], [["a"]], [{ a: 7 }]])("dependencies may be nonsense: %j", (dependencies) => {
    expect(order({ b: { dependencies }, a: {} }).levels.flat().toSorted()).toEqual(["a", "b"]);
  });

  it("of a long chain are as many as it has packages", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, on(`p${index + 1}`)]));

    expect(order(chain).levels.map(([name]) => name)).toEqual(names.toReversed());
  });
});

describe("cycles", () => {
  it("share a level, between what they need and what needs them", () => {
    expect(order({ after: on("b"), a: on("b"), b: on("c"), c: on("a", "base"), base: {} })).toEqual({
      levels: [["base"], ["a", "b", "c"], ["after"]],
      cycles: [["b", "c", "a"]],
    });
  });

  it("are told one by one", () => {
    expect(order({ a: on("b"), b: on("a"), c: on("d"), d: on("c"), e: {} }).cycles).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("of twenty thousand packages are one", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
    const { cycles, levels } = order(
      Object.fromEntries(names.map((name, index) => [name, on(`p${(index + 1) % names.length}`)])),
    );

    expect([cycles, levels]).toEqual([[names], [names]]);
  });

  it("by devDependencies are none", () => {
    expect(order({ a: on("b"), b: { devDependencies: { a: "1" } } }).cycles).toEqual([]);
  });

  it("of a package with itself are none", () => {
    expect(order({ a: on("a") })).toEqual({ levels: [["a"]], cycles: [] });
  });
});
