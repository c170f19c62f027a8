/** Registries that answer nonsense: no crash, no refusal without proof, and nothing passes because of it. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Answer } from "../npmjs/answers.ts";
import { account, pkg, world } from "../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../npmjs/server.ts";
import type { Override, World } from "../npmjs/world.ts";
import { FULL_MATRIX, share } from "../support/full-matrix.ts";
import { askFuzzed, passes, unfitTexts, type Fuzzed } from "./fuzz/ask.ts";
import { ENDPOINTS, type EndpointName } from "./fuzz/endpoints.ts";
import { mutations, randomFrom } from "./fuzz/mutate.ts";
import { NONSENSE, type Nonsense } from "./fuzz/nonsense.ts";

const NAMES = Object.keys(ENDPOINTS) as EndpointName[];
const AT_ONCE = 8;

let emulators: Npmjs[] = [];
let cases = 0;

beforeAll(async () => {
  emulators = await Promise.all(Array.from({ length: AT_ONCE }, async () => await startNpmjs(world())));
});

afterAll(async () => {
  await Promise.all(emulators.map(async (npmjs) => await npmjs.stop()));
  console.log(`${cases} cases of nonsense`);
});

interface Case {
  called: string;
  world: World;
}

/** Runs every case and collects what is wrong with each, as `case: complaint`. */
async function complaints(list: readonly Case[], complain: (fuzzed: Fuzzed) => string[]): Promise<string[]> {
  const queue = list.values();
  const found: string[] = [];
  await Promise.all(
    emulators.map(async (npmjs) => {
      for (const { called, world } of queue) {
        cases += 1;
        const said = await askFuzzed(npmjs, world).then(complain, (error: unknown) => [
          `throws ${String(error)}`,
        ]);
        found.push(...said.map((complaint) => `${called}: ${complaint}`));
      }
    }),
  );
  return found.toSorted();
}

const answering = (name: EndpointName, answer: Answer): Override => ({
  method: ENDPOINTS[name].method,
  path: ENDPOINTS[name].path,
  answer,
});

const missing: Answer = { status: 404, body: { error: "Not found" } };
const VERDACCIO: Override = {
  path: ENDPOINTS.whoami.path,
  answer: { status: 200, headers: { "x-powered-by": "verdaccio/6.10.4" }, body: { username: "svc-bot" } },
};
const WRITABLE: Override = answering("write probe", {
  status: 422,
  body: { error: "bad incoming package data" },
});

describe("where everything else is well", () => {
  /** Releases that would work; in the second, only the account's own packages tell that it may. */
  const worlds = {
    maintained: (overrides: Override[]) => world({ overrides }),
    "through a team": (overrides: Override[]) =>
      world({
        overrides,
        accounts: [account("svc-bot", { orgs: ["acme"] }), account("alice")],
        packages: [
          pkg("@acme/demo", {
            maintainers: { alice: "write" },
            teams: [{ name: "acme:developers", members: ["svc-bot"], permission: "write" }],
            statusEndpoint: "not-enabled",
          }),
        ],
      }),
  };

  const unrefused = ({ refusals, ...fuzzed }: Fuzzed): string[] => [
    ...new Set(refusals.map((code) => `refused, ${code}`)),
    ...unfitTexts({ refusals, ...fuzzed }).map((text) => `says ${text}`),
  ];

  it.each(NAMES.flatMap((name) => Object.entries(worlds).map(([called, make]) => ({ name, called, make }))))(
    "nonsense from the $name refuses nothing ($called)",
    async ({ name, make }) => {
      const verdaccio = name === "write probe" ? [VERDACCIO] : [];
      const every = make === worlds.maintained ? 2 : 6;
      const list = share(ENDPOINTS[name].nonsense, every).map(({ called, answer }) => ({
        called,
        world: make([answering(name, answer), ...verdaccio]),
      }));
      expect(await complaints(list, unrefused)).toEqual([]);
    },
  );

  it.each(NAMES.filter((name) => name !== "write probe"))(
    "one wrong type or missing field in the %s refuses nothing",
    async (name) => {
      const [npmjs] = emulators;
      if (npmjs === undefined) throw new Error("no emulator");
      Object.assign(npmjs.world, worlds.maintained([]));
      const good = await fetch(
        npmjs.url + ENDPOINTS[name].path + (name === "search" ? "?text=maintainer:svc-bot" : ""),
        {
          headers: { authorization: `Bearer ${npmjs.world.tokens[0]?.value}` },
        },
      );
      const changed = mutations(await good.json(), FULL_MATRIX ? 24 : 12, NAMES.indexOf(name) + 1);
      const list = changed
        .filter(({ answer }) => JSON.stringify(answer.body) !== "{}")
        .map(({ called, answer }) => ({ called, world: worlds.maintained([answering(name, answer)]) }));
      expect(await complaints(list, unrefused)).toEqual([]);
    },
  );
});

