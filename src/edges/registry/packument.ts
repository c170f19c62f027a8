import { readPackument } from "../../decisions/registry/read-packument.ts";
import type { Packument } from "../../model/evidence.ts";
import { RequestFailed, type Registry } from "./registry.ts";

/**
 * The packument.
 * @param full the abbreviated one has neither maintainers nor `_npmUser` (facts 1.4), and is a fraction of the size; for a name that is not there pacote then asks again for the full one
 * @throws RequestFailed
 */
export async function fetchPackument(
  registry: Registry,
  name: string,
  full = true,
): Promise<Packument | undefined> {
  const { default: pacote } = await import("pacote");
  try {
    const options = { ...registry.options(30_000), fullMetadata: full };
    return readPackument(await registry.attempt(() => pacote.packument(name, options), true));
  } catch (error) {
    // A web page says nothing of packages, and "not here" would let a release begin.
    if (error instanceof RequestFailed && error.failure.kind === "status" && error.failure.html) {
      const why = `it answers ${error.failure.status} with a web page`;
      throw new RequestFailed({ kind: "nonsense", why }, { cause: error });
    }
    throw error;
  }
}
