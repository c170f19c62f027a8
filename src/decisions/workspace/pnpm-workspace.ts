import { field } from "../untrusted.ts";

/** The globs of pnpm-workspace.yaml, which is a workspace only where it has some. */
export interface PnpmGlobs {
  wanted: readonly string[];
  excluded: readonly string[];
}

/** `packages` of pnpm-workspace.yaml; `undefined` where the file holds only settings, `null` where it makes no sense. */
export function readPnpmPackages(document: unknown): PnpmGlobs | undefined | null {
  const packages = field(document, "packages");
  if (packages === undefined || packages === null) return undefined;
  if (!Array.isArray(packages) || !packages.every((glob) => typeof glob === "string")) return null;
  const globs: readonly string[] = packages;
  return {
    wanted: globs.filter((glob) => !glob.startsWith("!")),
    excluded: globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
  };
}
