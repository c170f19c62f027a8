// Sigstore's public services and the id-token server of GitHub's runners on loopback, with keys of their own: a client that
// reaches them as those hosts gets provenance signed with no internet. What it signs verifies against `trustedRoot` alone.

import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import type { PlainAnswer } from "./faults.ts";
import { createIdTokens, type IdTokens } from "./id-tokens.ts";
import { keptEntry, type RekorEntry } from "./rekor-entry.ts";
import type { TlsRoutes } from "./tls-proxy.ts";

export type SigstoreService = "id-token" | "fulcio" | "rekor" | "timestamp";

export interface Sigstore {
  /** Where all of them answer, without TLS; with a trailing slash. */
  url: string;
  /** As the runner gives it: on a public host, and with a query. */
  idTokenUrl: string;
  idTokenRequestToken: string;
  /** For `startTlsProxy`: the public hosts of the services. */
  routes: TlsRoutes;
  /** The variables of a job with `id-token: write`. */
  environment: () => Record<"ACTIONS_ID_TOKEN_REQUEST_URL" | "ACTIONS_ID_TOKEN_REQUEST_TOKEN", string>;
  /** How many certificates Fulcio has issued. */
  readonly signings: number;
  /** What Rekor has logged, in order. */
  entries: LoggedEntry[];
  /** The keys to verify with, in the JSON in which Sigstore publishes its own. */
  trustedRoot: unknown;
  /** Lets a service give this answer to every request from now on; `undefined` lets it work again. */
  fail: (service: SigstoreService, answer: PlainAnswer | undefined) => void;
  stop: () => Promise<void>;
}

export interface LoggedEntry {
  /** What `https://search.sigstore.dev/?logIndex=` shows it by. */
  logIndex: number;
  body: RekorEntry;
}

/** A service's answer to a request with this body. */
type Endpoint = (incoming: IncomingMessage, body: string) => Promise<Answer>;
type Answer = Omit<PlainAnswer, "body"> & { body?: string | Uint8Array };

const HOSTS: Record<SigstoreService, string> = {
  "id-token": "pipelines.actions.githubusercontent.com",
  fulcio: "fulcio.sigstore.dev",
  rekor: "rekor.sigstore.dev",
  timestamp: "timestamp.sigstore.dev",
};

const ID_TOKEN_PATH = "/acme/idtoken";

/** The audience that Fulcio wants of an identity. */
const AUDIENCE = "sigstore";

/** Starts all services with new keys. */
export async function startSigstore(): Promise<Sigstore> {
  const idTokens = createIdTokens();
  const fulcio = await createFulcio(idTokens);
  const rekor = await createRekor();
  const tsa = tsaHandler(await initializeTSA(generateKeys()));
  const endpoints = new Map<string, { service: SigstoreService; endpoint: Endpoint }>([
    [ID_TOKEN_PATH, { service: "id-token", endpoint: idTokenEndpoint(idTokens) }],
    [fulcio.path, { service: "fulcio", endpoint: fulcio.endpoint }],
    [rekor.path, { service: "rekor", endpoint: rekor.endpoint }],
    [tsa.path, { service: "timestamp", endpoint: ofMock(tsa.fn) }],
  ]);
  const failures = new Map<SigstoreService, PlainAnswer | undefined>();
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(incoming);
    const found = endpoints.get(pathOf(incoming).pathname);
    const answer = found && (failures.get(found.service) ?? (await found.endpoint(incoming, body)));
    response.writeHead(answer?.status ?? 404, answer?.headers ?? {}).end(answer?.body ?? "");
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const idTokenUrl = `https://${HOSTS["id-token"]}${ID_TOKEN_PATH}?api-version=2.0`;
  return {
    url,
    idTokenUrl,
    idTokenRequestToken: idTokens.requestToken,
    routes: Object.fromEntries(Object.values(HOSTS).map((host) => [host, url])),
    environment: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokens.requestToken,
    }),
    get signings() {
      return fulcio.issued();
    },
    entries: rekor.entries,
    trustedRoot: { ...fulcio.trusted, ...rekor.trusted },
    fail: (service, answer) => void failures.set(service, answer),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function idTokenEndpoint(idTokens: IdTokens): Endpoint {
  return async (incoming) => idTokens.answer(incoming.headers.authorization, pathOf(incoming).searchParams);
}

