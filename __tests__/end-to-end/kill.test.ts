// A release is killed at every step, and the next run ends as if nothing had happened.
// FULL_MATRIX=1 does so by both signals at every moment, and not by turns. To write the results into the documentation: UPDATE_FAULT_MATRIX=1 with the command that runs this test.

import { afterAll, beforeAll, expect, it } from "vitest";
import { startFaultProxy } from "../support/fault-proxy.ts";
import type { Moment } from "../support/faults.ts";
import { FULL_MATRIX } from "../support/full-matrix.ts";
import type { ActionResult } from "../support/run-action.ts";
import { type KilledResult, type KillableRun, startStep } from "./support/killable-run.ts";
import { release } from "./support/matrix/cell.ts";
import { documented, written } from "./support/matrix/document.ts";
import { type Ground, openGround } from "./support/matrix/ground.ts";
import { inParallel } from "./support/matrix/in-parallel.ts";
import {
  namesOf,
  planFor,
  type RequestName,
  STAGED_UPLOAD,
  textOf,
  UPLOAD,
} from "./support/matrix/requests.ts";
import { table, tally } from "./support/matrix/tables.ts";
import { tableIn } from "./support/matrix/told.ts";

const SIGNALS = ["SIGKILL", "SIGTERM"] as const;

/** An upload can also be cut in its middle, or after it landed and before its answer came. */
const MOMENTS: Moment[] = ["received", "answered"];
const MOMENTS_OF_UPLOAD: Moment[] = ["received", "halfway", "landed", "answered"];

interface Kill {
  mode: "auto" | "stage";
  request: RequestName;
  moment: Moment;
  signal: (typeof SIGNALS)[number];
}

interface PlayedKill {
  kill: Kill;
  killed: KilledResult;
  uploadsBefore: number;
  next: ActionResult;
  uploads: number;
  /** What the registry itself has at last: the integrity it serves, or the stage id it lists. */
  held: string | undefined;
}

let ground: Ground;
let stagingGround: Ground;
let kills: PlayedKill[];

beforeAll(async () => {
  ground = await openGround();
  stagingGround = await openGround({ staging: true });
  kills = await inParallel(killsOf(await requestsOfRelease()), 4, play);
}, 600_000);

afterAll(async () => {
  await ground.close();
  await stagingGround.close();
});

async function requestsOfRelease(): Promise<RequestName[]> {
  const subject = await ground.makeCase();
  const proxy = await startFaultProxy(ground.verdaccio.url);
  await release(ground, subject, { registry: proxy.url, mode: "auto" });
  await proxy.stop();
  // The previous tarball is read beside the upload: where that is at such a moment is chance.
  return namesOf(proxy.requests).filter(({ label }) => !label.endsWith(":tarball"));
}

/** At every request of a release, and at the upload of a staged one. */
function killsOf(requests: RequestName[]): Kill[] {
  const direct = requests.flatMap((request) => {
    const moments = request.label === UPLOAD ? MOMENTS_OF_UPLOAD : MOMENTS;
    return moments.map((moment) => ({ mode: "auto" as const, request, moment }));
  });
  const request = { label: STAGED_UPLOAD, occurrence: 1 };
  const staged = MOMENTS_OF_UPLOAD.map((moment) => ({ mode: "stage" as const, request, moment }));
  return [...direct, ...staged].flatMap((kill, at) =>
    SIGNALS.filter((_signal, turn) => FULL_MATRIX || turn === at % SIGNALS.length).map((signal) =>
      Object.assign({ signal }, kill),
    ),
  );
}

async function play(kill: Kill): Promise<PlayedKill> {
  const { mode, request, moment, signal } = kill;
  const where = mode === "stage" ? stagingGround : ground;
  const { token, actionRoot, uploads } = where;
  const subject = await where.makeCase();
  let run: KillableRun | undefined;
  const act = async () => run?.kill(signal);
  const plan = planFor(request, { kind: "watch", moment, act });
  const proxy = await startFaultProxy(where.verdaccio.url, plan);
  try {
    const inputs = { token, mode, registry: proxy.url };
    run = startStep({ workspace: subject.directory, actionRoot, inputs });
    const killed = await run.ended;
    const uploadsBefore = uploads(subject.name);
    proxy.plan = () => undefined;
    const next = await release(where, subject, { registry: proxy.url, mode });
    const [stage] = await where.staged(subject.name);
    const held = mode === "stage" ? stage?.id : await where.served(subject.name);
    return { kill, killed, uploadsBefore, next, uploads: uploads(subject.name), held };
  } finally {
    await proxy.stop();
  }
}

