// What the action loads and does before its first request, file by file.

import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RunTrace, traced } from "../__tests__/support/run-trace.ts";
import { measure } from "./measure.ts";
import type { Peer } from "./peers.ts";
import type { Stage } from "./release-once.ts";
import { markdownTable, times } from "./report.ts";
import { benchPackage, type Network, ONE_WAY_MILLISECONDS, type Scenario, setIdentity } from "./scenarios.ts";

const RUNS = 7;

export interface StartUp {
  /** Of the run with the median end. */
  trace: RunTrace;
  network: Network;
}

/** Traced releases of the smallest package, the median one by its end, on each network. */
export async function traceStartUp(
  peer: Peer,
  scenarios: readonly Scenario[],
  { registry, folder: parent }: Stage,
): Promise<StartUp[]> {
  const found: StartUp[] = [];
  for (const scenario of scenarios) {
    const { directory, remove } = benchPackage(scenario);
    const { network } = scenario;
    const name = `@bench/start-up-${network.replaceAll(/\W+/g, "-")}`;
    const traces: RunTrace[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      setIdentity(directory, name, `1.0.${run}`);
      const folder = mkdtempSync(join(parent, "trace-"));
      const { near, far, token } = registry;
      const url = network === "loopback" ? near : far;
      const command = peer.command({ directory, names: [name], registry: url, token, accounts: [], folder });
      const file = join(folder, "trace.json");
      await measure({ ...command, env: { ...command.env, ...traced(file) } });
      if (run > 0) traces.push(JSON.parse(readFileSync(file, "utf8")) as RunTrace);
    }
    remove();
    const [median] = traces.toSorted((a, b) => a.end - b.end).slice(Math.floor(RUNS / 2));
    if (median !== undefined) found.push({ trace: median, network });
  }
  return found;
}

/** The section of the report. */
export async function startUpReport(all: readonly StartUp[], dist: string, folder: string): Promise<string> {
  const [first] = all;
  if (first === undefined) return "";
  const { files, requests } = first.trace;
  const firstRequest = requests[0]?.at ?? 0;
  const early = files.filter(({ at }) => at < firstRequest);
  // What is started is the entry; the rest is what it loads.
  const load = early.slice(1).map(({ name }) => `require(${JSON.stringify(join(dist, "chunks", name))});`);
  const node = await medianOf("0", folder);
  const loaded = await medianOf(load.join(""), folder);
  const lines = files.map(({ name, bytes, at }) => [
    name,
    at < firstRequest ? "before the first request" : "while the registry is waited for",
    (bytes / 1000).toFixed(0),
    (at - entryAt(first.trace)).toFixed(0),
  ]);
  return `\`node -e 0\` takes ${node.toFixed(0)} ms here, and the same with every file that is loaded before the first request ${loaded.toFixed(0)} ms: ${(loaded / node).toFixed(2)} times.
What one release of the smallest package does, in milliseconds since its entry was read, which Node's start comes before:

${markdownTable(["network"], ["first request", "upload sent", "last request", "end", "requests", "modules of Node"], all.map(milestones))}

The files of \`dist\` that it loads on ${first.network}:

${markdownTable(["file", "when"], ["kB", "at ms"], lines)}

The distance to a native program is Node's start, the compilation of these files, and packing, checks and requests in JavaScript; a bare
upload has none of them. Behind ${2 * ONE_WAY_MILLISECONDS} ms a round trip there are five of them one after another: two for a new connection with
the first questions, Verdaccio's write probe, the upload, and the look whether the version is served. Of a large tarball most is
compression, at the level and with the bytes of npm, and the registry's own work, which the bare upload shows.`;
}

function entryAt({ files }: RunTrace): number {
  return files[0]?.at ?? Number.NaN;
}

function milestones({ trace, network }: StartUp): string[] {
  const { requests, end, builtIns } = trace;
  const at = (request: RunTrace["requests"][number] | undefined): string =>
    ((request?.at ?? Number.NaN) - entryAt(trace)).toFixed(0);
  const upload = requests.findLast(({ method }) => method === "PUT");
  return [
    network,
    at(requests[0]),
    at(upload),
    at(requests.at(-1)),
    (end - entryAt(trace)).toFixed(0),
    String(requests.length),
    String(builtIns),
  ];
}

async function medianOf(code: string, cwd: string): Promise<number> {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await measure({ file: process.execPath, args: ["-e", code], cwd, env: {} }));
  }
  return times({ runs }).median;
}
