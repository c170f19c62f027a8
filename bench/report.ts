// From measurements to what a person reads: medians, spread, and ratios to the baseline.

import { cpus, release, totalmem, type } from "node:os";
import { installedVersion } from "./install-peers.ts";
import { MEASURES_MEMORY, type Measurement } from "./measure.ts";
import type { Bar } from "./chart.ts";
import { BASELINE, type Peer } from "./peers.ts";
import { ONE_WAY_MILLISECONDS, type Scenario } from "./scenarios.ts";

/** One peer in one scenario, the runs in order. */
export interface Row {
  scenario: Scenario;
  peer: Peer;
  runs: Measurement[];
}

/** The table, as Markdown; the ratio is to the baseline in the same scenario. */
export function table(rows: Row[]): string {
  const lines = rows.map((row) => {
    const baseline = rows.find(({ scenario, peer }) => scenario === row.scenario && peer.id === BASELINE);
    const [time, memory] = [times(row), memories(row)];
    return [
      row.scenario.title,
      row.peer.title,
      `**${time.median.toFixed(0)}**`,
      `${time.min.toFixed(0)}–${time.max.toFixed(0)}`,
      baseline === undefined ? "–" : (time.median / times(baseline).median).toFixed(2),
      memory === undefined ? "–" : memory.median.toFixed(0),
      memory === undefined ? "–" : `${memory.min.toFixed(0)}–${memory.max.toFixed(0)}`,
    ];
  });
  const numbers = ["wall ms", "min–max", "÷ npm 11", "peak MiB", "min–max"];
  return markdownTable(["package, network", "program"], numbers, lines);
}

/** The ratios, for a chart. */
export function barsOf(rows: Row[]): Bar[] {
  return rows.flatMap((row) => {
    const baseline = rows.find(({ scenario, peer }) => scenario === row.scenario && peer.id === BASELINE);
    const ratio = baseline === undefined ? undefined : times(row).median / times(baseline).median;
    return ratio === undefined ? [] : [{ group: row.scenario.title, program: row.peer.title, ratio }];
  });
}

/** Columns of words, then columns of numbers. */
export function markdownTable(words: string[], numbers: string[], lines: string[][]): string {
  const ruler = [...words.map(() => "---"), ...numbers.map(() => "---:")];
  return [[...words, ...numbers], ruler, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

interface About {
  runs: number;
  date: Date;
  /** Markdown: what should be reached, and whether it is. */
  aims: string;
  /** Markdown: what this action loads and does. */
  parts: string;
}

/** The whole report. */
export function report(rows: Row[], peers: Peer[], { runs, date, aims, parts }: About): string {
  return `# Benchmark

Made by \`npm run bench\` on ${date.toISOString().slice(0, 10)}; do not edit by hand.

${table(rows)}

Median of ${runs} runs, of fewer for the large packages${MEASURES_MEMORY ? "" : "; peak memory needs GNU time (/usr/bin/time), which is missing here"}.

![The same as bars: the time of each program divided by that of npm 11](benchmark.svg)

## What it should reach

${aims}

The ratios depend on the machine: the faster its processor, the smaller the part of a release that is a program's own work, in which
the programs differ, beside compression, the network and the registry's work, which all of them have.

## What this action's time is made of

${parts}

## What is measured

- The whole process, from its start to its end, as a job pays for it. Every run releases a version the registry does not have, of a
  package that has earlier versions, and afterwards the registry is asked whether it serves that version; if not, the benchmark fails.
- The programs take turns (A B C D, A B C D, …) on the same Verdaccio ${installedVersion("verdaccio")}, which runs in a process of its own. One more turn before
  the first is not counted: it creates the packages and fills the caches.
- *40 ms*: a proxy before the same registry that delays every byte ${ONE_WAY_MILLISECONDS} ms each way, and the first bytes of a new connection
  ${2 * ONE_WAY_MILLISECONDS} ms more; bandwidth is unlimited.
- *Cold files*: the kernel's cache of files is emptied before each run, as on a machine that has just begun; it needs Linux and root,
  and is left out elsewhere. In all other rows the files are in the cache.
- *Peak*: the largest resident size of the largest process among the program and its children, as the kernel reports it to GNU time.
  Of a program that starts npm (@jsdevtools/npm-publish, pnpm 10) only the larger of the two processes is counted.
- *10KB* is 5 files, the others are 50 files of random bytes, with README, LICENSE and package.json.

## How each program is run

All have the environment of a GitHub runner, and a home and temporary folder of their own that last over the runs, so npm finds its
cache and its compile cache as it does late in a job.

${peers.map(({ title, setup }) => `- **${title}**: ${setup}.`).join("\n")}

## Where

${where()}
`;
}

/** The machine. */
export function where(): string {
  const processor = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${type()} ${release()}, ${processor.length} × ${processor[0]?.model ?? "unknown processor"}, ${memory} GiB, Node ${process.version}.`;
}

interface Spread {
  median: number;
  min: number;
  max: number;
}

export function times({ runs }: { runs: readonly Measurement[] }): Spread {
  return spread(runs.map(({ milliseconds }) => milliseconds));
}

export function memories({ runs }: { runs: readonly Measurement[] }): Spread | undefined {
  const values = runs.map(({ mebibytes }) => mebibytes).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : spread(values);
}

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (position: number): number => sorted[position] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}
