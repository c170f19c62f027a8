import { describe, expect, it } from "vitest";

import { decideRelease } from "../../../src/decisions/release/decide-release.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { type OnExisting, type Strategy, ON_EXISTING, STRATEGIES } from "../../../src/model/inputs.ts";
import { absent, answered, NO_ANSWERS, notAsked, refused, unreadable } from "../support/answers.ts";
import { OTHERS, OURS, packument, packumentOf, served, staged, target } from "../support/builders.ts";
import { ending, refusalCodes } from "../support/told.ts";

type Seen = Pick<Evidence, "packument" | "staged">;
interface Rules {
  strategy: Strategy;
  onExisting: OnExisting;
  dryRun: boolean;
  version: string;
  tag: string | undefined;
}

/** `upload`, how it ends, or the code with which it is refused. */
function decide(seen: Partial<Seen>, rules: Partial<Rules> = {}): string {
  const { version = "1.1.0", tag, strategy = "all", onExisting = "skip", dryRun = false } = rules;
  const where = target(tag === undefined ? {} : { tag, named: true });
  let decided = "";
  const codes = refusalCodes(() => {
    const decision = decideRelease(
      { name: "demo", version },
      where,
      OURS,
      { packument: answered(packument()), staged: absent, ...seen },
      { strategy, onExisting, dryRun },
    );
    decided = decision.kind === "end" ? ending(decision.outcome) : decision.kind;
  });
  return codes.length > 0 ? `refused ${codes.join(" ")}` : decided;
}

const listing = (bytes: typeof OURS | typeof OTHERS) =>
  answered(packument({ versions: { "1.1.0": served(bytes) }, distTags: { latest: "1.1.0" } }));

const THERE: [string, Partial<Seen>, skip: string, verify: string, fail: string][] = [
  [
    "served, same bytes",
    { packument: listing(OURS) },
    "already-published live",
    "already-published live",
    "failed !version-exists",
  ],
  [
    "served, other bytes",
    { packument: listing(OTHERS) },
    "already-published ~version-differs",
    "failed !version-differs",
    "failed !version-exists",
  ],
  [
    "staged, same bytes",
    { staged: answered([staged()]) },
    "already-staged",
    "already-staged",
    "failed !version-exists",
  ],
  [
    "staged, other bytes",
    { staged: answered([staged(OTHERS)]) },
    "already-staged ~version-differs",
    "failed !version-differs",
    "failed !version-exists",
  ],
  [
    "served and staged",
    { packument: listing(OURS), staged: answered([staged(OTHERS)]) },
    "already-published live",
    "already-published live",
    "failed !version-exists",
  ],
  [
    "staged, package not there yet",
    { packument: absent, staged: answered([staged()]) },
    "already-staged",
    "already-staged",
    "failed !version-exists",
  ],
];

const NOT_THERE: [string, Partial<Seen>][] = [
  ["the version is above what is listed", {}],
  ["the package is new", { packument: absent }],
  ["the package is hidden by 401", { packument: refused(401) }],
  ["the package is hidden by 403", { packument: refused(403) }],
  ["the packument was not asked", { packument: notAsked }],
  ["another version is staged", { staged: answered([staged({ version: "1.2.0" })]) }],
  ["another package's version is staged", { staged: answered([staged({ packageName: "other" })]) }],
  ...NO_ANSWERS.map(([kind, answer]): [string, Partial<Seen>] => [
    `the stage list is ${kind}`,
    { staged: answer },
  ]),
];

describe.each(STRATEGIES)("strategy: %s", (strategy) => {
  describe.each([
    ["a release", false],
    ["a dry run", true],
  ])("%s", (_, dryRun) => {
    it.each(THERE)("the version is there: %s", (_name, seen, ...expected) => {
      const rules = ON_EXISTING.map((onExisting) => ({ strategy, dryRun, onExisting }));
      expect(rules.map((each) => decide(seen, each))).toEqual(expected);
    });

    it.each(NOT_THERE)("the version is not there: %s", (_name, seen) => {
      for (const onExisting of ON_EXISTING) {
        expect(decide(seen, { strategy, dryRun, onExisting })).toBe(dryRun ? "dry-run" : "upload");
      }
    });

    it("the registry cannot be read, so that it must not be written", () => {
      expect(decide({ packument: unreadable }, { strategy, dryRun })).toBe("refused registry-unreachable");
    });

    it("a prerelease without a dist-tag", () => {
      const version = "2.0.0-beta.0";
      expect(decide({}, { strategy, dryRun, version })).toBe("refused tag-missing-for-prerelease");
      expect(decide({}, { strategy, dryRun, version, tag: "next" })).toBe(dryRun ? "dry-run" : "upload");
    });
  });
});

describe("a version below what the dist-tag names", () => {
  const above = { packument: answered(packumentOf("2.0.0")) };

  it.each<[string, Partial<Rules>, all: string, upgrade: string]>([
    ["without a dist-tag", {}, "refused latest-would-go-back", "skipped"],
    ["with tag: latest", { tag: "latest" }, "upload", "skipped"],
    ["with a tag that is new", { tag: "release-1.x" }, "upload", "upload"],
    ["in a dry run", { dryRun: true, tag: "latest" }, "dry-run", "skipped"],
  ])("%s", (_, rules, all, upgrade) => {
    expect(decide(above, { ...rules, strategy: "all" })).toBe(all);
    expect(decide(above, { ...rules, strategy: "upgrade" })).toBe(upgrade);
  });

  it.each<[string, current: string, version: string, string]>([
    ["the same but for build metadata", "1.1.0", "1.1.0+build.2", "skipped"],
    ["higher by a patch", "1.1.0", "1.1.1", "upload"],
    ["a dist-tag that names no version", "newest", "1.1.0", "upload"],
  ])("strategy: upgrade, %s", (_, current, version, expected) => {
    const listed = answered(packument({ distTags: { next: current }, versions: {} }));
    expect(decide({ packument: listed }, { strategy: "upgrade", tag: "next", version })).toBe(expected);
  });

  it("strategy: upgrade goes by the release's own dist-tag", () => {
    const listed = answered(packument({ distTags: { latest: "2.0.0", old: "1.0.0" } }));
    expect(decide({ packument: listed }, { strategy: "upgrade", tag: "old" })).toBe("upload");
  });
});

it("a version that is there is told before a dist-tag is missed", () => {
  const listed = answered(packument({ versions: { "2.0.0-beta.0": served() } }));
  expect(decide({ packument: listed }, { version: "2.0.0-beta.0" })).toBe("already-published live");
});
