// What is looked at once a version is served: whom the registry names as its publisher, and who else could publish.

import { afterEach, describe, expect, it } from "vitest";

import { account, token, version } from "../npmjs/build-world.ts";
import type { NpmUser } from "../npmjs/world.ts";
import { decodeEntities } from "../unit/report/rendered.ts";
import type { ActionResult } from "../support/run-action.ts";
import "./support/matchers.ts";
import { codesOf } from "./support/matrix/judge.ts";
import { type Job, type JobOptions, runJob, startJob } from "./support/trusted.ts";

const WORKFLOW: NpmUser = {
  name: "GitHub Actions",
  email: "npm-oidc-no-reply@github.com",
  trustedPublisher: { id: "github", oidcConfigId: "oidc:1" },
};
const GITLAB: NpmUser = {
  ...WORKFLOW,
  name: "GitLab CI/CD",
  trustedPublisher: { id: "gitlab", oidcConfigId: "oidc:2" },
};
const ALICE: NpmUser = { name: "alice", email: "alice@example.com" };

const CLOSE = "Require two-factor authentication and disallow tokens";

const OWN = token("bypass");
const BY_TOKEN: JobOptions = { world: { tokens: [OWN] } };

let job: Job | undefined;

afterEach(async () => await job?.stop());

/** Releases by token where the world has it, else by the trusted publisher. */
async function release(options: JobOptions, inputs: Record<string, string> = {}): Promise<ActionResult> {
  job = await startJob(options);
  const token = options.world?.tokens?.[0] === OWN ? { token: OWN.value } : {};
  return await runJob(job, { "wait-minutes": "0", ...token, ...inputs });
}

describe("the publisher that the registry names where it does not tell whose token it is", () => {
  const world = { ...BY_TOKEN.world, variants: { whoami: 401 } } as const;

  it.each<[string, Record<string, string>, NpmUser["name"], codes: string[]]>([
    ["is the service account", { "service-account": "svc-bot" }, "SVC-Bot", []],
    ["is nobody that was named", {}, "alice", []],
    ["is another", { "service-account": "svc-bot" }, "alice", ["served-by-another"]],
    ["is refused", { "refuse-accounts": "Alice" }, "alice", ["account-refused"]],
  ])("%s", async (_, inputs, name, codes) => {
    const namedPublisher = { ...ALICE, name };
    const result = await release({ world, demo: { namedPublisher } }, inputs);
    expect(result.outputs["state"]).toBe(codes.length === 0 ? "published" : "failed");
    expect(codesOf(result)).toBe(codes.join(", "));
  });
});

describe("the publisher that the registry names", () => {
  it.each<[string, JobOptions]>([
    ["the token's account", BY_TOKEN],
    ["this package's workflow", {}],
  ])("is ours: %s", async (_, options) => {
    expect(await release(options)).toSucceedAs("published");
  });

  it.each<[string, JobOptions, NpmUser, string]>([
    ["another account, after a token", BY_TOKEN, ALICE, "alice published @acme/demo@1.1.0, not svc-bot"],
    ["a trusted publisher, after a token", BY_TOKEN, WORKFLOW, "a trusted publisher (github) published"],
    [
      "an account, after a trusted publisher",
      {},
      ALICE,
      "alice published @acme/demo@1.1.0, not this package's trusted publisher (acme/widgets, release.yml)",
    ],
    ["another CI's trusted publisher", {}, GITLAB, "a trusted publisher (gitlab) published"],
  ])("is not: %s", async (_, options, namedPublisher, says) => {
    const result = await release({ ...options, demo: { namedPublisher } });
    expect(result).toFail();
    expect(result.annotations.filter(({ kind }) => kind === "error").map(({ message }) => message)).toEqual([
      expect.stringContaining(says) as string,
    ]);
    expect(result.outputs["results"]).toContain('"code":"served-by-another"');
  });
});

describe("who else could publish", () => {
  const summaryOf = async (options: JobOptions): Promise<string> =>
    decodeEntities((await release(options)).summary).replaceAll(/<\/?code>/g, "");

  it("after a trusted publisher: every account, and how to close that way", async () => {
    const summary = await summaryOf({
      demo: { maintainers: { alice: "write", bob: "write", carol: "read" } },
    });
    expect(summary).toContain("can also be published by alice, bob");
    expect(summary).not.toContain("trusted publisher (github)");
    expect(summary).toContain(CLOSE);
  });

  it("after a token: the other accounts, without an advice that would stop the token", async () => {
    const summary = await summaryOf(BY_TOKEN);
    expect(summary).toContain("can also be published by alice.");
    expect(summary).not.toContain(CLOSE);
  });

  it("after a token: a trusted publisher that the registry shows, and how to close the way of tokens", async () => {
    const versions = [version("@acme/demo", "1.0.0", { publisher: WORKFLOW })];
    const summary = await summaryOf({ ...BY_TOKEN, demo: { versions } });
    expect(summary).toContain("by a trusted publisher (github), which published 1.0.0");
    expect(summary).toContain(CLOSE);
  });

  it("of a verified package too", async () => {
    job = await startJob({ world: { accounts: [account("alice")] } });
    const { summary } = await runJob(job, {}, { action: "verify" });
    expect(decodeEntities(summary)).toContain(CLOSE);
  });
});
