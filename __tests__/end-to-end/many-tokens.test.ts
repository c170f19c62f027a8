// Two hundred releases, each with its own token, at a registry that writes down which token touched which package.

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../support/packages.ts";
import { type ActionResult, runAction } from "../support/run-action.ts";
import { startVerdaccio, type Verdaccio } from "../support/verdaccio.ts";
import { type Front, type FrontRequest, json, startFront, uploadsAmong } from "./support/front.ts";
import "./support/matchers.ts";

const PACKAGES = 40;
const VERSIONS = 5;
const NAMES = Array.from({ length: PACKAGES }, (_, at) => `@acme/p${at}`);

const account = (name: string): string => `bot-${name.slice("@acme/".length)}`;

let verdaccio: Verdaccio;
let front: Front;
const tokens = new Map<string, string>();

beforeAll(async () => {
  const packages = NAMES.map((name) => [name, { access: "$all", publish: account(name) }]);
  verdaccio = await startVerdaccio({
    packages: Object.fromEntries(packages) as Record<string, Record<string, string>>,
  });
  front = await startFront(verdaccio.url);
  for (const name of NAMES) tokens.set(name, await verdaccio.addUser(account(name)));
});

afterAll(async () => {
  await front.stop();
  await verdaccio.stop();
});

/** Releases these packages in one step, one token each; it throws where a token is found in anything left behind. */
async function release(
  names: string[],
  version: string,
  inputs: Record<string, string> = {},
): Promise<ActionResult> {
  const files = names.map((name) => [
    `packages/${name.slice("@acme/".length)}/package.json`,
    JSON.stringify({ name, version }),
  ]);
  const folder = makeFolder({ files: Object.fromEntries(files) as Record<string, string> });
  try {
    return await runAction({
      workspace: folder.directory,
      inputs: {
        package: "packages/*",
        registry: front.url,
        // Not in the order of the packages.
        tokens: names
          .toReversed()
          .map((name) => `${name}=${tokens.get(name)}`)
          .join("\n"),
        "service-account": names.map((name) => `${name}=${account(name)}`).join("\n"),
        ...inputs,
      },
    });
  } finally {
    folder.remove();
  }
}

/** The package that a request is about, where its address says so. */
function packageOf({ path }: FrontRequest): string | undefined {
  return /@acme\/p\d+(?![\w-])/.exec(decodeURIComponent(path))?.[0];
}

function ownerOf({ authorization }: FrontRequest): string | undefined {
  const owner = [...tokens].find(([, token]) => authorization === `Bearer ${token}`)?.[0];
  return authorization === undefined ? undefined : (owner ?? "nobody");
}

const tally = (values: (string | undefined)[]): Map<string, number> =>
  new Map([...Map.groupBy(values, String)].map(([value, all]) => [value, all.length]));

