import { describe, expect, it } from "vitest";

import {
  planAnnotations,
  planHeadline,
  planSummary,
  type PlanReport,
} from "../../../src/decisions/report/plan-report.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { problems } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { rowWidths, tagsOf } from "./rendered.ts";

function planOf(text: string, rows = 2): Plan {
  return {
    rows: Array.from({ length: rows }, (_, level) => ({
      name: text,
      version: text,
      path: text,
      environment: text,
      level,
    })),
    published: [{ name: text, version: text, registry: text }],
    skipped: [
      { path: text, name: text, why: "private" },
      { path: text, name: undefined, why: "without a name" },
    ],
    cycles: [],
  };
}

function report(change: Partial<PlanReport> = {}): PlanReport {
  return { plan: planOf("x"), problems: [], warnings: [], ...change };
}

describe("the headline of a plan", () => {
  it.each<[string, PlanReport, string]>([
    ["with rows", report(), "2 packages to release, in 2 levels; 1 on the registry already."],
    ["without", report({ plan: planOf("x", 0) }), "Nothing to release: the registry has all 1 version."],
    ["that failed", report({ plan: undefined, problems: problems(1) }), "No plan could be made."],
    ["that failed late", report({ problems: problems(1) }), "No plan could be made."],
  ])("%s", (_, given, headline) => {
    expect(planHeadline(given)).toBe(headline);
  });
});

describe("the annotations of a plan", () => {
  it("are its problems and warnings, ten of a kind at most", () => {
    expect(planAnnotations(report())).toEqual([]);
    expect(planAnnotations(report({ problems: problems(11), warnings: problems(12) }))).toHaveLength(20);
  });
});

describe("the summary of a plan", () => {
  it("has a table of each kind, and none of a kind that is empty", () => {
    const titles = (text: string) => [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]);

    expect(titles(planSummary(report()))).toEqual(["To release", "On the registry already", "Skipped"]);
    expect(
      titles(planSummary(report({ plan: { rows: [], published: [], skipped: [], cycles: [] } }))),
    ).toEqual([]);
  });

  it("says why each was skipped", () => {
    const rows = planSummary(report()).split("\n");

    expect(rows.filter((row) => /private|without a name/.test(row))).toHaveLength(2);
  });

  it("shows no plan that failed", () => {
    const summary = planSummary(report({ problems: problems(1) }));

    expect(summary).toContain("What to do");
    expect(summary).not.toContain("To release");
  });

  it("counts what is too much to list", () => {
    const summary = planSummary(report({ plan: planOf("x", 1200) }));

    expect(summary).toContain("… and 700 more.");
    expect(rowWidths(summary).length).toBeLessThan(520);
  });

  it.each(HOSTILE)("has the structure of a harmless one: %s", (_, text) => {
    const [hostile, harmless] = [text, "x"].map((each) => planSummary(report({ plan: planOf(each) })));

    expect(tagsOf(hostile ?? "")).toEqual(tagsOf(harmless ?? ""));
    expect(rowWidths(hostile ?? "")).toEqual(rowWidths(harmless ?? ""));
  });
});
