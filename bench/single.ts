// `npm run bench`: one package in a step.

import { emptyFileCache } from "./file-cache.ts";
import { type Peer, preparePeers } from "./peers.ts";
import { releaseOnce, type Stage } from "./release-once.ts";
import type { Row } from "./report.ts";
import { benchPackage, type Scenario, setIdentity } from "./scenarios.ts";

/** Every peer in every scenario. */
export async function benchSingle(
  scenarios: readonly Scenario[],
  runs: number,
  stage: Stage,
): Promise<{ peers: Peer[]; rows: Row[] }> {
  const peers = await preparePeers(stage.folder);
  const rows: Row[] = [];
  for (const scenario of scenarios) {
    rows.push(...(await compare(scenario, peers, runs, stage)));
  }
  return { peers, rows };
}

/** All peers in turn, once uncounted and then as often as asked. */
async function compare(scenario: Scenario, peers: Peer[], runs: number, stage: Stage): Promise<Row[]> {
  const rows = peers.map((peer): Row => ({ scenario, peer, runs: [] }));
  const { directory, remove } = benchPackage(scenario);
  const { title, network } = scenario;
  try {
    for (let turn = 0; turn <= Math.min(runs, scenario.size.mostRuns); turn += 1) {
      for (const { peer, runs: done } of rows) {
        const name = `@bench/${peer.id}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
        const version = `1.0.${turn}`;
        setIdentity(directory, name, version);
        const when = `${title}, ${turn === 0 ? "warm-up" : `run ${turn}`}`;
        if (scenario.cold) emptyFileCache();
        const run = await releaseOnce(
          peer,
          { directory, names: [name], version, network, title: when },
          stage,
        );
        if (turn > 0) {
          done.push(run);
        }
      }
    }
  } finally {
    remove();
  }
  return rows;
}