describe("two hundred releases", () => {
  it("never use a token for another package", async () => {
    for (let at = 1; at <= VERSIONS; at += 1) {
      const result = await release(NAMES, `${at}.0.0`, { concurrency: "16" });
      expect(result).toSucceedAs("published");
      const results = JSON.parse(result.outputs["results"] ?? "[]") as Record<string, string>[];
      expect(results.map(({ id, serviceAccount }) => `${id} ${serviceAccount}`).toSorted()).toEqual(
        NAMES.map((name) => `${name}@${at}.0.0 ${account(name)}`).toSorted(),
      );
    }
    const { requests, connections } = front;
    const authorised = requests.filter(({ authorization }) => authorization !== undefined);
    const touching = authorised.filter((request) => packageOf(request) !== undefined);
    const crossed = touching.filter((request) => ownerOf(request) !== packageOf(request));
    const uploads = uploadsAmong(requests);
    const anonymous = requests.length - authorised.length;
    console.log(
      `${uploads.length} releases of ${PACKAGES} packages: ${requests.length} requests, ${authorised.length} with a token (${touching.length} for a named package), ${anonymous} without; ${(requests.length / uploads.length).toFixed(1)} requests a release; ${crossed.length} crossed; ${connections} connections`,
    );
    expect(crossed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(uploads).toHaveLength(PACKAGES * VERSIONS);
    expect(tally(uploads.map(packageOf))).toEqual(new Map(NAMES.map((name) => [name, VERSIONS])));
    expect(tally(authorised.map(ownerOf)).has("nobody")).toBe(false);
    // As many with each token of those that have no package in their address: none is asked with another's.
    const accounts = authorised.filter((request) => packageOf(request) === undefined);
    expect(new Set(tally(accounts.map(ownerOf)).values()).size).toBe(1);
    // Of the account, whoami, profile and tokens; of the package, what is there, may it be written, the upload, is it served.
    expect(requests.length / uploads.length).toBeLessThan(12);
    // A pool of two for each package in flight, which all packages of a step use.
    expect(connections).toBeLessThanOrEqual(VERSIONS * 32);
  });

  it.each([
    ["by the account that is expected", undefined, "account-wrong"],
    ["by the registry, where none is expected", "", "not-maintainer"],
  ])("are refused where two tokens are exchanged, %s", async (_, serviceAccount, code) => {
    const [first = "", second = "", third = ""] = NAMES;
    const exchanged = [
      `${first}=${tokens.get(second)}`,
      `${second}=${tokens.get(first)}`,
      `${third}=${tokens.get(third)}`,
    ];
    const before = front.requests.length;
    const result = await release([first, second, third], serviceAccount === undefined ? "9.0.0" : "9.1.0", {
      tokens: exchanged.join("\n"),
      ...(serviceAccount !== undefined && { "service-account": serviceAccount }),
    });
    expect(result).toFail();
    const results = JSON.parse(result.outputs["results"] ?? "[]") as {
      name: string;
      state: string;
      problems: { code: string }[];
    }[];
    expect(results.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
      `${first} failed`,
      `${second} failed`,
      `${third} published`,
    ]);
    expect(new Set(results.flatMap(({ problems }) => problems.map((problem) => problem.code)))).toContain(
      code,
    );
    expect(uploadsAmong(front.requests.slice(before)).map(packageOf)).toEqual([third]);
  });
});

describe("concurrency", () => {
  it.each([
    ["1", 1],
    ["3", 3],
  ])("%s has at most so many uploads in flight", async (concurrency, most) => {
    let inFlight = 0;
    const seen: number[] = [];
    front.intercept = async (request, pass) => {
      if (uploadsAmong([request]).length === 0) return undefined;
      inFlight += 1;
      seen.push(inFlight);
      await sleep(100);
      const answer = await pass();
      inFlight -= 1;
      return answer;
    };
    try {
      const result = await release(NAMES.slice(0, 9), `10.0.${most}`, { concurrency });
      expect(result).toSucceedAs("published");
    } finally {
      front.intercept = undefined;
    }
    expect(seen).toHaveLength(9);
    expect(Math.max(...seen)).toBe(most);
  });
});

describe("one slow package", () => {
  it("holds no other back", async () => {
    const [slow = "", ...others] = NAMES.slice(0, 10);
    const landed: string[] = [];
    const all = Promise.withResolvers<void>();
    front.intercept = async (request, pass) => {
      const name = packageOf(request);
      if (name === undefined || uploadsAmong([request]).length === 0) return undefined;
      // Only a release that is never held back can end this wait before its time.
      if (name === slow) await Promise.race([all.promise, sleep(20_000)]);
      const answer = await pass();
      landed.push(name);
      if (landed.length === others.length) all.resolve();
      return answer;
    };
    try {
      const { log, ...result } = await release([slow, ...others], "11.0.0", { concurrency: "2" });
      expect({ log, ...result }).toSucceedAs("published");
      expect(landed.at(-1)).toBe(slow);
      const ends = [...log.matchAll(/^(@acme\/p\d+): published/gm)].map(([, name]) => name);
      expect(ends).toHaveLength(10);
      expect(ends.at(-1)).toBe(slow);
    } finally {
      front.intercept = undefined;
    }
  });

  it("that the registry does not serve yet lets others begin, however few may be in flight", async () => {
    const names = NAMES.slice(0, 4);
    const before = front.requests.length;
    let hidden = 0;
    front.intercept = (request) => {
      const landed = uploadsAmong(front.requests.slice(before)).map(packageOf);
      const [slow] = landed;
      const isRead = request.method === "GET" && packageOf(request) === slow;
      if (!isRead || landed.length === names.length) return undefined;
      hidden += 1;
      return json(404, { error: "not found" });
    };
    try {
      expect(await release(names, "12.0.0", { concurrency: "1", "wait-minutes": "1" })).toSucceedAs(
        "published",
      );
      expect(hidden).toBeGreaterThan(0);
    } finally {
      front.intercept = undefined;
    }
  });
});
