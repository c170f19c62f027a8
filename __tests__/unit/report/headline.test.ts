import { describe, expect, it } from "vitest";

import { headline } from "../../../src/decisions/report/annotations.ts";
import { nothingKnown, result, STATES } from "./build.ts";

describe("headline", () => {
  it.each(STATES)("of %s is one sentence that names the package", (state) => {
    const text = headline(result({ state }));

    expect(text).toMatch(/^@acme\/demo@1\.2\.3 .*\.$/);
    expect(text).not.toMatch(/undefined|null|\n/);
  });

  it("differs from state to state", () => {
    expect(new Set(STATES.map((state) => headline(result({ state })))).size).toBe(STATES.length);
  });

  it("claims to serve exactly these bytes of no state but published", () => {
    const claims = STATES.filter((state) => /serves exactly these bytes/.test(headline(result({ state }))));

    expect(claims).toEqual(["published"]);
  });

  it.each([
    [true, "the same bytes"],
    [false, "other bytes"],
  ])("of already-published tells whether the bytes are ours: %s", (live, told) => {
    expect(headline(result({ state: "already-published", live }))).toContain(told);
  });

  it.each([
    ["direct", "published to"],
    ["stage", "staged on"],
  ] as const)("of a dry run tells what %s would do", (mode, told) => {
    expect(headline(result({ state: "dry-run", mode }))).toContain(told);
  });

  it("of a failure says no more than is known", () => {
    expect(headline(nothingKnown())).toMatch(/^The package .*\.$/);
    expect(headline(nothingKnown())).not.toContain("undefined");
  });
});
