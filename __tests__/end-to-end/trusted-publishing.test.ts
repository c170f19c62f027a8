// Packages without a token, in a job that may ask for an identity: the exchange, what follows, and every reason why not.

import { afterEach, describe, expect, it } from "vitest";

import type { Check } from "../../src/model/check.ts";
import type { Code } from "../../src/model/code.ts";
import { token } from "../npmjs/build-world.ts";
import type { ActionResult } from "../support/run-action.ts";
import { decodeEntities } from "../unit/report/rendered.ts";
import { startVerdaccio } from "../support/verdaccio.ts";
import "./support/matchers.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";
import { asked, type Job, type JobOptions, runJob, startJob } from "./support/trusted.ts";

const EXCHANGE = "POST /-/npm/v1/oidc/token/exchange/package/@acme%2fdemo";
const PUT = "PUT /@acme%2fdemo";
const STAGE = "POST /-/stage/package/@acme%2fdemo";

let jobs: Job[] = [];

afterEach(async () => {
  await Promise.all(jobs.map((job) => job.stop()));
  jobs = [];
});

async function open(options: JobOptions = {}): Promise<Job> {
  const job = await startJob(options);
  jobs.push(job);
  return job;
}

const writes = ({ npmjs }: Job): string[] => asked(npmjs).filter((request) => !request.startsWith("GET"));

const checksOf = ({ outputs }: ActionResult): Check[] => JSON.parse(outputs["checks"] ?? "[]") as Check[];

describe("a package without a token", () => {
  it("is published with npm's token for this package, of the audience of its registry", async () => {
    const job = await open();
    const result = await runJob(job);
    expect(result).toSucceedAs("published", { live: "true", mode: "direct", "service-account": "" });
    expect(writes(job)).toEqual([EXCHANGE, PUT]);
    expect(job.ids.audiences).toEqual(["npm:127.0.0.1"]);
    expect(job.npmjs.uploads).toMatchObject([{ name: "@acme/demo", by: "GitHub Actions" }]);
    expect(job.npmjs.requests.find(({ method }) => method === "PUT")?.tokenKind).toBe("oidc");
    expect(result.log).toContain('repository "acme/widgets", workflow file "release.yml", no environment');
  });

  it("has its identity and npm's token masked before anything is said of them", async () => {
    const job = await open();
    const result = await runJob(job);
    const given = [...job.ids.issued(), ...job.npmjs.world.tokens.map(({ value }) => value)];
    expect(given).toHaveLength(2);
    expect(result.masks).toEqual(expect.arrayContaining(given));
    const lastMask = result.log.lastIndexOf("::add-mask::");
    expect(lastMask).toBeLessThan(result.log.indexOf("gave one for this job's identity"));
  });

  it("is asked about nothing that such a token cannot answer, and every such check is not applicable", async () => {
    const job = await open();
    const result = await runJob(job, { verification: "strict", "token-expires": "2020-01-01" });
    expect(result).toSucceedAs("published");
    const packument = "GET /@acme%2fdemo";
    expect([...new Set(asked(job.npmjs))].toSorted()).toEqual(
      [
        packument,
        "GET /-/package/@acme%2fdemo/collaborators",
        "GET /@acme/demo/-/demo-1.0.0.tgz",
        EXCHANGE,
        PUT,
      ].toSorted(),
    );
    const statuses = Object.fromEntries(checksOf(result).map(({ id, status }) => [id, status]));
    expect(statuses).toEqual({
      trigger: "pass",
      "token-valid": "pass",
      "service-account": "not-applicable",
      maintainer: "not-applicable",
      "non-interactive": "not-applicable",
      "blast-radius": "not-applicable",
      expiry: "not-applicable",
      "package-2fa": "not-applicable",
      repository: "pass",
    });
    expect(checksOf(result).filter(({ evidence }) => evidence.length < 20)).toEqual([]);
  });

  it("is staged where that is asked for, and the stage is ours", async () => {
    const job = await open({ publisher: { allows: ["createStagedPackage"] } });
    const result = await runJob(job, { mode: "stage" });
    expect(result).toSucceedAs("staged", { "stage-id": job.npmjs.world.stages[0]?.id });
    expect(writes(job)).toEqual([EXCHANGE, STAGE]);
  });

  it("is staged under auto where the publisher may only stage", async () => {
    const job = await open({ publisher: { allows: ["createStagedPackage"] } });
    expect(await runJob(job)).toSucceedAs("staged", { mode: "stage" });
    expect(writes(job)).toEqual([EXCHANGE, PUT, STAGE]);
  });

  it("is published under the first of several dist-tags, and the others are told before and left to a person", async () => {
    const job = await open();
    const result = await runJob(job, { tag: "next\nlatest\nbeta" });
    expect(result).toSucceedAs("published", { tag: "next" });
    expect(writes(job)).toEqual([EXCHANGE, PUT]);
    const said = 'is not used to set "latest", "beta"';
    expect(warningsOf(result)).toContainEqual(expect.stringContaining(said));
    expect(result.log.indexOf(said)).toBeLessThan(result.log.indexOf("Publishing to"));
    const command = `npm dist-tag add @acme/demo@1.1.0 beta --registry ${job.npmjs.url}`;
    expect(decodeEntities(result.summary)).toContain(command);
    expect(job.npmjs.world.packages[0]?.distTags).toMatchObject({ latest: "1.0.0", next: "1.1.0" });
  });

  it("in a dry run is exchanged for, and not uploaded", async () => {
    const job = await open();
    expect(await runJob(job, { "dry-run": "true" })).toSucceedAs("dry-run");
    expect(writes(job)).toEqual([EXCHANGE]);
  });

  it("that is there already is not uploaded, and one that waits is known by the answer", async () => {
    const job = await open({ publisher: { allows: ["createStagedPackage"] } });
    expect(await runJob(job, {}, { manifest: { version: "1.0.0" } })).toSucceedAs("already-published");
    expect(await runJob(job, { mode: "stage" })).toSucceedAs("staged");
    expect(await runJob(job, { mode: "stage" })).toSucceedAs("already-staged");
    expect(job.npmjs.world.stages).toHaveLength(1);
  });

  it.each<[string, JobOptions]>([
    [
      "in the environment of the publisher",
      { publisher: { environment: "npm" }, claims: { environment: "npm" } },
    ],
    [
      "in a reusable workflow",
      { claims: { job_workflow_ref: "acme/shared/.github/workflows/inner.yml@refs/heads/main" } },
    ],
    [
      "with an immutable subject, where npm takes it",
      {
        claims: { sub: "repo:acme@2002/widgets@1001:ref:refs/heads/main" },
        world: { variants: { immutableSubjects: "accepted" } },
      },
    ],
  ])("is published %s", async (_, options) => {
    expect(await runJob(await open(options))).toSucceedAs("published");
  });
});

