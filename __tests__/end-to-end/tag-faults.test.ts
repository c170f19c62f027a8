// The requests that set and show a dist-tag meet faults: the version stays published, and what is said of the dist-tag is true.
// To write the results into the documentation: UPDATE_FAULT_MATRIX=1 with the command that runs this test.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { errorAnswer, type Fault, type FaultPlan } from "../support/faults.ts";
import { type ActionResult, runAction } from "../support/run-action.ts";
import "./support/matchers.ts";
import type { PlayedCell } from "./support/matrix/cell.ts";
import type { Cell } from "./support/matrix/cells.ts";
import { documented } from "./support/matrix/document.ts";
import {
  faultsOfAll,
  faultsOfUpload,
  lastingFaults,
  type NamedFault,
  representative,
} from "./support/matrix/fault-names.ts";
import { type Ground, openGround, VERSION } from "./support/matrix/ground.ts";
import { inParallel } from "./support/matrix/in-parallel.ts";
import { breaches, codesOf, RULES } from "./support/matrix/judge.ts";
import { planFor, SET_TAG, SHOW_TAGS } from "./support/matrix/requests.ts";
import { grid, tally } from "./support/matrix/tables.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

/** A cell with what the registry has the second dist-tag name after each of its releases. */
interface PlayedTag extends PlayedCell {
  next: string | undefined;
  nextAtLast: string | undefined;
  /** How often dist-tags were asked for or set in the first. */
  requests: number;
}

let ground: Ground;
let played: PlayedTag[];

beforeAll(async () => {
  ground = await openGround();
  played = await inParallel(cells(ground.elsewhere.url), 4, play);
}, 300_000);

afterAll(() => ground.close());

/** One fault of each class, answers that say something else than what was done, and faults that last. */
function cells(elsewhere: string): Cell[] {
  const all = faultsOfAll(elsewhere);
  const lost = all.filter(({ name }) => name === "reset instead of the answer");
  const landed = faultsOfUpload().filter(({ name }) => ["landed, 429", "landed, 500"].includes(name));
  const lasting = lastingFaults(elsewhere).filter(({ name }) => !name.startsWith("stall"));
  const at = (label: string, faults: NamedFault[], lasts: boolean) =>
    faults.map((fault) => ({
      ...fault,
      request: { label, occurrence: 1 },
      mode: "direct" as const,
      lasting: lasts,
    }));
  return [
    ...at(SET_TAG, [...representative(all), ...lost, ...landed], false),
    ...at(SHOW_TAGS, representative(all), false),
    ...at(SET_TAG, lasting, true),
    ...at(SHOW_TAGS, representative(lasting), true),
  ];
}

async function play(cell: Cell): Promise<PlayedTag> {
  const plan = planFor(cell.request, cell.fault, cell.lasting);
  const { name, ...releases } = await releaseThrough(plan);
  const served = await ground.served(name);
  return { cell, served, staged: 0, servedAtLast: served, uploads: ground.uploads(name), ...releases };
}

/** Releases a new case with a second dist-tag through a proxy with this plan, and without it again where that failed. */
async function releaseThrough(plan: FaultPlan) {
  const { directory, name } = await ground.makeCase();
  const proxy = await startFaultProxy(ground.verdaccio.url, plan);
  const run = () =>
    runAction({
      workspace: directory,
      actionRoot: ground.actionRoot,
      inputs: { token: ground.token, registry: proxy.url, tag: "latest\nnext" },
    });
  const named = async (): Promise<string | undefined> => {
    const path = `-/package/${name.replace("/", "%2f")}/dist-tags`;
    return ((await (await fetch(ground.verdaccio.url + path)).json()) as { next?: string }).next;
  };
  try {
    const first = await run();
    const next = await named();
    const requests = proxy.requests.filter(({ path }) => path.includes("/dist-tags")).length;
    proxy.plan = () => undefined;
    const second = first.exitCode === 0 ? undefined : await run();
    return { name, first, next, requests, second, nextAtLast: await named() };
  } finally {
    await proxy.stop();
  }
}

