import { describe, expect, it } from "vitest";

import { filePattern, isGlob, splitLines } from "../../../src/decisions/workspace/package-lines.ts";

describe("the lines of the input package", () => {
  it("are what is wanted and what is left out", () => {
    expect(splitLines(["packages/*", "!packages/old", "tools/cli", "! examples/**"])).toEqual({
      wanted: ["packages/*", "tools/cli"],
      excluded: ["packages/old", "examples/**"],
    });
  });

  it("a glob may begin with a negation of its own", () => {
    expect(splitLines(["!(old)/*"])).toEqual({ wanted: ["!(old)/*"], excluded: [] });
  });

  it.each([
    "packages/*",
    "packages/**",
    "packages/{a,b}",
    "packages/?",
    "packages/[ab]",
    "packages/!(a)",
    "@(a|b)",
  ])("%s is a glob", (line) => {
    expect(isGlob(line)).toBe(true);
  });

  it.each([".", "packages/a", "packages/@acme/a", "demo-1.0.0.tgz", "a (copy)", "../a+b", "a!"])(
    "%s is a path",
    (line) => {
      expect(isGlob(line)).toBe(false);
    },
  );

  it.each([
    ["packages/*", "packages/*/package.json"],
    ["packages/*/", "packages/*/package.json"],
    ["packages/*/package.json", "packages/*/package.json"],
    ["packed/*.tgz", "packed/*.tgz"],
    ["packed/*.tar.gz", "packed/*.tar.gz"],
    ["packages/not-package.json", "packages/not-package.json/package.json"],
  ])("%s looks for %s", (glob, files) => {
    expect(filePattern(glob)).toBe(files);
  });
});
