// The exchange of a job's identity meets faults of each class, and the uploads of a trusted publisher lose their answers.
// To write the results into the documentation: UPDATE_FAULT_MATRIX=1 with the command that runs this test.

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Registry } from "../../src/edges/registry/registry.ts";
import { upload } from "../../src/edges/registry/upload.ts";
import type { RegistryUrl } from "../../src/model/registry.ts";
import { pkg } from "../npmjs/build-world.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { atRequest, errorAnswer, type Fault } from "../support/faults.ts";
import { pkg as releasable, tarball, target, trace } from "../unit/support/builders.ts";
import "./support/matchers.ts";
import type { PlayedCell } from "./support/matrix/cell.ts";
import type { Cell } from "./support/matrix/cells.ts";
import { documented } from "./support/matrix/document.ts";
import { faultsOfAll, lastingFaults, representative } from "./support/matrix/fault-names.ts";
import { type Elsewhere, openElsewhere } from "./support/matrix/ground.ts";
import { inParallel } from "./support/matrix/in-parallel.ts";
import { breaches, RULES } from "./support/matrix/judge.ts";
import { EXCHANGE, planFor, STAGED_UPLOAD, UPLOAD } from "./support/matrix/requests.ts";
import { grid, tally } from "./support/matrix/tables.ts";
import { type Job, PUBLISHER, runJob, startJob } from "./support/trusted.ts";

const VERSION = "1.1.0";

let job: Job;
let elsewhere: Elsewhere;
let closeElsewhere: () => Promise<void>;
let played: PlayedCell[];
let count = 0;

beforeAll(async () => {
  job = await startJob();
  ({ elsewhere, close: closeElsewhere } = await openElsewhere());
  played = await inParallel(cells(elsewhere.url), 2, play);
}, 300_000);

afterAll(async () => {
  await closeElsewhere();
  await job.stop();
});

/** One fault of each class, and those that last. */
function cells(url: string): Cell[] {
  const request = { label: EXCHANGE, occurrence: 1 };
  const cell = { request, mode: "direct" as const };
  const lost = faultsOfAll(url).filter(({ name }) => name === "reset instead of the answer");
  return [
    ...[...representative(faultsOfAll(url)), ...lost].map((fault) => ({ ...cell, ...fault, lasting: false })),
    ...representative(lastingFaults(url))
      .filter(({ name }) => !name.startsWith("stall"))
      .map((fault) => ({ ...cell, ...fault, lasting: true })),
  ];
}

/** A package of its own, released through the proxy with the fault and then without it. */
async function play(cell: Cell): Promise<PlayedCell> {
  count += 1;
  const name = `@acme/case-${count}`;
  const { npmjs } = job;
  npmjs.world.packages.push(pkg(name, { trustedPublisher: PUBLISHER }));
  const proxy = await startFaultProxy(npmjs.url, planFor(cell.request, cell.fault, cell.lasting));
  const run = () =>
    runJob(job, { registry: proxy.url, mode: cell.mode, "wait-minutes": "0.05" }, { manifest: { name } });
  const served = () => versionOf(name)?.integrity;
  try {
    const first = await run();
    const [before, staged] = [served(), stagesOf(name)];
    proxy.plan = () => undefined;
    const second = await run();
    const uploads = npmjs.uploads.filter((upload) => upload.name === name).length;
    return { cell, first, served: before, staged, second, servedAtLast: served(), uploads };
  } finally {
    await proxy.stop();
  }
}

const stagesOf = (name: string): number =>
  job.npmjs.world.stages.filter(({ packageName }) => packageName === name).length;

function versionOf(name: string) {
  const found = job.npmjs.world.packages.find((held) => held.name === name);
  return found?.versions.find(({ version }) => version === VERSION);
}

