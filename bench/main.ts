// `npm run bench [-- --runs 7 --only 10KB]`: this action against its peers, in turn, on the same registry.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure, type Measurement } from "./measure.ts";
import { type Peer, preparePeers } from "./peers.ts";
import { type BenchRegistry, startRegistry } from "./registry.ts";
import { report, type Row, table } from "./report.ts";
import { benchPackage, ONE_WAY_MILLISECONDS, type Scenario, scenarios, setIdentity } from "./scenarios.ts";

const REPORT = fileURLToPath(new URL("../docs/benchmark.md", import.meta.url));

const { values } = parseArgs({
  options: { runs: { type: "string", default: "7" }, only: { type: "string", default: "" } },
});
const runs = Number(values.runs);
const chosen = scenarios(values.only);
if (!Number.isInteger(runs) || runs < 1 || chosen.length === 0) {
  console.error("usage: npm run bench -- [--runs NUMBER] [--only TEXT-IN-A-SCENARIO'S-TITLE]");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const registry = await startRegistry(ONE_WAY_MILLISECONDS);
try {
  const peers = await preparePeers(folder);
  const rows: Row[] = [];
  for (const scenario of chosen) {
    rows.push(...(await compare(scenario, peers, registry)));
  }
  console.log(`\n${table(rows)}`);
  if (values.only === "") {
    writeFileSync(REPORT, report(rows, peers, runs, new Date()));
    console.log("\nWritten to docs/benchmark.md.");
  }
} finally {
  await registry.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** All peers in turn, once uncounted and then as often as asked. */
async function compare(
  scenario: Scenario,
  peers: Peer[],
  { near, far, ...rest }: BenchRegistry,
): Promise<Row[]> {
  const url = scenario.network === "loopback" ? near : far;
  const rows = peers.map((peer): Row => ({ scenario, peer, runs: [] }));
  const { directory, remove } = benchPackage(scenario);
  try {
    for (let turn = 0; turn <= Math.min(runs, scenario.size.mostRuns); turn += 1) {
      for (const row of rows) {
        const measurement = await releaseOnce(row, turn, { directory, url, ...rest });
        if (turn > 0) {
          row.runs.push(measurement);
        }
      }
    }
  } finally {
    remove();
  }
  return rows;
}

interface Place extends Pick<BenchRegistry, "token" | "expectServed"> {
  directory: string;
  url: string;
}

async function releaseOnce({ scenario, peer }: Row, turn: number, place: Place): Promise<Measurement> {
  const name = `@bench/${peer.id}-${scenario.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  const version = `1.0.${turn}`;
  const runFolder = mkdtempSync(join(folder, "run-"));
  setIdentity(place.directory, name, version);
  const command = peer.command({
    directory: place.directory,
    registry: place.url,
    token: place.token,
    folder: runFolder,
  });
  const measurement = await measure(command);
  await place.expectServed(name, version);
  rmSync(runFolder, { recursive: true });
  const memory = measurement.mebibytes === undefined ? "" : `, ${measurement.mebibytes.toFixed(0)} MiB`;
  const when = turn === 0 ? "warm-up" : `run ${turn}`;
  console.log(
    `${scenario.title}: ${peer.title}, ${when}: ${measurement.milliseconds.toFixed(0)} ms${memory}`,
  );
  return measurement;
}
