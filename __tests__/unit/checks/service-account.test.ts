import { describe, expect, it } from "vitest";

import { checkServiceAccount } from "../../../src/decisions/checks/service-account.ts";
import type { Subject } from "../../../src/decisions/checks/subject.ts";
import { answered, NO_ANSWERS } from "../support/answers.ts";
import { evidence, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

type Inputs = Partial<Pick<Subject, "serviceAccount" | "refuseAccounts">>;

describe("the token belongs to svc-bot", () => {
  it.each<[string, Inputs, string]>([
    ["nothing is expected or refused", {}, "not-applicable"],
    ["svc-bot is expected", { serviceAccount: "svc-bot" }, "pass"],
    ["SVC-Bot is expected, in other letters", { serviceAccount: "SVC-Bot" }, "pass"],
    ["another is expected", { serviceAccount: "alice" }, "fail account-wrong"],
    ["a longer name is expected", { serviceAccount: "svc-bot2" }, "fail account-wrong"],
    ["others are refused", { refuseAccounts: ["alice", "bob"] }, "pass"],
    ["it is refused", { refuseAccounts: ["alice", "svc-bot"] }, "fail account-refused"],
    ["it is refused in other letters", { refuseAccounts: ["SVC-BOT"] }, "fail account-refused"],
    [
      "it is expected and refused",
      { serviceAccount: "svc-bot", refuseAccounts: ["svc-bot"] },
      "fail account-refused",
    ],
    ["it is expected, others are refused", { serviceAccount: "svc-bot", refuseAccounts: ["alice"] }, "pass"],
  ])("%s", (_, inputs, expected) => {
    expect(told(checkServiceAccount(subject(inputs), evidence()))).toBe(expected);
  });
});

describe("whoami does not tell", () => {
  const silent = [...NO_ANSWERS, ["answered without a name", answered({})]] as const;

  it.each(silent)("%s", (_, whoami) => {
    const answer = (inputs: Inputs) => told(checkServiceAccount(subject(inputs), evidence({ whoami })));
    expect(answer({})).toBe("not-applicable");
    expect(answer({ serviceAccount: "svc-bot" })).toBe("unknown whoami-unavailable");
    expect(answer({ refuseAccounts: ["alice"] })).toBe("unknown whoami-unavailable");
  });
});
