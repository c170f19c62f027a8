import { describe, expect, it } from "vitest";

import { cyclesOf, levelsOf } from "../../../src/decisions/workspace/levels.ts";
import { noSentences } from "../support/told.ts";

const on = (...names: string[]) => ({ dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });

function needs(packages: Record<string, Record<string, unknown>>) {
  const members = Object.entries(packages).map(([name, manifest]) => ({ name, manifest }));
  return Object.fromEntries(levelsOf(members).needs);
}

describe("what a package needs", () => {
  it("are the others that it names, not their own needs and nothing from elsewhere", () => {
    expect(needs({ top: on("left", "react"), left: on("base"), base: {}, lone: on("react") })).toEqual({
      top: ["left"],
      left: ["base"],
      base: [],
      lone: [],
    });
  });

  it("is named once, though in several groups", () => {
    const b = { ...on("a"), peerDependencies: { a: "1" }, optionalDependencies: { other: "npm:a@1" } };

    expect(needs({ b, a: {} })).toEqual({ b: ["a"], a: [] });
  });

  it("is nothing of its own cycle, and all that the cycle needs from outside", () => {
    expect(needs({ a: on("b", "base"), b: on("a"), base: {}, after: on("a", "b") })).toEqual({
      a: ["base"],
      b: [],
      base: [],
      after: ["a", "b"],
    });
  });

  it.each(["a", "b", "c"])("never is a package that comes later, whichever is given first: %s", (first) => {
    const all = { a: on("b"), b: on("c"), c: on("a", "base"), base: on("deep"), deep: {}, d: on("a") };
    const order = [first, ...Object.keys(all).filter((name) => name !== first)];
    const members = order.map((name) => ({ name, manifest: all[name as keyof typeof all] }));
    const { levels, needs: needed } = levelsOf(members);
    const at = new Map(levels.flatMap((level, index) => level.map(({ name }) => [name, index] as const)));

    const backward = [...needed].flatMap(([name, names]) =>
      names.filter((other) => (at.get(other) ?? 9) >= (at.get(name) ?? -1)),
    );
    expect(backward).toEqual([]);
    expect(levels.map((level) => level.map(({ name }) => name).toSorted())).toEqual([
      ["deep"],
      ["base"],
      ["a", "b", "c"],
      ["d"],
    ]);
  });

  it("is told of a thousand packages that all need one another's predecessors", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `p${at}`);
    const all = Object.fromEntries(
      names.map((name, at) => [name, on(...names.slice(Math.max(0, at - 5), at))]),
    );

    expect(needs(all)["p999"]).toEqual(["p994", "p995", "p996", "p997", "p998"]);
  });
});

describe("cycles are told", () => {
  it("as a warning that names all of their packages", () => {
    const problems = cyclesOf([
      ["a", "b"],
      ["c", "d", "@acme/e"],
    ]);

    expect(problems.map(({ code }) => code)).toEqual(["dependency-cycle", "dependency-cycle"]);
    expect(problems.map(({ what }) => what)).toEqual([
      "a and b depend on one another.",
      "c, d and @acme/e depend on one another.",
    ]);
    expect(noSentences(problems)).toEqual([]);
  });
});
