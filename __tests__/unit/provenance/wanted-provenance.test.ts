import { expect, it } from "vitest";

import { wantedProvenance } from "../../../src/decisions/provenance/decide-provenance.ts";

it.each([
  [undefined, undefined, "auto"],
  [undefined, true, "true"],
  [undefined, false, "false"],
  ["auto", undefined, "auto"],
  ["auto", true, "auto"],
  ["auto", false, "auto"],
  ["true", undefined, "true"],
  ["true", false, "true"],
  ["false", undefined, "false"],
  ["false", true, "false"],
] as const)("input %s and publishConfig %s: %s is wanted", (input, configured, expected) => {
  expect(wantedProvenance(input, configured)).toBe(expected);
});
