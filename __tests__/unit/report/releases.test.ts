import { describe, expect, it } from "vitest";

import { assignAccounts } from "../../../src/decisions/inputs/assign-accounts.ts";
import { annotationsOf } from "../../../src/decisions/report/annotations.ts";
import { outputsOf, stateOf } from "../../../src/decisions/report/outputs.ts";
import { releasesHeadline, releasesSummary, type Told } from "../../../src/decisions/report/releases.ts";
import { Secret } from "../../../src/model/secret.ts";
import type { PackageResult, State } from "../../../src/model/result.ts";
import { manyChanges } from "./build-changes.ts";
import { files, nothingKnown, otherWays, problems, result, STATES } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, rowWidths, tagsOf } from "./rendered.ts";
import { problemsOf } from "../model/problems.ts";

const MIB = 2 ** 20;

/** As long as on npmjs: names, digests, and all the checks. */
function real(at: number, change: Partial<PackageResult> = {}): PackageResult {
  const name = `@acme-organisation/package-number-${at}`;
  const checks = Array.from({ length: 12 }, () => ({
    id: "expiry" as const,
    status: "pass" as const,
    evidence: "the registry's own entry of the token says so".repeat(2),
  }));
  return result({
    id: `${name}@1.2.3`,
    name,
    integrity: `sha512-${"a".repeat(86)}==`,
    shasum: "a".repeat(40),
    tarball: `https://registry.npmjs.org/${name}/-/package-number-${at}-1.2.3.tgz`,
    url: `https://www.npmjs.com/package/${name}/v/1.2.3`,
    checks,
    ...change,
  });
}

const several = (count: number, change: Partial<PackageResult> = {}) =>
  Array.from({ length: count }, (_, at) => real(at, change));

const summary = (results: PackageResult[], change: Partial<Told> = {}) =>
  releasesSummary(results.map((each) => ({ result: each, files: [], otherWays: undefined, ...change })));

/** GitHub counts the outputs of a job in UTF-16. */
const sizeOf = (outputs: Record<string, string>) =>
  Buffer.byteLength(Object.values(outputs).join(""), "utf16le");

/** What comes of a glob that finds other packages than the tokens are for. */
function mismatched(count: number): PackageResult {
  const names = Array.from({ length: count }, (_, at) => real(at).name ?? "");
  const assign = () =>
    assignAccounts(
      names,
      {
        packages: ["."],
        token: undefined,
        tokens: new Map(names.map((name) => [`${name}-typo`, new Secret("npm_x")])),
        serviceAccount: undefined,
        serviceAccounts: new Map(),
      },
      false,
    );
  return nothingKnown({ problems: problemsOf(assign) });
}

/** The order of design, section 7. */
const ORDER: State[] = [
  "failed",
  "accepted",
  "staged",
  "published",
  "already-staged",
  "already-published",
  "dry-run",
  "skipped",
];

describe("the state of all", () => {
  it.each(ORDER.map((state, at) => [state, ORDER.slice(at)] as const))(
    "is %s before all that follow it",
    (state, rest) => {
      for (const states of [rest, rest.toReversed()]) {
        expect(stateOf(states.map((each) => result({ state: each })))).toBe(state);
      }
    },
  );

  it("has every state there is", () => {
    expect([...ORDER].toSorted()).toEqual([...STATES].toSorted());
  });

  it("of none is failed", () => {
    expect(stateOf([])).toBe("failed");
  });
});

describe("outputs of several", () => {
  it("are `results` and `state`, and nothing else", () => {
    const { state, results, ...others } = outputsOf(several(2));

    expect(state).toBe("published");
    expect((JSON.parse(results ?? "") as PackageResult[]).map(({ id }) => id)).toEqual([
      "@acme-organisation/package-number-0@1.2.3",
      "@acme-organisation/package-number-1@1.2.3",
    ]);
    expect(new Set(Object.values(others))).toEqual(new Set([""]));
  });

  it("have the same names as those of one", () => {
    expect(Object.keys(outputsOf(several(2)))).toEqual(Object.keys(outputsOf(several(1))));
  });

  it.each([1, 5, 200])("fit GitHub's 1 MiB, %i packages", (count) => {
    const outputs = outputsOf(several(count, { changes: manyChanges(500) }));

    expect(JSON.parse(outputs["results"] ?? "")).toHaveLength(count);
    expect(sizeOf(outputs)).toBeLessThan(MIB);
  });

  it("fit GitHub's 1 MiB, 1,000 packages", () => {
    expect(sizeOf(outputsOf(several(1000)))).toBeLessThan(MIB);
  });

  it("lose what is long, never what became of a package and why", () => {
    const failed = { state: "failed" as const, problems: problems(1), warnings: problems(2) };
    const outputs = outputsOf(several(300, failed));
    const results = JSON.parse(outputs["results"] ?? "") as PackageResult[];

    expect(results.every(({ state, problems: why }) => state === "failed" && why.length === 1)).toBe(true);
    expect(results.every(({ integrity }) => integrity?.startsWith("sha512-") === true)).toBe(true);
  });

  it("fit where a thousand packages have no token and a thousand tokens no package", () => {
    expect(sizeOf(outputsOf([mismatched(1000)]))).toBeLessThan(MIB);
  });

  it("fit where a hundred packages have no token and a hundred tokens no package", () => {
    expect(sizeOf(outputsOf([mismatched(100)]))).toBeLessThan(MIB);
    expect(Buffer.byteLength(summary([mismatched(100)]))).toBeLessThan(MIB);
  });

  it("have a summary that fits then", () => {
    expect(Buffer.byteLength(summary([mismatched(1000)]))).toBeLessThan(MIB);
  });
});

