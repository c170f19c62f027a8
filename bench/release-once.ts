// One release by one program: measured, and afterwards proved by the registry.

import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import pMap from "p-map";
import { measure, type Measurement } from "./measure.ts";
import type { Peer, Release } from "./peers.ts";
import type { BenchRegistry } from "./registry.ts";
import type { Network } from "./scenarios.ts";

/** Where everything happens. */
export interface Stage {
  registry: BenchRegistry;
  folder: string;
}

export interface Run extends Measurement {
  /** What the registry received. */
  requests: number;
}

export interface Work extends Pick<Release, "directory" | "names"> {
  version: string;
  network: Network;
  /** For the log. */
  title: string;
}

export async function releaseOnce(
  peer: Peer,
  { directory, names, version, network, title }: Work,
  { registry, folder: parent }: Stage,
): Promise<Run> {
  const folder = mkdtempSync(join(parent, "run-"));
  const { near, far, token } = registry;
  const url = network === "loopback" ? near : far;
  const accounts = names.length === 1 ? [] : await registry.accounts(names.length);
  const command = peer.command({ directory, names, registry: url, token, accounts, folder });
  await registry.countRequests();
  const measurement = await measure(command);
  const run = { ...measurement, requests: await registry.countRequests() };
  await pMap(names, (name) => registry.expectServed(name, version), { concurrency: 8 });
  rmSync(folder, { recursive: true });
  const memory = run.mebibytes === undefined ? "" : `, ${run.mebibytes.toFixed(0)} MiB`;
  console.log(
    `${title}: ${peer.title}: ${run.milliseconds.toFixed(0)} ms${memory}, ${run.requests} requests`,
  );
  return run;
}
