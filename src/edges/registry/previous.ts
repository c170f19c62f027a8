import fetch from "npm-registry-fetch";

import type { Contents } from "../../model/package.ts";
import type { ServedVersion } from "../../model/evidence.ts";
import { readContents } from "../disk/read-tarball.ts";
import type { Registry } from "./registry.ts";

/**
 * What a served version's tarball holds, read while it arrives and verified by its integrity. `undefined` where it cannot
 * be read, or has no integrity to verify: then nothing can be compared, and no release fails for it.
 */
export async function fetchContents(
  registry: Registry,
  { tarball, integrity }: ServedVersion,
): Promise<Contents | undefined> {
  if (tarball === undefined || integrity === undefined) return undefined;
  try {
    const { body } = await fetch(tarball, { ...registry.options(10_000), integrity });
    return await readContents(tarball, (parser) => {
      body.on("error", (error: Error) => parser.abort(error));
      body.pipe(parser);
    });
  } catch {
    // Another origin, a CDN that is down, bytes that are not those: none is this release's fault.
    return undefined;
  }
}
