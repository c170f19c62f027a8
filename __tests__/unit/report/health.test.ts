import { describe, expect, it } from "vitest";

import { attentionOf, healthOf } from "../../../src/decisions/health/health-of.ts";
import { CODES } from "../../../src/model/code.ts";
import { endedAs, failedWith } from "../../../src/model/outcome.ts";
import { health, otherWays, problems, STATES } from "./build.ts";

const FINDINGS = { checks: [], warnings: problems(1, "token-expiring") };

describe("healthOf", () => {
  it.each(STATES)("%s", (state) => {
    expect(healthOf(FINDINGS, endedAs(state)).healthy).toBe(state !== "failed");
  });

  it("has the reasons and all warnings", () => {
    const outcome = { ...failedWith(...problems(2)), warnings: problems(1, "reach-too-wide") };
    const told = healthOf(FINDINGS, outcome);

    expect(told.problems.map(({ code }) => code)).toEqual(["package-private", "package-private"]);
    expect(told.warnings.map(({ code }) => code)).toEqual(["token-expiring", "reach-too-wide"]);
  });

  it("has what was found", () => {
    const found = {
      ...FINDINGS,
      user: "svc-bot",
      expiry: { date: "2027-01-31", daysLeft: 3 },
      otherWays: otherWays({ accounts: ["a"] }),
    };

    expect(healthOf(found, endedAs("skipped"))).toMatchObject({
      serviceAccount: "svc-bot",
      tokenExpires: "2027-01-31",
      tokenDaysLeft: 3,
      otherWays: otherWays({ accounts: ["a"] }),
    });
  });

  it("has nothing where nothing was found", () => {
    expect(healthOf({ checks: [], warnings: [] }, failedWith())).toEqual({
      healthy: false,
      name: undefined,
      registry: undefined,
      serviceAccount: undefined,
      tokenExpires: undefined,
      tokenDaysLeft: undefined,
      checks: [],
      trusted: false,
      otherWays: undefined,
      problems: [],
      warnings: [],
    });
  });
});

describe("attentionOf", () => {
  it.each(CODES)("a problem needs it: %s", (code) => {
    expect(attentionOf(health({ problems: problems(1, code) }))).toEqual(problems(1, code));
  });

  it("of all warnings, those on which a person can act need it", () => {
    const warnings = CODES.map((code) => ({ code, what: "It was seen." }));

    expect(attentionOf(health({ warnings })).map(({ code }) => code)).toEqual([
      "token-expired",
      "token-expiring",
      "account-without-2fa",
      "reach-too-wide",
    ]);
  });

  it("problems come before warnings", () => {
    const given = health({ problems: problems(1), warnings: problems(1, "token-expiring") });

    expect(attentionOf(given).map(({ code }) => code)).toEqual(["package-private", "token-expiring"]);
  });
});
