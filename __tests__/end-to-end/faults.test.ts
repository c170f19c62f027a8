// Requests of a release meet faults, and whatever happens then, the release tells the truth.
// FULL_MATRIX=1 plays every cell, and not a share of each kind. To write the results into the documentation: UPDATE_FAULT_MATRIX=1 with the command that runs this test.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { errorAnswer, type Fault } from "../support/faults.ts";
import { FULL_MATRIX } from "../support/full-matrix.ts";
import type { ActionResult } from "../support/run-action.ts";
import "./support/matchers.ts";
import { type PlayedCell, playCell, release } from "./support/matrix/cell.ts";
import { type Cell, cellsOf, stagingCellsOf } from "./support/matrix/cells.ts";
import { faultsOfAll, representative } from "./support/matrix/fault-names.ts";
import { documented, written } from "./support/matrix/document.ts";
import { type Ground, openGround } from "./support/matrix/ground.ts";
import { inParallel } from "./support/matrix/in-parallel.ts";
import { breaches, RULES } from "./support/matrix/judge.ts";
import {
  EXCHANGE,
  isOptional,
  namesOf,
  planFor,
  type RequestName,
  textOf,
} from "./support/matrix/requests.ts";
import { sampleOf, spanOf } from "./support/matrix/sample.ts";
import { endOf, grid, tally } from "./support/matrix/tables.ts";
import { tableIn } from "./support/matrix/told.ts";
import { runJob, startJob } from "./support/trusted.ts";

const AT_ONCE = 4;

interface Silence {
  result: ActionResult;
  seconds: number;
}

let ground: Ground;
let stagingGround: Ground;
/** All cells, and those that were played. */
let all: Cell[];
let played: PlayedCell[];
let silences: Record<"before" | "in the answer" | "GET /-/whoami" | "GET /:package", Silence>;
/** Lasts longer than all the rest, so that it is waited for at the end. */
let silentExchange: Promise<Silence>;

beforeAll(async () => {
  silentExchange = exchangeInSilence();
  silentExchange.catch(() => {});
  ground = await openGround();
  stagingGround = await openGround({ staging: true });
  const requests = await requestsOfRelease();
  // The silent registries only wait, so that they need no time of their own.
  const waiting = playSilences(requests);
  const [directly, staged] = [
    cellsOf(requests, ground.elsewhere.url),
    stagingCellsOf(stagingGround.elsewhere.url),
  ];
  all = [...directly, ...staged];
  const direct = await play(ground, sampleOf(directly));
  const staging = await play(stagingGround, sampleOf(staged));
  [played, silences] = [[...direct, ...staging], await waiting];
}, 1_200_000);

afterAll(async () => {
  await ground.close();
  await stagingGround.close();
});

/** Releases a new case through a proxy with this plan, and gives what both saw. */
async function releaseThrough(
  plan: FaultProxy["plan"],
): Promise<{ result: ActionResult; requests: FaultProxy["requests"] }> {
  const subject = await ground.makeCase();
  const proxy = await startFaultProxy(ground.verdaccio.url, plan);
  try {
    const result = await release(ground, subject, { registry: proxy.url, mode: "auto" });
    return { result, requests: proxy.requests };
  } finally {
    await proxy.stop();
  }
}

async function requestsOfRelease(): Promise<RequestName[]> {
  const { result, requests } = await releaseThrough(() => undefined);
  if (result.outputs["state"] !== "published") {
    throw new Error(`a release without faults is not published:\n${result.log}`);
  }
  return namesOf(requests);
}

/** The action's own time-outs: 5 s for what informs a check alone, 15 s for whoami, 30 s for the packument. */
async function playSilences(requests: RequestName[]): Promise<typeof silences> {
  const optional = requests.filter((name) => isOptional(name) && name.label !== "GET /-/whoami");
  const [before, inTheAnswer, whoami, packument] = await Promise.all([
    silenceAt(optional, "before", true),
    silenceAt(optional, "in the answer", true),
    silenceAt([{ label: "GET /-/whoami", occurrence: 1 }], "before", false),
    silenceAt([{ label: "GET /:package", occurrence: 1 }], "before", false),
  ]);
  return {
    before,
    "in the answer": inTheAnswer,
    "GET /-/whoami": whoami,
    "GET /:package": packument,
  };
}

