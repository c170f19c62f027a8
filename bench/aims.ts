// What this action's time and memory should be at most beside another program's, and what they are.

import type { Measurement } from "./measure.ts";
import { BASELINE } from "./peers.ts";
import { markdownTable, memories, type Row, times } from "./report.ts";
import type { WorkspaceRow } from "./workspace.ts";

/** At most so much of npm 11's time on each network, by size. */
const TIMES: Readonly<Record<string, number>> = { "10KB": 0.6, "1MB": 0.65, "50MB": 0.65, "200MB": 0.5 };

/** At most so much of npm 11's peak memory, by size. */
const MEMORY: Readonly<Record<string, number>> = { "200MB": 0.2 };

/** At most so much of a program's time, for 200 packages, 32 at once. */
const WORKSPACES = [
  { network: "40 ms", peer: BASELINE, atMost: 1 / 12 },
  { network: "40 ms", peer: "pnpm-12", atMost: 1 / 4 },
  { network: "loopback", peer: "pnpm-12", atMost: 1.2 },
] as const;
const WORKSPACE_PACKAGES = 200;
const THIS_ACTION = "this-action-32-own";

/** The aims for one package, as a Markdown table. */
export function singleAims(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ peer, scenario }) => peer.id === "this-action" && !scenario.cold)
    .flatMap((row) => {
      const { title, size } = row.scenario;
      const baseline = rows.find(({ peer, scenario }) => peer.id === BASELINE && scenario === row.scenario);
      const [time, memory] = [TIMES[size.title], MEMORY[size.title]];
      return [
        ...(time === undefined ? [] : [line(`${title}: time ÷ npm 11`, time, ratio(row, baseline, timeOf))]),
        ...(memory === undefined
          ? []
          : [line(`${title}: peak memory ÷ npm 11`, memory, ratio(row, baseline, memoryOf))]),
      ];
    });
  return aimsTable(lines);
}

/** The aims for workspaces, as a Markdown table. */
export function workspaceAims(rows: readonly WorkspaceRow[]): string {
  const rowOf = (id: string, network: string) =>
    rows.find(
      ({ peer, scenario }) =>
        peer.id === id && scenario.network === network && scenario.packages === WORKSPACE_PACKAGES,
    );
  return aimsTable(
    WORKSPACES.flatMap(({ network, peer: id, atMost }) => {
      const [own, other] = [rowOf(THIS_ACTION, network), rowOf(id, network)];
      if (own === undefined || other === undefined) return [];
      const what = `${WORKSPACE_PACKAGES} packages, ${network}, ${own.peer.title}: time ÷ ${other.peer.title}`;
      return [line(what, atMost, ratio(own, other, timeOf))];
    }),
  );
}

type Measured = { runs: readonly Measurement[] };

const timeOf = (row: Measured): number | undefined => times(row).median;
const memoryOf = (row: Measured): number | undefined => memories(row)?.median;

function ratio(
  own: Measured,
  other: Measured | undefined,
  of: (row: Measured) => number | undefined,
): number | undefined {
  const [ours, theirs] = [of(own), other && of(other)];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

function line(what: string, atMost: number, measured: number | undefined): string[] {
  const verdict = measured === undefined ? "–" : measured <= atMost ? "yes" : "no";
  return [what, atMost.toFixed(2), measured?.toFixed(2) ?? "–", verdict];
}

function aimsTable(lines: string[][]): string {
  return markdownTable(["what"], ["at most", "measured", "reached"], lines);
}
