import type { Changes, FileChange, ManifestChange } from "../../model/changes.ts";
import { cutChanges } from "../contents/changes.ts";
import { code, markdown } from "./escape.ts";
import { bytes, counted } from "./format.ts";
import { table } from "./table.ts";

/** More than a person reads; the rest is counted. */
const MOST_ROWS = 100;

/** What changed since the previous version: what package.json runs and needs in the open, the files folded. */
export function changesSection(changes: Changes | undefined): string {
  if (changes === undefined) return "";
  const { since, added, removed, changed, manifestChanged, unpackedSize } = changes;
  const { manifest, files } = cutChanges(changes, MOST_ROWS);
  const total = added + removed + changed;
  const sizes = `${bytes(unpackedSize.before)} before, ${bytes(unpackedSize.after)} now`;
  const head = `### Since ${code(since)}`;
  if (total === 0) return `${head}\n\nNo file changed.`;
  const counts = `${counted(added, "file")} added, ${removed} removed, ${changed} changed; ${sizes}`;
  return [
    head,
    "",
    ...(manifestChanged > 0
      ? [cutTable(["package.json", "Before", "Now"], manifest.map(manifestRow), manifestChanged), ""]
      : []),
    `<details><summary>${counts}</summary>`,
    "",
    cutTable(["File", "Before", "Now"], files.map(fileRow), total),
    "",
    "</details>",
  ].join("\n");
}

/** What publint would do better. */
export function suggestionsSection(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return "";
  const items = suggestions.slice(0, MOST_ROWS).map((text) => `- ${markdown(text)}`);
  const title = `${counted(suggestions.length, "suggestion")} by publint`;
  return [`<details><summary>${title}</summary>`, "", ...items, "", "</details>"].join("\n");
}

function cutTable(header: string[], rows: string[][], total: number): string {
  const more = total - rows.length;
  return [table(header, rows), ...(more > 0 ? ["", `… and ${more} more.`] : [])].join("\n");
}

function manifestRow({ field, key, before, after }: ManifestChange): string[] {
  return [code(key === "" ? field : `${field}.${key}`), value(before), value(after)];
}

function fileRow({ path, before, after }: FileChange): string[] {
  return [code(path), size(before), size(after)];
}

function value(text: string | undefined): string {
  return text === undefined ? "" : code(text);
}

function size(count: number | undefined): string {
  return count === undefined ? "" : bytes(count);
}
