import { describe, expect, it } from "vitest";

import type { Health } from "../../../src/model/health.ts";
import {
  healthAnnotations as healthAnnotationsAll,
  healthHeadline as healthHeadlineAll,
  healthSummary as healthSummaryAll,
} from "../../../src/decisions/report/health-report.ts";
import { health, problems } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, rowWidths, tagsOf } from "./rendered.ts";

/** Of one alone. */
const healthSummary = (health: Health, issueUrl: string | undefined) =>
  healthSummaryAll([{ ...health, issueUrl }]);

/** Of one alone. */
const healthHeadline = (health: Health) => healthHeadlineAll([health]);

/** Of one alone. */
const healthAnnotations = (health: Health) => healthAnnotationsAll([health]);

const WELL = health();
const WARNED = health({ warnings: problems(1, "token-expiring") });
const ILL = health({ healthy: false, problems: problems(2, "token-invalid") });
const UNKNOWN = health({
  healthy: false,
  name: undefined,
  registry: undefined,
  serviceAccount: undefined,
  tokenExpires: undefined,
  tokenDaysLeft: undefined,
  checks: [],
  problems: problems(1, "token-missing"),
});

const ALL = [
  { name: "well", given: WELL },
  { name: "warned", given: WARNED },
  { name: "ill", given: ILL },
  { name: "unknown", given: UNKNOWN },
];

describe("healthHeadline", () => {
  it.each(ALL)("of $name is one sentence", ({ given }) => {
    expect(healthHeadline(given)).toMatch(/^The token for (@acme\/demo|the package) .*\.$/);
    expect(healthHeadline(given)).not.toContain("undefined");
  });

  it.each(ALL)("of $name says where a trusted publisher was verified", ({ given }) => {
    expect(healthHeadline({ ...given, trusted: true })).toMatch(/^The trusted publisher for /);
  });

  it("of several says whether trusted publishers are among them", () => {
    const mixed = { ...WELL, trusted: true };

    expect(healthHeadlineAll([WELL, WELL])).toBe("The tokens for 2 packages are ready for the next release.");
    expect(healthHeadlineAll([WELL, mixed])).toMatch(/^The tokens and trusted publishers for 2 packages/);
    expect(healthHeadlineAll([ILL, mixed])).toMatch(/^1 of 2 tokens and trusted publishers/);
  });

  it("tells well, warned and ill apart", () => {
    expect(new Set([WELL, WARNED, ILL].map(healthHeadline)).size).toBe(3);
  });
});

describe("healthAnnotations", () => {
  it.each([
    { name: "well", given: WELL, levels: [] },
    { name: "warned", given: WARNED, levels: ["warning"] },
    { name: "ill", given: ILL, levels: ["error", "error"] },
    { name: "unknown", given: UNKNOWN, levels: ["error"] },
  ])("of $name", ({ given, levels }) => {
    expect(healthAnnotations(given).map(({ level }) => level)).toEqual(levels);
  });

  it("are ten of a kind at most", () => {
    const given = health({ healthy: false, problems: problems(11), warnings: problems(12) });

    expect(healthAnnotations(given)).toHaveLength(20);
  });

  it("name the package where it is known", () => {
    expect(healthAnnotations(ILL)[0]?.message).toMatch(/^@acme\/demo: /);
    expect(healthAnnotations(UNKNOWN)[0]?.message).toMatch(/^Package 0 /);
  });
});

describe("healthSummary", () => {
  it.each(ALL)("renders $name", ({ given }) => {
    const summary = healthSummary(given, undefined);

    expect(summary).toMatch(/^## (✅|❌) /);
    expect(summary.startsWith("## ✅")).toBe(given.healthy);
    expect(summary).not.toMatch(/undefined|NaN|null|\[object/);
    for (const { code } of [...given.problems, ...given.warnings])
      expect(summary).toContain(`[${code}](https:`);
  });

  it.each(HOSTILE)("is inert with %s", (_, text) => {
    const filledWith = (filling: string) =>
      healthSummary(
        health({
          name: filling,
          registry: filling,
          serviceAccount: filling,
          tokenExpires: filling,
          checks: [
            { id: "expiry", status: "fail", code: "token-expired", evidence: filling, remedy: filling },
          ],
          problems: [{ code: "token-invalid", what: filling, remedy: filling }],
        }),
        filling,
      );
    const [summary, harmless] = [filledWith(text), filledWith("x")];

    expect(tagsOf(summary)).toEqual(tagsOf(harmless));
    expect(rowWidths(summary)).toEqual(rowWidths(harmless));
    expect(linksOf(summary)).toEqual(linksOf(harmless));
    expect(summary.split("\n")).toHaveLength(harmless.split("\n").length);
    expect(summary).not.toMatch(/[`@\\\r]/);
  });
});
