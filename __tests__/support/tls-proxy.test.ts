import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Agent, request } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTlsProxy, type TlsProxy } from "./tls-proxy.ts";

/** What the server on loopback got. */
const landed: Record<string, unknown>[] = [];
const server = createServer((incoming, response) => {
  void text(incoming).then((body) => {
    const { method, url, headers } = incoming;
    landed.push({ method, url, body, host: headers.host, proto: headers["x-forwarded-proto"] });
    response.writeHead(201, { "x-answer": "kept" }).end(`answer to ${body.length}`);
  });
});
let proxy: TlsProxy;
let agent: Agent;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));

beforeEach(async () => {
  landed.length = 0;
  proxy = await startTlsProxy({
    "registry.npmjs.org": `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    "handled.example": (_incoming, response) => response.writeHead(202).end("handled"),
    "down.example": "http://127.0.0.1:1/",
  });
  agent = clientOf(readFileSync(proxy.caFile, "utf8"));
});

afterEach(async () => {
  agent.destroy();
  await proxy.stop();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Goes by the proxy, as a child process does by its environment. */
function clientOf(ca: string | undefined): Agent {
  return new Agent({ proxyEnv: proxy.environment(), ...(ca !== undefined && { ca }) });
}

/** What a client makes of a request: status and body, or that it failed. */
async function seen(url: string, body = "", client = agent): Promise<string> {
  const headers = { authorization: "Bearer secret" };
  return new Promise((resolve) => {
    const outgoing = request(url, { agent: client, method: "PUT", headers }, (answer) => {
      void text(answer).then((content) => resolve(`${answer.statusCode} ${content}`));
    });
    outgoing.once("error", ({ message }) => resolve(message)).end(body);
  });
}

describe("a host that it stands for", () => {
  it("gets the request as it was made", async () => {
    const body = "y".repeat(200_000);
    expect(await seen("https://registry.npmjs.org/@acme%2fdemo?write=true", body)).toBe(
      "201 answer to 200000",
    );
    expect(landed).toEqual([
      { method: "PUT", url: "/@acme%2fdemo?write=true", body, host: "registry.npmjs.org", proto: "https" },
    ]);
  });

  it("may be answered for by a function", async () => {
    expect(await seen("https://handled.example/")).toBe("202 handled");
  });

  it("is not believed by a client that does not trust the authority", async () => {
    const stranger = clientOf(undefined);
    expect(await seen("https://handled.example/", "", stranger)).toMatch(/certificate/);
    stranger.destroy();
  });

  it("that is down ends the connection", async () => {
    expect(await seen("https://down.example/")).toBe("socket hang up");
    expect(proxy.requests).toMatchObject([{ host: "down.example" }]);
    expect(proxy.requests[0]).not.toHaveProperty("answered");
  });
});

describe.each([
  ["an unknown host", "https://example.com/thing", "example.com"],
  ["another port", "https://handled.example:8443/thing", "handled.example:8443"],
])("%s", (_case, url, host) => {
  it("is refused", async () => {
    expect(await seen(url)).toContain("502");
    expect(landed).toEqual([]);
  });

  it("is recorded", async () => {
    await seen(url);
    expect(proxy.requests).toMatchObject([{ host, method: "CONNECT", path: "", answered: 502 }]);
  });
});

it("refuses what comes without TLS", async () => {
  const { status } = await fetch(`${proxy.url}thing`);
  expect(status).toBe(502);
  expect(proxy.requests).toMatchObject([{ method: "GET", path: "/thing", answered: 502 }]);
});

it("records the requests in order, with what the client was answered", async () => {
  await seen("https://registry.npmjs.org/one");
  await seen("https://handled.example/two");
  expect(proxy.requests).toEqual([
    {
      host: "registry.npmjs.org",
      method: "PUT",
      path: "/one",
      authorization: "Bearer secret",
      answered: 201,
    },
    { host: "handled.example", method: "PUT", path: "/two", authorization: "Bearer secret", answered: 202 },
  ]);
});

it("takes its files away when it stops", async () => {
  const other = await startTlsProxy({});
  expect(existsSync(other.caFile)).toBe(true);
  await other.stop();
  expect(existsSync(other.caFile)).toBe(false);
});
