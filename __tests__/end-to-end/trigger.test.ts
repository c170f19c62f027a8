import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunnerEvent } from "../support/runner-environment.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const OWN = { id: 1001, full_name: "acme/widgets", fork: false, owner: { login: "acme" } };
const FORK = { id: 9009, full_name: "mallory/widgets", fork: true, owner: { login: "mallory" } };

const event = (name: string, payload: object): RunnerEvent => ({
  name,
  payload: { repository: OWN, sender: { login: "mallory" }, ...payload },
});

const pullRequest = (head: object | null) => ({
  number: 7,
  pull_request: { number: 7, head: { ref: "fix", repo: head }, base: { ref: "main", repo: OWN } },
});

const workflowRun = (head: object) => ({
  action: "completed",
  workflow_run: { event: "pull_request", conclusion: "success", repository: OWN, head_repository: head },
});

const OF_A_FORK = event("pull_request_target", pullRequest(FORK));

const REFUSED: [string, RunnerEvent][] = [
  ["pull_request_target of a fork", OF_A_FORK],
  ["pull_request_target of an own branch", event("pull_request_target", pullRequest(OWN))],
  ["pull_request of a fork", event("pull_request", pullRequest(FORK))],
  ["pull_request of a fork that is deleted", event("pull_request", pullRequest(null))],
  ["workflow_run for a fork", event("workflow_run", workflowRun(FORK))],
  [
    "issue_comment on a pull request",
    event("issue_comment", { issue: { number: 7, pull_request: { url: "https://api.github.com/x" } } }),
  ],
];

const LET_THROUGH: [string, RunnerEvent][] = [
  ["push", event("push", { ref: "refs/heads/main" })],
  ["release", event("release", { action: "published", release: { tag_name: "v1.0.0" } })],
  ["workflow_dispatch", event("workflow_dispatch", { inputs: null })],
  ["schedule", event("schedule", { schedule: "0 0 * * *" })],
  ["pull_request of an own branch", event("pull_request", pullRequest(OWN))],
  ["workflow_run for the own repository", event("workflow_run", workflowRun(OWN))],
  ["issue_comment on an issue", event("issue_comment", { issue: { number: 8 } })],
  [
    "pull_request of an own branch in a repository that is itself a fork",
    event("pull_request", {
      repository: { ...OWN, fork: true },
      ...pullRequest({ ...OWN, fork: true }),
    }),
  ],
];

it.each(REFUSED)("%s is refused, even when verification is off", async (_, trigger) => {
  const result = await desk.release(desk.makePackage(), { verification: "off" }, { event: trigger });
  expect(result).toRefuse([trigger.name]);
});

it("a forked pull_request_target is refused in a dry run too", async () => {
  const result = await desk.release(desk.makePackage(), { "dry-run": "true" }, { event: OF_A_FORK });
  expect(result).toRefuse(["pull_request_target"]);
});

it.each(REFUSED)("%s is let through by allow-untrusted-trigger", async (_, trigger) => {
  const inputs = { "allow-untrusted-trigger": "true", "dry-run": "true" };
  expect(await desk.release(desk.makePackage(), inputs, { event: trigger })).toSucceedAs("dry-run");
});

it.each(LET_THROUGH)("%s is let through", async (_, trigger) => {
  const inputs = { "dry-run": "true" };
  expect(await desk.release(desk.makePackage(), inputs, { event: trigger })).toSucceedAs("dry-run");
});
