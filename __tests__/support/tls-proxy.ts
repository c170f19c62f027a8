// An HTTP proxy that stands for public hosts: it ends the TLS of the tunnels it is asked for with certificates of its own
// authority, and passes what it finds in them on to servers on loopback. A child process reaches no other host by it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { createSecureContext, type SecureContext, type TLSSocket } from "node:tls";
import { createCertificateAuthority } from "./certificate-authority.ts";

/** Host names, without a port, and who answers for them: a server on loopback by its URL, or a function. */
export type TlsRoutes = Record<string, string | RequestListener>;

export interface ProxiedRequest {
  /** For which host, without the port of HTTPS. */
  host: string;
  /** `CONNECT` for a tunnel that was refused; those that were opened show only in the requests made through them. */
  method: string;
  path: string;
  authorization: string | undefined;
  /** The status that the client was answered; `undefined` while it has none, or when its connection was cut. */
  answered?: number;
}

export interface TlsProxy {
  /** With a trailing slash. */
  url: string;
  /** The authority's certificate, for `NODE_EXTRA_CA_CERTS`. */
  caFile: string;
  /** In order of arrival, refused tunnels among them. */
  requests: ProxiedRequest[];
  /** What makes a child process go by this proxy. Node reads all of it at the start of a process, and no later. */
  environment: () => Record<"HTTPS_PROXY" | "HTTP_PROXY" | "NODE_EXTRA_CA_CERTS", string>;
  stop: () => Promise<void>;
}

const HTTPS_PORT = "443";

/** Starts a proxy for these hosts; every other one is answered 502. */
export async function startTlsProxy(routes: TlsRoutes): Promise<TlsProxy> {
  const authority = await createCertificateAuthority();
  const contexts = new Map<string, SecureContext>();
  for (const host of Object.keys(routes)) {
    contexts.set(host, createSecureContext(await authority.certify(host)));
  }
  const requests: ProxiedRequest[] = [];
  const hosts = startHosts(routes, contexts, requests);
  const hostsPort = await listen(hosts);
  const tunnels = new Set<Duplex>();
  const server = createServer(refusePlain(requests));
  server.on("connect", (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnels.add(client.once("close", () => tunnels.delete(client)));
    const [host = "", port] = (incoming.url ?? "").split(":");
    if (port === HTTPS_PORT && contexts.has(host)) {
      openTunnel(client, head, hostsPort);
    } else {
      refuseTunnel(client, requests, incoming);
    }
  });
  const url = `http://127.0.0.1:${await listen(server)}/`;
  const folder = mkdtempSync(join(tmpdir(), "tls-proxy-"));
  const caFile = join(folder, "ca.pem");
  writeFileSync(caFile, authority.certificate);
  return {
    url,
    caFile,
    requests,
    environment: () => ({ HTTPS_PROXY: url, HTTP_PROXY: url, NODE_EXTRA_CA_CERTS: caFile }),
    stop: async () => {
      const closed = [server, hosts].map((one) => new Promise((resolve) => one.close(resolve)));
      for (const tunnel of tunnels) {
        tunnel.destroy();
      }
      server.closeAllConnections();
      hosts.closeAllConnections();
      await Promise.all(closed);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One server for all the hosts, which tells them apart by the name that a client asks for in its TLS greeting. */
function startHosts(routes: TlsRoutes, contexts: Map<string, SecureContext>, requests: ProxiedRequest[]) {
  const settings = {
    SNICallback: (name: string, done: (error: Error | null, context?: SecureContext) => void) => {
      const context = contexts.get(name);
      done(context === undefined ? new Error(`there is no host ${name} here`) : null, context);
    },
  };
  return createTlsServer(settings, (incoming, response) => {
    // Not the `Host` header, by which a client could say something else than the name it was certified.
    const host = String((incoming.socket as TLSSocket).servername);
    const received = record(requests, host, incoming);
    response.once("finish", () => (received.answered = response.statusCode));
    const route = routes[host];
    if (typeof route === "function") {
      route(incoming, response);
    } else if (route !== undefined) {
      forwardTo(route)(incoming, response);
    }
  });
}

/** Passes requests on as they come, `Host` included; a server that builds links may see that they came by HTTPS. */
function forwardTo(target: string): RequestListener {
  const { hostname, port } = new URL(target);
  return (incoming, response) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, "x-forwarded-proto": "https" };
    const outgoing = request({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.once("error", () => response.destroy()).pipe(response);
    });
    // A server that goes away takes its client's connection with it, and the other way round.
    outgoing.once("error", () => incoming.socket.destroy());
    response.once("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
}

function openTunnel(client: Duplex, head: Buffer, port: number): void {
  const upstream: Socket = connect(port, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  // Either end may be reset, which is the end of both.
  client.once("error", () => upstream.destroy()).once("close", () => upstream.destroy());
  upstream.once("error", () => client.destroy()).once("close", () => client.destroy());
}

function refuseTunnel(client: Duplex, requests: ProxiedRequest[], incoming: IncomingMessage): void {
  const { url = "" } = incoming;
  const host = url.endsWith(`:${HTTPS_PORT}`) ? url.slice(0, -HTTPS_PORT.length - 1) : url;
  const received = record(requests, host, incoming);
  client.once("error", () => client.destroy());
  client.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
  received.answered = 502;
}

/** Refuses what comes without TLS: no public host is asked so. */
function refusePlain(requests: ProxiedRequest[]): RequestListener {
  return (incoming, response) => {
    const received = record(requests, incoming.headers.host ?? "", incoming);
    incoming.resume();
    response.writeHead(502).end();
    received.answered = 502;
  };
}

function record(requests: ProxiedRequest[], host: string, incoming: IncomingMessage): ProxiedRequest {
  const { method = "", url = "", headers } = incoming;
  const path = method === "CONNECT" ? "" : url;
  const received: ProxiedRequest = { host, method, path, authorization: headers.authorization };
  requests.push(received);
  return received;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}
