// A registry's front door: records every request with its body and credential, and answers it or passes it on.

import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface FrontRequest {
  method: string;
  path: string;
  /** The `Host` header: under which name the client knows this server. */
  host: string;
  authorization: string | undefined;
  body: string;
}

export interface Answer {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** Answers a request itself, ends its connection, or returns nothing and so lets it go to the registry behind. */
export type Intercept = (
  request: FrontRequest,
  pass: () => Promise<Answer>,
) => Answer | "hang up" | undefined | Promise<Answer | "hang up" | undefined>;

export interface Front {
  /** With a trailing slash. */
  url: string;
  /** In order of arrival. */
  requests: FrontRequest[];
  /** How many were opened. */
  connections: number;
  intercept: Intercept | undefined;
  stop: () => Promise<void>;
}

const NOT_FOUND: Answer = { status: 404, body: '{"error":"not found"}' };

/** Starts a front for the registry at `target`; without one, what `intercept` does not answer is not found. */
export async function startFront(target?: string): Promise<Front> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  const front: Front = {
    url: "",
    requests: [],
    connections: 0,
    intercept: undefined,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const { host = "", authorization } = incoming.headers;
    const { method = "", url: path = "" } = incoming;
    const received: FrontRequest = { method, path, host, authorization, body: body.toString() };
    front.requests.push(received);
    const pass = () => (target === undefined ? NOT_FOUND : forward(target, agent, incoming, body));
    const answer = (await front.intercept?.(received, async () => pass())) ?? (await pass());
    if (answer === "hang up") {
      incoming.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers ?? { "content-type": "application/json" });
    response.end(answer.body ?? "");
  }

  server.on("connection", () => {
    front.connections += 1;
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  front.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return front;
}

/** An answer in JSON. */
export function json(status: number, body: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** Sends what was received on to another URL, and returns what that answers. */
export async function sendOn(received: FrontRequest, url: string): Promise<Answer> {
  const response = await fetch(url, {
    method: received.method,
    headers: {
      "content-type": "application/json",
      ...(received.authorization === undefined ? {} : { authorization: received.authorization }),
    },
    ...(received.body === "" ? {} : { body: received.body }),
  });
  return { status: response.status, body: await response.text() };
}

/** The requests that carry a tarball. */
export function uploadsAmong(requests: FrontRequest[]): FrontRequest[] {
  return requests.filter(({ method, body }) => method !== "GET" && body.includes('"_attachments"'));
}

/** Passes the request on under the name by which the client asked, so that the registry's links lead back to the front. */
function forward(target: string, agent: Agent, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { hostname, port } = new URL(target);
  const { "accept-encoding": _, "transfer-encoding": __, connection: ___, ...headers } = incoming.headers;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        hostname,
        port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...headers, "content-length": String(body.length) },
      },
      (answer) => {
        const { "transfer-encoding": ____, connection: _____, ...kept } = answer.headers;
        void buffer(answer).then((content) => {
          const answered = Object.entries(kept).filter(([, value]) => value !== undefined);
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(answered) as Record<string, string | string[]>,
            body: content,
          });
        });
      },
    );
    outgoing.once("error", reject).end(body);
  });
}
