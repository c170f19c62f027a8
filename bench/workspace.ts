// `npm run bench -- workspace`: many packages in a step.

import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { makeFolder } from "../__tests__/support/packages.ts";
import { releaseOnce, type Run, type Stage } from "./release-once.ts";
import type { Network } from "./scenarios.ts";
import { prepareWorkspacePeers, type WorkspacePeer } from "./workspace-peers.ts";

export interface WorkspaceScenario {
  packages: number;
  network: Network;
}

/** One peer in one scenario, the runs in order. */
export interface WorkspaceRow {
  scenario: WorkspaceScenario;
  peer: WorkspacePeer;
  runs: Run[];
}

const VERSION = "1.0.0";
const WARM_UP: WorkspaceScenario = { packages: 5, network: "loopback" };

/** Every peer in every scenario, in turn; before, each once uncounted with few packages. */
export async function benchWorkspaces(
  scenarios: readonly WorkspaceScenario[],
  runs: number,
  stage: Stage,
): Promise<{ peers: WorkspacePeer[]; rows: WorkspaceRow[] }> {
  const able = (packages: number) => (peer: WorkspacePeer) => peer.mostRuns(packages) > 0;
  const fewest = Math.min(...scenarios.map(({ packages }) => packages));
  const peers = (await prepareWorkspacePeers(stage.folder)).filter(able(fewest));
  for (const peer of peers) {
    await release(peer, WARM_UP, "warm-up", stage);
  }
  const rows: WorkspaceRow[] = [];
  for (const scenario of scenarios) {
    const compared = peers
      .filter(able(scenario.packages))
      .map((peer): WorkspaceRow => ({ scenario, peer, runs: [] }));
    for (let turn = 1; turn <= runs; turn += 1) {
      for (const row of compared.filter(({ peer }) => turn <= peer.mostRuns(scenario.packages))) {
        row.runs.push(await release(row.peer, scenario, `run ${turn}`, stage));
      }
    }
    rows.push(...compared);
  }
  return { peers, rows };
}

let workspaces = 0;

/** A workspace of packages that the registry has never seen, in a git repository, is released and removed. */
async function release(
  peer: WorkspacePeer,
  { packages, network }: WorkspaceScenario,
  when: string,
  stage: Stage,
): Promise<Run> {
  workspaces += 1;
  const names = Array.from({ length: packages }, (_, index) => `@bench/w${workspaces}-p${index}`);
  const root = { name: "bench-root", version: VERSION, private: true, workspaces: ["packages/*"] };
  const members = names.flatMap((name, index) => Object.entries(member(name, `packages/p${index}`)));
  const { directory, remove } = makeFolder({
    files: { "package.json": JSON.stringify(root), ...peer.files, ...Object.fromEntries(members) },
  });
  try {
    const git = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"];
    for (const args of [
      ["init", "--quiet"],
      ["add", "."],
      ["commit", "--quiet", "--message", "All"],
    ]) {
      execFileSync("git", [...git, ...args], { cwd: directory });
    }
    const title = `${packages} packages, ${network}, ${when}`;
    return await releaseOnce(peer, { directory, names, version: VERSION, network, title }, stage);
  } finally {
    remove();
  }
}

/** 10 KB that no compression makes smaller. */
function member(name: string, folder: string): Record<string, string | Buffer> {
  const manifest = { name, version: VERSION, description: "A package of the benchmark", license: "MIT" };
  const data = Array.from({ length: 5 }, (_, index) => `${folder}/data/${index}.bin`);
  return {
    [`${folder}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`${folder}/README.md`]: "# A package of the benchmark\n",
    [`${folder}/LICENSE`]: "MIT\n",
    ...Object.fromEntries(data.map((path) => [path, randomBytes(2_000)])),
  };
}