describe("a token that is given wins", () => {
  it.each<[string, (value: string) => Record<string, string>]>([
    ["`token`", (value) => ({ token: value })],
    ["a line of `tokens`", (value) => ({ tokens: `@acme/demo=${value}` })],
  ])("%s: nothing is exchanged, and no identity asked for", async (_, inputs) => {
    const own = token("bypass");
    const job = await open({ world: { tokens: [own] } });
    expect(await runJob(job, inputs(own.value))).toSucceedAs("published", { "service-account": "svc-bot" });
    expect(writes(job)).toEqual([PUT]);
    expect(job.ids.audiences).toEqual([]);
  });

  it("also where npm refuses it", async () => {
    const job = await open({ world: { tokens: [token("expired")] } });
    expect(await runJob(job, { token: token("expired").value })).toFail();
    expect(writes(job)).toEqual([]);
    expect(job.ids.audiences).toEqual([]);
  });
});

/** Why there is no token, as one error with its code and sentence; nothing is uploaded. */
const REASONS: [why: string, options: JobOptions, code: Code, says: (string | RegExp)[]][] = [
  [
    "no trusted publisher",
    { publisher: null },
    "trusted-publisher-unmatched",
    ["check that there is a trusted publisher", "404: OIDC token exchange error - package not found"],
  ],
  [
    "another repository",
    { publisher: { repository: "acme/fork" } },
    "trusted-publisher-unmatched",
    ['repository is "acme/widgets", in the same letter case'],
  ],
  [
    "a workflow file with the other ending",
    { publisher: { workflow: "release.yaml" } },
    "trusted-publisher-unmatched",
    ['the workflow file is "release.yml" and not "release.yaml", without a path'],
  ],
  [
    "the reusable workflow's file",
    {
      publisher: { workflow: "inner.yml" },
      claims: { job_workflow_ref: "acme/widgets/.github/workflows/inner.yml@refs/heads/main" },
    },
    "trusted-publisher-unmatched",
    ['it is not the reusable workflow "inner.yml"'],
  ],
  [
    "no environment where one is set",
    { publisher: { environment: "npm" } },
    "trusted-publisher-unmatched",
    ["no environment", "the environment is empty, since this job has none"],
  ],
  [
    "another environment",
    { publisher: { environment: "npm" }, claims: { environment: "production" } },
    "trusted-publisher-unmatched",
    ['the environment is "production", and not empty'],
  ],
  [
    "an immutable subject",
    { claims: { sub: "repo:acme@2002/widgets@1001:ref:refs/heads/main" } },
    "trusted-publisher-immutable-subject",
    ["where the subject is immutable", '"repo:acme@2002/widgets@1001:ref:refs/heads/main"'],
  ],
  [
    "a self-hosted runner",
    { claims: { runner_environment: "self-hosted" } },
    "trusted-publisher-self-hosted",
    ["as it does to a self-hosted runner", "ubuntu-latest"],
  ],
  [
    "a mismatch that is told with 401",
    { publisher: { workflow: "other.yml" }, world: { variants: { exchangeMismatch: 401 } } },
    "trusted-publisher-unmatched",
    ["401: OIDC token exchange error - unauthorized"],
  ],
  [
    "a registry without the exchange",
    {
      world: { overrides: [{ method: "POST", path: /oidc/, answer: { status: 404, raw: "Cannot POST" } }] },
    },
    "trusted-publisher-unsupported",
    ["does not exchange a job's identity", "Give a token in the input `token`"],
  ],
  [
    "a registry that fails",
    { world: { overrides: [{ method: "POST", path: /oidc/, answer: { status: 503, body: {} } }] } },
    "registry-failing",
    ["The job's identity was not exchanged for a token of @acme/demo: ", "503"],
  ],
  [
    "an answer without a token",
    {
      world: {
        overrides: [{ method: "POST", path: /oidc/, answer: { status: 201, body: { token: "a b" } } }],
      },
    },
    "not-a-registry",
    ["was not exchanged", "its answer has no token"],
  ],
];

