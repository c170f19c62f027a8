import { describe, expect, it } from "vitest";

import { PUBLISH_INPUTS } from "../../../src/model/inputs.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish } from "./parse.ts";

describe.each(ACTIONS)("unknown inputs of $action", ({ parse }) => {
  it.each([
    ["one", ["dryrun"]],
    ["several", ["dryrun", "tokn"]],
    ["a hostile one", ["x\n::error::<b>"]],
  ])("%s", (_, undeclared) => {
    const problems = problemsOf(() => parse({}, { undeclared }));

    expect(problems.map(({ code }) => code)).toEqual(undeclared.map(() => "input-unknown"));
    problems.forEach((problem, at) =>
      expectOneSentence(problem, `"${undeclared[at]?.replaceAll("\n", " ")}"`),
    );
  });
});

describe("an unknown input", () => {
  it("is told with all that there are", () => {
    const [problem] = problemsOf(() => parsePublish({}, { undeclared: ["dryrun"] }));

    for (const name of PUBLISH_INPUTS) expect(problem?.what).toContain(name);
  });
});
