import { expect, it } from "vitest";

import { checkPackage2fa } from "../../../src/decisions/checks/package-2fa.ts";
import { verdictOf } from "../../../src/decisions/checks/verdict.ts";
import { VERIFICATIONS } from "../../../src/model/inputs.ts";
import { evidence } from "../support/builders.ts";
import { told } from "../support/told.ts";

it("cannot be read on npmjs", () => {
  expect(told(checkPackage2fa(evidence()))).toBe("unknown package-2fa-unavailable");
});

it("does not apply to Verdaccio", () => {
  expect(told(checkPackage2fa(evidence({ verdaccio: true })))).toBe("not-applicable");
});

it.each(VERIFICATIONS)("stops nothing and warns of nothing under %s", (verification) => {
  expect(verdictOf([checkPackage2fa(evidence())], verification)).toEqual({ refusals: [], doubts: [] });
});
