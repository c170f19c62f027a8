/** Registries that answer hardly anything: what is missing there must never count against a token. */

import type { Code } from "../../../src/model/code.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import {
  PLAIN_PACKAGE,
  PLAIN_REGISTRIES,
  PLAIN_TOKENS,
  startPlainRegistry,
  type PlainRegistryName,
} from "./plain-registry.ts";
import { runRealCells, type RealCell, type RealRun } from "./real-cells.ts";

const LABELS = { writer: "may write", reader: "may read", unknown: "unknown" } as const;
const REJECTED = { auto: "token-invalid", direct: "token-invalid", stage: "token-invalid" } as const;

/** Every plain registry with a token that may write, one that may read, and one that is unknown. */
export async function runPlainRegistries(): Promise<RealRun[]> {
  const elsewhere = await startPlainRegistry("Gitea", "");
  const names = Object.keys(PLAIN_REGISTRIES) as PlainRegistryName[];
  const registries = await Promise.all(
    names.map(async (name) => await startPlainRegistry(name, elsewhere.url)),
  );
  try {
    const cells = registries.flatMap(({ url }, at) => cellsOf(names[at] ?? "GitLab", url));
    return await runRealCells(cells);
  } finally {
    await Promise.all([elsewhere, ...registries].map(async (registry) => await registry.stop()));
  }
}

function cellsOf(where: PlainRegistryName, url: string): RealCell[] {
  const packages = [
    [PLAIN_PACKAGE, "public, scoped"],
    ["@acme/new", "new, own scope"],
  ] as const;
  return (["writer", "reader", "unknown"] as const).flatMap((token) =>
    packages.map(([packageName, packageLabel]) => ({
      where,
      url,
      token: PLAIN_TOKENS[token],
      tokenLabel: LABELS[token],
      packageName,
      packageLabel,
      certain: certainOn(where, token),
    })),
  );
}

/** A 401 to whoami where there is no staging to ask: only then is a token known to be unknown (design 3). */
function certainOn(where: PlainRegistryName, token: string): Partial<Record<Mode, Code>> {
  return token === "unknown" && PLAIN_REGISTRIES[where].whoami("unknown")?.status === 401 ? REJECTED : {};
}
