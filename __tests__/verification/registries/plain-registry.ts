/**
 * Registries that have packages and uploads and little else (registry facts, section 5). What they do not have answers
 * 404, as theirs do.
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

import { pathSegments } from "../../npmjs/request.ts";

/** How far a token gets: it may write, it may read, the registry does not know it, or there is none. */
type Standing = "writer" | "reader" | "unknown" | "none";

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

interface Kind {
  /** Under which path the registry lives. */
  base: string;
  /** `undefined`: there is no such endpoint. */
  whoami: (standing: Standing) => Answer | undefined;
  /** Whether a packument is shown to everybody. */
  open: boolean;
  /** A package that is not there: 404, or on to npmjs. */
  missing: "404" | "redirect";
  taken: Answer;
  /** A writer's upload is none of these. */
  refusal: (standing: "reader" | "unknown" | "none") => Answer;
}

const nobody = (standing: Standing): boolean => standing === "unknown" || standing === "none";
const named = (standing: Standing): Answer => ({ status: 200, body: { username: `${standing}[bot]` } });

/** Facts 5. What is not verified there is as its neighbours have it. */
export const PLAIN_REGISTRIES = {
  GitLab: {
    base: "/api/v4/projects/7/packages/npm/",
    whoami: () => undefined,
    open: false,
    missing: "redirect",
    taken: { status: 200, body: {} },
    refusal: (standing) =>
      standing === "reader"
        ? { status: 403, body: { message: "403 Forbidden" } }
        : { status: 401, body: { message: "401 Unauthorized" } },
  },
  "GitHub Packages": {
    base: "/",
    whoami: (standing) =>
      nobody(standing)
        ? { status: 401, body: { error: "authentication token not provided" } }
        : named(standing),
    open: false,
    missing: "404",
    taken: { status: 200, body: { ok: "package published" } },
    refusal: (standing) =>
      standing === "reader"
        ? {
            status: 403,
            body: { error: "Permission installation not allowed to Write organization package" },
          }
        : { status: 401, body: { error: "unauthenticated: User cannot be authenticated" } },
  },
  Gitea: {
    base: "/api/packages/acme/npm/",
    whoami: () => undefined,
    open: true,
    missing: "404",
    taken: { status: 201 },
    refusal: (standing) =>
      standing === "reader"
        ? { status: 403, body: { error: "no permission to upload this package" } }
        : { status: 401, body: { error: "reqPackageAccess" } },
  },
  "Nexus 3": {
    base: "/repository/npm-hosted/",
    whoami: (standing) => (nobody(standing) ? challenged() : named(standing)),
    open: false,
    missing: "404",
    taken: { status: 200, body: {} },
    refusal: (standing) => (standing === "reader" ? { status: 403 } : challenged()),
  },
  Artifactory: {
    base: "/artifactory/api/npm/npm-local/",
    whoami: (standing) =>
      nobody(standing) ? { status: 401, body: { error: "unauthorized" } } : named(standing),
    open: false,
    missing: "404",
    taken: { status: 201, body: { ok: "created new entry" } },
    refusal: (standing) =>
      standing === "reader"
        ? { status: 403, body: { errors: [{ status: 403, message: "Not enough permissions" }] } }
        : { status: 401, body: { errors: [{ status: 401, message: "Bad credentials" }] } },
  },
  "AWS CodeArtifact": {
    base: "/npm/acme/",
    whoami: () => undefined,
    open: false,
    missing: "404",
    taken: { status: 200, body: {} },
    refusal: (standing) =>
      standing === "reader"
        ? { status: 403, body: { message: "not authorized to perform: codeartifact:PublishPackageVersion" } }
        : { status: 401, body: { message: "Unauthenticated: request did not include valid credentials" } },
  },
} as const satisfies Record<string, Kind>;
export type PlainRegistryName = keyof typeof PLAIN_REGISTRIES;

export interface PlainRegistry {
  /** With a trailing slash. */
  url: string;
  stop: () => Promise<void>;
}

/** Tokens of every plain registry, and one package that each has. */
export const PLAIN_TOKENS = {
  writer: "glpat-writer000",
  reader: "glpat-reader000",
  unknown: "glpat-nobody000",
};
export const PLAIN_PACKAGE = "@acme/demo";

function challenged(): Answer {
  return {
    status: 401,
    headers: { "www-authenticate": 'BASIC realm="Sonatype Nexus Repository Manager"' },
  };
}

/** Starts one with a single package; `elsewhere` is where a redirect leads. */
export async function startPlainRegistry(name: PlainRegistryName, elsewhere: string): Promise<PlainRegistry> {
  const kind: Kind = PLAIN_REGISTRIES[name];
  const versions = new Map([[PLAIN_PACKAGE, ["1.0.0"]]]);
  const server = createServer((message, response) => {
    void answer(kind, versions, elsewhere, message).then((said) => send(response, said));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${kind.base}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function answer(
  kind: Kind,
  versions: Map<string, string[]>,
  elsewhere: string,
  message: IncomingMessage,
): Promise<Answer> {
  const notFound: Answer = { status: 404, body: { error: "Not Found", message: "404 Not Found" } };
  const { method, url = "", headers } = message;
  const standing = standingOf(headers.authorization);
  const body: unknown = method === "PUT" ? await json(message) : undefined;
  const path = url.split("?")[0] ?? "";
  if (!path.startsWith(kind.base)) return notFound;
  const segments = pathSegments(`/${path.slice(kind.base.length)}`);
  if (method === "GET" && segments.join("/") === "-/whoami") return kind.whoami(standing) ?? notFound;
  const [name = ""] = segments;
  if (segments.length !== 1 || (method !== "GET" && method !== "PUT")) return notFound;
  if (method === "GET") return read(kind, versions.get(name), name, standing, elsewhere) ?? notFound;
  if (standing !== "writer") return kind.refusal(standing);
  versions.set(name, [...(versions.get(name) ?? []), ...versionsIn(body)]);
  return kind.taken;
}

function read(
  kind: Kind,
  versions: readonly string[] | undefined,
  name: string,
  standing: Standing,
  elsewhere: string,
): Answer | undefined {
  if (!kind.open && (standing === "none" || standing === "unknown")) return kind.refusal(standing);
  if (versions === undefined) {
    return kind.missing === "redirect"
      ? { status: 302, headers: { location: `${elsewhere}/${name.replace("/", "%2f")}` } }
      : undefined;
  }
  const entries = versions.map((version) => [version, { name, version, dist: { shasum: "0".repeat(40) } }]);
  return {
    status: 200,
    body: {
      name,
      "dist-tags": { latest: versions.at(-1) },
      versions: Object.fromEntries(entries) as Record<string, unknown>,
    },
  };
}

function versionsIn(body: unknown): string[] {
  return Object.keys((body as { versions?: object }).versions ?? {});
}

function standingOf(authorization: string | undefined): Standing {
  if (authorization === undefined) return "none";
  if (authorization === `Bearer ${PLAIN_TOKENS.writer}`) return "writer";
  return authorization === `Bearer ${PLAIN_TOKENS.reader}` ? "reader" : "unknown";
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
