import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { CODES } from "../../../src/model/code.ts";
import { codeBlocksOf, readDocument, ROOT } from "./documents.ts";

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { environment?: string; permissions?: unknown; steps: Step[] }>;
}

const document = readDocument("docs/trusted-publishing.md");
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as { inputs: Record<string, unknown> };
const blocks = codeBlocksOf(document, "yaml");
const workflow = parse(blocks[0] ?? "") as Workflow;
const fragment = parse(blocks[1] ?? "") as Step[];
const scheduled = parse(blocks[2] ?? "") as Workflow;
const release = workflow.jobs["release"];

describe("docs/trusted-publishing.md", () => {
  it("has a workflow with an identity, an environment and no secret", () => {
    expect(workflow.permissions).toEqual({});
    expect(release).toMatchObject({
      environment: "npm",
      permissions: { contents: "read", "id-token": "write" },
    });
    expect(blocks[0]).not.toContain("secrets.");
  });

  it("gives inputs that exist, and pins every action by commit", () => {
    const steps = [...(release?.steps ?? []), ...fragment];
    const ours = steps.filter(({ uses }) => uses?.startsWith("npm-service-publish/"));
    const given = ours.flatMap((step) => Object.keys(step.with ?? {}));

    expect(ours).toHaveLength(2);
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    expect(steps.filter(({ uses }) => !/@0{40}$/.test(uses ?? ""))).toEqual([]);
  });

  it("verifies as the release does, since npm compares the environment", () => {
    expect(scheduled.jobs["release"]).toEqual({ ...release, if: "github.event_name == 'push'" });
    expect(scheduled.jobs["verify"]).toMatchObject({
      if: "github.event_name != 'push'",
      environment: release?.environment,
      permissions: release?.permissions,
    });
  });

  it("explains every code of a trusted publisher, and none that there is not", () => {
    const named = [...document.text.matchAll(/errors\.md#([a-z0-9-]+)/g)].map(([, code]) => code ?? "");
    const ofPublishers = CODES.filter((code) => /^trusted-publisher|^id-token|^service-account-/.test(code));

    expect(ofPublishers.filter((code) => !named.includes(code))).toEqual([]);
    expect(named.filter((code) => !CODES.some((known) => known === code))).toEqual([]);
  });
});