describe("the exchange", () => {
  it.each(Object.entries(RULES))("%s", (_name, rule) => {
    expect(breaches(rule, played)).toEqual([]);
  });

  it("sends the identity to no other origin", () => {
    expect(elsewhere.credentials).toEqual([]);
  });

  it("is in docs/fault-matrix.md as it is", () => {
    const states = (which: "first" | "second") =>
      tally(played.map(({ [which]: run }) => run?.outputs["state"]));
    const results = [
      `${played.length} cases. The first releases: ${states("first")}. The second ones: ${states("second")}.`,
      "### The exchange meets the fault",
      grid(played.filter(({ cell }) => !cell.lasting)),
      "### The fault of the exchange lasts",
      grid(played.filter(({ cell }) => cell.lasting)),
    ].join("\n\n");
    console.log(results);
    expect(documented("exchange", results), "set UPDATE_FAULT_MATRIX=1 to write it").toBe(results);
  });
});

describe("GitHub's own service for identities", () => {
  it.each<[string, Fault]>([
    ["503", errorAnswer(503, "service unavailable")],
    ["reset", { kind: "reset", when: "after" }],
  ])("is asked again after a fault that passes: %s", async (_, fault) => {
    const name = `@acme/identity-${(count += 1)}`;
    job.npmjs.world.packages.push(pkg(name, { trustedPublisher: PUBLISHER }));
    const proxy = await startFaultProxy(job.ids.url, atRequest(1, fault));
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address } = job.ids.environment();
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: address.replace(job.ids.url, proxy.url) };
    try {
      expect(await runJob(job, {}, { manifest: { name }, env })).toSucceedAs("published");
      expect(proxy.requests).toHaveLength(2);
    } finally {
      await proxy.stop();
    }
  });
});

describe("an upload of a trusted publisher whose answer is lost", () => {
  const lost: Fault = { kind: "reset", when: "after" };

  it("is found on the registry where it was direct", async () => {
    const request = { label: UPLOAD, occurrence: 1 };
    const { first, uploads } = await play({
      request,
      name: "lost",
      fault: lost,
      lasting: false,
      mode: "direct",
    });
    expect(first).toSucceedAs("published");
    expect(uploads).toBe(1);
  });

  it("is not sent twice where it was staged, which such a token cannot look at, and is found by the next release", async () => {
    const request = { label: STAGED_UPLOAD, occurrence: 1 };
    const cell: Cell = { request, name: "lost", fault: lost, lasting: false, mode: "stage" };
    const { first, second, staged, uploads } = await play(cell);
    expect(first).toFail();
    expect(second).toSucceedAs("already-staged");
    expect([staged, uploads]).toEqual([1, 1]);
  });
});

describe("a staged upload of a trusted publisher that meets a fault that passes", () => {
  it.each<[string, Fault, first: string, second: string]>([
    ["429", errorAnswer(429, "too many requests"), "staged", "already-staged"],
    ["409, npm's write race", errorAnswer(409, "Failed to save packument"), "staged", "already-staged"],
    ["503", errorAnswer(503, "service unavailable"), "failed", "staged"],
  ])("%s: sent again only where it surely did not arrive", async (name, fault, ...states) => {
    const request = { label: STAGED_UPLOAD, occurrence: 1 };
    const { first, second, uploads } = await play({ request, name, fault, lasting: false, mode: "stage" });
    expect([first, second].map((run) => run?.outputs["state"])).toEqual(states);
    expect(uploads).toBe(1);
  });

  it("a refused connection: sent again, since nothing arrived", async () => {
    const said: string[] = [];
    const url = "http://127.0.0.1:9/" as RegistryUrl;
    const registry = new Registry(url, undefined, () => {});
    const end = await upload(
      {
        registry,
        pkg: releasable({ manifest: { name: "demo", version: VERSION } }),
        tarball: tarball(),
        target: target({ registry: url }),
        look: async () => trace({ stagedReadable: false }),
        provenance: false,
      },
      { route: "stage", why: "", mayStage: false, stagingAnswers: false },
      (line) => said.push(line),
    );
    registry.close();
    expect(end).toMatchObject({ answer: { failure: { code: "ECONNREFUSED" } }, uncertain: false });
    expect(said).toHaveLength(2);
  });
});
