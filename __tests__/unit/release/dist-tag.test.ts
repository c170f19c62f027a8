import { describe, expect, it } from "vitest";

import { tagFault, tagRefusal } from "../../../src/decisions/release/dist-tag.ts";
import type { Packument } from "../../../src/model/evidence.ts";
import { packument, packumentOf, served } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

describe("a dist-tag that npm takes", () => {
  it.each(["latest", "next", "beta", "release-1.x", "v", "canary_2", "alpha.1"])("%s", (tag) => {
    expect(tagFault(tag)).toBeUndefined();
  });
});

describe("a dist-tag that npm would not take", () => {
  it.each([
    ["a version", "1.0.0"],
    ["a version with v", "v1.0.0"],
    ["a major", "1"],
    ["a major with v", "v1"],
    ["a range", "^1.2"],
    ["a range of x", "1.x"],
    ["x", "x"],
    ["a star", "*"],
    ["nothing", ""],
    ["a space", "my tag"],
    ["a slash", "release/1"],
    ["a quotation mark", 'a"b'],
    ["a letter that a URL escapes", "ä"],
    ["a line break", "next\nlatest"],
  ])("%s", (_, tag) => {
    expect(tagFault(tag)).toEqual(expect.any(String));
  });
});

function refusal(version: string, listed: Packument | undefined, named = false, tag = "latest") {
  const problem = tagRefusal(version, { tag, named }, listed);
  expect(noSentences(problem === undefined ? [] : [problem])).toEqual([]);
  return problem?.code;
}

describe("nobody named a dist-tag", () => {
  const deprecated = packument({
    distTags: { latest: "1.0.0" },
    versions: { "1.0.0": served(), "2.0.0": served({ deprecated: true }) },
  });

  it.each<[string, string, Packument | undefined, string | undefined]>([
    ["the first version", "1.0.0", undefined, undefined],
    [
      "the first version of a package without versions",
      "1.0.0",
      packument({ distTags: {}, versions: {} }),
      undefined,
    ],
    ["above the highest", "1.0.1", packumentOf("1.0.0", "0.9.0"), undefined],
    ["below latest", "1.9.0", packumentOf("2.0.0"), "latest-would-go-back"],
    [
      "below a stable version that is not latest",
      "1.5.0",
      packumentOf("1.0.0", "2.0.0"),
      "latest-would-go-back",
    ],
    ["below a prerelease", "1.5.0", packumentOf("1.0.0", "2.0.0-beta.0"), undefined],
    ["below a deprecated version", "1.5.0", deprecated, undefined],
    ["below a latest that is a prerelease", "1.5.0", packumentOf("2.0.0-beta.0"), "latest-would-go-back"],
    [
      "below a latest that is not listed",
      "1.5.0",
      packument({ distTags: { latest: "2.0.0" }, versions: {} }),
      "latest-would-go-back",
    ],
    ["a prerelease", "2.0.0-beta.0", packumentOf("1.0.0"), "tag-missing-for-prerelease"],
    ["a prerelease of a new package", "0.0.0-alpha", undefined, "tag-missing-for-prerelease"],
    ["a version with build metadata", "1.0.1+build.5", packumentOf("1.0.0"), undefined],
    [
      "versions that are none",
      "1.0.0",
      packument({ distTags: { latest: "newest" }, versions: { x: served() } }),
      undefined,
    ],
  ])("%s", (_, version, listed, expected) => {
    expect(refusal(version, listed)).toBe(expected);
  });
});

describe("somebody named the dist-tag", () => {
  it.each<[string, string, string]>([
    ["latest goes back", "latest", "1.0.0"],
    ["latest becomes a prerelease", "latest", "3.0.0-beta.0"],
    ["another tag takes a prerelease", "next", "3.0.0-beta.0"],
    ["another tag takes a lower version", "release-1.x", "1.0.0"],
  ])("%s", (_, tag, version) => {
    expect(refusal(version, packumentOf("2.0.0"), true, tag)).toBeUndefined();
  });
});
