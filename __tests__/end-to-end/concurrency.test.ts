// Eight workflows release the same version at the same moment: one of them uploads it, and none of them fails.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFaultProxy } from "../support/fault-proxy.ts";
import type { FaultPlan } from "../support/faults.ts";
import type { ActionResult } from "../support/run-action.ts";
import { release } from "./support/matrix/cell.ts";
import { type Case, type Ground, openGround } from "./support/matrix/ground.ts";
import { tally } from "./support/matrix/tables.ts";

const RUNS = 8;

let ground: Ground;
let stagingGround: Ground;

beforeAll(async () => {
  ground = await openGround();
  stagingGround = await openGround({ staging: true });
});

afterAll(async () => {
  await ground.close();
  await stagingGround.close();
});

interface Race {
  runs: ActionResult[];
  /** How many uploads were on their way to the registry. */
  attempts: number;
}

/** Every run has seen that the version is not there before the first of them uploads it. */
async function releaseAtOnce(where: Ground, subject: Case, mode: string): Promise<Race> {
  const proxy = await startFaultProxy(where.verdaccio.url, meetAtPackument());
  const runs = await Promise.all(
    Array.from({ length: RUNS }, () => release(where, subject, { registry: proxy.url, mode })),
  );
  await proxy.stop();
  const attempts = proxy.requests.filter(({ method, length }) => method !== "GET" && length > 2).length;
  const states = tally(runs.map(({ outputs }) => outputs["state"]));
  console.log(`${RUNS} runs at once, ${attempts} attempts to upload: ${states}`);
  return { runs, attempts };
}

/** Holds the answers to the first packument read of each run until all of them have asked. */
function meetAtPackument(): FaultPlan {
  const meeting = Promise.withResolvers<void>();
  let present = 0;
  return ({ method, path }) => {
    if (method !== "GET" || !path.startsWith("/@acme%2f")) {
      return undefined;
    }
    present += 1;
    if (present === RUNS) {
      meeting.resolve();
    }
    return { kind: "watch", moment: "landed", act: () => meeting.promise };
  };
}

/** The runs that failed or ended otherwise, with their logs. */
function except(runs: ActionResult[], states: string[]): string[] {
  return runs
    .filter(({ exitCode, outputs }) => exitCode !== 0 || !states.includes(outputs["state"] ?? ""))
    .map(({ exitCode, log }) => `exit code ${exitCode}\n${log}`);
}

/** The one value that all runs tell. */
function told(runs: ActionResult[], output: string): string | undefined {
  const values = new Set(runs.map(({ outputs }) => outputs[output]));
  return values.size === 1 ? [...values][0] : `${values.size} different values`;
}

describe("eight releases of one version at once", () => {
  it.each([
    ["a new version of a package", { isNew: false }],
    ["the first version of a package", { isNew: true }],
  ])("of %s upload it once, and all pass", async (_what, { isNew }) => {
    const subject = await ground.makeCase({ isNew });
    const { runs, attempts } = await releaseAtOnce(ground, subject, "auto");
    expect(attempts).toBeGreaterThanOrEqual(RUNS);
    expect(except(runs, ["published", "already-published"])).toEqual([]);
    expect(ground.uploads(subject.name)).toBe(1);
    expect(told(runs, "integrity")).toBe(await ground.served(subject.name));
    expect(told(runs, "live")).toBe("true");
  });

  it("stage it once, and all tell the same stage id", async () => {
    const subject = await stagingGround.makeCase();
    const { runs, attempts } = await releaseAtOnce(stagingGround, subject, "stage");
    expect(attempts).toBeGreaterThan(1);
    const stages = await stagingGround.staged(subject.name);
    expect(except(runs, ["staged", "already-staged"])).toEqual([]);
    expect(stagingGround.uploads(subject.name)).toBe(1);
    expect(stages).toHaveLength(1);
    expect(told(runs, "stage-id")).toBe(stages[0]?.id);
  });
});
