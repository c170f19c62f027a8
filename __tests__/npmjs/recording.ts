/** What a test can ask about the requests a registry got. */

import type { IncomingMessage } from "node:http";

import type { Token, TokenKind, World } from "./world.ts";

export interface RecordedRequest {
  method: string;
  /** As it was sent: escapes and query included. */
  path: string;
  /** The kind of token; `none` without one, `unknown` for one the registry never gave out. */
  tokenKind: TokenKind | "none" | "unknown";
  authorization: string | undefined;
  headers: Record<string, string>;
  /** Undefined while it has not been answered. */
  status: number | undefined;
  /** Milliseconds of one clock for all requests of a registry: overlapping spans are one wave. */
  startedAt: number;
  endedAt: number | undefined;
}

const KEPT_HEADERS = [
  "accept",
  "user-agent",
  "npm-auth-type",
  "npm-command",
  "npm-otp",
  "npm-scope",
  "npm-session",
];

/** Notes a request at its arrival; its end is noted when the answer has been sent. */
export function recordRequest(
  message: IncomingMessage,
  world: World,
  token: Token | undefined,
): RecordedRequest {
  return {
    method: message.method ?? "",
    path: message.url ?? "",
    tokenKind: kindOf(world, token),
    authorization: message.headers.authorization,
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = message.headers[name];
        return value === undefined ? [] : [[name, String(value)]];
      }),
    ),
    status: undefined,
    startedAt: performance.now(),
    endedAt: undefined,
  };
}

function kindOf(world: World, token: Token | undefined): RecordedRequest["tokenKind"] {
  if (token === undefined) return "none";
  return world.tokens.includes(token) ? token.kind : "unknown";
}
