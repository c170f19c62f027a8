// The runner's id-token service alone, on loopback, for a job with `id-token: write`.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { PlainAnswer } from "./faults.ts";
import { createIdTokens } from "./id-tokens.ts";

export interface IdTokenServer {
  /** With a trailing slash. */
  url: string;
  /** The variables of a job that may ask. */
  environment: () => Record<"ACTIONS_ID_TOKEN_REQUEST_URL" | "ACTIONS_ID_TOKEN_REQUEST_TOKEN", string>;
  /** Every token so far. */
  issued: () => string[];
  /** Audiences asked for, in order. */
  audiences: string[];
  /** What every request is answered instead. */
  answer: PlainAnswer | undefined;
  stop: () => Promise<void>;
}

/**
 * Starts the service.
 * @param claims what the job's tokens say otherwise than those of `runnerEnvironment`; `undefined` leaves a claim out
 */
export async function startIdTokenServer(claims: Record<string, unknown> = {}): Promise<IdTokenServer> {
  const tokens = createIdTokens(claims);
  const server = createServer((incoming, response) => {
    const query = new URL(incoming.url ?? "", "http://127.0.0.1").searchParams;
    started.audiences.push(query.get("audience") ?? "");
    const { status, headers, body } = started.answer ?? tokens.answer(incoming.headers.authorization, query);
    response.writeHead(status, headers ?? {}).end(body);
  });
  const started: IdTokenServer = {
    url: "",
    environment: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${started.url}acme/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokens.requestToken,
    }),
    issued: tokens.all,
    audiences: [],
    answer: undefined,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  started.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return started;
}
