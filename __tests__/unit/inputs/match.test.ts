import { describe, expect, it } from "vitest";

import { Secret } from "../../../src/model/secret.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish, TOKEN } from "./parse.ts";

const githubToken = new Secret("ghs_aBcDeF");
const withGitHub = { secrets: { token: TOKEN, "github-token": githubToken } };

describe("match", () => {
  it.each(["none", "tag", "release"] as const)("%s is taken", (match) => {
    expect(parsePublish({ match }, withGitHub)).toMatchObject({ match, githubToken });
  });

  it("is none when nobody says", () => {
    expect(parsePublish().match).toBe("none");
  });

  it.each(["Tag", "true", "v1.2.3", "tag\nrelease"])("%j is refused", (match) => {
    const problems = problemsOf(() => parsePublish({ match }, withGitHub));
    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, "'match' is"));
  });

  it("release without a github-token is refused, and the others need none", () => {
    const problems = problemsOf(() => parsePublish({ match: "release" }));
    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, "'github-token' is empty"));
    expect(parsePublish({ match: "tag" })).toMatchObject({ match: "tag", githubToken: undefined });
  });
});