describe("no token is given for the identity", () => {
  it.each(REASONS)("%s", async (_, options, code, says) => {
    const job = await open(options);
    const result = await runJob(job);
    expect({ ...result, uploads: [] }).toRefuse([...says, `#${code}`]);
    expect(job.npmjs.uploads).toEqual([]);
  });

  it("names what npm compares, whatever differs", async () => {
    const job = await open({ publisher: null, claims: { environment: "npm" } });
    const [error = ""] = errorsOf(await runJob(job));
    for (const claim of [
      'repository "acme/widgets"',
      'workflow file "release.yml"',
      'environment "npm"',
      'ref "refs/heads/main"',
      'subject "repo:acme/widgets:ref:refs/heads/main"',
      'runner "github-hosted"',
    ]) {
      expect(error).toContain(claim);
    }
  });

  it("hostile claims are inert", async () => {
    const claims = { environment: "x\n::error::pwned<img src=x>", ref: `refs/heads/${"y".repeat(5000)}` };
    const job = await open({ publisher: null, claims });
    const result = await runJob(job);
    expect({ ...result, uploads: [] }).toRefuse(["#trusted-publisher-unmatched"]);
    expect(result.log).not.toMatch(/^::error::pwned/m);
    expect(result.summary).not.toContain("<img");
  });

  it("by Verdaccio, which has no such endpoint", async () => {
    const verdaccio = await startVerdaccio();
    try {
      const result = await runJob(await open(), { registry: verdaccio.url });
      expect({ ...result, uploads: [] }).toRefuse(["answers 404", "#trusted-publisher-unsupported"]);
    } finally {
      await verdaccio.stop();
    }
  });

  it("where the registry cannot be reached", async () => {
    const job = await open();
    const result = await runJob(job, { registry: "http://127.0.0.1:9/" });
    expect({ ...result, uploads: [] }).toRefuse([
      "was not exchanged",
      "ECONNREFUSED",
      "#registry-unreachable",
    ]);
  });

  it.each([
    [
      "refuses",
      { status: 401, headers: { "content-type": "application/json" }, body: '{"message":"no"}' },
      "401",
    ],
    ["answers nonsense", { status: 200, headers: {}, body: "<html>" }, "does not answer"],
    ["has no token", { status: 200, headers: {}, body: "{}" }, "no token"],
  ])("GitHub's service %s", async (_, answer, says) => {
    const job = await open();
    job.ids.answer = answer;
    const result = await runJob(job);
    expect({ ...result, uploads: [] }).toRefuse([says, "#id-token-unavailable"]);
    expect(job.npmjs.requests).toEqual([]);
  });
});

