// A monorepo in one step, two packages by their tokens and one by its trusted publisher, at a registry that writes down
// which credential came with which request.

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { account, pkg, token } from "../npmjs/build-world.ts";
import type { RecordedRequest } from "../npmjs/recording.ts";
import { makeFolder } from "../support/packages.ts";
import { type ActionResult, runAction } from "../support/run-action.ts";
import { occursIn, searchable } from "../support/secret-leaks.ts";
import "./support/matchers.ts";
import { errorsOf } from "./support/refusal.ts";
import { type Job, PUBLISHER, startJob } from "./support/trusted.ts";

const OWNED = ["@acme/a", "@acme/b"];
const TRUSTED = "@acme/c";
const NAMES = [...OWNED, TRUSTED];

const ownerOf = (name: string): string => `bot-${name.slice("@acme/".length)}`;
const tokenOf = (name: string) =>
  token("bypass", { owner: ownerOf(name), name, scopes: [{ type: "package", name }] });

let job: Job;

beforeEach(async () => {
  job = await startJob({
    world: {
      accounts: [account("alice"), ...OWNED.map((name) => account(ownerOf(name)))],
      tokens: OWNED.map(tokenOf),
      packages: [
        ...OWNED.map((name) => pkg(name, { maintainers: { alice: "write", [ownerOf(name)]: "write" } })),
        pkg(TRUSTED, { maintainers: { alice: "write" }, trustedPublisher: PUBLISHER }),
      ],
    },
  });
});

afterEach(() => job.stop());

/** The packages depend on each other, so that their releases are not side by side alone. */
async function release(
  inputs: Record<string, string> = {},
  env: Record<string, string | undefined> = {},
): Promise<ActionResult> {
  const files = NAMES.map((name, at) => [
    `packages/${name.slice("@acme/".length)}/package.json`,
    JSON.stringify({
      name,
      version: "1.1.0",
      ...(at === 1 && { dependencies: { [TRUSTED]: "^1.0.0" } }),
    }),
  ]);
  const folder = makeFolder({ files: Object.fromEntries(files) as Record<string, string> });
  const tokens = OWNED.map((name) => `${name}=${tokenOf(name).value}`).join("\n");
  try {
    return await runAction({
      workspace: folder.directory,
      inputs: {
        package: "packages/*",
        registry: job.npmjs.url,
        tokens,
        "service-account": OWNED.map((name) => `${name}=${ownerOf(name)}`).join("\n"),
        "refuse-accounts": "alice",
        ...inputs,
      },
      env: { ...job.ids.environment(), ...env },
    });
  } finally {
    folder.remove();
  }
}

/** For which package a credential is: a token's own, and the only one that an identity was asked for. */
function packageOf(credential: string): string {
  if (job.ids.issued().includes(credential)) return TRUSTED;
  const known = job.npmjs.world.tokens.find(({ value }) => value === credential);
  return known?.scopes[0]?.name ?? "none";
}

/** The package that a request is about, where its address says so. */
function subjectOf({ path }: RecordedRequest): string | undefined {
  return /@acme\/[abc](?![\w-])/.exec(decodeURIComponent(path))?.[0];
}

describe("two by token, one trusted", () => {
  it("are all published, and no credential is used for another package", async () => {
    const result = await release();
    expect(result).toSucceedAs("published");
    const results = JSON.parse(result.outputs["results"] ?? "[]") as Record<string, string>[];
    expect(results.map(({ name, state, serviceAccount }) => [name, state, serviceAccount])).toEqual([
      ["@acme/a", "published", "bot-a"],
      ["@acme/b", "published", "bot-b"],
      ["@acme/c", "published", undefined],
    ]);

    const used = job.npmjs.requests.flatMap((request) => {
      const credential = request.authorization?.replace(/^Bearer /, "");
      return credential === undefined
        ? []
        : [{ request, subject: subjectOf(request), owner: packageOf(credential) }];
    });
    const crossed = used.filter(({ subject, owner }) => subject !== undefined && subject !== owner);
    expect(crossed.map(({ request }) => `${request.method} ${request.path}`)).toEqual([]);
    expect(new Set(used.map(({ owner }) => owner))).toEqual(new Set(NAMES));
    // What names no package is asked by accounts alone, whose tokens these are.
    const unnamed = used.filter(({ subject }) => subject === undefined);
    expect(unnamed.filter(({ owner }) => owner === TRUSTED)).toEqual([]);
    expect(unnamed.length).toBeGreaterThan(0);
  });

  it("exchange one identity, for the package without a token, which is sent nowhere else", async () => {
    await release();
    const [identity, ...others] = job.ids.issued();
    expect(others).toEqual([]);
    const sent = job.npmjs.requests.filter(({ authorization }) => authorization === `Bearer ${identity}`);
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /-/npm/v1/oidc/token/exchange/package/@acme%2fc",
    ]);
    expect(job.npmjs.uploads.map(({ name, by }) => `${name} ${by}`).toSorted()).toEqual([
      "@acme/a bot-a",
      "@acme/b bot-b",
      "@acme/c GitHub Actions",
    ]);
  });

  it("show no credential", async () => {
    const { log, outputs, summary } = await release();
    const shown = [log.replaceAll(/^::add-mask::.*$/gm, ""), JSON.stringify(outputs), summary].join("\n");
    const secrets = [...job.ids.issued(), ...job.npmjs.world.tokens.map(({ value }) => value)];
    expect(secrets).toHaveLength(4);
    expect(occursIn(shown, searchable(secrets))).toBe(false);
  });
});

describe("each decides for itself", () => {
  it("a trusted publisher that does not match stops its package and those that need it, and no other", async () => {
    const publisher = { ...PUBLISHER, workflow: "other.yml" };
    job.npmjs.world.packages.forEach((held) => {
      if (held.name === TRUSTED) held.trustedPublisher = publisher;
    });
    const result = await release();
    expect(result).toFail();
    const results = JSON.parse(result.outputs["results"] ?? "[]") as {
      name: string;
      state: string;
      problems: { code: string }[];
    }[];
    expect(
      results.map(({ name, state, problems }) => [name, state, ...problems.map(({ code }) => code)]),
    ).toEqual([
      ["@acme/a", "published"],
      ["@acme/b", "failed", "dependency-failed"],
      ["@acme/c", "failed", "trusted-publisher-unmatched"],
    ]);
  });

  it("without an identity the package without a token is named, and nothing is asked", async () => {
    const result = await release({}, { ACTIONS_ID_TOKEN_REQUEST_URL: undefined });
    expect(result).toFail();
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/^@acme\/c has no line 'name=token'.*id-token: write/) as string,
    ]);
    expect(job.npmjs.requests).toEqual([]);
  });

  it("one account for all contradicts the package without a token, before anything is asked", async () => {
    const result = await release({ "service-account": "bot-a" });
    expect(result).toFail();
    expect(errorsOf(result)).toEqual([expect.stringContaining("#service-account-without-token") as string]);
    expect([job.npmjs.requests, job.ids.audiences]).toEqual([[], []]);
  });
});
