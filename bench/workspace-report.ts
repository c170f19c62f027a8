// From the measurements of workspaces to what a person reads.

import { workspaceAims } from "./aims.ts";
import type { Bar } from "./chart.ts";
import { BASELINE } from "./peers.ts";
import { markdownTable, memories, times, where } from "./report.ts";
import type { WorkspacePeer } from "./workspace-peers.ts";
import type { WorkspaceRow } from "./workspace.ts";

const NUMBERS = ["wall s", "min–max", "÷ npm 11", "ms a package", "peak MiB", "MiB a package", "requests"];

/** The table, as Markdown; the ratio is to the baseline in the same scenario. */
export function workspaceTable(rows: WorkspaceRow[]): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
  const lines = rows.map((row) => {
    const { packages, network } = row.scenario;
    const baseline = rows.find(({ scenario, peer }) => scenario === row.scenario && peer.id === BASELINE);
    const [time, memory] = [times(row), memories(row)];
    return [
      `${packages}, ${network}`,
      row.peer.title,
      `**${seconds(time.median)}**`,
      `${seconds(time.min)}–${seconds(time.max)}`,
      baseline === undefined ? "–" : (time.median / times(baseline).median).toFixed(2),
      (time.median / packages).toFixed(1),
      memory === undefined ? "–" : memory.median.toFixed(0),
      memory === undefined ? "–" : (memory.median / packages).toFixed(2),
      String(row.runs[0]?.requests),
    ];
  });
  return markdownTable(["packages, network", "program"], NUMBERS, lines);
}

/** The ratios, for a chart. */
export function workspaceBars(rows: WorkspaceRow[]): Bar[] {
  return rows.flatMap((row) => {
    const { packages, network } = row.scenario;
    const baseline = rows.find(({ scenario, peer }) => scenario === row.scenario && peer.id === BASELINE);
    const ratio = baseline === undefined ? undefined : times(row).median / times(baseline).median;
    return ratio === undefined ? [] : [{ group: `${packages}, ${network}`, program: row.peer.title, ratio }];
  });
}

/** The section of the report. */
export function workspaceReport(
  rows: WorkspaceRow[],
  peers: WorkspacePeer[],
  runs: number,
  date: Date,
): string {
  return `Made by \`npm run bench -- workspace\` on ${date.toISOString().slice(0, 10)}; do not edit by hand.

${workspaceTable(rows)}

![The same as bars: the time of each program divided by that of npm 11](benchmark-workspaces.svg)

${workspaceAims(rows)}

Behind the slow network packages are released side by side, which hides the round trips. On loopback there is nothing to hide: the
time is the work of one thread of JavaScript for each package, which is packed, compressed, hashed and asked about in seven requests
with an account of its own, where pnpm is native and sends two.

Median of ${runs} runs; \`changeset publish\` is run once where there are more than 20 packages. The figures of this action include all its
checks of every package and the wait until the registry serves it; the others ask at most whether the version exists. How it is measured is said above, and:

- Every run releases a new workspace of packages of 10 KB that do not depend on each other, all of them new to the registry, from a git
  repository; afterwards the registry is asked for every one of them. Each program has released 5 packages before, uncounted.
- Only this action releases 1,000, to show how the cost of a package grows. *MiB a package* is the peak, with all that Node
  itself takes, divided by the packages.
- *requests* is what the registry received.
- This action has a service account for each package, as it is meant to be used, and asks the registry about each of them. With *one
  account* for all, which the others have, what is asked about the account is asked once.

${peers.map(({ title, setup }) => `- **${title}**: ${setup}.`).join("\n")}

${where()}
`;
}
