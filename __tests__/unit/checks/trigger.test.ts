import { describe, expect, it } from "vitest";

import { checkTrigger } from "../../../src/decisions/checks/trigger.ts";
import type { Trigger } from "../../../src/model/trigger.ts";
import { told } from "../support/told.ts";

const SAFE: Trigger[] = [
  { event: "push", actsFor: "repository" },
  { event: "release", actsFor: "repository" },
  { event: "workflow_dispatch", actsFor: "repository" },
  { event: "schedule", actsFor: "repository" },
  { event: "pull_request", actsFor: "repository" },
  { event: "issue_comment", actsFor: "repository" },
  { event: "workflow_run", actsFor: "repository" },
  { event: "merge_group", actsFor: "repository" },
  { event: "", actsFor: "repository" },
];

const UNSAFE: Trigger[] = [
  { event: "pull_request_target", actsFor: "repository" },
  { event: "pull_request_target", actsFor: "fork" },
  { event: "pull_request", actsFor: "fork" },
  { event: "issue_comment", actsFor: "pull-request" },
  { event: "issue_comment", actsFor: "fork" },
  { event: "workflow_run", actsFor: "fork" },
];

describe("safe", () => {
  it.each(SAFE)("'$event' for the $actsFor", (trigger) => {
    expect(told(checkTrigger(trigger, false))).toBe("pass");
    expect(told(checkTrigger(trigger, true))).toBe("pass");
  });
});

describe("not safe, unless it is allowed", () => {
  it.each(UNSAFE)("$event for a $actsFor", (trigger) => {
    expect(told(checkTrigger(trigger, false))).toBe("fail trigger-untrusted");
    expect(told(checkTrigger(trigger, true))).toBe("not-applicable trigger-allowed");
  });
});
