import { describe, expect, it } from "vitest";

import { readIdentity } from "../../../src/decisions/trusted/read-identity.ts";

const NOTHING = {
  repository: undefined,
  workflow: undefined,
  reusableWorkflow: undefined,
  environment: undefined,
  ref: undefined,
  subject: undefined,
  runner: undefined,
};

const workflow = (name: string, ref = "refs/heads/main") => `acme/widgets/.github/workflows/${name}@${ref}`;
const read = (claims: unknown) => readIdentity(JSON.stringify(claims));

describe("readIdentity", () => {
  it("reads what is compared", () => {
    const claims = {
      repository: "acme/widgets",
      workflow_ref: workflow("release.yml"),
      job_workflow_ref: workflow("release.yml"),
      environment: "npm",
      ref: "refs/tags/v1",
      sub: "repo:acme/widgets:environment:npm",
      runner_environment: "github-hosted",
    };
    expect(read(claims)).toEqual({
      repository: "acme/widgets",
      workflow: "release.yml",
      reusableWorkflow: undefined,
      environment: "npm",
      ref: "refs/tags/v1",
      subject: "repo:acme/widgets:environment:npm",
      runner: "github-hosted",
    });
  });

  it.each([
    [workflow("release.yml", "refs/heads/a@b"), "release.yml"],
    [workflow("release.yaml", "refs/heads/x/y.yml@z"), "release.yaml"],
    ["release.yml", undefined],
    ["", undefined],
  ])("the workflow's file of %s", (reference, file) => {
    expect(read({ workflow_ref: reference }).workflow).toBe(file);
  });

  it("tells the reusable workflow from the one that was started", () => {
    const claims = { workflow_ref: workflow("release.yml"), job_workflow_ref: workflow("inner.yml") };
    expect(read(claims)).toMatchObject({ workflow: "release.yml", reusableWorkflow: "inner.yml" });
  });

  it.each(["", "no json", "null", "[]", "7", '{"repository":7,"sub":{},"environment":""}'])(
    "reads nothing of %j",
    (payload) => {
      expect(readIdentity(payload)).toEqual(NOTHING);
    },
  );
});
