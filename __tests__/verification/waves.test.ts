/** How long a verified publish waits for the registry: its waves of requests, and what a slow or stalled endpoint costs. */

import { describe, expect, it } from "vitest";

import type { Check } from "../../src/model/check.ts";
import { account, pkg, token } from "../npmjs/build-world.ts";
import type { RecordedRequest } from "../npmjs/recording.ts";
import type { FaultyRequest } from "../support/faults.ts";
import { releaseIn, wavesOf } from "./releases/release.ts";

/** Every answer takes this long, so that requests sent together are seen to overlap. */
const LATENCY = 250;
/** The time-out of an endpoint that a release can do without. */
const OPTIONAL = 5000;
/** What a busy machine may add. */
const SLACK = 2500;

const team = {
  accounts: [account("svc-bot", { orgs: ["acme"] }), account("alice")],
  packages: [
    pkg("@acme/demo", {
      maintainers: { alice: "write" },
      teams: [{ name: "acme:developers", members: ["svc-bot"], permission: "write" as const }],
    }),
  ],
};
const manyTokens = (count: number) => [
  token("bypass"),
  ...Array.from({ length: count - 1 }, (_, at) => token("read-only", { name: `other-${at}` })),
];

function shown(title: string, waves: readonly RecordedRequest[][]): string {
  const first = Math.min(...waves.flat().map(({ startedAt }) => startedAt));
  const lines = waves.flatMap((wave, at) =>
    wave.map(({ method, path, startedAt, endedAt = Number.NaN }) => {
      const span = `${Math.round(startedAt - first)}-${Math.round(endedAt - first)} ms`;
      return `  wave ${at + 1}  ${span.padEnd(14)} ${method} ${path}`;
    }),
  );
  return [`${title}: ${waves.length} ${waves.length === 1 ? "wave" : "waves"}`, ...lines].join("\n");
}

describe.concurrent("at most two waves of requests before the upload", () => {
  it.each([
    { title: "a package that the account maintains", world: {}, inputs: {} },
    {
      title: "a token that reaches all its account's packages",
      world: { tokens: [token("bypass", { scopes: [] })] },
      inputs: {},
    },
    { title: "a package through a team", world: team, inputs: {} },
    { title: "a new package", world: { ...team, packages: [] }, inputs: {} },
    {
      title: "staging with a stage-only token",
      world: { tokens: [token("stage-only")] },
      inputs: { mode: "stage" },
    },
    { title: "a token list that is not read", world: {}, inputs: { "introspect-token": "false" } },
    { title: "an account with 250 tokens", world: { tokens: manyTokens(250) }, inputs: {} },
  ])("$title", async ({ title, world, inputs }) => {
    const { result, npmjs } = await releaseIn({ latencyMs: LATENCY, ...world }, { inputs });
    const waves = wavesOf(npmjs.requests);
    console.log(shown(title, waves));
    expect(result).toMatchObject({ exitCode: 0 });
    expect(npmjs.uploads).toHaveLength(1);
    expect(waves.length).toBeGreaterThan(0);
    expect(waves.length).toBeLessThanOrEqual(2);
  });
});

/** What a release can do without, and how to know its requests. */
const OPTIONAL_ENDPOINTS = {
  "whoami without the token": ({ path, authorization }) => path === "/-/whoami" && !authorization,
  "the profile": ({ path }) => path === "/-/npm/v1/user",
  "the token list": ({ path }) => path.startsWith("/-/npm/v1/tokens"),
  "the collaborators": ({ path }) => path.endsWith("/collaborators"),
  "the staged versions": ({ path }) => path.startsWith("/-/stage?"),
  "the version status": ({ path }) => path.endsWith("/status"),
  "the account's packages": ({ path }) => path.startsWith("/-/user/"),
  "the search": ({ path }) => path.startsWith("/-/v1/search"),
} as const satisfies Record<string, (request: FaultyRequest) => boolean>;
const NAMES = Object.keys(OPTIONAL_ENDPOINTS) as (keyof typeof OPTIONAL_ENDPOINTS)[];

const isOptional = (request: FaultyRequest): boolean =>
  NAMES.some((name) => OPTIONAL_ENDPOINTS[name](request));

/** Everything is asked: the account's access comes from a team, and its token reaches all its packages. */
const everythingAsked = { ...team, tokens: [token("bypass", { scopes: [] })] };

describe.concurrent("a slow endpoint delays a release by no more than it is slow", () => {
  it("all of them, 2 s in each wave, and their answers are used", async () => {
    const { result, untilUpload } = await releaseIn(everythingAsked, {
      faults: (request) => (isOptional(request) ? { kind: "delay", milliseconds: 2000 } : undefined),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published" } });
    expect(untilUpload).toBeGreaterThan(2 * 2000);
    expect(untilUpload).toBeLessThan(2 * 2000 + SLACK);
    const checks = JSON.parse(result.outputs["checks"] ?? "") as Check[];
    const unknown = checks.filter(({ status }) => status === "unknown").map(({ id }) => id);
    expect(unknown).toEqual(["package-2fa"]);
  });

  it("a token list of several pages, 2 s each, has one time-out for all", async () => {
    const { result, untilUpload } = await releaseIn(
      { tokens: manyTokens(500) },
      {
        faults: (request) =>
          OPTIONAL_ENDPOINTS["the token list"](request) ? { kind: "delay", milliseconds: 2000 } : undefined,
      },
    );
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published" } });
    expect(untilUpload).toBeLessThan(OPTIONAL + SLACK);
  });
});

describe.concurrent("a stalled endpoint delays a release by its own time-out", () => {
  it.each(NAMES)("%s does not answer", async (name) => {
    const stalled = OPTIONAL_ENDPOINTS[name];
    const { result, untilUpload, lasted } = await releaseIn(everythingAsked, {
      faults: (request) => (stalled(request) ? { kind: "stall", when: "before" } : undefined),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published" } });
    expect(untilUpload).toBeLessThan(OPTIONAL + SLACK);
    // Asked again after the upload, it costs its time-out once more.
    expect(lasted).toBeLessThan(2 * OPTIONAL + 2 * SLACK);
  });

  it.each(["the profile", "the token list", "the search"] as const)(
    "%s stops in the middle of its answer",
    async (name) => {
      const stalled = OPTIONAL_ENDPOINTS[name];
      const { result, untilUpload } = await releaseIn(everythingAsked, {
        faults: (request) => (stalled(request) ? { kind: "stall", when: "in the answer" } : undefined),
      });
      expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published" } });
      expect(untilUpload).toBeLessThan(OPTIONAL + SLACK);
    },
  );

  it("all of them at once: one time-out for each of the two waves", async () => {
    const { result, untilUpload } = await releaseIn(everythingAsked, {
      faults: (request) => (isOptional(request) ? { kind: "stall", when: "before" } : undefined),
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published" } });
    expect(untilUpload).toBeLessThan(2 * OPTIONAL + SLACK);
  });
});
