import { describe, expect, it } from "vitest";

import { environmentOf, sharedEnvironments } from "../../../src/decisions/plan/environment.ts";
import { planOf, type Candidate } from "../../../src/decisions/plan/make-plan.ts";
import { overflow, planOutputs } from "../../../src/decisions/plan/matrices.ts";
import { cyclesOf } from "../../../src/decisions/workspace/levels.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { noSentences, refusals } from "../support/told.ts";

function candidate(name: string, needs: string[] = [], published = false): Candidate {
  return {
    name,
    version: "1.0.0",
    manifest: { dependencies: Object.fromEntries(needs.map((need) => [need, "1"])) },
    path: `packages/${name}`,
    registry: "https://registry.example.test/",
    published,
  };
}

const levels = ({ rows }: Plan) => rows.map(({ name, level }) => `${level} ${name}`);

/** A plan of so many packages a level. */
function planWith(...counts: number[]): Plan {
  const rows = counts.flatMap((count, level) =>
    Array.from({ length: count }, (_, index) => ({
      name: `@acme/p${level}-${index}`,
      version: "1.0.0",
      path: `packages/p${level}-${index}`,
      environment: `acme-p${level}-${index}`,
      level,
    })),
  );
  return { rows, published: [], skipped: [], cycles: [] };
}

function outputsOf(plan: Plan) {
  const { matrix = "", matrices = "", any } = planOutputs(plan);
  return {
    any,
    matrix: JSON.parse(matrix) as { include: { level: number }[] },
    matrices: JSON.parse(matrices) as { include: { level: number }[] }[],
  };
}

describe("a plan", () => {
  it("has what is not published, by level", () => {
    const plan = planOf([candidate("b", ["a"]), candidate("a"), candidate("old", [], true)], []);

    expect(plan.rows).toEqual([
      { name: "a", version: "1.0.0", path: "packages/a", environment: "a", level: 0 },
      { name: "b", version: "1.0.0", path: "packages/b", environment: "b", level: 1 },
    ]);
    expect(plan.published.map(({ name }) => name)).toEqual(["old"]);
  });

  it("numbers its levels without a gap", () => {
    expect(
      levels(planOf([candidate("base", [], true), candidate("b", ["base"]), candidate("c", ["b"])], [])),
    ).toEqual(["0 b", "1 c"]);
  });

  it("keeps apart what a published package stands between", () => {
    const plan = planOf([candidate("a"), candidate("between", ["a"], true), candidate("c", ["between"])], []);

    expect(levels(plan)).toEqual(["0 a", "1 c"]);
  });

  it("tells cycles and what was skipped", () => {
    const skipped = [{ path: "packages/tools", name: "tools", why: "private" as const }];
    const plan = planOf([candidate("a", ["b"]), candidate("b", ["a"])], skipped);

    expect(plan).toMatchObject({ skipped, cycles: [["a", "b"]] });
    expect(cyclesOf(plan.cycles).map(({ what }) => what)).toEqual(["a and b depend on one another."]);
  });
});

describe("environments", () => {
  it.each([
    ["@acme/widget", "acme-widget"],
    ["widget", "widget"],
    ["@acme/widget.js", "acme-widget.js"],
  ])("%s has %s", (name, environment) => {
    expect(environmentOf(name)).toBe(environment);
  });

  it("that differ are no problem", () => {
    expect(sharedEnvironments(["@acme/a", "@acme/b", "acme"])).toEqual([]);
  });

  it.each([
    ["@acme/a-b", "@acme-a/b"],
    ["@acme/a", "acme-a"],
    ["Widget", "widget"],
  ])("of %s and %s are one, which is refused", (one, other) => {
    const problems = sharedEnvironments([one, "x", other]);

    expect(problems.map(({ code }) => code)).toEqual(["environment-collision"]);
    expect(problems[0]?.what).toContain(`${one} and ${other}`);
    expect(noSentences(problems)).toEqual([]);
  });
});

describe("the outputs", () => {
  it("of an empty plan say that there is nothing", () => {
    expect(planOutputs(planWith())).toEqual({ matrix: '{"include":[]}', matrices: "[]", any: "false" });
  });

  it("have a matrix a level", () => {
    const { any, matrix, matrices } = outputsOf(planWith(3, 2));

    expect(any).toBe("true");
    expect(matrix.include).toHaveLength(5);
    expect(matrices.map(({ include }) => include.map(({ level }) => level))).toEqual([
      [0, 0, 0],
      [1, 1],
    ]);
  });

  it("of 256 packages fit into one matrix", () => {
    const plan = planWith(256);

    expect(outputsOf(plan).matrices.map(({ include }) => include.length)).toEqual([256]);
    expect(overflow(plan)).toEqual([]);
  });

  it("of more have the first 256 in the matrix and all in groups, which a warning says", () => {
    const plan = planWith(300, 1);
    const { matrix, matrices } = outputsOf(plan);

    expect(matrix.include).toHaveLength(256);
    expect(matrices.map(({ include }) => include.length)).toEqual([256, 44, 1]);
    expect(new Set(matrices.flatMap(({ include }) => include.map((row) => JSON.stringify(row)))).size).toBe(
      301,
    );
    expect(overflow(plan).map(({ code }) => code)).toEqual(["matrix-full"]);
    expect(overflow(plan)[0]?.what).toMatch(/301 packages.* 3 matrices\.$/);
  });

  it("stay under GitHub's limit, which counts two bytes a character", () => {
    const size = (count: number) => Object.values(planOutputs(planWith(count))).join("").length * 2;

    expect(size(3000)).toBeLessThan(1_000_000);
    expect(refusals(() => planOutputs(planWith(5000))).map(({ code }) => code)).toEqual(["plan-too-large"]);
    expect(noSentences(refusals(() => planOutputs(planWith(5000))))).toEqual([]);
  });
});