/** npmjs never answers the exchange of a job's identity, however often it is asked. */
async function exchangeInSilence(): Promise<Silence> {
  const job = await startJob();
  const stall: Fault = { kind: "stall", when: "before" };
  const proxy = await startFaultProxy(
    job.npmjs.url,
    planFor({ label: EXCHANGE, occurrence: 1 }, stall, true),
  );
  const start = performance.now();
  try {
    const result = await runJob(job, { registry: proxy.url }, { timeoutMilliseconds: 120_000 });
    return { result, seconds: (performance.now() - start) / 1000 };
  } finally {
    await proxy.stop();
    await job.stop();
  }
}

async function silenceAt(
  names: RequestName[],
  when: "before" | "in the answer",
  lasting: boolean,
): Promise<Silence> {
  const plans = names.map((name) => planFor(name, { kind: "stall", when }, lasting));
  const start = performance.now();
  const { result } = await releaseThrough((request) => {
    const faults = plans.map((plan) => plan(request));
    return faults.find((fault) => fault !== undefined);
  });
  return { result, seconds: (performance.now() - start) / 1000 };
}

function play(where: Ground, cells: Cell[]): Promise<PlayedCell[]> {
  return inParallel(cells, AT_ONCE, (cell) => playCell(where, cell));
}

describe("the matrix", () => {
  it.each(Object.entries(RULES))("%s", (_name, rule) => {
    expect(breaches(rule, played)).toEqual([]);
  });

  it("no token reaches another origin", () => {
    expect([...ground.elsewhere.credentials, ...stagingGround.elsewhere.credentials]).toEqual([]);
  });

  it("has the packument and the upload meet every fault, and every other request one of each class", () => {
    const faultsAt = (label: string) =>
      all.filter(({ request, lasting }) => textOf(request) === label && !lasting).length;
    expect(faultsAt("PUT /:package")).toBe(26);
    expect(faultsAt("GET /:package")).toBe(16);
    expect(faultsAt("GET /:package, again")).toBe(16);
    expect(faultsAt("GET /-/whoami")).toBe(7);
  });

  it("has every request and every class of fault in what is played", () => {
    const [whole, sample] = [spanOf(all), spanOf(played.map(({ cell }) => cell))];
    expect(sample.requests).toEqual(whole.requests);
    expect(sample.faults).toEqual(
      expect.arrayContaining(representative(faultsOfAll("")).map(({ name }) => name)),
    );
  });

  it("ends in every cell as docs/fault-matrix.md tells", () => {
    const document = written("faults");
    const different = played.flatMap((each) => {
      const { mode, lasting, name, request } = each.cell;
      const told = tableIn(document, HEADINGS[`${mode}${lasting ? ", lasting" : ""}`]);
      const [is, should] = [endOf(each), told.get(name)?.get(textOf(request))];
      return is === should ? [] : [`${mode}, ${name}, ${textOf(request)}: ${is}, not ${should}`];
    });
    expect(FULL_MATRIX ? [] : different).toEqual([]);
  });

  it.runIf(FULL_MATRIX)("is in docs/fault-matrix.md as it is", () => {
    const results = report(played);
    console.log(results);
    expect(documented("faults", results), "set UPDATE_FAULT_MATRIX=1 to write it").toBe(results);
  });
});

const HEADINGS: Readonly<Record<string, string>> = {
  direct: "### One request meets the fault",
  "direct, lasting": "### The fault lasts",
  stage: "### The upload of a staged release meets the fault",
  "stage, lasting": "### The fault of a staged upload lasts",
};

function report(played: PlayedCell[]): string {
  const of = (mode: string, lasting: boolean) =>
    played.filter(({ cell }) => cell.mode === mode && cell.lasting === lasting);
  const count = (rule: keyof typeof RULES) => breaches(RULES[rule] ?? (() => undefined), played).length;
  const wrong = Object.values(RULES).reduce((sum, rule) => sum + breaches(rule, played).length, 0);
  const again = played.filter(({ second }) => second !== undefined).length;
  return [
    `${played.length} cases, ${again} of them followed by a second release: ${wrong} breaches of a rule, ${count(
      "the registry takes at most one upload of the version",
    )} double uploads, ${count("published is only what the registry serves with our integrity")} \`published\` that was not served.`,
    `The first releases: ${tally(played.map(({ first }) => first.outputs["state"]))}.`,
    `The second ones: ${tally(played.flatMap(({ second }) => second?.outputs["state"] ?? []))}.`,
    HEADINGS["direct"],
    grid(of("direct", false)),
    HEADINGS["direct, lasting"],
    grid(of("direct", true)),
    HEADINGS["stage"],
    grid(of("stage", false)),
    HEADINGS["stage, lasting"],
    grid(of("stage", true)),
  ].join("\n\n");
}

