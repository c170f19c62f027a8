/** A request as the endpoints see it: the path taken apart, the sender looked up, the body parsed. */

import type { IncomingHttpHeaders } from "node:http";

import type { Token, World } from "./world.ts";

export interface Request {
  method: string;
  /** The path without escapes, a scoped name as one segment: `["-", "package", "@acme/demo", "collaborators"]`. */
  segments: string[];
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The JSON body; undefined when there is none, or none that parses. */
  body: unknown;
  /** The sender's token, known to the registry or not; undefined without an `authorization` header. */
  token: Token | undefined;
}

/**
 * Takes a path apart. `/@acme%2fdemo`, `/%40acme%2Fdemo` and `/@acme/demo` are the same. facts 2.5 and 2.10
 *
 * @throws URIError when an escape is malformed
 */
export function pathSegments(pathname: string): string[] {
  const parts = pathname
    .split("/")
    .slice(1)
    .map(decodeURIComponent)
    .flatMap((part) => part.split("/"));
  const segments: string[] = [];
  for (const part of parts) {
    const before = segments.at(-1);
    if (before !== undefined && /^@[^/]+$/.test(before)) segments[segments.length - 1] = `${before}/${part}`;
    else segments.push(part);
  }
  return segments;
}

/** The token of an `authorization` header. One the registry does not know becomes a token that belongs to nobody. */
export function tokenOf(world: World, authorization: string | undefined): Token | undefined {
  if (authorization === undefined) return undefined;
  const value = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? "";
  return world.tokens.find((token) => token.value === value) ?? nobodys(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nobodys(value: string): Token {
  return {
    kind: "bypass",
    value,
    owner: "",
    name: "",
    key: "",
    created: "",
    expiry: null,
    revoked: null,
    readonly: true,
    bypass_2fa: false,
    publish_policy: null,
    cidr: null,
    permissions: [],
    scopes: [],
    listedAs: "granular",
  };
}
