/** Runs cells against npmjs emulators: the world is set, the product asks, and both sides of the question are kept. */

import { chooseRoute, type RouteChoice } from "../../../src/decisions/release/choose-route.ts";
import { gatherEvidence } from "../../../src/edges/registry/evidence.ts";
import type { Registry } from "../../../src/edges/registry/registry.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { MODES, type Mode } from "../../../src/model/inputs.ts";
import { world } from "../../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../../npmjs/server.ts";
import { settingOf, type Cell, type Setting } from "./cells.ts";
import { answersIn, judgeModes, openAgent, openRegistry, type Said } from "./judge.ts";
import { DECIDING, isRuledOut, settle, type Deciding } from "./oracle.ts";
import { sortOf, type Report } from "./report.ts";

/** A cell that was asked about. */
export interface Run {
  setting: Setting;
  said: Record<Mode, Said>;
  /** The way that `mode: auto` takes first. */
  choice: RouteChoice;
}

/** Requests that no verification may send: unknown ones, and any that could write. */
export interface Misdeeds {
  unknown: readonly string[];
  writing: readonly string[];
}

/** So many emulators at once: one process cannot use more. */
const AT_ONCE = 4;

/** Asks about every cell; the runs come in the order of the cells. */
export async function runCells(cells: readonly Cell[]): Promise<{ runs: Run[]; misdeeds: Misdeeds }> {
  const runs: Run[] = [];
  const queue = cells.entries();
  const asked = await Promise.all(Array.from({ length: AT_ONCE }, async () => await workOff(queue, runs)));
  const distinct = (lists: readonly string[][]): string[] => [...new Set(lists.flat())];
  return {
    runs,
    misdeeds: {
      unknown: distinct(asked.map(({ unknown }) => unknown)),
      writing: distinct(asked.map(({ writing }) => writing)),
    },
  };
}

/** One emulator, which takes the next cell until none is left; connections are kept, as the product keeps them. */
async function workOff(
  queue: Iterable<[number, Cell]>,
  runs: Run[],
): Promise<{ unknown: string[]; writing: string[] }> {
  const npmjs = await startNpmjs(world());
  const agent = openAgent(npmjs.url);
  const writing: string[] = [];
  for (const [at, cell] of queue) {
    const setting = settingOf(cell);
    const { value } = setting.token;
    const registry = openRegistry(npmjs.url, value, agent);
    runs[at] = { setting, ...(await askAbout(npmjs, registry, setting)) };
    writing.push(
      ...npmjs.requests
        .splice(0)
        .filter(({ method }) => method !== "GET")
        .map(named),
    );
  }
  agent.destroy();
  await npmjs.stop();
  return { unknown: npmjs.unknownRequests.map(named), writing };
}

async function askAbout(
  npmjs: Npmjs,
  registry: Registry,
  setting: Setting,
): Promise<Pick<Run, "said" | "choice">> {
  Object.assign(npmjs.world, structuredClone(setting.world));
  const { packageName, cell } = setting;
  const ask = async (): Promise<Evidence> =>
    await gatherEvidence(registry, packageName, cell.answering.introspect ?? true);
  let evidence = await ask();
  for (let again = 0; again < 3 && metTimeOut(evidence); again += 1) evidence = await ask();
  return { said: judgeModes(npmjs.url, packageName, evidence), choice: chooseRoute("auto", evidence) };
}

/** On a busy machine a request may meet the product's short time-out, which no answer of the emulator leads to. */
function metTimeOut(evidence: Evidence): boolean {
  return answersIn(evidence).some(
    (answer) => answer.kind === "unreadable" && answer.problem.code === "registry-unreachable",
  );
}

function named({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

/** What each run comes to, for each mode and each way in which the registry may decide the upload. */
export function reportsOf(runs: readonly Run[]): { reports: Report[]; ruledOut: number } {
  const reports: Report[] = [];
  let ruledOut = 0;
  for (const { setting, said } of runs) {
    for (const mode of MODES) {
      const possible = DECIDING.filter((deciding) => !isRuledOut(setting, mode, deciding));
      ruledOut += DECIDING.length - possible.length;
      for (const deciding of possible) reports.push(reportOf(setting, mode, deciding, said[mode]));
    }
  }
  return { reports, ruledOut };
}

function reportOf(setting: Setting, mode: Mode, deciding: Deciding, said: Said): Report {
  const { token, account, package: name, called } = setting.cell;
  const settled = settle(setting, mode, deciding);
  return {
    where: "npmjs",
    token,
    account,
    package: name,
    mode,
    answers: called,
    deciding: deciding.called,
    sort: sortOf(settled, said),
    refusals: said.refusals,
    reasons: settled.works ? [] : settled.reasons,
  };
}
