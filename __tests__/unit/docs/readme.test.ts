import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { CHECK_IDS } from "../../../src/model/check.ts";
import { MODES, VERIFICATIONS } from "../../../src/model/inputs.ts";
import type { State } from "../../../src/model/result.ts";
import { codeBlocksOf, readDocument, ROOT, tableBelow } from "./documents.ts";

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { environment?: string; permissions?: unknown; steps: Step[] }>;
}

const readme = readDocument("README.md");
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile;
const twoJobs = readDocument("docs/two-jobs.md");
const packAction = parse(readFileSync(join(ROOT, "pack/action.yml"), "utf8")) as ActionFile;
const verifyAction = parse(readFileSync(join(ROOT, "verify/action.yml"), "utf8")) as ActionFile;
const THIS_ACTION = "npm-service-publish/npm-service-publish@";
const PACK_ACTION = "npm-service-publish/npm-service-publish/pack@";
const VERIFY_ACTION = "npm-service-publish/npm-service-publish/verify@";

const code = (text: string) => `\`${text}\``;

describe("README's tables", () => {
  it("have the inputs of action.yml, in its order", () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => [
      code(name),
      input.default === undefined ? "" : code(input.default),
      input.description,
    ]);

    expect(tableBelow(readme, "## Inputs")).toEqual(rows);
  });

  it("have the outputs of action.yml, in its order", () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]);

    expect(tableBelow(readme, "## Outputs")).toEqual(rows);
  });

  it("have every state", () => {
    const states: Record<State, true> = {
      published: true,
      accepted: true,
      staged: true,
      "already-published": true,
      "already-staged": true,
      skipped: true,
      "dry-run": true,
      failed: true,
    };

    expect(tableBelow(readme, "## States").map(([state]) => state)).toEqual(Object.keys(states).map(code));
  });

  it("have every mode", () => {
    const modes = tableBelow(readme, "## Staged releases and approval").map(([mode]) => mode);

    expect(new Set(modes)).toEqual(new Set(MODES.map(code)));
  });
});

describe("what is checked before a release", () => {
  const [, section = ""] = readme.text.split("\n## What is checked before a release\n");

  it("lists every check, in the order in which they are shown", () => {
    const listed = [...section.matchAll(/^\d+\. `([a-z0-9-]+)`: /gm)].map((match) => match[1]);

    expect(listed).toEqual([...CHECK_IDS]);
  });

  it("says what follows under each verification", () => {
    expect(section).toContain(`| answer | ${VERIFICATIONS.map(code).join(" | ")} |`);
  });
});

describe("the workflows of README and docs/two-jobs.md", () => {
  const blocks = [readme, twoJobs].flatMap((text) => codeBlocksOf(text, "yaml"));
  const workflows = blocks
    .filter((block) => block.startsWith("name:"))
    .map((block) => parse(block) as Workflow);
  const fragments = blocks
    .filter((block) => !block.startsWith("name:"))
    .map((block) => parse(block) as Step[]);
  const jobs = workflows.flatMap(({ jobs: all }) => Object.values(all));
  const steps = [...jobs.flatMap((job) => job.steps), ...fragments.flat()];
  const ours = steps.filter(({ uses }) => uses?.startsWith(THIS_ACTION));

  it("are there", () => {
    expect([workflows.length, ours.length]).toEqual([3, 3]);
  });

  it("give the verify action inputs that exist, and the job the right to write the issue", () => {
    const job = jobs.find(({ steps: own }) => own.some(({ uses }) => uses?.startsWith(VERIFY_ACTION)));
    const step = job?.steps.find(({ uses }) => uses?.startsWith(VERIFY_ACTION));

    expect(Object.keys(step?.with ?? {}).filter((name) => !Object.hasOwn(verifyAction.inputs, name))).toEqual(
      [],
    );
    expect(step?.with).toMatchObject({ issue: true, token: "${{ secrets.NPM_TOKEN }}" });
    expect(job).toMatchObject({ environment: "npm", permissions: { issues: "write" } });
  });

  it("pack without a token, with inputs that exist, and hand the bytes over by their integrity", () => {
    const job = jobs.find(({ steps: own }) => own.some(({ uses }) => uses?.startsWith(PACK_ACTION)));
    const step = job?.steps.find(({ uses }) => uses?.startsWith(PACK_ACTION));

    expect(Object.keys(step?.with ?? {}).filter((name) => !Object.hasOwn(packAction.inputs, name))).toEqual(
      [],
    );
    expect(job).not.toHaveProperty("environment");
    expect(JSON.stringify(job)).not.toContain("secrets.");
    expect(
      ours.filter((own) => own.with?.["integrity"] === "${{ needs.pack.outputs.integrity }}"),
    ).toHaveLength(1);
  });

  it("give inputs that exist", () => {
    const given = ours.flatMap((step) => Object.keys(step.with ?? {}));

    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  it("name the registry and both accounts, and take the token from a secret", () => {
    for (const step of ours) {
      expect(step.with).toMatchObject({
        registry: "https://registry.npmjs.org/",
        token: "${{ secrets.NPM_TOKEN }}",
        "service-account": expect.any(String) as string,
        "refuse-accounts": expect.any(String) as string,
      });
    }
  });

  it("pin every action by commit", () => {
    const uses = steps.map((step) => step.uses).filter((used) => used !== undefined);

    expect(uses.filter((used) => !used.endsWith("@FULL_COMMIT_SHA"))).toEqual([]);
  });

  it("give the token to jobs with an environment that install nothing", () => {
    const withToken = jobs.filter((job) => job.steps.some(({ uses }) => uses?.startsWith(THIS_ACTION)));

    for (const job of withToken) {
      expect(job.environment).toBe("npm");
      expect(job.steps.filter((step) => step.uses === undefined)).toEqual([]);
    }
  });

  it("begin without permissions and cache nothing", () => {
    for (const workflow of workflows) expect(workflow.permissions).toEqual({});
    for (const step of steps) expect(step.with ?? {}).not.toHaveProperty("cache");
  });
});
