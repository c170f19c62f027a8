import type { Check } from "../../model/check.ts";
import type { Trigger } from "../../model/trigger.ts";

/**
 * Is this event safe for a secret? Refused: `pull_request_target`, a forked `pull_request`, and `issue_comment` and
 * `workflow_run` when they act for a fork (design, section 7). A comment's payload does not tell whether its pull
 * request is a fork's, so it counts as one.
 */
export function checkTrigger(trigger: Trigger, allowed: boolean): Check {
  const id = "trigger";
  const danger = dangerOf(trigger);
  if (danger === undefined) {
    const event = trigger.event === "" ? "no event is named" : `${trigger.event} acts for this repository`;
    return { id, status: "pass", evidence: event };
  }
  if (allowed) {
    return {
      id,
      status: "not-applicable",
      code: "trigger-allowed",
      evidence: `${danger}; the input 'allow-untrusted-trigger' allows it`,
    };
  }
  return { id, status: "fail", code: "trigger-untrusted", evidence: danger };
}

function dangerOf({ event, actsFor }: Trigger): string | undefined {
  if (event === "pull_request_target") {
    return "the event pull_request_target runs with secrets for anyone's pull request";
  }
  if (!["pull_request", "issue_comment", "workflow_run"].includes(event)) return undefined;
  if (actsFor === "fork") return `the event ${event} acts for a fork`;
  if (actsFor === "pull-request") return `the event ${event} is about a pull request that may be a fork's`;
  return undefined;
}
