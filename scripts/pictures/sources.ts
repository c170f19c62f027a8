// Which sources the pictures in docs/pictures were made from.

import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** What decides how a job summary looks, and which ones are shown. */
const SOURCES = [
  "scripts/pictures/scenes.ts",
  "scripts/pictures/render.ts",
  "src/decisions/report/{changes-section,format,releases,set-up-help,summary,table,token-commands}.ts",
];

/** Where it is written which sources the pictures belong to. */
export const MANIFEST = "docs/pictures/sources.json";

/** The sources by path, each with its SHA-256. */
export function pictureSources(): Record<string, string> {
  const paths = globSync(SOURCES, { cwd: ROOT }).map((path) => path.replaceAll("\\", "/"));
  return Object.fromEntries(
    paths.toSorted().map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
      return [path, createHash("sha256").update(text).digest("hex")];
    }),
  );
}
