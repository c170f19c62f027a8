import { describe, expect, it } from "vitest";

import { isWorthWaiting } from "../../../src/decisions/release/outcome.ts";
import type { Route } from "../../../src/model/upload.ts";
import { release } from "../support/builders.ts";
import { ANSWERS, TRACES, type AnswerName, type TraceName } from "./answers.ts";

const worth = (route: Route, answer: AnswerName, seen: TraceName, uncertain = false): boolean =>
  isWorthWaiting(release(), { route, answer: ANSWERS[answer], uncertain }, TRACES[seen]);

const UNSEEN: TraceName[] = ["nothing", "nothing readable", "validating"];
const TOLD = (Object.keys(TRACES) as TraceName[]).filter((name) => !UNSEEN.includes(name));

describe("more may be shown later", () => {
  it.each<AnswerName>(["200", "201", "202", "403 exists", "409 exists", "409 staged"])(
    "a direct upload answered by %s",
    (answer) => {
      for (const seen of UNSEEN) expect([seen, worth("direct", answer, seen)]).toEqual([seen, true]);
    },
  );

  // It will end as `accepted`, which says that it was waited for.
  it.each<AnswerName>(["reset", "503", "nonsense"])(
    "a direct upload that was lost by %s, whose version is being validated",
    (answer) => {
      expect(worth("direct", answer, "validating", true)).toBe(true);
    },
  );
});

describe("nothing more will be shown", () => {
  it.each<AnswerName>(["200", "201", "201 with a stage id", "409 staged", "409 exists"])(
    "a staged upload answered by %s, which waits for a person",
    (answer) => {
      for (const seen of UNSEEN) expect([seen, worth("stage", answer, seen)]).toEqual([seen, false]);
    },
  );

  it.each<AnswerName>(["400", "401", "401 otp", "402", "403", "404", "413", "422", "429", "redirect"])(
    "an upload refused by %s",
    (answer) => {
      for (const route of ["direct", "stage"] as const) {
        expect([route, worth(route, answer, "nothing")]).toEqual([route, false]);
      }
    },
  );

  it.each(TOLD)("the version stands already: %s", (seen) => {
    for (const answer of Object.keys(ANSWERS) as AnswerName[]) {
      for (const route of ["direct", "stage"] as const) {
        expect([`${route} ${answer}`, worth(route, answer, seen)]).toEqual([`${route} ${answer}`, false]);
      }
    }
  });
});
