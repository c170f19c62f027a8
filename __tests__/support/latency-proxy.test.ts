import { createHash, randomBytes } from "node:crypto";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LatencyProxy, startLatencyProxy } from "./latency-proxy.ts";
import { npmCommand } from "./npm-command.ts";
import { makePackage } from "./packages.ts";
import { startVerdaccio } from "./verdaccio.ts";

const ONE_WAY = 50;
const echo = createServer((incoming, answer) => incoming.pipe(answer));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let proxy: LatencyProxy;

beforeAll(async () => {
  await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
  const target = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;
  proxy = await startLatencyProxy({ target, milliseconds: ONE_WAY });
});

afterAll(async () => {
  agent.destroy();
  await proxy.stop();
  echo.close();
});

/** Posts the body and returns the answer with the time it took. */
async function post(body: Buffer): Promise<{ answer: Buffer; milliseconds: number }> {
  const start = performance.now();
  const answer = await new Promise<Buffer>((resolve, reject) => {
    const outgoing = request(
      proxy.url,
      { agent, method: "POST" },
      (incoming) => void buffer(incoming).then(resolve),
    );
    outgoing.once("error", reject).end(body);
  });
  return { answer, milliseconds: performance.now() - start };
}

it("takes one round trip a request, and one more for a new connection", async () => {
  const first = await post(Buffer.from("a"));
  const second = await post(Buffer.from("b"));

  expect([first.answer.toString(), second.answer.toString()]).toEqual(["a", "b"]);
  expect(first.milliseconds).toBeGreaterThanOrEqual(4 * ONE_WAY - 2);
  expect(second.milliseconds).toBeGreaterThanOrEqual(2 * ONE_WAY - 2);
  expect(second.milliseconds).toBeLessThan(first.milliseconds);
});

it("passes every byte on in order", async () => {
  const body = randomBytes(5_000_000);
  const { answer } = await post(body);
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  expect(hash(answer)).toBe(hash(body));
});

it("leaves the registry behind it usable", { timeout: 60_000 }, async () => {
  const registry = await startVerdaccio();
  const far = await startLatencyProxy({ target: registry.url, milliseconds: 5 });
  const [published, consumer] = [makePackage(), makePackage({ manifest: { name: "consumer" } })];
  try {
    const token = await registry.addUser("demo");
    const publish = await npmCommand(["publish"], { registry: far.url, cwd: published.directory, token });
    const install = await npmCommand(["install", "@acme/demo"], {
      registry: far.url,
      cwd: consumer.directory,
    });
    expect([publish.exitCode, install.exitCode]).toEqual([0, 0]);
  } finally {
    published.remove();
    consumer.remove();
    await far.stop();
    await registry.stop();
  }
});
