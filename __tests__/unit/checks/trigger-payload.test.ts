import { describe, expect, it } from "vitest";

import { readTrigger } from "../../../src/decisions/checks/trigger-payload.ts";
import type { Trigger } from "../../../src/model/trigger.ts";

const repository = { full_name: "acme/demo" };
const fork = { full_name: "mallory/demo" };

const pullRequest = (repo: unknown) => ({ repository, pull_request: { head: { ref: "main", repo } } });
const workflowRun = (event: string, head: unknown) => ({
  repository,
  workflow_run: { event, head_repository: head },
});

it.each<[string, string, unknown, Trigger["actsFor"]]>([
  ["a push", "push", { repository, ref: "refs/heads/main" }, "repository"],
  ["a release", "release", { repository, action: "published" }, "repository"],
  ["a dispatch", "workflow_dispatch", { repository, inputs: {} }, "repository"],
  ["a schedule, which has next to no payload", "schedule", { schedule: "0 4 * * 1" }, "repository"],
  ["no event, outside a workflow", "", {}, "repository"],
  ["a pull request of the repository itself", "pull_request", pullRequest(repository), "repository"],
  ["a pull request of a fork", "pull_request", pullRequest(fork), "fork"],
  ["a pull request whose fork was deleted", "pull_request", pullRequest(null), "fork"],
  ["a comment on an issue", "issue_comment", { repository, issue: { number: 1 } }, "repository"],
  [
    "a comment on a pull request",
    "issue_comment",
    { repository, issue: { number: 1, pull_request: { url: "https://api.github.com/x" } } },
    "pull-request",
  ],
  ["a workflow after a push", "workflow_run", workflowRun("push", repository), "repository"],
  [
    "a workflow after an own pull request",
    "workflow_run",
    workflowRun("pull_request", repository),
    "repository",
  ],
  ["a workflow after a fork's pull request", "workflow_run", workflowRun("pull_request", fork), "fork"],
  [
    "a workflow after a fork's pull_request_target",
    "workflow_run",
    workflowRun("pull_request_target", fork),
    "fork",
  ],
  ["a workflow after a fork's push", "workflow_run", workflowRun("push", fork), "fork"],
  [
    "a workflow after a deleted fork's pull request",
    "workflow_run",
    workflowRun("pull_request", null),
    "fork",
  ],
  [
    "a workflow after a push, its repository not told",
    "workflow_run",
    workflowRun("push", null),
    "repository",
  ],
])("%s", (_, event, payload, actsFor) => {
  expect(readTrigger(event, payload)).toEqual({ event, actsFor });
});

describe("a payload that makes no sense", () => {
  const nonsense: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a text", "pull_request"],
    ["a list", [repository]],
    ["an empty object", {}],
    ["texts for objects", { repository: "acme/demo", pull_request: "head", issue: "1", workflow_run: "1" }],
    [
      "numbers for names",
      { repository: { full_name: 1 }, pull_request: { head: { repo: { full_name: 1 } } } },
    ],
    ["empty names", { repository: { full_name: "" }, pull_request: { head: { repo: { full_name: "" } } } }],
    ["inherited fields", Object.create(pullRequest(repository)) as unknown],
  ];

  it.each(nonsense)("counts as a fork's for a pull request: %s", (_, payload) => {
    expect(readTrigger("pull_request", payload).actsFor).toBe("fork");
  });

  it.each(nonsense)("does not stop other events, whatever it is: %s", (_, payload) => {
    for (const event of ["push", "release", "schedule", "issue_comment", "workflow_run"]) {
      expect(readTrigger(event, payload).event).toBe(event);
    }
    expect(readTrigger("push", payload).actsFor).toBe("repository");
  });

  it("is a fork's where a workflow run for a pull request names no repository", () => {
    const payload = { repository: {}, workflow_run: { event: "pull_request", head_repository: {} } };
    expect(readTrigger("workflow_run", payload).actsFor).toBe("fork");
  });

  it("gives a pull request's own word for the repository no weight", () => {
    const payload = { pull_request: { head: { repo: repository, repository }, base: { repo: repository } } };
    expect(readTrigger("pull_request", payload).actsFor).toBe("fork");
  });
});
