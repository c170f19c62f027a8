import { join } from "node:path";

import type { Contents } from "../../model/package.ts";
import type { ServedVersion } from "../../model/evidence.ts";
import { readContents } from "../disk/read-tarball.ts";
import type { Registry } from "./registry.ts";

/**
 * What a served version's tarball holds, read while it arrives and verified by its integrity. `undefined` where it cannot
 * be read, or has no integrity to verify: then nothing can be compared, and no release fails for it.
 * @param temporary a directory for scratch files
 */
export async function fetchContents(
  registry: Registry,
  { tarball, integrity }: ServedVersion,
  temporary: string,
): Promise<Contents | undefined> {
  if (tarball === undefined || integrity === undefined) return undefined;
  const { default: pacote } = await import("pacote");
  try {
    const options = { ...registry.options(10_000), integrity, cache: join(temporary, "pacote") };
    return await pacote.tarball.stream(
      tarball,
      async (stream) =>
        await readContents(tarball, (parser) => {
          stream.on("error", (error: Error) => parser.abort(error));
          stream.pipe(parser);
        }),
      options,
    );
  } catch {
    // Another origin, a CDN that is down, bytes that are not those: none is this release's fault.
    return undefined;
  }
}
