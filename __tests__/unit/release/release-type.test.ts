import { expect, it } from "vitest";

import { releaseType } from "../../../src/decisions/release/release-type.ts";

it.each([
  [undefined, "1.0.0", "initial"],
  [undefined, "1.0.0-beta.0", "initial"],
  ["1.2.3", "2.0.0", "major"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "2.0.0-rc.0", "premajor"],
  ["1.2.3", "1.3.0-rc.0", "preminor"],
  ["1.2.3", "1.2.4-rc.0", "prepatch"],
  ["2.0.0-rc.0", "2.0.0-rc.1", "prerelease"],
  ["2.0.0-rc.1", "2.0.0", "major"],
  ["1.3.0-rc.1", "1.3.0", "minor"],
  ["1.2.4-rc.1", "1.2.4", "patch"],
  ["1.2.3", "1.2.3", "different"],
  ["1.2.3", "1.2.2", "different"],
  ["1.2.3", "1.2.3-rc.0", "different"],
  ["newest", "1.2.3", "different"],
  ["", "1.2.3", "different"],
])("%s -> %s: %s", (previous, version, expected) => {
  expect(releaseType(previous, version)).toBe(expected);
});
