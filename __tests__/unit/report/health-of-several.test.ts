import { describe, expect, it } from "vitest";

import {
  healthAnnotations,
  healthHeadline,
  healthOutputs,
  healthSummary,
} from "../../../src/decisions/report/health-report.ts";
import type { ToldHealth } from "../../../src/model/health.ts";
import { health, problems } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, rowWidths, tagsOf } from "./rendered.ts";

const MIB = 2 ** 20;
const ISSUE = "https://github.com/acme/widgets/issues/7";

const told = (at: number, change: Partial<ToldHealth> = {}): ToldHealth => ({
  ...health({ name: `@acme/package-${at}` }),
  issueUrl: undefined,
  ...change,
});
const ill = (at: number, change: Partial<ToldHealth> = {}) =>
  told(at, { healthy: false, problems: problems(1, "token-invalid"), issueUrl: ISSUE, ...change });

describe("healths of several", () => {
  it("are healthy only if all are", () => {
    expect(healthOutputs([told(0), told(1)])["healthy"]).toBe("true");
    expect(healthOutputs([told(0), ill(1), told(2)])["healthy"]).toBe("false");
    expect(healthOutputs([ill(0), ill(1)])["healthy"]).toBe("false");
  });

  it("have no single outputs", () => {
    const { healthy, ...others } = healthOutputs([told(0), ill(1)]);

    expect(healthy).toBe("false");
    expect(new Set(Object.values(others))).toEqual(new Set([""]));
    expect(Object.keys(others)).toEqual(Object.keys(healthOutputs([told(0)])).slice(1));
  });

  it("have a headline that counts", () => {
    expect(healthHeadline([told(0), told(1)])).toBe(
      "The tokens for 2 packages are ready for the next release.",
    );
    expect(healthHeadline([told(0), ill(1), ill(2)])).toMatch(/^2 of 3 tokens /);
  });

  it("name the package in each annotation, ten of a kind at most", () => {
    const warned = { warnings: problems(1, "token-expiring") };
    const all = healthAnnotations([ill(0), told(1, warned)]);

    expect(all.map(({ level, message }) => [level, message.split(":")[0]])).toEqual([
      ["error", "@acme/package-0"],
      ["warning", "@acme/package-1"],
    ]);
    expect(healthAnnotations(Array.from({ length: 200 }, (_, at) => ill(at, { ...warned }))).length).toBe(20);
  });
});

describe("their summary", () => {
  it("is one table, then each, the unhealthy first", () => {
    const text = healthSummary([told(0), ill(1), told(2)]);
    const [head = "", ...sections] = text.split(/^## /m).slice(1);

    expect(head).toMatch(/^❌ 1 of 3 tokens/);
    expect(rowWidths(head)).toEqual([6, 6, 6, 6, 6]);
    expect(head).toContain("issues&#47;7");
    expect(sections.map((section) => section.split(" ")[0])).toEqual(["❌", "✅", "✅"]);
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
  });

  it("has the order of the packages in the table", () => {
    const [table = ""] = healthSummary([told(2), ill(0), told(1)]).split("\n## ");

    expect([...table.matchAll(/package&#45;(\d)/g)].map(([, at]) => at)).toEqual(["2", "0", "1"]);
  });

  it.each([2, 5, 200, 1000])("fits GitHub's 1 MiB, %i packages", (count) => {
    const all = Array.from({ length: count }, (_, at) => ill(at, { warnings: problems(2) }));

    expect(Buffer.byteLength(healthSummary(all))).toBeLessThan(MIB);
    expect(rowWidths(healthSummary(all)).filter((width) => width === 6)).toHaveLength(count + 2);
  });

  it.each(HOSTILE)("is inert with %s", (_, text) => {
    const filledWith = (filling: string) => {
      const own = {
        name: filling,
        serviceAccount: filling,
        tokenExpires: filling,
        registry: filling,
        issueUrl: filling,
        otherWays: {
          accounts: [filling],
          trustedPublisher: { id: filling, version: filling },
          trusted: true,
        },
        problems: [{ code: "bug" as const, what: filling, remedy: filling }],
      };
      return healthSummary([ill(0, own), told(1, own)]);
    };
    const [hostile, harmless] = [filledWith(text), filledWith("x")];

    expect(tagsOf(hostile)).toEqual(tagsOf(harmless));
    expect(rowWidths(hostile)).toEqual(rowWidths(harmless));
    expect(linksOf(hostile)).toEqual(linksOf(harmless));
    expect(hostile).not.toMatch(/[`@\\\r]/);
    expect(hostile.split("\n")).toHaveLength(harmless.split("\n").length);
  });
});
