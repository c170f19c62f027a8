import { describe, expect, it } from "vitest";

import {
  planFurtherTags,
  tagsOutOfReach,
  withFurtherTags,
  type DistTags,
} from "../../../src/decisions/release/further-tags.ts";
import { endedAs } from "../../../src/model/outcome.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import type { State } from "../../../src/model/result.ts";
import { networkFailure, statusFailure, target } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const DEMO = { name: "demo", version: "1.1.0" };
const TARGET = target({ tag: "next", named: true, furtherTags: ["beta", "latest"] });

interface Change {
  live?: boolean;
  may?: boolean;
  isRerun?: boolean;
  current?: DistTags;
}

function plan(state: State, change: Change = {}) {
  const { live = ["published", "already-published"].includes(state), current } = change;
  const setting = { maySetTags: change.may ?? true, isRerun: change.isRerun ?? false };
  const planned = planFurtherTags(DEMO, TARGET, { state, live }, setting, current);
  expect(noSentences(planned.warnings)).toEqual([]);
  return { ...planned, warnings: planned.warnings.map(({ code }) => code) };
}

describe("the dist-tags after the first", () => {
  it("are set once the version is published, a named latest too", () => {
    expect(plan("published")).toEqual({ set: ["beta", "latest"], unset: [], warnings: [] });
  });

  it.each(["accepted", "staged", "already-staged"] as const)("wait where it is %s", (state) => {
    expect(plan(state)).toEqual({ set: [], unset: ["beta", "latest"], warnings: ["tags-wait"] });
  });

  it.each(["failed", "skipped", "dry-run"] as const)("are left alone where it is %s", (state) => {
    expect(plan(state)).toEqual({ set: [], unset: [], warnings: [] });
  });

  it("are none where nobody named any", () => {
    const setting = { maySetTags: true, isRerun: false };
    const planned = planFurtherTags(DEMO, target(), { state: "staged", live: false }, setting, undefined);
    expect(planned).toEqual({ set: [], unset: [], warnings: [] });
  });
});

describe("a re-run", () => {
  it.each<[string, DistTags, set: string[], unset: string[]]>([
    ["sets those that are missing", { next: "1.1.0" }, ["beta", "latest"], []],
    ["sets those of a lower version", { beta: "1.0.0", latest: "1.1.0-rc.1" }, ["beta", "latest"], []],
    ["sets one that names nonsense", { beta: "nonsense", latest: "1.1.0" }, ["beta"], []],
    ["leaves those that are right", { beta: "1.1.0", latest: "1.1.0" }, [], []],
    ["leaves those of a higher version, and says so", { beta: "1.1.0", latest: "2.0.0" }, [], ["latest"]],
    ["does both", { latest: "2.0.0" }, ["beta"], ["latest"]],
  ])("%s", (_, current, set, unset) => {
    const warnings = unset.map(() => "tag-differs");
    expect(plan("already-published", { current, isRerun: true })).toEqual({ set, unset, warnings });
  });

  it("sets none for a version with other bytes, and tells those that are missing", () => {
    expect(plan("already-published", { live: false, current: { latest: "1.1.0" } })).toEqual({
      set: [],
      unset: ["beta"],
      warnings: [],
    });
  });

  it("tells of a dist-tag that stays what it names, why, and what sets it", () => {
    const setting = { maySetTags: true, isRerun: true };
    const outcome = { state: "already-published", live: true } as const;
    const { warnings } = planFurtherTags(DEMO, TARGET, outcome, setting, { beta: "1.1.0", latest: "2.0.0" });
    expect(warnings).toMatchObject([
      { what: '"latest" names "2.0.0" and stays there, since that is higher than 1.1.0.' },
    ]);
    expect(warnings[0]?.remedy).toContain("command in the job summary");
  });

  it("takes nothing back where the registry does not tell its dist-tags", () => {
    expect(plan("already-published")).toEqual({
      set: [],
      unset: ["beta", "latest"],
      warnings: ["tags-unseen"],
    });
  });
});

