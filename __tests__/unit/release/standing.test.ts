import { describe, expect, it } from "vitest";

import { standingOf } from "../../../src/decisions/release/standing.ts";
import type { Trace } from "../../../src/model/trace.ts";
import { OTHERS, OURS, packument, served, staged, trace } from "../support/builders.ts";

const SUBJECT = { name: "demo", version: "1.1.0" };
const standing = (seen: Partial<Trace>) => standingOf(trace(seen), SUBJECT, OURS);

const serving = packument({ versions: { "1.1.0": served() } });

describe("by what is shown", () => {
  it.each<[string, Partial<Trace>, string]>([
    ["listed", { packument: serving }, "served"],
    [
      "listed with other bytes",
      { packument: packument({ versions: { "1.1.0": served(OTHERS) } }) },
      "served",
    ],
    ["not listed", {}, "absent"],
    ["nothing can be read", { packument: undefined, staged: undefined }, "absent"],
    ["in the list of staged versions", { staged: [staged()] }, "staged"],
    ["another version is staged", { staged: [staged({ version: "1.2.0" })] }, "absent"],
    ["another package is staged", { staged: [staged({ packageName: "demo2" })] }, "absent"],
    ["its status is staged", { status: "staged" }, "staged"],
    ["its status is validating", { status: "validating" }, "validating"],
    ["its status is blocked", { status: "blocked" }, "blocked"],
    ["its status is deleted", { status: "deleted" }, "deleted"],
    ["its status is published, not listed yet", { status: "published" }, "absent"],
    ["its status is a word nobody knows", { status: "quarantined" }, "absent"],
  ])("%s", (_, seen, expected) => {
    expect(standing(seen).kind).toBe(expected);
  });
});

describe("the most telling first", () => {
  it.each<[string, Partial<Trace>, string]>([
    ["served, though blocked", { packument: serving, status: "blocked" }, "served"],
    ["served, though staged", { packument: serving, staged: [staged()], status: "staged" }, "served"],
    ["blocked, though staged", { staged: [staged()], status: "blocked" }, "blocked"],
    ["deleted, though staged", { staged: [staged()], status: "deleted" }, "deleted"],
    ["staged, though validating", { staged: [staged()], status: "validating" }, "staged"],
    ["staged, though the packument cannot be read", { packument: undefined, staged: [staged()] }, "staged"],
  ])("%s", (_, seen, expected) => {
    expect(standing(seen).kind).toBe(expected);
  });
});

describe("the bytes of a staged version", () => {
  it.each<[string, Partial<Trace>, boolean | undefined]>([
    ["our shasum", { staged: [staged()] }, true],
    ["another", { staged: [staged({ shasum: OTHERS.shasum })] }, false],
    ["none", { staged: [{ id: "stage-1", ...SUBJECT, packageName: "demo" }] }, undefined],
    ["by its status alone", { status: "staged" }, undefined],
  ])("%s", (_, seen, sameBytes) => {
    expect(standing(seen)).toMatchObject({ kind: "staged", sameBytes });
  });
});
