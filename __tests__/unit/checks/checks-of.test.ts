/** All checks together: their order, their remedies, and that silence proves nothing. */

import { describe, expect, it } from "vitest";

import { checksOf, withRemedy } from "../../../src/decisions/checks/checks-of.ts";
import { CHECK_IDS, type Check } from "../../../src/model/check.ts";
import type { Answer, Evidence } from "../../../src/model/evidence.ts";
import { MODES } from "../../../src/model/inputs.ts";
import { answered, NO_ANSWERS, notAsked, SILENCES } from "../support/answers.ts";
import { evidence, packument, staged, subject } from "../support/builders.ts";

/** An endpoint's answers that tell something, one for each thing that it can tell. */
const TELLING = {
  whoami: [answered({ username: "svc-bot" }), answered({})],
  profile: [answered({ tfa: "off" }), answered({ tfa: "auth-and-writes" })],
  tokens: [
    answered({ own: undefined }),
    answered({ own: { readonly: true } }),
    answered({ own: { bypasses2fa: false, expiry: "2020-01-01T00:00:00Z" } }),
    answered({ own: { stageOnly: true, scopes: [{ type: "package", name: "other" }] } }),
  ],
  collaborators: [answered(new Map([["svc-bot", "read"]])), answered(new Map([["alice", "write"]]))],
  packument: [answered(packument()), answered(packument({ maintainers: ["alice"] }))],
  staged: [answered([]), answered([staged()])],
  versionStatus: [answered({ status: "published" })],
  writeProbe: [answered({ mayWrite: true })],
  accountPackages: [answered(new Map()), answered(new Map([["other", "write"]]))],
  searchedPackages: [answered({ names: ["demo", "other"], total: 2 })],
} as const;

type Endpoint = keyof typeof TELLING;
const ENDPOINTS = Object.keys(TELLING) as Endpoint[];

/** Two endpoints' answers in every combination, with the rest not asked. */
function* pairs(): Generator<Evidence> {
  const answersOf = (name: Endpoint): readonly Answer<unknown>[] => [
    ...TELLING[name],
    ...NO_ANSWERS.map(([, answer]) => answer),
  ];
  for (const first of ENDPOINTS) {
    for (const second of ENDPOINTS.filter((name) => name > first)) {
      for (const one of answersOf(first)) {
        for (const other of answersOf(second)) {
          yield evidence({ [first]: one, [second]: other });
        }
      }
    }
  }
}

const SUBJECTS = MODES.flatMap((mode) =>
  ["demo", "@acme/demo"].map((packageName) =>
    subject({ mode, packageName, serviceAccount: "svc-bot", tokenExpires: "2026-11-01" }),
  ),
);

it("answers every question but the trigger's, in the order in which they are shown", () => {
  const ids = checksOf(subject(), evidence()).map(({ id }) => id);
  expect(["trigger", ...ids]).toEqual(CHECK_IDS);
});

describe.each([
  ["npmjs", false],
  ["Verdaccio", true],
])("%s", (_, verdaccio) => {
  it("a check that neither passes nor does not apply has a code, and a remedy that is a sentence", () => {
    const bare = new Set<string>();
    for (const seen of pairs()) {
      for (const about of SUBJECTS) {
        for (const { id, status, code, remedy } of checksOf(about, { ...seen, verdaccio })) {
          const needs = status === "fail" || status === "unknown";
          const helps = code !== undefined && /^[A-Z].*\.$/.test(remedy ?? "");
          if (needs && !helps) bare.add(`${id} ${status} ${code}: ${remedy}`);
        }
      }
    }
    expect([...bare]).toEqual([]);
  });

  it("a check that passes has no code", () => {
    const coded = new Set<string>();
    for (const seen of pairs()) {
      for (const { id, status, code } of checksOf(subject(), { ...seen, verdaccio })) {
        if (status === "pass" && code !== undefined) coded.add(`${id} ${code}`);
      }
    }
    expect([...coded]).toEqual([]);
  });

  it("nothing fails where nothing answers", () => {
    const failed = new Set<string>();
    for (const about of SUBJECTS) {
      for (const [, whoami] of SILENCES) {
        for (const [, rest] of SILENCES) {
          const others = Object.fromEntries(ENDPOINTS.map((name) => [name, rest]));
          const seen = evidence({ ...others, whoami, verdaccio });
          for (const { id, status } of checksOf(about, seen)) if (status === "fail") failed.add(id);
        }
      }
    }
    expect([...failed]).toEqual([]);
  });
});

describe("a remedy", () => {
  const seen = { id: "maintainer", status: "fail", evidence: "seen" } as const;

  it("is the catalogue's for the code", () => {
    expect(withRemedy({ ...seen, code: "not-maintainer" }).remedy).toMatch(/^Invite /);
  });

  it("is the check's own where it has one", () => {
    expect(withRemedy({ ...seen, code: "not-maintainer", remedy: "Do this." }).remedy).toBe("Do this.");
  });

  it("is none without a code", () => {
    const passed: Check = { id: "expiry", status: "pass", evidence: "seen" };
    expect(withRemedy(passed)).toEqual(passed);
  });
});

it("every endpoint not asked is the same as no evidence", () => {
  const seen = Object.fromEntries(ENDPOINTS.map((name) => [name, notAsked]));
  const statuses = checksOf(subject(), evidence(seen)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(["unknown", "not-applicable"]));
});
