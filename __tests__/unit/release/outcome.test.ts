/** What was answered and then seen, and the state it comes to: `!` is a problem, `~` a warning. */

import { describe, expect, it } from "vitest";

import { outcomeOf } from "../../../src/decisions/release/outcome.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { Route, UploadEnd } from "../../../src/model/upload.ts";
import { IDENTITY, release } from "../support/builders.ts";
import { ending, noSentences } from "../support/told.ts";
import { ANSWERS, TRACES, type AnswerName, type TraceName } from "./answers.ts";

type Sure = "sure" | "uncertain";

const TRUSTED = { kind: "trusted-publisher", identity: IDENTITY } as const;

function outcome(route: Route, answer: AnswerName, sure: Sure, seen: TraceName, what = release()): Outcome {
  const end: UploadEnd = { route, answer: ANSWERS[answer], uncertain: sure === "uncertain" };
  return outcomeOf(what, end, TRACES[seen]);
}

describe("the registry took it", () => {
  it.each<[Route, TraceName, string]>([
    ["direct", "our bytes", "published live"],
    ["direct", "our bytes, SVC-Bot's", "published live"],
    ["direct", "our bytes, nobody's", "published live"],
    ["direct", "our bytes, alice's", "failed !served-by-another"],
    ["direct", "our bytes, a workflow's", "failed !served-by-another"],
    ["direct", "our bytes, other tag", "published live ~tag-differs"],
    ["direct", "other bytes", "failed !served-differs"],
    ["direct", "nothing", "accepted ~not-served-yet"],
    ["direct", "nothing readable", "accepted ~not-served-yet"],
    ["direct", "validating", "accepted ~not-served-yet"],
    ["direct", "staged, our bytes", "staged ~staged-for-approval"],
    ["direct", "staged, by status", "staged ~staged-for-approval"],
    ["direct", "staged, other bytes", "already-staged ~version-differs"],
    ["direct", "blocked", "failed !version-blocked"],
    ["stage", "nothing", "staged"],
    ["stage", "nothing readable", "staged"],
    ["stage", "validating", "staged"],
    ["stage", "staged, our bytes", "staged"],
    ["stage", "staged, by status", "staged"],
    ["stage", "staged, other bytes", "already-staged ~version-differs"],
    ["stage", "our bytes", "published live"],
    ["stage", "other bytes", "failed !served-differs"],
    ["stage", "blocked", "failed !version-blocked"],
  ])("%s, then %s: %s", (route, seen, expected) => {
    for (const answer of ["200", "201", "202", "201 with a stage id"] as const) {
      for (const sure of ["sure", "uncertain"] as const) {
        const end = outcome(route, answer, sure, seen);
        expect([`${answer} ${sure}`, ending(end)]).toEqual([`${answer} ${sure}`, expected]);
        expect(noSentences([...end.problems, ...end.warnings])).toEqual([]);
      }
    }
  });
});

describe("the registry did not take it, for sure", () => {
  it.each<[AnswerName, nothing: string]>([
    ["400", "failed !upload-refused"],
    ["401", "failed !token-invalid"],
    ["401 otp", "failed !otp-required"],
    ["402", "failed !payment-required"],
    ["403", "failed !permission-denied"],
    ["403 exists", "failed !version-exists"],
    ["409 exists", "failed !version-exists"],
    ["409 race", "failed !package-document-conflict"],
    ["409 staged", "already-staged ~staged-unseen"],
    ["413", "failed !too-large"],
    ["422", "failed !provenance-refused"],
    ["429", "failed !rate-limited"],
    ["redirect", "failed !registry-redirects"],
  ])("%s, then nothing: %s", (answer, nothing) => {
    for (const route of ["direct", "stage"] as const) {
      for (const seen of ["nothing", "nothing readable"] as const) {
        expect([route, ending(outcome(route, answer, "sure", seen))]).toEqual([route, nothing]);
      }
    }
  });

  it.each([
    ["direct", "failed !upload-not-found"],
    ["stage", "failed !stage-not-found"],
  ] as const)("404 to a %s upload, then nothing: %s", (route, nothing) => {
    expect(ending(outcome(route, "404", "sure", "nothing"))).toBe(nothing);
  });

  it.each<[TraceName, string]>([
    ["our bytes", "already-published live"],
    ["our bytes, alice's", "already-published live"],
    ["our bytes, other tag", "already-published live"],
    ["other bytes", "already-published ~version-differs"],
    ["staged, our bytes", "already-staged"],
    ["staged, other bytes", "already-staged ~version-differs"],
    ["staged, by status", "already-staged ~staged-unseen"],
    ["validating", "already-staged ~staged-unseen"],
    ["blocked", "failed !version-blocked"],
    ["deleted", "failed !version-deleted"],
  ])("whatever the answer, then %s: %s", (seen, expected) => {
    for (const answer of ["401", "403 exists", "404", "409 exists", "409 staged", "429"] as const) {
      for (const route of ["direct", "stage"] as const) {
        const end = outcome(route, answer, "sure", seen);
        expect([`${route} ${answer}`, ending(end)]).toEqual([`${route} ${answer}`, expected]);
        expect(noSentences([...end.problems, ...end.warnings])).toEqual([]);
      }
    }
  });
});