describe("the headline of several", () => {
  it("counts each state, failures first", () => {
    const states: State[] = ["published", "skipped", "failed", "published"];

    expect(releasesHeadline(states.map((state) => result({ state })))).toBe(
      "4 packages: 1 failed, 2 published, 1 skipped.",
    );
  });

  it("of one is its own", () => {
    expect(releasesHeadline([result()])).toContain("@acme/demo@1.2.3 is published");
  });
});

describe("the annotations of several", () => {
  it("are ten of a kind, of a thousand packages too", () => {
    const all = annotationsOf(
      several(1000, { state: "failed", problems: problems(1), warnings: problems(1) }),
    );

    expect(all).toHaveLength(20);
    expect(all[9]?.message).toContain("991");
  });
});

describe("the summary of several", () => {
  it("is what went wrong, then one table with a row a package, then each folded", () => {
    const all = [real(0), real(1, { state: "failed", problems: problems(1) }), real(2, { state: "skipped" })];
    const text = summary(all);
    const [open = ""] = text.split("<details>");

    expect(text).toMatch(/^## ❌ 3 packages/);
    expect(rowWidths(open)).toEqual([5, 5, 5, 5, 5]);
    expect(text.match(/<details><summary><code>/g)).toHaveLength(3);
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    expect(text.indexOf("What to do for")).toBeLessThan(text.indexOf("| Package |"));
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
  });

  it("names how each staged version is approved", () => {
    const command = "npm stage approve 1";

    const text = summary([real(0, { state: "staged", approveCommand: command }), real(1)]);

    expect(text).toContain("| To approve |");
    expect(text).toContain("npm stage");
  });

  it("of one is that of one", () => {
    expect(summary([real(0)])).toMatch(/^## ✅ .*: published\n/);
  });

  it.each([
    [1, {}],
    [5, {}],
    [200, {}],
    [200, { state: "failed", problems: problems(2) }],
    [1000, {}],
    [1000, { state: "failed", problems: problems(2), warnings: problems(3) }],
  ] as [number, Partial<PackageResult>][])("fits GitHub's 1 MiB, %i packages with %j", (count, change) => {
    const text = summary(several(count, change), {
      files: files(50),
      otherWays: otherWays({ accounts: ["alice"] }),
    });

    expect(Buffer.byteLength(text)).toBeLessThan(MIB);
    expect(text.includes(`… and ${count - 500} more`)).toBe(count > 500);
  });

  it("fits where names and failures are as long as they can be", () => {
    const what = "<@|`".repeat(500);
    const name = `@acme/${"-d".repeat(104)}`;
    const change = {
      name,
      id: `${name}@1.0.0`,
      problems: [1, 2].map(() => ({ code: "bug" as const, what })),
    };

    expect(Buffer.byteLength(summary(several(200, { state: "failed", ...change })))).toBeLessThan(MIB);
  });

  it.each(HOSTILE)("is inert with %s", (_, text) => {
    const filledWith = (filling: string) => {
      const own = {
        state: "failed" as const,
        id: filling,
        name: filling,
        tag: filling,
        tags: [filling],
        serviceAccount: filling,
        approveCommand: filling,
        url: "https://example.test/",
        problems: [{ code: "bug" as const, what: filling, remedy: filling }],
        warnings: [],
      };
      return summary([real(0, own), real(1, own)]);
    };
    const [hostile, harmless] = [filledWith(text), filledWith("x")];

    expect(tagsOf(hostile)).toEqual(tagsOf(harmless));
    expect(rowWidths(hostile)).toEqual(rowWidths(harmless));
    expect(linksOf(hostile)).toEqual(linksOf(harmless));
    expect(hostile).not.toMatch(/[`@\\\r]/);
    expect(hostile.split("\n")).toHaveLength(harmless.split("\n").length);
  });
});
