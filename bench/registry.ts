// The registry of the benchmark, near (loopback) and far (behind the latency proxy).

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startLatencyProxy } from "../__tests__/support/latency-proxy.ts";

export interface BenchRegistry {
  near: string;
  far: string;
  token: string;
  /** How many requests arrived since the last time this was asked. */
  countRequests: () => Promise<number>;
  /** Throws unless the registry serves this version. */
  expectServed: (name: string, version: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts Verdaccio in a child process, and a proxy before it that delays every byte by these milliseconds each way. */
export async function startRegistry(oneWayMilliseconds: number): Promise<BenchRegistry> {
  const child = fork(fileURLToPath(new URL("./registry-process.ts", import.meta.url)));
  const ended = once(child, "exit");
  const started = once(child, "message") as Promise<[{ url: string; token: string }]>;
  const [message] = await Promise.race([
    started,
    ended.then(() => Promise.reject(new Error("the registry of the benchmark did not start"))),
  ]);
  const { url, token } = message;
  const proxy = await startLatencyProxy({ target: url, milliseconds: oneWayMilliseconds });

  return {
    near: url,
    far: proxy.url,
    token,
    countRequests: async () => {
      const answered = once(child, "message") as Promise<[number]>;
      child.send("count");
      return (await answered)[0];
    },
    expectServed: async (name, version) => {
      const response = await fetch(url + name.replace("/", "%2f"));
      const packument = (await response.json()) as { versions?: Record<string, unknown> };
      if (packument.versions?.[version] === undefined) {
        throw new Error(`${name}@${version} was not published: the registry does not serve it`);
      }
    },
    stop: async () => {
      await proxy.stop();
      child.disconnect();
      await ended;
    },
  };
}
