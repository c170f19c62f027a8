/** The request that sets a dist-tag meets faults: the version stays published, and what is said of the dist-tag is true. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { errorAnswer, type Fault, type FaultPlan, redirectTo } from "../support/faults.ts";
import { runAction } from "../support/run-action.ts";
import "./support/matchers.ts";
import { type Ground, openGround } from "./support/matrix/ground.ts";
import { planFor } from "./support/matrix/requests.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
});

afterAll(() => ground.close());

/** Releases a new case with a second dist-tag through a proxy with this plan. */
async function releaseThrough(plan: FaultPlan, { repeated = false } = {}) {
  const { directory, name } = await ground.makeCase();
  const proxy = await startFaultProxy(ground.verdaccio.url, plan);
  const run = () =>
    runAction({
      workspace: directory,
      actionRoot: ground.actionRoot,
      inputs: { token: ground.token, registry: proxy.url, tag: "latest\nnext" },
    });
  const dist = async (): Promise<unknown> => {
    const path = `-/package/${name.replace("/", "%2f")}/dist-tags`;
    return (await fetch(ground.verdaccio.url + path)).json();
  };
  try {
    const first = await run();
    const after = (await dist()) as { next?: string };
    const requests = proxy.requests.filter(({ path }) => path.includes("/dist-tags"));
    proxy.plan = () => undefined;
    const again = repeated ? await run() : first;
    return { first, next: after.next, requests, again, atLast: await dist() };
  } finally {
    await proxy.stop();
  }
}

const PUT = { label: "PUT /-/package/:package/dist-tags/next", occurrence: 1 };
const GET = { label: "GET /-/package/:package/dist-tags", occurrence: 1 };
const json = { "content-type": "application/json" };
const web: Fault = {
  kind: "answer",
  answer: { status: 200, headers: { "content-type": "text/html" }, body: "<html>sign in</html>" },
};

describe("a fault that passes, or a lost answer", () => {
  it.each<[string, Fault]>([
    ["reset after it was set", { kind: "reset", when: "after" }],
    ["503", errorAnswer(503, "service unavailable")],
    ["409, npm's write race", errorAnswer(409, "Failed to save packument")],
    ["403 after it was set", { ...errorAnswer(403, "no"), lands: true }],
    ["an empty answer", { kind: "answer", answer: { status: 204, headers: json }, lands: true }],
  ])("(%s) ends with the dist-tag set", async (_, fault) => {
    const { first, next } = await releaseThrough(planFor(PUT, fault));
    expect(first).toSucceedAs("published", { live: "true" });
    expect([...errorsOf(first), ...warningsOf(first)]).toEqual([]);
    expect(next).toBe("1.1.0");
  });
});

describe("a fault that lasts", () => {
  it.each<[string, Fault]>([
    ["403", errorAnswer(403, "no")],
    ["reset", { kind: "reset", when: "before" }],
    ["a web page", web],
  ])("(%s) leaves the version published, fails the step, and the next run sets it", async (_, fault) => {
    const plan = planFor(PUT, fault, true);
    const { first, next, requests, again, atLast } = await releaseThrough(plan, { repeated: true });
    expect(first).toMatchObject({ exitCode: 1, outputs: { state: "published", live: "true" } });
    expect(errorsOf(first)).toEqual([expect.stringContaining('"next" does not name') as string]);
    expect(next).toBeUndefined();
    // At most four attempts, and looks for five seconds: a lost answer may stand for a dist-tag that was set.
    expect(requests.length).toBeLessThanOrEqual(8);
    expect(again).toSucceedAs("already-published");
    expect(atLast).toEqual({ latest: "1.1.0", next: "1.1.0" });
  });

  it("of the look alone is a warning", async () => {
    const fault = errorAnswer(403, "no");
    const { first, next } = await releaseThrough(planFor(GET, fault, true));
    expect(first).toSucceedAs("published");
    expect(warningsOf(first)).toEqual([expect.stringContaining("does not show") as string]);
    expect(next).toBe("1.1.0");
  });

  it("of a redirect takes no token elsewhere", async () => {
    const { first } = await releaseThrough(planFor(PUT, redirectTo(ground.elsewhere.url), true));
    expect(first).toMatchObject({ exitCode: 1, outputs: { state: "published" } });
    expect(ground.elsewhere.credentials).toEqual([]);
  });
});
