import { describe, expect, it } from "vitest";

import type { Check } from "../../../src/model/check.ts";
import { CATALOGUE } from "../../../src/decisions/failures/catalogue.ts";
import { headline } from "../../../src/decisions/report/annotations.ts";
import { markdown } from "../../../src/decisions/report/escape.ts";
import { summaryOf, tokenExpiry } from "../../../src/decisions/report/summary.ts";
import { files, nothingKnown, otherWays, problems, result, STATES } from "./build.ts";
import { decodeEntities, rowWidths } from "./rendered.ts";

describe("summaryOf", () => {
  it.each(STATES)("renders %s", (state) => {
    const told = result({ state, problems: problems(1), warnings: problems(1) });
    const summary = summaryOf(told, files(3), otherWays({ accounts: ["alice"] }));

    expect(summary).toMatch(/^## \S+ \S+: [a-z -]+\n/);
    expect(summary.includes(markdown(headline(told)))).toBe(state !== "failed");
    expect(summary).not.toMatch(/undefined|NaN|null|\[object/);
    expect(summary.endsWith("\n")).toBe(true);
  });

  it("renders a failure of which nothing is known", () => {
    const summary = summaryOf(nothingKnown({ problems: problems(1) }), [], undefined);

    expect(summary).not.toMatch(/undefined|NaN|null|\[object|<details>|\|/);
    expect(summary).toContain("package-private");
  });

  it("has the facts", () => {
    const summary = decodeEntities(summaryOf(result(), files(3), undefined));

    for (const fact of [
      "1.2.3",
      "1.2.2",
      "registry.npmjs.org",
      "latest",
      "svc-bot",
      "sha512-abc",
      "2027-01-31",
    ]) {
      expect(summary).toContain(fact);
    }
  });

  it("has each problem and each warning with its code and its help", () => {
    const summary = summaryOf(
      result({ state: "failed", problems: problems(2), warnings: problems(3, "token-expiring") }),
      [],
      undefined,
    );

    expect(summary.match(/\[package-private\]\(https:[^)]*#package-private\)/g)).toHaveLength(2);
    expect(summary.match(/\[token-expiring\]\(https:[^)]*#token-expiring\)/g)).toHaveLength(3);
  });

  it("has the checks folded under their counts, and in the open where one failed", () => {
    const failed: Check = { id: "expiry", status: "fail", code: "token-expired", evidence: "it is past" };

    expect(summaryOf(result(), [], undefined)).toContain(
      "### Checks\n\n<details><summary>✅ 1 pass, 🟡 1 unknown<",
    );
    expect(summaryOf(result({ checks: [failed] }), [], undefined)).toContain("<details open><summary>❌");
    expect(summaryOf(result({ checks: [] }), [], undefined)).not.toContain("Checks");
  });

  it("has a link to what each check asks", () => {
    expect(summaryOf(result(), [], undefined)).toMatch(/\[<code>expiry<\/code>\]\(https:[^)]*#expiry\)/);
  });

  it("has this project's own texts with code, and those from outside without", () => {
    const told = result({
      state: "failed",
      problems: [{ code: "entry-point-missing", what: "It names `x`." }],
    });

    expect(summaryOf(told, [], undefined)).toContain("<code>files</code>");
    expect(summaryOf(told, [], undefined)).not.toContain("<code>x</code>");
  });

  it("has the catalogue's remedy with code, also where a check repeats it", () => {
    const code = "expiry-unavailable";
    const seen = { what: "It was seen.", remedy: CATALOGUE[code].remedy };
    const check: Check = { id: "expiry", status: "fail", code, evidence: "it was seen", remedy: seen.remedy };
    const summary = summaryOf(result({ problems: [{ code, ...seen }], checks: [check] }), [], undefined);

    expect(summary.match(/<code>token&#45;expires<\/code>/g)).toHaveLength(2);
    expect(decodeEntities(summary)).not.toContain("`");
  });

  it("has another entry's remedy with code, and one with a word from outside without", () => {
    const told = (remedy: string) =>
      summaryOf(
        result({ problems: [{ code: "version-exists", what: "It was seen.", remedy }] }),
        [],
        undefined,
      );

    expect(told(CATALOGUE["version-deleted"].remedy)).toContain("Raise <code>version<");
    expect(told("Raise `x`.")).not.toContain("<code>x<");
  });

  it("has what to do on a line of its own", () => {
    expect(summaryOf(result({ warnings: problems(1) }), [], undefined)).toMatch(/<br>\n {2}👉 \S/);
  });

  it("has no advice for what cannot be told of a dead token", () => {
    const summaryFor = (status: Check["status"]) => {
      const valid: Check = { id: "token-valid", status, evidence: "it was seen", remedy: "Make another." };
      return summaryOf(result({ checks: [valid, ...result().checks] }), [], undefined);
    };

    expect(decodeEntities(summaryFor("fail"))).toContain("Make another.");
    expect(decodeEntities(summaryFor("fail"))).not.toContain("Give the input.");
    expect(decodeEntities(summaryFor("unknown"))).toContain("Give the input.");
  });

  it("has how to approve", () => {
    const told = result({ state: "staged", approveCommand: "npm stage approve st_1" });

    expect(decodeEntities(summaryOf(told, [], undefined))).toContain("npm stage approve st_1");
  });

  it("has who else may publish", () => {
    const ways = otherWays({ accounts: ["alice", "bob"] });
    expect(summaryOf(result(), [], ways)).toContain("<code>alice</code>, <code>bob</code>");
    expect(summaryOf(result(), [], otherWays())).not.toContain("2FA");
  });

  it("has tables whose rows are as wide as their heads", () => {
    const widths = rowWidths(summaryOf(result(), files(5), undefined));

    expect(new Set(widths)).toEqual(new Set([2, 3]));
  });
});

describe("tokenExpiry", () => {
  it.each([
    [30, "in 30 days"],
    [1, "in 1 day"],
    [0, "in 0 days"],
  ])("%d days ahead", (tokenDaysLeft, told) => {
    expect(tokenExpiry({ tokenExpires: "2027-01-31", tokenDaysLeft })).toContain(told);
  });

  it("does not count days to a date that is past", () => {
    expect(tokenExpiry({ tokenExpires: "2026-01-31", tokenDaysLeft: -3 })).not.toContain("in -3 days");
  });

  it("is left out where it is not known", () => {
    expect(tokenExpiry({ tokenExpires: undefined, tokenDaysLeft: undefined })).toBeUndefined();
  });
});