describe("a run that finds the version there and is no re-run", () => {
  it.each<[string, DistTags, set: string[], unset: string[]]>([
    ["sets those that are missing", { next: "1.1.0" }, ["beta", "latest"], []],
    ["leaves a latest that was taken back", { beta: "1.1.0", latest: "1.0.0" }, [], ["latest"]],
    ["leaves one of a prerelease", { latest: "1.1.0-rc.1" }, ["beta"], ["latest"]],
    ["leaves one of a higher version", { beta: "1.1.0", latest: "2.0.0" }, [], ["latest"]],
    ["sets one that names nonsense", { beta: "nonsense", latest: "1.1.0" }, ["beta"], []],
  ])("%s", (_, current, set, unset) => {
    const warnings = unset.map(() => "tag-differs");
    expect(plan("already-published", { current })).toEqual({ set, unset, warnings });
  });

  it("says no more of a version with other bytes than that its dist-tags are not set", () => {
    const current = { beta: "1.0.0", latest: "1.1.0" };
    expect(plan("already-published", { live: false, current })).toEqual({
      set: [],
      unset: ["beta"],
      warnings: [],
    });
  });
});

describe("a credential that may not set dist-tags", () => {
  const may = false;

  it("is told before the upload, where there is more than one", () => {
    const problem = tagsOutOfReach(DEMO, TARGET, may);
    expect(problem).toMatchObject({ code: "tags-out-of-reach" });
    expect(problem?.what).toMatch(/demo@1\.1\.0.*"beta", "latest"/);
    expect(noSentences(problem === undefined ? [] : [problem])).toEqual([]);
    expect(tagsOutOfReach(DEMO, target(), may)).toBeUndefined();
    expect(tagsOutOfReach(DEMO, TARGET, true)).toBeUndefined();
  });

  it.each(["published", "accepted", "staged", "already-staged"] as const)(
    "sets none at the end, and does not say so again: %s",
    (state) => {
      expect(plan(state, { may })).toEqual({ set: [], unset: ["beta", "latest"], warnings: [] });
    },
  );

  it.each([{}, { beta: "1.0.0" }])(
    "leaves of a version that is there only those open that do not name it: %j",
    (named) => {
      expect(plan("already-published", { may, current: { latest: "1.1.0", ...named } })).toEqual({
        set: [],
        unset: ["beta"],
        warnings: [],
      });
    },
  );
});

describe("after the dist-tags were set", () => {
  const outcome = { ...endedAs("published"), live: true };
  const all = { set: ["beta", "latest"], unset: [], warnings: [] };

  function end(failures: Record<string, RegistryFailure>, seen: DistTags) {
    const ended = withFurtherTags(outcome, DEMO, TARGET, all, {
      failures: new Map(Object.entries(failures)),
      seen,
    });
    expect(ended).toMatchObject({ state: "published", live: true });
    expect(noSentences([...ended.problems, ...ended.warnings])).toEqual([]);
    const { problems, warnings, unsetTags } = ended;
    return [problems.map(({ code }) => code), warnings.map(({ code }) => code), unsetTags];
  }

  const right = { beta: "1.1.0", latest: "1.1.0" };

  it("all is well where the registry shows them", () => {
    expect(end({}, right)).toEqual([[], [], []]);
  });

  it("a lost answer is none where the registry shows them", () => {
    expect(end({ beta: networkFailure("ECONNRESET") }, right)).toEqual([[], [], []]);
  });

  it("a dist-tag that names another version is a warning: a neighbour's release may have moved it", () => {
    expect(end({}, { ...right, latest: "1.2.0" })).toEqual([[], ["tag-differs"], []]);
    expect(end({}, { beta: "1.1.0" })).toEqual([[], ["tag-differs"], []]);
  });

  it("a refused one is an error, and remains to be set", () => {
    const refused = { beta: statusFailure(403, "no") };
    expect(end(refused, { ...right, beta: "1.0.0" })).toEqual([["tag-refused"], [], ["beta"]]);
    expect(end(refused, undefined)).toEqual([["tag-refused"], ["tags-unseen"], ["beta"]]);
  });

  it("what cannot be looked at is a warning", () => {
    expect(end({}, undefined)).toEqual([[], ["tags-unseen", "tags-unseen"], []]);
  });
});
