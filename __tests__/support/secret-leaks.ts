// Finds a secret where it must not be: in text, in the name of a file, or in its bytes.

import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** The values to look for: each line of each secret, plain and in base64. */
export function searchable(secrets: string[]): string[] {
  const lines = secrets.flatMap((secret) => secret.split(/\s*[\r\n]+\s*/)).map((line) => line.trim());
  const present = [...new Set(lines.filter((line) => line !== ""))];
  return present.flatMap((line) => [line, Buffer.from(line).toString("base64").replace(/=+$/, "")]);
}

/** Whether one of the values occurs in the text. */
export function occursIn(text: string, values: string[]): boolean {
  return values.some((value) => text.includes(value));
}

/** The files below a folder that hold one of the values in their name or content. */
export function filesWith(folder: string, values: string[]): string[] {
  if (values.length === 0) {
    return [];
  }
  return pathsBelow(folder).filter(
    (path) => occursIn(path.slice(folder.length), values) || holds(path, values),
  );
}

/** Node's own recursion follows links to directories, which may lead in a circle. */
function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
  });
}

function holds(path: string, values: string[]): boolean {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) {
    return occursIn(readlinkSync(path), values);
  }
  if (!status.isFile()) {
    return false;
  }
  const content = readFileSync(path);
  return values.some((value) => content.includes(value));
}
