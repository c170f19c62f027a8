import type { Trigger } from "../../model/trigger.ts";
import { field, isObject, textField } from "../untrusted.ts";

/** Reads a webhook payload (docs.github.com, "Webhook events and payloads"): whose code does the run act for? */
export function readTrigger(event: string, payload: unknown): Trigger {
  const own = textField(field(payload, "repository"), "full_name");
  switch (event) {
    case "pull_request": {
      const head = field(field(payload, "pull_request"), "head");
      // A deleted fork leaves `repo: null`.
      return { event, actsFor: sameRepository(textField(field(head, "repo"), "full_name"), own) };
    }
    case "issue_comment":
      return {
        event,
        actsFor: isObject(field(field(payload, "issue"), "pull_request")) ? "pull-request" : "repository",
      };
    case "workflow_run": {
      const run = field(payload, "workflow_run");
      const head = textField(field(run, "head_repository"), "full_name");
      const after = textField(run, "event");
      // Only a pull request's run can be a fork's; a deleted fork leaves no repository.
      if (head === undefined && after !== undefined && !after.startsWith("pull_request")) {
        return { event, actsFor: "repository" };
      }
      return { event, actsFor: sameRepository(head, own) };
    }
    default:
      return { event, actsFor: "repository" };
  }
}

function sameRepository(head: string | undefined, own: string | undefined): Trigger["actsFor"] {
  return head !== undefined && head === own ? "repository" : "fork";
}
