// The tables of docs/fault-matrix.md, read back.

/** A table's cells by row and column, both named as the text names them. */
export type Told = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The table below a heading, or the first one.
 * @param heading as it stands in the text, with its number signs
 */
export function tableIn(text: string, heading?: string): Told {
  const after = heading === undefined ? text : (text.split(`${heading}\n`)[1] ?? "");
  const [part = ""] = after.split("\n### ");
  const legend = new Map(
    [...part.matchAll(/^(\d+)\. `(.+)`$/gm)].map(([, number = "", name = ""]) => [number, name]),
  );
  const [head = [], , ...rows] = part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const columns = head.map((name) => legend.get(name) ?? name);
  return new Map(
    rows.map(([name = "", ...cells]) => [
      name.replaceAll("`", ""),
      new Map(cells.map((cell, at) => [columns[at + 1] ?? "", cell])),
    ]),
  );
}
