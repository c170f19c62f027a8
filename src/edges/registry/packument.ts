import { readPackument } from "../../decisions/registry/read-packument.ts";
import type { Packument } from "../../model/evidence.ts";
import type { Registry } from "./registry.ts";

/**
 * The full packument: the abbreviated one has neither maintainers nor `_npmUser` (facts 1.4).
 * @throws RequestFailed
 */
export async function fetchPackument(registry: Registry, name: string): Promise<Packument | undefined> {
  const { default: pacote } = await import("pacote");
  const document = await registry.attempt(
    () => pacote.packument(name, { ...registry.options(30_000), fullMetadata: true }),
    true,
  );
  return readPackument(document);
}