describe("a registry that falls silent for ever", () => {
  it.each(["before", "in the answer"] as const)("%s all that informs a check alone: it is left", (when) => {
    const { result, seconds } = silences[when];
    expect(result).toSucceedAs("published");
    expect(seconds).toBeLessThan(30);
  });

  it.each(["GET /-/whoami", "GET /:package"] as const)("before %s: that is asked again", (label) => {
    expect(silences[label].result).toSucceedAs("published");
  });
});

describe("a retry", () => {
  const upload = { label: "PUT /:package", occurrence: 1 };

  it("of an upload waits as long as Retry-After demands", async () => {
    const { result, requests } = await releaseThrough(
      planFor(upload, errorAnswer(429, "too many requests", { "retry-after": "3" })),
    );
    const [first, second] = requests.filter(({ method, length }) => method === "PUT" && length > 2);
    expect(result).toSucceedAs("published");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3000);
  });

  it("of an upload comes after a look at the registry", async () => {
    const { requests } = await releaseThrough(planFor(upload, errorAnswer(503, "service unavailable")));
    const uploadsAndLooks = requests
      .filter(
        ({ method, length, path }) =>
          length > 2 || (method === "GET" && path.startsWith("/@acme") && !path.endsWith(".tgz")),
      )
      .map(({ method }) => method);
    expect(uploadsAndLooks).toEqual(["GET", "PUT", "GET", "PUT", "GET"]);
  });

  it.each([upload, { label: "GET /:package", occurrence: 1 }, { label: "GET /-/whoami", occurrence: 1 }])(
    "of $label is said in the log",
    async (name) => {
      const { result } = await releaseThrough(planFor(name, errorAnswer(503, "service unavailable")));
      expect(result).toSucceedAs("published");
      expect(result.log).toMatch(/again|retry/i);
    },
  );

  it("of an upload is bounded", async () => {
    const { result, requests } = await releaseThrough(
      planFor(upload, errorAnswer(503, "service unavailable"), true),
    );
    expect(result).toFail();
    expect(
      requests.filter(({ method, length }) => method === "PUT" && length > 2).length,
    ).toBeLessThanOrEqual(5);
  });
});

/** Releases a new staged case through a proxy with this plan, and gives what both saw. */
async function stageThrough(plan: FaultProxy["plan"]) {
  const subject = await stagingGround.makeCase();
  const proxy = await startFaultProxy(stagingGround.verdaccio.url, plan);
  try {
    const result = await release(stagingGround, subject, { registry: proxy.url, mode: "stage" });
    return { subject, result, requests: proxy.requests };
  } finally {
    await proxy.stop();
  }
}

describe("an upload whose answer is lost", () => {
  const reset: Fault = { kind: "reset", when: "after" };
  const failing = errorAnswer(500, "internal server error");
  const stagedUpload = { label: "POST /-/stage/package/:package", occurrence: 1 };

  it.each([
    ["reset", reset],
    ["500", { ...failing, lands: true }],
  ])("(%s) to be staged is found, and not sent twice", async (_how, lost) => {
    const { subject, result, requests } = await stageThrough(planFor(stagedUpload, lost));
    const [stage] = await stagingGround.staged(subject.name);
    expect(result).toSucceedAs("staged", { "stage-id": stage?.id });
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("to be staged is not sent twice where the staged versions cannot be read", async () => {
    const upload = planFor(stagedUpload, reset);
    const looks = planFor({ label: "GET /-/stage", occurrence: 2 }, failing, true);
    const { requests } = await stageThrough((request) => upload(request) ?? looks(request));
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("to be published is not sent twice where the packument cannot be read", async () => {
    const upload = planFor({ label: "PUT /:package", occurrence: 1 }, reset);
    const looks = planFor({ label: "GET /:package", occurrence: 2 }, failing, true);
    const { requests } = await releaseThrough((request) => upload(request) ?? looks(request));
    expect(requests.filter(({ method, length }) => method === "PUT" && length > 2)).toHaveLength(1);
  });
});

it("a registry that is silent for ever before the exchange of an identity ends the release in time, with the reason", async () => {
  const { result, seconds } = await silentExchange;
  expect({ ...result, uploads: [] }).toRefuse(["was not exchanged", "#registry-unreachable"]);
  expect(seconds).toBeLessThan(90);
});