/** The kills of which this is not true, as text. */
function except(isRight: (played: PlayedKill) => boolean): string[] {
  return kills
    .filter((played) => !isRight(played))
    .map(({ kill, killed, next, uploads }) => {
      const what = `${kill.signal}, ${textOf(kill.request)} ${kill.moment}`;
      return `${what}: ended by ${killed.signal}, then ${next.outputs["state"]}, ${uploads} uploads\n${next.log}`;
    });
}

it("every request of a release was a moment to be killed at", () => {
  expect(kills.length).toBeGreaterThanOrEqual((FULL_MATRIX ? 2 : 1) * (9 * 2 + 4 + 4));
  // After its last answer a release may be faster than the signal.
  const last = ({ kill }: PlayedKill) =>
    textOf(kill.request) === "GET /:package, again" && kill.moment === "answered";
  expect(except((played) => played.killed.signal === played.kill.signal || last(played))).toEqual([]);
});

it("the next run ends published or staged, or finds that it is, and passes", () => {
  const ends = { auto: /^(already-)?published$/, stage: /^(already-)?staged$/ };
  const endsWell = ({ kill, next }: PlayedKill) =>
    next.exitCode === 0 && ends[kill.mode].test(next.outputs["state"] ?? "");
  expect(except(endsWell)).toEqual([]);
});

it("the registry then has the version as the run tells it: its integrity, or its stage id", () => {
  const tells = ({ kill, next: { outputs }, held }: PlayedKill) =>
    held !== undefined && held === outputs[kill.mode === "stage" ? "stage-id" : "integrity"];
  expect(except(tells)).toEqual([]);
});

it("the registry took exactly one upload in both runs together", () => {
  expect(except(({ uploads }) => uploads === 1)).toEqual([]);
});

it("an upload that landed before the kill is found and not repeated", () => {
  const found = ({ next }: PlayedKill) => next.outputs["state"]?.startsWith("already-") === true;
  expect(except((played) => (played.uploadsBefore === 1) === found(played))).toEqual([]);
});

it("a killed run leaves the token in no file and not in its log", () => {
  expect(kills.flatMap(({ killed }) => killed.leaks)).toEqual([]);
});

it("the next run ends as docs/fault-matrix.md tells", () => {
  const told = tableIn(written("kills"));
  const isTold = ({ kill, next }: PlayedKill) =>
    told
      .get(textOf(kill.request))
      ?.get(kill.moment)
      ?.split(", ")
      .includes(next.outputs["state"] ?? "none") === true;
  expect(except((played) => FULL_MATRIX || isTold(played))).toEqual([]);
});

it.runIf(FULL_MATRIX)("the table is in docs/fault-matrix.md as it is", () => {
  const results = report();
  console.log(results);
  expect(documented("kills", results), "set UPDATE_FAULT_MATRIX=1 to write it").toBe(results);
});

function report(): string {
  const double = kills.filter(({ uploads }) => uploads > 1).length;
  const lost = kills.filter(({ uploads }) => uploads < 1).length;
  const states = tally(kills.map(({ next }) => next.outputs["state"]));
  const requests = [...new Set(kills.map(({ kill }) => textOf(kill.request)))];
  const endOf = (request: string, moment: Moment): string => {
    const played = kills.filter(({ kill }) => textOf(kill.request) === request && kill.moment === moment);
    return [...new Set(played.map(({ next }) => next.outputs["state"] ?? "none"))].join(", ");
  };
  return [
    `${kills.length} kills, half of them SIGKILL and half SIGTERM: ${double} double uploads, ${lost} lost ones.`,
    `The next runs: ${states}.`,
    table(
      ["killed when this request was", ...MOMENTS_OF_UPLOAD],
      requests.map((request) =>
        [`\`${request}\``].concat(MOMENTS_OF_UPLOAD.map((moment) => endOf(request, moment))),
      ),
    ),
  ].join("\n\n");
}
