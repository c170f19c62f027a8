// Every workflow that this project shows or runs: the examples, those in the documents, and its own.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { complaintsOf, complaintsOfAction } from "../../support/lint-workflow.ts";
import { codeBlocksOf, documents, ROOT } from "./documents.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  environment?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: { push?: { tags?: string[] } | null; schedule?: object[] };
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const PUBLISH = "npm-service-publish/npm-service-publish";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const paths = (pattern: string) => globSync(pattern, { cwd: ROOT }).map((path) => path.replaceAll("\\", "/"));

const examples = paths("examples/*.yml").map((path): [string, string] => [path, read(path)]);
const shown = documents().flatMap((document) =>
  codeBlocksOf(document, "yaml").flatMap((block, index): [string, string][] =>
    /^jobs:$/m.test(block) ? [[`${document.path} (${index + 1})`, block]] : [],
  ),
);
const own = paths(".github/workflows/*.yml").map((path): [string, string] => [path, read(path)]);
/** What a guide shows of other tools, so that it can be compared with this one. */
const isOfThisAction = ([, text]: [string, string]) => text.includes(PUBLISH);
const ofThisAction = [...examples, ...shown.filter(isOfThisAction)];

const jobsOf = (text: string) => Object.values((parse(text) as Workflow).jobs);
const eventsOf = (text: string) => (parse(text) as Workflow).on;
const hasToken = (job: Job) => JSON.stringify(job).includes("secrets.");
const releases = ({ steps }: Job) => steps.some(({ uses }) => uses?.startsWith(`${PUBLISH}@`));
const actionsIn = (text: string) => [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1] ?? "");

/** The inputs of an action of this repository, by the `uses:` that names it. */
function inputsOf(uses: string): string[] {
  const [, folder = ""] = /^npm-service-publish\/npm-service-publish(?:\/(\w+))?@/.exec(uses) ?? [];
  const { inputs } = parse(read(join(folder, "action.yml"))) as { inputs: object };
  return Object.keys(inputs);
}

describe.each([...examples, ...shown, ...own])("%s", (path, text) => {
  it("has nothing that GitHub's parser or actionlint complains of", async () => {
    expect(await complaintsOf(path.replace(/ \(\d+\)$/, ".yml"), text)).toEqual([]);
  });
});

describe.each([...ofThisAction, ...own])("%s", (_path, text) => {
  it("pins every action by a commit, and says which version that is", () => {
    expect(
      actionsIn(text).filter((uses) => !/^(\.\/\w+|[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*)$/.test(uses)),
    ).toEqual([]);
  });

  it("begins without permissions, and gives each job what it needs and no more", () => {
    const allowed = /^(contents|issues|pull-requests|id-token|attestations): (read|write)$/;
    expect((parse(text) as Workflow).permissions).toEqual({});
    for (const { permissions = { none: "given" } } of jobsOf(text)) {
      const given = Object.entries(permissions).map(([name, right]) => `${name}: ${right}`);
      expect(given.filter((right) => !allowed.test(right))).toEqual([]);
    }
  });
});

describe.each(ofThisAction)("%s", (_path, text) => {
  const jobs = jobsOf(text);
  const steps = jobs.flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.startsWith("npm-service-publish/"));

  it("uses inputs that exist", () => {
    const unknown = ours.flatMap(({ uses = "", with: given = {} }) =>
      Object.keys(given).filter((name) => !inputsOf(uses).includes(name)),
    );

    expect(unknown).toEqual([]);
  });

  it("releases on no schedule", () => {
    const releasing = eventsOf(text).schedule === undefined ? [] : jobs.filter(releases);

    expect(releasing.filter((job) => job.if !== "github.event_name == 'push'")).toEqual([]);
  });

  it("gives a secret only to jobs with an environment, which run nothing, install nothing and cache nothing", () => {
    for (const job of jobs.filter(hasToken)) {
      expect(job.environment).toMatch(/./);
      expect(job.steps.filter(({ run }) => run !== undefined)).toEqual([]);
      expect(job.steps.filter(({ uses }) => uses !== undefined && /cache|setup-/.test(uses))).toEqual([]);
    }
  });

  it("caches nothing, and leaves no credential in a checkout", () => {
    const settings = (action: string, name: string) =>
      steps.filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with?.[name]);

    expect(steps.filter((step) => step.with !== undefined && "cache" in step.with)).toEqual([]);
    expect(settings("actions/checkout@", "persist-credentials").every((value) => value === false)).toBe(true);
    expect(settings("actions/setup-node@", "package-manager-cache").every((value) => value === false)).toBe(
      true,
    );
  });

  it("names the registry, the service account and the main account wherever it gives a token", () => {
    for (const { with: given = {} } of ours.filter((step) => JSON.stringify(step).includes("secrets."))) {
      expect(given).toMatchObject({
        registry: expect.stringMatching(/^https:/) as string,
        "service-account": expect.any(String) as string,
        "refuse-accounts": expect.any(String) as string,
      });
    }
  });
});

