import { describe, expect, it } from "vitest";

import { existingOutcome } from "../../../src/decisions/release/existing.ts";
import type { Standing } from "../../../src/decisions/release/standing.ts";
import { ON_EXISTING } from "../../../src/model/inputs.ts";
import { OTHERS, staged, target } from "../support/builders.ts";
import { ending, noSentences } from "../support/told.ts";

type Existing = Parameters<typeof existingOutcome>[2];

const same = {
  kind: "served",
  served: {
    kind: "same",
    tarball: "https://x.test/demo.tgz",
    publisher: "svc-bot",
    trustedPublisher: undefined,
  },
} as const;
const different = { kind: "served", served: { kind: "different", integrity: OTHERS.integrity } } as const;
const waits = (sameBytes: boolean | undefined): Standing & { kind: "staged" } => ({
  kind: "staged",
  stage: staged(),
  sameBytes,
});

const outcome = (standing: Existing, onExisting: (typeof ON_EXISTING)[number]) =>
  existingOutcome({ name: "demo", version: "1.1.0" }, target(), standing, onExisting);

it.each<[string, Existing, skip: string, verify: string, fail: string]>([
  ["served, same bytes", same, "already-published live", "already-published live", "failed !version-exists"],
  [
    "served, other bytes",
    different,
    "already-published ~version-differs",
    "failed !version-differs",
    "failed !version-exists",
  ],
  ["staged, same bytes", waits(true), "already-staged", "already-staged", "failed !version-exists"],
  [
    "staged, other bytes",
    waits(false),
    "already-staged ~version-differs",
    "failed !version-differs",
    "failed !version-exists",
  ],
  [
    "staged, bytes unknown",
    waits(undefined),
    "already-staged ~staged-unseen",
    "already-staged ~staged-unseen",
    "failed !version-exists",
  ],
  [
    "staged, shown nowhere",
    { kind: "staged", stage: undefined, sameBytes: undefined },
    "already-staged ~staged-unseen",
    "already-staged ~staged-unseen",
    "failed !version-exists",
  ],
])("%s", (_, standing, ...expected) => {
  const outcomes = ON_EXISTING.map((rule) => outcome(standing, rule));
  expect(outcomes.map(ending)).toEqual(expected);
  for (const { problems, warnings } of outcomes) expect(noSentences([...problems, ...warnings])).toEqual([]);
});

describe("tells", () => {
  it("where the same bytes are", () => {
    expect(outcome(same, "skip").tarball).toBe("https://x.test/demo.tgz");
  });

  it("no tarball of other bytes", () => {
    expect(outcome(different, "skip").tarball).toBeUndefined();
  });

  it("the stage id of what waits", () => {
    expect(outcome(waits(true), "skip").stageId).toBe("stage-1");
  });
});
