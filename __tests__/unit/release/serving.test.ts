import { describe, expect, it } from "vitest";

import { servingOf } from "../../../src/decisions/release/serving.ts";
import type { ServedVersion } from "../../../src/model/evidence.ts";
import { OTHERS, OURS, packument, served } from "../support/builders.ts";

const serving = (version: ServedVersion) =>
  servingOf(packument({ versions: { "1.1.0": version } }), "1.1.0", OURS);

const bare: ServedVersion = { deprecated: false };

describe("served with our bytes", () => {
  it.each<[string, ServedVersion]>([
    ["our integrity", served()],
    ["our integrity, and a shasum that nobody needs", served({ shasum: OTHERS.shasum })],
    ["our integrity among several", served({ integrity: `sha1-AAAA ${OTHERS.integrity} ${OURS.integrity}` })],
    ["no integrity, and our shasum", { ...bare, shasum: OURS.shasum }],
    ["our integrity, deprecated", served({ deprecated: true })],
  ])("%s", (_, version) => {
    expect(serving(version).kind).toBe("same");
  });

  it("tells where the tarball is and who published it", () => {
    const where = { tarball: "https://registry.example.test/demo.tgz", publisher: "svc-bot" };
    expect(serving(served(where))).toEqual({ kind: "same", ...where });
  });
});

describe("served with other bytes", () => {
  it.each<[string, ServedVersion, string]>([
    ["another integrity", served({ integrity: OTHERS.integrity }), OTHERS.integrity],
    [
      "another integrity, though our shasum",
      { ...OTHERS, shasum: OURS.shasum, deprecated: false },
      OTHERS.integrity,
    ],
    ["no integrity, and another shasum", { ...bare, shasum: OTHERS.shasum }, OTHERS.shasum],
    ["neither", bare, "none"],
    ["an integrity that is none", served({ integrity: "sha512-???" }), "sha512-???"],
    ["an empty integrity", served({ integrity: "" }), ""],
  ])("%s", (_, version, integrity) => {
    expect(serving(version)).toEqual({ kind: "different", integrity });
  });
});

describe("not served", () => {
  it.each(["1.1.1", "1.1", "1.1.0+build", "toString", "__proto__"])("%s", (version) => {
    expect(servingOf(packument({ versions: { "1.1.0": served() } }), version, OURS)).toEqual({
      kind: "absent",
    });
  });
});
