import { expect, it } from "vitest";

import { trustedChecksOf } from "../../../src/decisions/checks/trusted-checks.ts";
import { verdictOf } from "../../../src/decisions/checks/verdict.ts";
import { CHECK_IDS } from "../../../src/model/check.ts";
import { VERIFICATIONS } from "../../../src/model/inputs.ts";
import { IDENTITY, subject } from "../support/builders.ts";

const checks = trustedChecksOf(subject({ refuseAccounts: ["alice"], tokenExpires: "2020-01-01" }), IDENTITY);

it("answers every check but the trigger's, and only what the exchange proved passes", () => {
  expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS.slice(1));
  expect(checks.filter(({ status }) => status === "pass").map(({ id }) => id)).toEqual(["token-valid"]);
  expect(checks.filter(({ status }) => status === "unknown" || status === "fail")).toEqual([]);
});

it.each(VERIFICATIONS)("stops nothing and warns of nothing under %s", (verification) => {
  expect(verdictOf(checks, verification)).toEqual({ refusals: [], doubts: [] });
});

it("says of the repository what it says of it with a token", () => {
  const repository = {
    manifest: "https://github.com/acme/widgets",
    workflow: "https://github.com/acme/widgets",
  };
  const told = trustedChecksOf(subject({ repository }), IDENTITY);
  expect(told.find(({ id }) => id === "repository")?.status).toBe("pass");
});
