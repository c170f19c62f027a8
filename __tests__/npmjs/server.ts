/**
 * The npmjs emulator: answers on loopback as registry.npmjs.org is reported to answer, for the accounts, tokens and
 * packages of a world. A request it has no fact for is answered 501 and kept, so that a test sees it.
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

import { refusal, type Answer } from "./answers.ts";
import { publishStage } from "./endpoints/stages.ts";
import type { Upload } from "./exchange.ts";
import { settleTags } from "./packument.ts";
import { recordRequest, type RecordedRequest } from "./recording.ts";
import { pathSegments, tokenOf, type Request } from "./request.ts";
import { matchRoute } from "./routes.ts";
import { createSigner, type Signer } from "./signer.ts";
import type { Override, World } from "./world.ts";

export interface Npmjs {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  /** The state as it is now: a copy of the world given, which a test may change while the registry runs. */
  world: World;
  requests: RecordedRequest[];
  uploads: Upload[];
  unknownRequests: RecordedRequest[];
  /** The registry's own time. */
  now(): number;
  /** Lets time pass for the registry: scans end, tokens expire. */
  advance(ms: number): void;
  /** Publishes a staged version, as a maintainer's approval does. */
  approve(stageId: string): void;
  stop(): Promise<void>;
}

/** What one running registry keeps. */
interface Registry {
  world: World;
  url: string;
  /** How far its clock is ahead of ours, in milliseconds. */
  ahead: number;
  signer: Signer;
  requests: RecordedRequest[];
  uploads: Upload[];
  unknownRequests: RecordedRequest[];
}

/** Starts a registry in the given state on a free loopback port. */
export async function startNpmjs(initial: World): Promise<Npmjs> {
  const registry: Registry = {
    world: structuredClone(initial),
    url: "",
    ahead: 0,
    signer: createSigner(),
    requests: [],
    uploads: [],
    unknownRequests: [],
  };
  const server = createServer((message, response) => {
    serve(registry, message, response).catch((defect: unknown) => {
      response.destroy();
      throw defect; // nobody awaits this: the test run reports it as unhandled
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  registry.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { url, world, requests, uploads, unknownRequests } = registry;
  return {
    url,
    world,
    requests,
    uploads,
    unknownRequests,
    now: () => timeOf(registry),
    advance: (ms) => void (registry.ahead += ms),
    approve: (stageId) => publishStage(world, stageId, timeOf(registry)),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function timeOf({ ahead }: Registry): number {
  return Date.now() + ahead;
}

/** Receives one request whole, waits as long as it is told to, then answers at once. */
async function serve(registry: Registry, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world } = registry;
  const token = tokenOf(world, message.headers.authorization);
  const recorded = recordRequest(message, world, token);
  registry.requests.push(recorded);
  response.once("close", () => (recorded.endedAt ??= performance.now()));
  const [pathname = "", query = ""] = recorded.path.split("?", 2);
  const request = {
    method: recorded.method,
    segments: segmentsOf(pathname),
    query: new URLSearchParams(query),
    headers: message.headers,
    body: undefined,
    token,
  };
  let body: unknown;
  try {
    body = await bodyOf(message);
  } catch {
    return; // a client that goes away in the middle of its request has made no request
  }
  const override = takeOverride(world, request);
  await waitFor(override?.delayMs ?? world.latencyMs);
  const answer = override?.answer ?? answerOf(registry, { ...request, body });
  if (answer === undefined) registry.unknownRequests.push(recorded);
  recorded.status = answer?.status ?? 501;
  recorded.endedAt = performance.now();
  send(response, answer ?? refusal(501, `no fact says how ${recorded.method} ${recorded.path} is answered`));
}

/** Answers without waiting in between, so that of uploads at once exactly one is taken. */
function answerOf(registry: Registry, request: Request): Answer | undefined {
  const { world, url, signer, uploads } = registry;
  const now = timeOf(registry);
  settleTags(world, now);
  const match = matchRoute(request.method, request.segments);
  return match?.endpoint({ world, request, params: match.params, registry: url, now, signer, uploads });
}

/** The path's segments; none for a path whose escapes are malformed, which no route matches. */
function segmentsOf(pathname: string): string[] {
  try {
    return pathSegments(pathname);
  } catch {
    return [];
  }
}

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk as Uint8Array);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}

function takeOverride(world: World, { method, segments }: Request): Override | undefined {
  const found = world.overrides.find(
    ({ method: wanted = method, path, times = 1 }) =>
      wanted === method && times > 0 && onPath(path, segments),
  );
  if (found?.times !== undefined) found.times -= 1;
  return found;
}

function onPath(path: string | RegExp, segments: string[]): boolean {
  const plain = `/${segments.join("/")}`;
  return typeof path === "string" ? plain === `/${pathSegments(path).join("/")}` : path.test(plain);
}

/** Waits; for ever when asked to, until the connection ends with the registry. */
async function waitFor(ms: number): Promise<void> {
  if (ms === Infinity) return new Promise(() => {});
  if (ms > 0) await delay(ms);
}

function send(response: ServerResponse, { status, headers, body, raw }: Answer): void {
  response.statusCode = status;
  if (body !== undefined) response.setHeader("content-type", "application/json");
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (raw !== undefined) response.end(raw);
  else if (body !== undefined) response.end(JSON.stringify(body));
  else response.end();
}
