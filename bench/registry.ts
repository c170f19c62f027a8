// The registry of the benchmark, near (loopback) and far (behind the latency proxy).

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startLatencyProxy } from "../__tests__/support/latency-proxy.ts";

export interface BenchRegistry {
  near: string;
  far: string;
  /** Of the account `bot`. */
  token: string;
  /** So many accounts besides it. */
  accounts: (count: number) => Promise<readonly Account[]>;
  /** How many requests arrived since the last time this was asked. */
  countRequests: () => Promise<number>;
  /** Throws unless the registry serves this version. */
  expectServed: (name: string, version: string) => Promise<void>;
  stop: () => Promise<void>;
}

export interface Account {
  name: string;
  token: string;
}

/** Starts Verdaccio in a child process, and a proxy before it that delays every byte by these milliseconds each way. */
export async function startRegistry(oneWayMilliseconds: number): Promise<BenchRegistry> {
  const child = fork(fileURLToPath(new URL("./registry-process.ts", import.meta.url)));
  const ended = once(child, "exit");
  const started = once(child, "message") as Promise<[string]>;
  const [url] = await Promise.race([
    started,
    ended.then(() => Promise.reject(new Error("the registry of the benchmark did not start"))),
  ]);
  const { token } = await addAccount(url, "bot");
  const proxy = await startLatencyProxy({ target: url, milliseconds: oneWayMilliseconds });
  const accounts: Account[] = [];

  return {
    near: url,
    far: proxy.url,
    token,
    accounts: async (count) => {
      while (accounts.length < count) accounts.push(await addAccount(url, `b${accounts.length}`));
      return accounts.slice(0, count);
    },
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

/** A short name and password make a short token, which fits a thousand times into one environment variable (128 KiB on Linux). */
async function addAccount(registry: string, name: string): Promise<Account> {
  const response = await fetch(`${registry}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: "secret" }),
  });
  return { name, token: ((await response.json()) as { token: string }).token };
}
