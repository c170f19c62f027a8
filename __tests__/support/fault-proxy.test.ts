import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { atRequest, errorAnswer, type Fault, redirectTo } from "./faults.ts";

const ANSWER = "x".repeat(100_000);

/** What the registry behind the proxy got: each request with its body, as far as it came. */
const landed: { method: string; path: string; bytes: number; complete: boolean }[] = [];
const registry = createServer((incoming, response) => {
  const request = { method: incoming.method ?? "", path: incoming.url ?? "", bytes: 0, complete: false };
  landed.push(request);
  incoming.on("data", (bytes: Buffer) => (request.bytes += bytes.length));
  incoming.once("error", () => {});
  incoming.once("end", () => {
    request.complete = true;
    response.end(ANSWER);
  });
});
let target: string;
let proxy: FaultProxy;

beforeAll(async () => {
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  target = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
});

beforeEach(async () => {
  landed.length = 0;
  proxy = await startFaultProxy(target);
});

afterEach(() => proxy.stop());

afterAll(async () => {
  registry.closeAllConnections();
  await new Promise((resolve) => registry.close(resolve));
});

/** What a client makes of a request that meets this fault: its status and body, or that it failed. */
async function seen(fault: Fault | undefined, body?: string): Promise<string> {
  proxy.plan = () => fault;
  try {
    const response = await fetch(`${proxy.url}thing`, body === undefined ? {} : { method: "PUT", body });
    return `${response.status} ${(await response.text()).slice(0, 20)}`;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code ?? "failed";
  }
}

describe("without a fault", () => {
  it("passes the request and the answer on", async () => {
    expect(await seen(undefined, "y".repeat(200_000))).toBe(`200 ${"x".repeat(20)}`);
    expect(landed).toEqual([{ method: "PUT", path: "/thing", bytes: 200_000, complete: true }]);
  });

  it("records the requests in order, with what the client was answered", async () => {
    await fetch(`${proxy.url}one`, { headers: { authorization: "Bearer secret" } });
    await fetch(`${proxy.url}two`, { method: "PUT", body: "{}" });
    const at = expect.any(Number) as number;
    expect(proxy.requests).toEqual([
      { number: 1, method: "GET", path: "/one", authorization: true, length: 0, at, answered: 200 },
      { number: 2, method: "PUT", path: "/two", authorization: false, length: 2, at, answered: 200 },
    ]);
  });
});

it("makes exactly the numbered request fail", async () => {
  proxy.plan = atRequest(2, errorAnswer(503, "not now"));
  const statuses = [];
  for (let count = 0; count < 3; count += 1) {
    statuses.push((await fetch(proxy.url)).status);
  }
  expect(statuses).toEqual([200, 503, 200]);
});

describe.each<[string, Fault, seen: string, bytes: number[]]>([
  ["reset before", { kind: "reset", when: "before" }, "ECONNRESET", []],
  ["reset halfway", { kind: "reset", when: "halfway" }, "ECONNRESET", [50_000]],
  ["reset after", { kind: "reset", when: "after" }, "ECONNRESET", [100_000]],
  ["stall before", { kind: "stall", when: "before", milliseconds: 50 }, "ECONNRESET", []],
  [
    "stall in the answer",
    { kind: "stall", when: "in the answer", milliseconds: 50 },
    "ECONNRESET",
    [100_000],
  ],
  ["truncate", { kind: "truncate" }, "UND_ERR_SOCKET", [100_000]],
  ["delay", { kind: "delay", milliseconds: 50 }, `200 ${"x".repeat(20)}`, [100_000]],
  ["answer", errorAnswer(429, "slower"), '429 {"error":"slower"}', []],
  [
    "answer of a request that lands",
    { ...errorAnswer(500, "lost"), lands: true },
    '500 {"error":"lost"}',
    [100_000],
  ],
])("%s", (_name, fault, expected, bytes) => {
  it(`is seen as ${expected}, and the registry gets ${bytes.join() || "nothing"}`, async () => {
    expect(await seen(fault, "y".repeat(100_000))).toBe(expected);
    await sleep(20);
    expect(landed.map((request) => request.bytes)).toEqual(bytes);
  });
});

it("stalls for ever when no end is given", async () => {
  proxy.plan = () => ({ kind: "stall", when: "before" });
  const first = await Promise.race([fetch(proxy.url).catch(() => "failed"), sleep(300, "silence")]);
  expect(first).toBe("silence");
});

it("redirects to another origin", async () => {
  proxy.plan = () => redirectTo(`${target}elsewhere`);
  const response = await fetch(proxy.url);
  expect([response.redirected, response.status]).toEqual([true, 200]);
  expect(landed.map(({ path }) => path)).toEqual(["/elsewhere"]);
});

it.each(["received", "halfway", "landed", "answered"] as const)("calls back when %s", async (moment) => {
  const moments: number[] = [];
  const act = async () => {
    await sleep(20);
    moments.push(landed.filter(({ complete }) => complete).length);
  };
  const told = await seen({ kind: "watch", moment, act }, "y".repeat(100_000));
  await sleep(40);
  expect(told).toBe(moment === "received" || moment === "halfway" ? "ECONNRESET" : `200 ${"x".repeat(20)}`);
  expect(moments).toEqual([moment === "received" || moment === "halfway" ? 0 : 1]);
});
