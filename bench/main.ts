// `npm run bench [-- workspace]`: this action against its peers, in turn, on the same registry.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { singleAims } from "./aims.ts";
import { startRegistry } from "./registry.ts";
import type { Stage } from "./release-once.ts";
import { writeChart } from "./chart.ts";
import { barsOf, report, table } from "./report.ts";
import { partsReport, traceReleases } from "./traced-releases.ts";
import { writeReport } from "./report-file.ts";
import { NETWORKS, ONE_WAY_MILLISECONDS, scenarios } from "./scenarios.ts";
import { benchSingle } from "./single.ts";
import { benchWorkspaces } from "./workspace.ts";
import { workspaceBars, workspaceReport, workspaceTable } from "./workspace-report.ts";

const USAGE = `usage: npm run bench -- [--runs NUMBER] [--only TEXT-IN-A-SCENARIO'S-TITLE]
       npm run bench -- workspace [--runs NUMBER] [--packages NUMBER,…] [--network loopback|40]`;

const PACKAGES = "20,200,1000";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" },
    only: { type: "string", default: "" },
    packages: { type: "string", default: PACKAGES },
    network: { type: "string", default: "" },
  },
});
const [mode = "single", ...rest] = positionals;
const runs = Number(values.runs ?? (mode === "single" ? 7 : 3));
const chosen = scenarios(values.only);
const counts = values.packages.split(",").map(Number);
const networks = NETWORKS.filter((network) => network.startsWith(values.network));
const known = rest.length === 0 && (mode === "single" || mode === "workspace");
const empty = chosen.length === 0 || networks.length === 0;
if (!known || empty || ![runs, ...counts].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(USAGE);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const registry = await startRegistry(ONE_WAY_MILLISECONDS);
try {
  await (mode === "single" ? single : workspace)({ registry, folder });
} finally {
  await registry.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function single(stage: Stage): Promise<void> {
  const { peers, rows } = await benchSingle(chosen, runs, stage);
  console.log(`\n${table(rows)}`);
  if (values.only === "") {
    const [action] = peers;
    if (action === undefined) throw new Error("this action is not among the programs");
    const warm = chosen.filter(({ cold }) => !cold);
    const traced = await traceReleases(action, warm, stage);
    const parts = await partsReport(traced, join(stage.folder, "checkout/dist"), stage.folder);
    writeChart("benchmark.svg", "One package: time of the whole process", barsOf(rows));
    writeReport("single", report(rows, peers, { runs, date: new Date(), aims: singleAims(rows), parts }));
  }
}

async function workspace(stage: Stage): Promise<void> {
  const all = counts.flatMap((packages) => networks.map((network) => ({ packages, network })));
  const { peers, rows } = await benchWorkspaces(all, runs, stage);
  console.log(`\n${workspaceTable(rows)}`);
  if (values.packages === PACKAGES && values.network === "") {
    writeChart("benchmark-workspaces.svg", "Workspaces: time of the whole process", workspaceBars(rows));
    writeReport("workspace", workspaceReport(rows, peers, runs, new Date()));
  }
}
