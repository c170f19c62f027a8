// An HTTP proxy between a client and a real registry, which passes everything on as it comes and can make any request fail.

import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, FaultPlan, FaultyRequest, PlainAnswer } from "./faults.ts";

export interface FaultProxy {
  /** With a trailing slash. */
  url: string;
  /** In order of arrival. */
  requests: FaultyRequest[];
  /** Asked once for each request when it arrives. */
  plan: FaultPlan;
  stop: () => Promise<void>;
}

/** One request on its way: from the client, and the answer to it. */
interface Exchange {
  target: URL;
  agent: Agent;
  incoming: IncomingMessage;
  response: ServerResponse;
}

const NO_FAULT: FaultPlan = () => undefined;

/** Starts a proxy for the registry at `target`, without faults until it has a plan. */
export async function startFaultProxy(target: string, plan = NO_FAULT): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    const { method = "", url: path = "", headers } = incoming;
    const number = proxy.requests.length + 1;
    const received: FaultyRequest = {
      number,
      method,
      path,
      authorization: headers.authorization !== undefined,
      length: Number(headers["content-length"] ?? 0),
      at: performance.now(),
    };
    proxy.requests.push(received);
    response.once("finish", () => (received.answered = response.statusCode));
    const exchange: Exchange = { target: new URL(target), agent, incoming, response };
    // A client or registry that goes away ends the exchange.
    handle(exchange, proxy.plan(received)).catch(() => reset(exchange));
  });
  const proxy: FaultProxy = {
    url: "",
    requests: [],
    plan,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return proxy;
}

async function handle(exchange: Exchange, fault: Fault | undefined): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      await passAnswer(exchange, await forward(exchange));
      return;
    case "reset":
      await before(exchange, fault.when);
      reset(exchange);
      return;
    case "stall":
      if (fault.when === "in the answer") {
        await passHalf(exchange, await forward(exchange));
      }
      if (fault.milliseconds !== undefined) {
        await sleep(fault.milliseconds);
        reset(exchange);
      }
      return;
    case "truncate":
      await passHalf(exchange, await forward(exchange));
      exchange.response.destroy();
      return;
    case "delay":
      await sleep(fault.milliseconds);
      await passAnswer(exchange, await forward(exchange));
      return;
    case "answer":
      await before(exchange, fault.lands === true ? "after" : "before");
      await answer(exchange, fault.answer);
      return;
    case "watch":
      await watch(exchange, fault);
  }
}

/** Lets the request get so far, and no answer back. */
async function before(exchange: Exchange, when: "before" | "halfway" | "after"): Promise<void> {
  if (when === "halfway") {
    await forwardHalf(exchange);
  } else if (when === "after") {
    (await forward(exchange)).resume();
  }
}

async function watch(exchange: Exchange, { moment, act }: Fault & { kind: "watch" }): Promise<void> {
  if (moment === "received" || moment === "halfway") {
    await before(exchange, moment === "halfway" ? "halfway" : "before");
    await act();
    reset(exchange);
    return;
  }
  const answered = await forward(exchange);
  if (moment === "landed") {
    await act();
  }
  await passAnswer(exchange, answered);
  if (moment === "answered") {
    await act();
  }
}

/** Passes the request on under the name by which the client asked, so that the registry's links lead back to the proxy. */
function forward(exchange: Exchange): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    exchange.incoming.once("error", reject).pipe(toRegistry(exchange, resolve, reject));
  });
}

/** Passes half of the request's body on and cuts the connection to the registry. */
async function forwardHalf(exchange: Exchange): Promise<void> {
  const body = await buffer(exchange.incoming);
  await new Promise<void>((resolve, reject) => {
    const outgoing = toRegistry(exchange, () => resolve(), reject);
    outgoing.write(body.subarray(0, body.length / 2), () => {
      outgoing.removeAllListeners("error").on("error", () => {});
      outgoing.destroy();
      resolve();
    });
  });
}

function toRegistry(
  { target, agent, incoming }: Exchange,
  answered: (answer: IncomingMessage) => void,
  failed: (error: Error) => void,
) {
  const { hostname, port } = target;
  const { method, url: path, headers } = incoming;
  return request({ agent, hostname, port, method, path, headers }, answered).once("error", failed);
}

async function passAnswer({ response }: Exchange, answered: IncomingMessage): Promise<void> {
  response.writeHead(answered.statusCode ?? 502, answered.headers);
  await new Promise<void>((resolve, reject) => {
    answered.once("error", reject);
    response.once("close", resolve);
    answered.pipe(response);
  });
}

/** Passes the head of the answer and half of its body, and leaves the connection open. */
async function passHalf({ response }: Exchange, answered: IncomingMessage): Promise<void> {
  const body = await buffer(answered);
  response.writeHead(answered.statusCode ?? 502, answered.headers);
  response.flushHeaders();
  if (body.length > 1) {
    await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
  }
}

async function answer({ incoming, response }: Exchange, { status, headers, body }: PlainAnswer) {
  // The client may still be sending.
  incoming.resume();
  response.writeHead(status, headers ?? {});
  await new Promise<void>((resolve) => response.end(body ?? "", resolve));
}

/** Not the end of a connection but its reset, which a client sees as ECONNRESET. */
function reset({ incoming }: Exchange): void {
  incoming.socket.resetAndDestroy();
}
