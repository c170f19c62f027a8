import { describe, expect, it } from "vitest";

import { verdictOf } from "../../../src/decisions/checks/verdict.ts";
import { CHECK_IDS, type Check, type CheckId, type CheckStatus } from "../../../src/model/check.ts";
import { VERIFICATIONS, type Verification } from "../../../src/model/inputs.ts";
import { noSentences } from "../support/told.ts";

type Weight = "stops" | "warns" | "-";

function check(id: CheckId, status: CheckStatus): Check {
  const seen = { id, status, evidence: "this was seen" };
  return status === "pass" ? seen : { ...seen, code: "bug", remedy: "Do this." };
}

function weight(id: CheckId, status: CheckStatus, verification: Verification): Weight {
  const { refusals, doubts } = verdictOf([check(id, status)], verification);
  expect(noSentences(refusals)).toEqual([]);
  expect(noSentences(doubts)).toEqual([]);
  expect(refusals.length * doubts.length).toBe(0);
  return refusals.length > 0 ? "stops" : doubts.length > 0 ? "warns" : "-";
}

const weights = (id: CheckId, status: CheckStatus) => VERIFICATIONS.map((each) => weight(id, status, each));

describe("a check that fails", () => {
  it.each<[CheckId, standard: Weight, strict: Weight, off: Weight]>([
    ["trigger", "stops", "stops", "stops"],
    ["token-valid", "stops", "stops", "-"],
    ["service-account", "stops", "stops", "stops"],
    ["maintainer", "stops", "stops", "-"],
    ["non-interactive", "stops", "stops", "-"],
    ["blast-radius", "warns", "stops", "-"],
    ["expiry", "stops", "stops", "-"],
    ["repository", "stops", "stops", "-"],
  ])("%s: standard %s, strict %s, off %s", (id, ...expected) => {
    expect(weights(id, "fail")).toEqual(expected);
  });

  it("package-2fa never stops a release, whatever it says", () => {
    expect(weights("package-2fa", "fail")).not.toContain("stops");
  });
});

describe("a check that cannot tell", () => {
  it.each<[CheckId, standard: Weight, strict: Weight, off: Weight]>([
    ["trigger", "warns", "warns", "warns"],
    ["token-valid", "warns", "stops", "-"],
    ["service-account", "warns", "stops", "warns"],
    ["maintainer", "warns", "stops", "-"],
    ["non-interactive", "warns", "stops", "-"],
    ["blast-radius", "warns", "stops", "-"],
    ["expiry", "warns", "stops", "-"],
    ["package-2fa", "-", "-", "-"],
    ["repository", "warns", "warns", "-"],
  ])("%s: standard %s, strict %s, off %s", (id, ...expected) => {
    expect(weights(id, "unknown")).toEqual(expected);
  });
});

describe.each<CheckStatus>(["pass", "not-applicable"])("a check that says %s", (status) => {
  it.each(CHECK_IDS)("%s neither stops nor warns", (id) => {
    expect(weights(id, status)).toEqual(["-", "-", "-"]);
  });
});

describe("several checks", () => {
  it("give a refusal each, in their order", () => {
    const failing = [check("token-valid", "fail"), check("maintainer", "pass"), check("expiry", "fail")];
    const { refusals } = verdictOf(failing, "standard");
    expect(refusals).toHaveLength(2);
  });

  it("give one warning for all that cannot be told", () => {
    const unknown = (["token-valid", "maintainer", "package-2fa"] as const).map((id) => check(id, "unknown"));
    const { refusals, doubts } = verdictOf(unknown, "standard");
    expect(refusals).toEqual([]);
    expect(doubts.map(({ code }) => code)).toEqual(["checks-unknown"]);
    expect(doubts[0]?.what).toMatch(/token-valid/i);
    expect(doubts[0]?.what).toMatch(/maintainer/i);
    expect(doubts[0]?.what).not.toMatch(/package-2fa/i);
  });

  it("warn of a wide reach beside a refusal", () => {
    const checks = [check("token-valid", "fail"), check("blast-radius", "fail")];
    const { refusals, doubts } = verdictOf(checks, "standard");
    expect([refusals.length, doubts.length]).toEqual([1, 1]);
  });
});

it("a refusal keeps the check's code and remedy", () => {
  const { refusals } = verdictOf(
    [
      {
        id: "maintainer",
        status: "fail",
        code: "not-maintainer",
        evidence: "the name is missing",
        remedy: "Invite it.",
      },
    ],
    "standard",
  );
  expect(refusals).toEqual([{ code: "not-maintainer", what: "The name is missing.", remedy: "Invite it." }]);
});

it("no checks, no verdict", () => {
  for (const verification of VERIFICATIONS) {
    expect(verdictOf([], verification)).toEqual({ refusals: [], doubts: [] });
  }
});
