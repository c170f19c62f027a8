import { describe, expect, it } from "vitest";

import { resultOf, type Findings } from "../../../src/decisions/release/result.ts";
import { endedAs, failedWith, type Outcome } from "../../../src/model/outcome.ts";
import type { Code } from "../../../src/model/code.ts";
import type { State } from "../../../src/model/result.ts";
import { ELSEWHERE, OURS, pkg, tarball, target } from "../support/builders.ts";

function result(findings: Partial<Findings>, outcome: Outcome) {
  return resultOf(
    { pkg: pkg(), target: target(), tarball: tarball(), checks: [], warnings: [], ...findings },
    outcome,
  );
}

const ended = (state: State, more: Partial<Outcome> = {}): Outcome => ({ ...endedAs(state), ...more });

describe("the approve command and page", () => {
  const stageId = "f3b2";
  const elsewhere = target({ registry: ELSEWHERE });

  it.each<["staged" | "already-staged"]>([["staged"], ["already-staged"]])("%s on npmjs", (state) => {
    expect(result({}, ended(state, { stageId }))).toMatchObject({
      stageId,
      approveCommand: "npm stage approve f3b2",
      approveUrl: "https://www.npmjs.com/settings/~/staged-packages",
    });
  });

  it.each<["staged" | "already-staged"]>([["staged"], ["already-staged"]])("%s elsewhere", (state) => {
    expect(result({ target: elsewhere }, ended(state, { stageId }))).toMatchObject({
      approveCommand: `npm stage approve f3b2 --registry ${ELSEWHERE}`,
      approveUrl: undefined,
    });
  });

  it("without a stage id there is only npm's page", () => {
    expect(result({}, ended("staged"))).toMatchObject({
      approveCommand: undefined,
      approveUrl: "https://www.npmjs.com/settings/~/staged-packages",
    });
    expect(result({ target: elsewhere }, ended("staged"))).toMatchObject({
      approveCommand: undefined,
      approveUrl: undefined,
    });
  });

  it.each<State>(["published", "accepted", "already-published", "skipped", "dry-run", "failed"])(
    "%s waits for no approval",
    (state) => {
      expect(result({}, ended(state, { stageId }))).toMatchObject({
        approveCommand: undefined,
        approveUrl: undefined,
      });
    },
  );
});

describe("the registry's notice that the token is dead", () => {
  const notice = {
    code: "registry-notice",
    what: "Access token expired or revoked. Please log in.",
  } as const;
  const other = {
    code: "registry-notice",
    what: "npm tokens that bypass 2FA are being restricted.",
  } as const;
  const warningsFor = (code: Code) =>
    result({ warnings: [notice, other] }, failedWith({ code, what: "It was seen." })).warnings;

  it("is left out where that is the failure, and no other notice is", () => {
    expect(warningsFor("token-invalid")).toEqual([other]);
    expect(warningsFor("token-expired")).toEqual([other]);
  });

  it("is told where something else failed, or nothing", () => {
    expect(warningsFor("not-maintainer")).toEqual([notice, other]);
    expect(result({ warnings: [notice] }, ended("published")).warnings).toEqual([notice]);
  });
});

describe("the version's page", () => {
  const scoped = pkg({ name: "@acme/demo", scope: "@acme" });
  const live = ended("published", { live: true });

  it.each<[string, Partial<Findings>, string]>([
    ["npm's", {}, "https://www.npmjs.com/package/demo/v/1.1.0"],
    ["npm's, scoped", { pkg: scoped }, "https://www.npmjs.com/package/@acme/demo/v/1.1.0"],
    ["the packument elsewhere", { target: target({ registry: ELSEWHERE }) }, `${ELSEWHERE}demo`],
    [
      "the packument elsewhere, scoped",
      { pkg: scoped, target: target({ registry: ELSEWHERE }) },
      `${ELSEWHERE}@acme%2fdemo`,
    ],
  ])("%s", (_, findings, expected) => {
    expect(result(findings, live).url).toBe(expected);
  });

  it("is told of a version published before", () => {
    expect(result({}, ended("already-published", { live: true })).url).toContain("/package/demo/v/1.1.0");
  });

  it.each<State>([
    "accepted",
    "staged",
    "already-published",
    "already-staged",
    "skipped",
    "dry-run",
    "failed",
  ])("is not told while it is not live: %s", (state) => {
    expect(result({}, ended(state)).url).toBeUndefined();
  });
});

describe("the release type", () => {
  const previousVersion = "1.0.0";

  it.each<State>(["published", "accepted", "staged", "dry-run"])("%s releases something", (state) => {
    expect(result({ previousVersion }, ended(state)).type).toBe("minor");
    expect(result({}, ended(state)).type).toBe("initial");
  });

  it.each<State>(["already-published", "already-staged", "skipped", "failed"])(
    "%s releases nothing",
    (state) => {
      expect(result({ previousVersion }, ended(state)).type).toBe("");
    },
  );
});

it("tells all that was found", () => {
  const findings: Partial<Findings> = {
    target: target({ tag: "next", named: true, access: "public" }),
    user: "svc-bot",
    previousVersion: "1.0.0",
    route: "stage",
    expiry: { date: "2027-01-01", daysLeft: 37 },
    warnings: [{ code: "token-expiring", what: "Soon." }],
  };
  const warnings = [{ code: "tag-differs", what: "Moved." } as const];
  expect(
    result(findings, ended("published", { live: true, warnings, tarball: "https://x.test/d.tgz" })),
  ).toMatchObject({
    id: "demo@1.1.0",
    mode: "stage",
    tag: "next",
    access: "public",
    ...OURS,
    size: 4,
    unpackedSize: 20,
    fileCount: 1,
    tarball: "https://x.test/d.tgz",
    serviceAccount: "svc-bot",
    tokenExpires: "2027-01-01",
    tokenDaysLeft: 37,
    warnings: [{ code: "token-expiring" }, { code: "tag-differs" }],
  });
});

it("a release that ended before anything was known", () => {
  const problem = { code: "package-not-found", what: "There is nothing." } as const;
  const early = resultOf({ checks: [], warnings: [] }, failedWith(problem));
  expect(early).toMatchObject({ state: "failed", live: false, id: undefined, type: "", problems: [problem] });
  expect(early.url).toBeUndefined();
});
