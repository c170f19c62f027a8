// A real Verdaccio registry inside the test process, on loopback, in a storage of its own.

import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt, SignJWT } from "jose";
import { enableTwoFactor, type OneTimePasswords, type TwoFactorMode } from "./two-factor.ts";
import { runVerdaccio6 } from "./verdaccio-6.ts";
import { runVerdaccio9 } from "./verdaccio-9.ts";

/** One request the registry received; `status` is 0 until it is answered. */
export interface RecordedRequest {
  method: string;
  path: string;
  status: number;
  userAgent: string;
  authorization: boolean;
}

export interface VerdaccioOptions {
  /** Verdaccio's own `packages` section. */
  packages?: Record<string, Record<string, string>>;
  /** Tokens are JWTs that expire after this ("90d"); without it they are opaque and do not expire. */
  tokenLifetime?: string;
  /** Verdaccio 9, with staging and 2FA: `service-account` may stage and not publish, `main-account` may do both and approves. */
  staging?: boolean;
}

export interface Verdaccio {
  /** With a trailing slash. */
  url: string;
  /** Creates a user and returns a token of theirs. */
  addUser: (name: string) => Promise<string>;
  /** A JWT of this registry as it would be if it had been created a day earlier; only where tokens have a lifetime. */
  aDayOlder: (token: string) => Promise<string>;
  /** Turns 2FA on for a user created here; only where staging is. */
  enableTwoFactor: (name: string, mode: TwoFactorMode) => Promise<OneTimePasswords>;
  /** Every request of the programs under test, in order of arrival. */
  requests: RecordedRequest[];
  stop: () => Promise<void>;
}

interface User {
  token: string;
  password: string;
}

/** In seconds. */
const DAY = 86_400;
const OWN_USER_AGENT = "verdaccio-support";

const PACKAGES = { "**": { access: "$all", publish: "$authenticated" } };
const STAGING_PACKAGES = {
  "**": { access: "$all", stage: "service-account main-account", publish: "main-account" },
};

/** Starts an empty registry without uplinks; `stop` ends its connections and removes its storage. */
export async function startVerdaccio(options: VerdaccioOptions = {}): Promise<Verdaccio> {
  const folder = await mkdtemp(join(tmpdir(), "verdaccio-"));
  const config = configuration(folder, options);
  const server = options.staging ? await runVerdaccio9(config) : await runVerdaccio6(config);
  const requests = recordRequests(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const users = new Map<string, User>();

  return {
    url,
    requests,
    addUser: async (name) => {
      const user = await addUser(url, name);
      users.set(name, user);
      return user.token;
    },
    aDayOlder: async (token) => {
      const { secret } = JSON.parse(await readFile(join(folder, "storage/.verdaccio-db.json"), "utf8")) as {
        secret: string;
      };
      const { iat = 0, nbf = 0, exp = 0, ...claims } = decodeJwt(token);
      const times = { iat: iat - DAY, nbf: nbf - DAY, exp: exp - DAY };
      return await new SignJWT({ ...claims, ...times })
        .setProtectedHeader({ alg: "HS256" })
        .sign(Buffer.from(secret));
    },
    enableTwoFactor: async (name, mode) => {
      const user = users.get(name);
      if (user === undefined) {
        throw new Error(`${name} is no user of this registry`);
      }
      return await enableTwoFactor({ ...user, registry: url, userAgent: OWN_USER_AGENT }, mode);
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The type of Verdaccio's configuration lives in a package it does not install, hence `any` for it. */
function configuration(folder: string, options: VerdaccioOptions) {
  const { tokenLifetime: lifetime, staging = false } = options;
  return {
    self_path: join(folder, "config.yaml"),
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    // A hash that takes no time: every request with a token is one.
    auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "sha1" } },
    uplinks: {},
    packages: options.packages ?? (staging ? STAGING_PACKAGES : PACKAGES),
    flags: staging ? { stage: true, tfa: true } : {},
    security: {
      api:
        lifetime === undefined
          ? { legacy: true }
          : { legacy: false, jwt: { sign: { expiresIn: lifetime }, verify: {} } },
    },
    web: { enable: false },
    max_body_size: "500mb",
    // Otherwise one address may ask for profiles and tokens 1,000 times in a quarter of an hour.
    userRateLimit: { windowMs: 1000, max: 1_000_000 },
    // The format "json" needs no worker thread, and each of Verdaccio 9's loggers would start one.
    log: { type: "stdout", format: staging ? "json" : "pretty", level: "fatal" },
  };
}

function recordRequests(server: Server): RecordedRequest[] {
  const requests: RecordedRequest[] = [];
  server.prependListener("request", (request: IncomingMessage, response: ServerResponse) => {
    const { authorization, "user-agent": userAgent = "" } = request.headers;
    if (userAgent === OWN_USER_AGENT) {
      return;
    }
    const recorded: RecordedRequest = {
      method: request.method ?? "",
      path: request.url ?? "",
      status: 0,
      userAgent,
      authorization: authorization !== undefined,
    };
    requests.push(recorded);
    response.once("finish", () => {
      recorded.status = response.statusCode;
    });
  });
  return requests;
}

async function addUser(url: string, name: string): Promise<User> {
  const password = randomBytes(12).toString("hex");
  const response = await fetch(`${url}-/user/org.couchdb.user:${encodeURIComponent(name)}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "user-agent": OWN_USER_AGENT },
    body: JSON.stringify({ name, password }),
  });
  const answer = (await response.json()) as { token?: string };
  if (!response.ok || !answer.token) {
    throw new Error(
      `Verdaccio did not create the user ${name}: ${response.status} ${JSON.stringify(answer)}`,
    );
  }
  return { token: answer.token, password };
}
