// The results that are kept in docs/fault-matrix.md, each part between two comments that name it.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DOCUMENT = fileURLToPath(new URL("../../../../docs/fault-matrix.md", import.meta.url));

/** Set it to write the results into the document instead of comparing them with it. */
const REWRITE = process.env["UPDATE_FAULT_MATRIX"] !== undefined;

/** What the document has in this part, as it is. */
export function written(part: string): string {
  const { text, from, to } = locate(part);
  return text.slice(from, to);
}

/** What the document has in this part; first rewrites it when that is asked for. */
export function documented(part: string, results: string): string {
  if (!REWRITE) {
    return written(part);
  }
  const { text, from, to } = locate(part);
  writeFileSync(DOCUMENT, text.slice(0, from) + results + text.slice(to));
  return results;
}

function locate(part: string): { text: string; from: number; to: number } {
  const [begin, end] = [`<!-- begin ${part} -->\n\n`, `\n\n<!-- end ${part} -->`];
  const text = readFileSync(DOCUMENT, "utf8");
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) {
    throw new Error(`docs/fault-matrix.md has no part "${part}"`);
  }
  return { text, from, to };
}
