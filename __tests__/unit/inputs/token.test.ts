import { describe, expect, it } from "vitest";

import { Secret } from "../../../src/model/secret.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parseVerify, TOKEN } from "./parse.ts";

describe.each(ACTIONS)("token of $action", ({ parse }) => {
  it("is handed on", () => {
    expect(parse().token).toBe(TOKEN);
  });

  it("is demanded", () => {
    const problems = problemsOf(() => parse({}, { secrets: {} }));

    expect(problems.map(({ code }) => code)).toEqual(["token-missing"]);
    problems.forEach((problem) => expectOneSentence(problem, "'token' is empty"));
    problems.forEach((problem) => expectOneSentence(problem, "'id-token: write'"));
  });

  it("may be missing where the job has an identity to exchange", () => {
    expect(parse({}, { secrets: {} }, true).token).toBeUndefined();
  });

  it("is refused when it cannot be one, whatever identity the job has", () => {
    const change = { secrets: { token: new Secret("a b") }, tokenFault: "has white space inside" };
    expect(problemsOf(() => parse({}, change, true)).map(({ code }) => code)).toEqual(["token-malformed"]);
  });

  it("is demanded although another secret is given", () => {
    const secrets = { "github-token": new Secret("ghs_x") };

    expect(problemsOf(() => parse({}, { secrets })).map(({ code }) => code)).toEqual(["token-missing"]);
  });

  it("is refused when its text cannot be one, and not repeated", () => {
    const token = new Secret("npm_a bc");
    const problems = problemsOf(() =>
      parse({}, { secrets: { token }, tokenFault: "has white space or other characters inside" }),
    );

    expect(problems.map(({ code }) => code)).toEqual(["token-malformed"]);
    problems.forEach((problem) => expectOneSentence(problem, "'token' has white space"));
    expect(JSON.stringify(problems)).not.toContain("npm_a bc");
  });
});

describe("github-token", () => {
  it("is handed on", () => {
    const githubToken = new Secret("ghs_x");

    expect(parseVerify({}, { secrets: { token: TOKEN, "github-token": githubToken } }).githubToken).toBe(
      githubToken,
    );
  });

  it("may be missing", () => {
    expect(parseVerify().githubToken).toBeUndefined();
  });
});
