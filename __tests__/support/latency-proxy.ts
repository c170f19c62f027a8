// A loopback TCP proxy that makes a local registry as far away as a remote one.

import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface LatencyOptions {
  /** The URL of the registry behind the proxy. */
  target: string;
  /** How long a byte travels one way. */
  milliseconds: number;
}

export interface LatencyProxy {
  /** With a trailing slash. */
  url: string;
  stop: () => Promise<void>;
}

/** Delays every byte in both directions, and the first ones of a connection by the round trip of its handshake; bandwidth is unlimited. */
export async function startLatencyProxy({ target, milliseconds }: LatencyOptions): Promise<LatencyProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.setNoDelay(true).once("close", () => sockets.delete(socket));
  };

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const registry = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const handshakeEnds = performance.now() + 2 * milliseconds;
    forward(keep(client), keep(registry), () => Math.max(performance.now(), handshakeEnds) + milliseconds);
    forward(registry, client, () => performance.now() + milliseconds);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

/** Passes on what the source sends, and its end, each when it is due. */
function forward(source: Socket, destination: Socket, due: () => number): void {
  const travelling: (() => void)[] = [];
  const send = (arrive: () => void): void => {
    // A timer delivers whatever is first in line, so that two timers of different length cannot change the order.
    travelling.push(arrive);
    setTimeout(() => travelling.shift()?.(), due() - performance.now());
  };
  source.on("data", (bytes: Buffer) => send(() => destination.writable && destination.write(bytes)));
  source.once("end", () => send(() => destination.end()));
  source.once("error", () => destination.destroy());
}
