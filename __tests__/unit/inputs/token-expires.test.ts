import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS } from "./parse.ts";

describe.each(ACTIONS)("token-expires of $action", ({ parse }) => {
  it.each(["2027-01-31", "2028-02-29", "1999-12-31", " 2027-01-31\n"])("%j is a date", (value) => {
    expect(parse({ "token-expires": value }).tokenExpires).toBe(value.trim());
  });

  it.each([
    "2027-02-30",
    "2027-02-29",
    "2027-04-31",
    "2027-13-01",
    "2027-00-10",
    "2027-01-00",
    "2027-1-5",
    "27-01-05",
    "31-01-2027",
    "01/31/2027",
    "2027-01",
    "2027-01-31T00:00:00Z",
    "2027-01-31 2027-02-01",
    "+012027-01-31",
    "tomorrow",
    "90",
    "never",
  ])("%s is refused", (value) => {
    const problems = problemsOf(() => parse({ "token-expires": value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'token-expires' is "${value}"`));
  });
});
