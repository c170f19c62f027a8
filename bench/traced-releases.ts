// What the time of a release is made of, and what it loads, file by file.

import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RunTrace, traced } from "../__tests__/support/run-trace.ts";
import { measure } from "./measure.ts";
import type { Peer } from "./peers.ts";
import type { Stage } from "./release-once.ts";
import { markdownTable, times } from "./report.ts";
import { benchPackage, ONE_WAY_MILLISECONDS, type Scenario, setIdentity } from "./scenarios.ts";

const RUNS = 7;

export interface TracedRelease {
  /** Of the run with the median end. */
  trace: RunTrace;
  title: string;
}

/** Traced releases, the median one by its end, of each scenario. */
export async function traceReleases(
  peer: Peer,
  scenarios: readonly Scenario[],
  { registry, folder: parent }: Stage,
): Promise<TracedRelease[]> {
  const found: TracedRelease[] = [];
  for (const scenario of scenarios) {
    const { directory, remove } = benchPackage(scenario);
    const { network, title, size } = scenario;
    const name = `@bench/traced-${title.toLowerCase().replaceAll(/\W+/g, "-")}`;
    const traces: RunTrace[] = [];
    const runs = Math.min(RUNS, size.mostRuns);
    for (let run = 0; run <= runs; run += 1) {
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
    const [median] = traces.toSorted((a, b) => a.end - b.end).slice(Math.floor(runs / 2));
    if (median !== undefined) found.push({ trace: median, title });
  }
  return found;
}

/** The section of the report: the parts of each release, and what the first of them loads. */
export async function partsReport(
  all: readonly TracedRelease[],
  dist: string,
  folder: string,
): Promise<string> {
  const [first] = all;
  if (first === undefined) return "";
  const { files, requests, builtIns } = first.trace;
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
  return `One release of each package, in milliseconds; each writes down what it does, which takes a little longer than the table above:

${markdownTable(["package, network"], ["Node's start", "until the first request", "questions and packing", "upload", "look", "rest", "all"], all.map(partsOf))}

- *Node's start*: until the action's entry is read. A native program has none of it.
- *Until the first request*: ${early.length} files of \`dist\` and ${builtIns} modules of Node are compiled, the inputs and the package are read.
  \`node -e 0\` takes ${node.toFixed(0)} ms here, and the same with all of these files ${loaded.toFixed(0)} ms: ${(loaded / node).toFixed(2)} times.
- *Questions and packing*, side by side: a new connection, the first questions and Verdaccio's write probe are three round trips, of
  ${2 * ONE_WAY_MILLISECONDS} ms each behind the slow network; npm asks one question. Of a large package most is compression, at the level and with
  the bytes of npm, in one thread as npm's; then the files are hashed.
- *Upload*: the tarball is encoded while it is sent; the rest is the registry's work, which is all that the bare upload has.
- *Look*: the registry is asked whether it serves exactly these bytes. The other programs do not ask.

The files of \`dist\` that ${first.title} loads:

${markdownTable(["file", "when"], ["kB", "at ms"], lines)}`;
}

function entryAt({ files }: RunTrace): number {
  return files[0]?.at ?? Number.NaN;
}

function partsOf({ trace, title }: TracedRelease): string[] {
  const { requests, end } = trace;
  const upload = requests.findLast(({ method }) => method === "PUT");
  const look = requests.at(-1);
  const marks = [0, entryAt(trace), requests[0]?.at, upload?.at, upload?.answeredAt, look?.answeredAt, end];
  const parts = marks.slice(1).map((mark, index) => (mark ?? Number.NaN) - (marks[index] ?? Number.NaN));
  return [title, ...[...parts, end].map((part) => part.toFixed(0))];
}

async function medianOf(code: string, cwd: string): Promise<number> {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await measure({ file: process.execPath, args: ["-e", code], cwd, env: {} }));
  }
  return times({ runs }).median;
}
