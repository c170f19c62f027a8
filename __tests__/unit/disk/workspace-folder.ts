// A workspace in a temporary folder, for a test that reads the disk.

import { onTestFinished } from "vitest";

import { makeFolder } from "../../support/packages.ts";

/** @param files path to text, or to an object that is written as JSON */
export function workspaceFolder(files: Record<string, unknown>): string {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === "string" ? content : JSON.stringify(content),
  ]);
  const folder = makeFolder({ files: Object.fromEntries(texts) as Record<string, string> });
  onTestFinished(folder.remove);
  return folder.directory;
}

/** `packages/NAME/package.json` for each name; a name that begins with `-` is a private package's. */
export function members(...names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map((given) => {
      const name = given.replace(/^-/, "");
      const manifest = { name: `@acme/${name}`, version: "1.0.0", ...(given !== name && { private: true }) };
      return [`packages/${name}/package.json`, manifest];
    }),
  );
}