describe("the upload is refused", () => {
  it("where the publisher may only stage, under direct", async () => {
    const job = await open({ publisher: { allows: ["createStagedPackage"] } });
    const result = await runJob(job, { mode: "direct" });
    expect({ ...result, uploads: [] }).toRefuse([
      "OIDC permission denied",
      "the trusted publisher may only stage",
      'workflow file "release.yml"',
      "Use 'mode: stage' or 'mode: auto'",
      "#trusted-publisher-restricted",
    ]);
  });

  it("where the publisher may not stage, under stage", async () => {
    const job = await open({ publisher: { allows: ["createPackage"] } });
    const result = await runJob(job, { mode: "stage" });
    expect({ ...result, uploads: [] }).toRefuse(["may not stage", "#trusted-publisher-restricted"]);
  });

  it("where it may do neither, under auto, both being told", async () => {
    const job = await open({ publisher: { allows: [] } });
    const result = await runJob(job);
    expect(result).toFail();
    expect(errorsOf(result)).toEqual([
      expect.stringContaining("may only stage") as string,
      expect.stringContaining("may not stage") as string,
    ]);
    expect(job.npmjs.uploads).toEqual([]);
  });
});

describe("neither token nor identity", () => {
  const NONE = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };

  it("is told with both ways, before anything is asked", async () => {
    const job = await open();
    const result = await runJob(job, {}, { env: NONE });
    expect({ ...result, uploads: [] }).toRefuse([
      "'token' is empty",
      "'id-token: write'",
      "`permissions: id-token: write`",
      "secrets.NPM_TOKEN",
      "#token-missing",
    ]);
    expect(job.npmjs.requests).toEqual([]);
  });

  it("half an identity is none", async () => {
    const job = await open();
    const result = await runJob(job, {}, { env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" } });
    expect({ ...result, uploads: [] }).toRefuse(["#token-missing"]);
  });
});

describe("an account that is expected", () => {
  it("of a package without a token is refused before anything is asked", async () => {
    const job = await open();
    const result = await runJob(job, { "service-account": "svc-bot" });
    expect({ ...result, uploads: [] }).toRefuse([
      '"svc-bot" for @acme/demo',
      "#service-account-without-token",
    ]);
    expect([job.npmjs.requests, job.ids.audiences]).toEqual([[], []]);
  });

  it("of none: refuse-accounts lets it through", async () => {
    const job = await open();
    expect(await runJob(job, { "refuse-accounts": "alice" })).toSucceedAs("published");
  });
});

describe("the verify action", () => {
  it("exchanges, asks, and uploads nothing", async () => {
    const job = await open();
    const result = await runJob(job, {}, { action: "verify" });
    expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true", "service-account": "" } });
    expect(writes(job)).toEqual([EXCHANGE]);
    expect(result.log).toContain("The trusted publisher for @acme/demo is ready");
  });

  it("tells why the next release would fail", async () => {
    const job = await open({ publisher: { workflow: "release.yaml" } });
    const result = await runJob(job, {}, { action: "verify" });
    expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    expect(errorsOf(result)).toEqual([expect.stringContaining('not "release.yaml"') as string]);
    expect(result.log).toContain("The trusted publisher for @acme/demo would not release it");
  });

  it("without an identity wants a token", async () => {
    const job = await open();
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
    const result = await runJob(job, {}, { action: "verify", env });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([expect.stringContaining("#token-missing") as string]);
  });
});