describe("whether the registry took it cannot be told", () => {
  it.each<[Route, AnswerName, TraceName, string]>([
    ["direct", "reset", "nothing", "failed !registry-unreachable"],
    ["direct", "503", "nothing", "failed !registry-failing"],
    ["direct", "nonsense", "nothing", "failed !not-a-registry"],
    ["direct", "401", "nothing", "failed !token-invalid"],
    ["direct", "403 exists", "nothing", "failed !version-exists"],
    ["stage", "reset", "nothing", "failed !registry-unreachable"],
    ["stage", "503", "nothing", "failed !registry-failing"],
    ["direct", "reset", "deleted", "failed !version-deleted"],
    ["stage", "503", "deleted", "failed !version-deleted"],
    ["direct", "reset", "validating", "accepted ~not-served-yet"],
    ["direct", "503", "validating", "accepted ~not-served-yet"],
    ["direct", "409 staged", "validating", "accepted ~not-served-yet"],
  ])("%s, %s, then %s: %s", (route, answer, seen, expected) => {
    expect(ending(outcome(route, answer, "uncertain", seen))).toBe(expected);
  });

  it.each<[TraceName, direct: string, stage: string]>([
    ["our bytes", "published live", "published live"],
    ["our bytes, alice's", "failed !served-by-another", "failed !served-by-another"],
    ["other bytes", "failed !served-differs", "failed !served-differs"],
    ["staged, our bytes", "staged ~staged-for-approval", "staged"],
    ["staged, other bytes", "already-staged ~version-differs", "already-staged ~version-differs"],
    ["blocked", "failed !version-blocked", "failed !version-blocked"],
  ])("whatever the answer, then %s: direct %s, stage %s", (seen, direct, stage) => {
    for (const answer of ["reset", "503", "nonsense", "403 exists", "409 exists", "409 staged"] as const) {
      expect([answer, ending(outcome("direct", answer, "uncertain", seen))]).toEqual([answer, direct]);
      expect([answer, ending(outcome("stage", answer, "uncertain", seen))]).toEqual([answer, stage]);
    }
  });

  // An upload that was lost and then met by "previously staged" is no failure, whichever upload it was.
  it("direct, 409 staged, then nothing", () => {
    expect(ending(outcome("direct", "409 staged", "uncertain", "nothing"))).toMatch(
      /^(accepted|already-staged) /,
    );
  });

  // `accepted` says that the registry will serve it by itself; a staged version waits for a maintainer.
  it.each<[AnswerName, TraceName]>([
    ["409 staged", "nothing"],
    ["409 staged", "validating"],
    ["reset", "validating"],
  ])("stage, %s, then %s: waits for approval", (answer, seen) => {
    expect(ending(outcome("stage", answer, "uncertain", seen))).toMatch(/^(already-)?staged\b/);
  });
});

describe("on-existing decides what is not ours", () => {
  it.each<[AnswerName, TraceName, verify: string, fail: string]>([
    ["403 exists", "our bytes", "already-published live", "failed !version-exists"],
    ["403 exists", "other bytes", "failed !version-differs", "failed !version-exists"],
    ["409 staged", "nothing", "already-staged ~staged-unseen", "failed !version-exists"],
    ["409 staged", "staged, our bytes", "already-staged", "failed !version-exists"],
    ["409 staged", "staged, other bytes", "failed !version-differs", "failed !version-exists"],
  ])("%s, then %s: verify %s, fail %s", (answer, seen, ...expected) => {
    const ends = (["verify", "fail"] as const).map((onExisting) =>
      ending(outcome("direct", answer, "sure", seen, release({ onExisting }))),
    );
    expect(ends).toEqual(expected);
  });

  it.each<[AnswerName, Sure]>([
    ["201", "sure"],
    ["reset", "uncertain"],
    ["403 exists", "uncertain"],
  ])("and not what is: %s, %s", (answer, sure) => {
    const what = release({ onExisting: "fail" });
    expect(ending(outcome("direct", answer, sure, "our bytes", what))).toBe("published live");
  });
});

