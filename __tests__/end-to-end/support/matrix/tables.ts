// The matrix as a person reads it: in the documentation, and in the output of the tests.

import type { PlayedCell } from "./cell.ts";
import { faultsOfAll, faultsOfUpload } from "./fault-names.ts";
import { codesOf } from "./judge.ts";
import { textOf } from "./requests.ts";

/** A table in Markdown, its columns as wide as their texts. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** The requests as columns and the faults as rows, below a numbered list of the requests. */
export function grid(played: PlayedCell[]): string {
  const requests = unique(played.map(({ cell }) => textOf(cell.request)));
  const names = new Set(played.map(({ cell }) => cell.name));
  const faults = [...faultsOfAll(""), ...faultsOfUpload()]
    .map(({ name }) => name)
    .filter((name) => names.has(name));
  const cellOf = (fault: string, request: string): string => {
    const found = played.find(({ cell }) => cell.name === fault && textOf(cell.request) === request);
    return found === undefined ? "" : endOf(found);
  };
  const rows = faults.map((fault) => [fault].concat(requests.map((request) => cellOf(fault, request))));
  const legend = requests.map((request, at) => `${at + 1}. \`${request}\``);
  return [...legend, "", table(["fault", ...requests.map((_request, at) => String(at + 1))], rows)].join(
    "\n",
  );
}

/** How often each state occurred, in the order of the alphabet. */
export function tally(states: (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const state of states) {
    counts.set(state ?? "none", (counts.get(state ?? "none") ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b, "en"));
  return sorted.map(([state, count]) => `${count} ${state}`).join(", ");
}

/** The state; why the step failed; and what the next release came to, where that is not the obvious. */
export function endOf({ first, second }: PlayedCell): string {
  const { state = "none" } = first.outputs;
  const codes = codesOf(first);
  const why = codes === "" ? "" : ` (${codes})`;
  const next = second?.outputs["state"];
  return state + why + (next === undefined || next.startsWith("already-") ? "" : `, then ${next}`);
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