describe("the steps that documents show by themselves", () => {
  const fragments = documents().flatMap((document) =>
    codeBlocksOf(document, "yaml")
      .filter((block) => !/^jobs:$/m.test(block))
      .flatMap((block) => stepsIn(parse(block)).map((step): [string, Step] => [document.path, step])),
  );
  const ours = fragments.filter(([, { uses }]) => uses?.startsWith("npm-service-publish/"));

  it("are there", () => {
    expect(ours.length).toBeGreaterThan(3);
  });

  it.each(ours)("%s: use inputs that exist, and pin a commit", (_path, { uses = "", with: given = {} }) => {
    expect(Object.keys(given).filter((name) => !inputsOf(uses).includes(name))).toEqual([]);
    expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
});

describe("every job that releases", () => {
  const blocks = documents().flatMap((document) =>
    codeBlocksOf(document, "yaml").map((block): [string, string] => [document.path, block]),
  );
  const releasing = [...examples, ...blocks].flatMap(([path, text]) =>
    jobsIn(parse(text))
      .filter(releases)
      .map((job): [string, Job] => [path, job]),
  );

  it("is found, in parts of a workflow too", () => {
    expect(releasing.filter(([path]) => path === "docs/registries.md")).toHaveLength(3);
  });

  it.each(releasing)("%s: has something to release", (_path, { steps }) => {
    const brings = steps.filter(({ uses }) => /^actions\/(checkout|download-artifact)@/.test(uses ?? ""));

    expect(brings).toHaveLength(1);
  });
});

/** Whatever has steps in a workflow, or in a part of one. */
function jobsIn(part: unknown): Job[] {
  if (typeof part !== "object" || part === null) return [];
  return "steps" in part ? [part as Job] : Object.values(part).flatMap(jobsIn);
}

/** Whatever uses an action in a part of a workflow. */
function stepsIn(part: unknown): Step[] {
  if (typeof part !== "object" || part === null) return [];
  return "uses" in part ? [part as Step] : Object.values(part).flatMap(stepsIn);
}

describe("the examples", () => {
  it("are all there", () => {
    expect(examples.map(([path]) => path.slice("examples/".length, -".yml".length)).toSorted()).toEqual([
      "minimal",
      "monorepo",
      "prerelease",
      "private-registry",
      "release-on-tag",
      "scheduled-verify",
      "stage",
      "two-jobs",
    ]);
  });

  it("verify on a schedule in another environment than that which allows release tags alone", () => {
    const environmentsWhere = (isStartedSo: (events: Workflow["on"]) => boolean) =>
      examples
        .filter(([, text]) => isStartedSo(eventsOf(text)))
        .flatMap(([, text]) => jobsOf(text).flatMap(({ environment }) => environment ?? []));
    const onTags = environmentsWhere(({ push }) => push?.tags !== undefined);

    expect(onTags).toContain("npm");
    expect(environmentsWhere(({ schedule }) => schedule !== undefined)).toEqual(["npm-verify"]);
    expect(onTags).not.toContain("npm-verify");
  });

  it("say in their first line what they are for", () => {
    expect(examples.filter(([, text]) => !/^# [^\n]+\.\nname: /.test(text))).toEqual([]);
  });
});

describe.each(paths("{,*/}action.yml"))("%s", (path) => {
  it("has nothing that GitHub's parser complains of", () => {
    expect(complaintsOfAction(path, read(path))).toEqual([]);
  });
});