/** The stock mock takes any identity, and names the signer by its `sub`: the real Fulcio does neither. */
async function createFulcio(idTokens: IdTokens) {
  const ctLog = await initializeCTLog(generateKeys());
  const ca = await initializeCA(generateKeys(), ctLog);
  let issued = 0;
  const counting = {
    rootCertificate: ca.rootCertificate,
    issueCertificate: async (options: Parameters<typeof ca.issueCertificate>[0]) => {
      const subjectAltName = `https://github.com/${options.subjectAltName}`;
      const certificate = await ca.issueCertificate({ ...options, subjectAltName });
      issued += 1;
      return certificate;
    },
  };
  const { path, fn } = fulcioHandler(counting, { subjectClaim: "job_workflow_ref" });
  const issue = ofMock(fn);
  const endpoint: Endpoint = async (incoming, body) => {
    const { credentials } = JSON.parse(body) as { credentials?: { oidcIdentityToken?: string } };
    return idTokens.issued(credentials?.oidcIdentityToken ?? "", AUDIENCE)
      ? issue(incoming, body)
      : {
          status: 400,
          headers: { "content-type": "application/json" },
          body: '{"code":3,"message":"There was an error processing the identity token","details":[]}',
        };
  };
  const trusted = {
    certificateAuthorities: [
      {
        subject: { organization: "sigstore.mock", commonName: "sigstore" },
        uri: `https://${HOSTS.fulcio}`,
        certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
      },
    ],
    ctlogs: [trustedLog("https://ctfe.sigstore.dev", ctLog.publicKey, base64(ctLog.logID))],
  };
  return { path, endpoint, issued: () => issued, trusted };
}

/** The stock mock logs what was proposed to it, which no verifier takes for an entry of that envelope. */
async function createRekor() {
  const url = `https://${HOSTS.rekor}`;
  const keys = generateKeys();
  const log = await initializeTLog(url, keys);
  const entries: LoggedEntry[] = [];
  const keeping = {
    publicKey: log.publicKey,
    logV2: log.logV2.bind(log),
    log: async (proposed: object) => {
      const body = keptEntry(proposed);
      const logged = (await log.log(body)) as Record<string, { logIndex: number }>;
      entries.push(...Object.values(logged).map(({ logIndex }) => ({ logIndex, body })));
      return logged;
    },
  };
  const { path, fn } = rekorHandler(keeping);
  const id = createHash("sha256").update(log.publicKey).digest("base64");
  return { path, endpoint: ofMock(fn), entries, trusted: { tlogs: [trustedLog(url, log.publicKey, id)] } };
}

function trustedLog(baseUrl: string, publicKey: Buffer, keyId: string) {
  return {
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: base64(publicKey), keyDetails: "PKIX_ECDSA_P256_SHA_256" },
    logId: { keyId },
  };
}

function ofMock(fn: HandlerFn): Endpoint {
  return async (_incoming, body) => {
    const { statusCode, response, contentType } = await fn(body);
    return {
      status: statusCode,
      headers: { "content-type": contentType ?? "text/plain" },
      body: typeof response === "string" ? response : bytesOf(response),
    };
  };
}

function generateKeys(): KeyPairKeyObjectResult {
  return generateKeyPairSync("ec", { namedCurve: "prime256v1" });
}

function pathOf({ url = "" }: IncomingMessage): URL {
  return new URL(url, "http://127.0.0.1");
}

/** These bytes alone: Node's buffers may share the memory behind them with others. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytesOf(bytes)).toString("base64");
}