describe("what else is told", () => {
  it("the tarball's address of a published version", () => {
    expect(outcome("direct", "201", "sure", "our bytes").tarball).toBe("https://registry.npmjs.org/demo.tgz");
  });

  it.each<[AnswerName, TraceName, string | undefined]>([
    ["201 with a stage id", "nothing", "stage-of-the-answer"],
    ["201 with a stage id", "staged, our bytes", "stage-of-the-answer"],
    ["201", "staged, our bytes", "stage-1"],
    ["201", "nothing", undefined],
    ["409 staged", "staged, our bytes", "stage-1"],
  ])("the stage id: %s, then %s", (answer, seen, expected) => {
    expect(outcome("stage", answer, "sure", seen).stageId).toBe(expected);
  });

  it.each<[TraceName, string]>([
    ["our bytes, a workflow's", "published live"],
    ["our bytes, GitHub's, its publisher not told", "published live"],
    ["our bytes, nobody's", "published live"],
    ["our bytes, another CI's", "failed !served-by-another"],
    ["our bytes, alice's", "failed !served-by-another"],
    ["our bytes", "failed !served-by-another"],
  ])("by a trusted publisher: %s: %s", (seen, expected) => {
    const end = outcome("direct", "201", "sure", seen, release({ by: TRUSTED }));
    expect(ending(end)).toBe(expected);
    expect(noSentences(end.problems)).toEqual([]);
  });

  it("a trusted publisher's where whose token it is was not told", () => {
    const what = release({ by: { kind: "account", name: undefined } });
    const end = outcome("direct", "201", "sure", "our bytes, a workflow's", what);
    expect(ending(end)).toBe("failed !served-by-another");
  });

  it.each<[Route, AnswerName, string]>([
    ["direct", "403 oidc", "may only stage"],
    ["stage", "403 oidc", "may not stage"],
    ["direct", "401", "workflow file"],
    ["stage", "404", "workflow file"],
  ])("why a trusted publisher was refused: %s, %s", (route, answer, says) => {
    const [problem] = outcome(route, answer, "sure", "nothing", release({ by: TRUSTED })).problems;
    expect(problem?.what).toContain(says);
    expect(problem?.what).toContain('"acme/widgets"');
    expect(problem?.remedy).not.toContain("service account");
    expect(noSentences(problem === undefined ? [] : [problem])).toEqual([]);
  });

  it.each<[TraceName, refused: string[], string]>([
    ["our bytes, alice's", [], "published live"],
    ["our bytes, alice's", ["bob"], "published live"],
    ["our bytes, alice's", ["bob", "Alice"], "failed !account-refused"],
    ["our bytes, SVC-Bot's", ["alice"], "published live"],
    ["our bytes, nobody's", ["alice"], "published live"],
  ])("where whose token it is was not told: %s, %j refused: %s", (seen, refuseAccounts, expected) => {
    const what = release({ by: { kind: "account", name: undefined }, refuseAccounts });
    const end = outcome("direct", "201", "sure", seen, what);
    expect(ending(end)).toBe(expected);
    expect(noSentences(end.problems)).toEqual([]);
  });

  it("GitHub's workflow whatever accounts are refused, which a trusted publisher is not", () => {
    const what = release({ by: TRUSTED, refuseAccounts: ["GitHub Actions"] });
    expect(ending(outcome("direct", "201", "sure", "our bytes, a workflow's", what))).toBe("published live");
  });
});

it("nothing is published that was not seen with our bytes", () => {
  const wrong: string[] = [];
  for (const route of ["direct", "stage"] as const) {
    for (const answer of Object.keys(ANSWERS) as AnswerName[]) {
      for (const sure of ["sure", "uncertain"] as const) {
        for (const seen of Object.keys(TRACES) as TraceName[]) {
          const { state, live } = outcome(route, answer, sure, seen);
          const shown = seen.startsWith("our bytes");
          if ((state === "published" || live) && !shown) wrong.push(`${route} ${answer} ${sure} ${seen}`);
          if (state === "published" && !live) wrong.push(`${route} ${answer} ${sure} ${seen}: not live`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