describe("where nothing else answers", () => {
  /** A registry that knows the token's name and nothing else; the version's status is asked for only of a version. */
  const barren = (name: EndpointName, answer: Answer): World => {
    const verdaccio = name === "write probe" || name === "profile";
    const versions = {
      status: 200,
      body: { name: "@acme/demo", versions: { "1.0.0": {} }, "dist-tags": {} },
    };
    return world({
      overrides: [
        answering(name, answer),
        ...(name === "version status" ? [answering("packument", versions)] : []),
        ...(verdaccio ? [VERDACCIO] : []),
        { method: "GET", path: /^\/(?!-\/whoami$)/, answer: missing },
        { method: "PUT", path: /^/, answer: missing },
      ],
    });
  };

  it.each(NAMES)("nonsense from the %s makes no check pass", async (name) => {
    const list = ENDPOINTS[name].nonsense.map(({ called, answer }) => ({
      called,
      world: barren(name, answer),
    }));
    const legitimate = name === "whoami" ? [] : ["token-valid"];
    const found = await complaints(list, (fuzzed) =>
      passes(fuzzed)
        .filter((id) => !legitimate.includes(id))
        .map((id) => `${id} passes`),
    );
    expect(found).toEqual([]);
  });

  it("the same registry lets pass what an endpoint really says", async () => {
    const [npmjs] = emulators;
    if (npmjs === undefined) throw new Error("no emulator");
    const good: [EndpointName, unknown][] = [
      ["collaborators", { "svc-bot": "write" }],
      ["version status", { status: "published" }],
      ["account's packages", { "@acme/demo": "write" }],
    ];
    for (const [name, body] of good) {
      expect(passes(await askFuzzed(npmjs, barren(name, { status: 200, body })))).toContain("maintainer");
    }
    const probe = WRITABLE.answer ?? missing;
    expect(passes(await askFuzzed(npmjs, barren("write probe", probe)))).toContain("maintainer");
  });
});

it("nonsense everywhere at once proves nothing at all", async () => {
  const random = randomFrom(2026);
  const pick = (): Nonsense =>
    NONSENSE[Math.floor(random() * NONSENSE.length)] ?? { called: "nothing", answer: missing };
  const list = Array.from({ length: FULL_MATRIX ? 60 : 20 }, () => {
    const picked = NAMES.map((name) => ({ name, ...pick() }));
    return {
      called: picked.map(({ name, called }) => `${name}: ${called}`).join("; "),
      world: world({ overrides: picked.map(({ name, answer }) => answering(name, answer)) }),
    };
  });
  const found = await complaints(list, (fuzzed) => [
    ...passes(fuzzed).map((id) => `${id} passes`),
    ...new Set(fuzzed.refusals.map((code) => `refused, ${code}`)),
    ...unfitTexts(fuzzed).map((text) => `says ${text}`),
  ]);
  expect(found).toEqual([]);
});

it("a name or a version of many thousand characters is asked for nowhere", async () => {
  const [npmjs] = emulators;
  if (npmjs === undefined) throw new Error("no emulator");
  const long = "1".repeat(12_000);
  const answers: [EndpointName, unknown][] = [
    ["whoami", { username: long }],
    ["packument", { name: "@acme/demo", "dist-tags": {}, versions: { [`1.0.0-${long}`]: {} } }],
  ];
  for (const [name, body] of answers) {
    npmjs.requests.length = 0;
    await askFuzzed(
      npmjs,
      world({
        overrides: [
          answering(name, { status: 200, body }),
          { path: ENDPOINTS.collaborators.path, answer: missing },
        ],
      }),
    );
    expect(npmjs.requests.map(({ path }) => path).filter((path) => path.length > 1000)).toEqual([]);
  }
});

it("a packument that is nonsense is neither a packument nor the absence of one", async () => {
  const list = ENDPOINTS.packument.nonsense.map(({ called, answer }) => ({
    called,
    world: world({ overrides: [answering("packument", answer)] }),
  }));
  const found = await complaints(list, ({ evidence: { packument } }) =>
    packument.kind === "answered" || packument.kind === "absent" ? [packument.kind] : [],
  );
  expect(found).toEqual([]);
});
