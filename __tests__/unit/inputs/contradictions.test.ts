import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS } from "./parse.ts";

describe.each(ACTIONS)("service-account and refuse-accounts of $action", ({ parse }) => {
  it.each([
    ["neither", "", ""],
    ["the account alone", "svc-bot", ""],
    ["refused accounts alone", "", "octocat"],
    ["different accounts", "svc-bot", "octocat\nsvc"],
  ])("%s", (_, account, refused) => {
    const inputs = parse({ "service-account": account, "refuse-accounts": refused });

    expect(inputs.serviceAccount).toBe(account === "" ? undefined : account);
  });

  it.each([
    ["the same", "svc-bot", "svc-bot"],
    ["among others", "svc-bot", "octocat\nsvc-bot\nhubot"],
    ["in another case", "Svc-Bot", "svc-BOT"],
  ])("contradict each other: %s", (_, account, refused) => {
    const problems = problemsOf(() => parse({ "service-account": account, "refuse-accounts": refused }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `"${account}"`));
  });
});
