// The pack action at a desk: no token, and a look into the tarball that it wrote.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { list } from "tar";
import { type ActionResult, type ActionRun, runAction } from "../../support/run-action.ts";
import type { Desk } from "./desk.ts";

export interface Packed extends ActionResult {
  /** The output `results`. */
  results: PackedPackage[];
}

export interface PackedPackage {
  name?: string;
  version?: string;
  tarball?: string;
  integrity?: string;
  shasum?: string;
  size?: number;
  unpackedSize?: number;
  fileCount?: number;
  changes?: {
    since: string;
    added: number;
    removed: number;
    changed: number;
    files: { path: string; before?: number; after?: number }[];
    manifest: { field: string; key: string; before?: string; after?: string }[];
  };
  problems: { code: string; what: string }[];
  warnings: { code: string; what: string }[];
}

/** Runs the pack action in the folder; the desk's token must be found nowhere. */
export async function packAt(
  desk: Desk,
  { directory }: { directory: string },
  inputs: Record<string, string> = {},
  run: Omit<Partial<ActionRun>, "inputs"> = {},
): Promise<Packed> {
  const result = await runAction({
    action: "pack",
    workspace: directory,
    secrets: [desk.token],
    ...run,
    inputs: { registry: desk.registry.url, ...inputs },
  });
  return { ...result, results: JSON.parse(result.outputs["results"] ?? "[]") as PackedPackage[] };
}

/** The codes of the problems and warnings of all packages. */
export function codesOf({ results }: Packed): string[] {
  return results.flatMap(({ problems, warnings }) => [...problems, ...warnings].map(({ code }) => code));
}

/** The bytes of the file that the output `tarball` names. */
export function tarballIn({ directory }: { directory: string }, { outputs }: ActionResult): Buffer {
  return readFileSync(resolve(directory, outputs["tarball"] ?? "missing"));
}

/** The files of a tarball as text, by their paths in the package. */
export async function textsIn(tarball: Buffer): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  await new Promise<void>((done, failed) => {
    const parser = list({
      onReadEntry: (entry) => {
        const chunks: Buffer[] = [];
        entry.on("data", (chunk: Buffer) => chunks.push(chunk));
        entry.on("end", () => {
          texts[entry.path.replace(/^[^/]*\//, "")] = Buffer.concat(chunks).toString();
        });
      },
    });
    parser.on("end", () => done());
    parser.on("error", failed);
    parser.end(tarball);
  });
  return texts;
}
