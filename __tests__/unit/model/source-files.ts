import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");

/** Path from the repository's root with forward slashes, and content. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The TypeScript files of the product below a folder of `src`. */
export function sourceFiles(folder = ""): SourceFile[] {
  return globSync(join("src", folder, "**/*.ts"), { cwd: ROOT })
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(ROOT, path), "utf8") }))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** What a file imports, statically or not. */
export function importsOf({ text }: SourceFile): string[] {
  const specifiers = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["']([^"']+)["']/g;
  return [...text.matchAll(specifiers)].map((match) => match[1] ?? "");
}