const unsetIn = ({ outputs }: ActionResult): string[] =>
  (JSON.parse(outputs["results"] ?? "[]") as { unsetTags: string[] }[]).flatMap(({ unsetTags }) => unsetTags);

describe("a dist-tag after the first", () => {
  it.each(Object.entries(RULES))("%s", (_name, rule) => {
    expect(breaches(rule, played)).toEqual([]);
  });

  it.each<[string, (played: PlayedTag) => boolean]>([
    ["leaves the version published", ({ first }) => first.outputs["state"] === "published"],
    [
      "is said to be refused only where it does not name the version, and to be set only where it does",
      ({ first, next }) => unsetIn(first).includes("next") === (next !== VERSION),
    ],
    [
      "fails the step where it is not set",
      ({ first, next }) => codesOf(first) === (next === VERSION ? "" : "tag-refused"),
    ],
    ["is set by the next release", ({ nextAtLast }) => nextAtLast === VERSION],
    // At most four attempts, and looks for five seconds: a lost answer may stand for a dist-tag that was set.
    ["is tried and looked at no longer than that helps", ({ requests }) => requests <= 8],
  ])("%s", (_name, holds) => {
    const wrong = played.filter((one) => !holds(one));
    expect(wrong.map(({ cell, first }) => [cell.request.label, cell.name, codesOf(first)])).toEqual([]);
  });

  it("takes no token to another origin", () => {
    expect(ground.elsewhere.credentials).toEqual([]);
  });

  it("is in docs/fault-matrix.md as it is", () => {
    const refused = played.filter(({ first }) => first.exitCode !== 0);
    const second = tally(refused.map((one) => one.second?.outputs["state"]));
    const results = [
      `${played.length} cases. The dist-tag was refused in ${refused.length}, whose next releases end so: ${second}.`,
      "### One request for a dist-tag meets the fault",
      grid(played.filter(({ cell }) => !cell.lasting)),
      "### The fault of a request for a dist-tag lasts",
      grid(played.filter(({ cell }) => cell.lasting)),
    ].join("\n\n");
    console.log(results);
    expect(documented("dist-tags", results), "set UPDATE_FAULT_MATRIX=1 to write it").toBe(results);
  });
});

const request = { label: SET_TAG, occurrence: 1 };
const json = { "content-type": "application/json" };

describe("a fault that passes, or a lost answer", () => {
  it.each<[string, Fault]>([
    ["409, npm's write race", errorAnswer(409, "Failed to save packument")],
    ["403 after it was set", { ...errorAnswer(403, "no"), lands: true }],
    ["an empty answer", { kind: "answer", answer: { status: 204, headers: json }, lands: true }],
  ])("(%s) ends with the dist-tag set", async (_, fault) => {
    const { first, next } = await releaseThrough(planFor(request, fault));
    expect(first).toSucceedAs("published", { live: "true" });
    expect([...errorsOf(first), ...warningsOf(first)]).toEqual([]);
    expect(next).toBe(VERSION);
  });
});

describe("a fault that lasts", () => {
  it("is told", async () => {
    const { first } = await releaseThrough(planFor(request, errorAnswer(403, "no"), true));
    expect(first).toMatchObject({ exitCode: 1, outputs: { state: "published", live: "true" } });
    expect(errorsOf(first)).toEqual([expect.stringContaining('"next" does not name') as string]);
  });

  it("of the look alone is a warning", async () => {
    const look = { label: SHOW_TAGS, occurrence: 1 };
    const { first, next } = await releaseThrough(planFor(look, errorAnswer(403, "no"), true));
    expect(first).toSucceedAs("published");
    expect(warningsOf(first)).toEqual([expect.stringContaining("does not show") as string]);
    expect(next).toBe(VERSION);
  });
});
