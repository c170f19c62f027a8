import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { isObject } from "../../decisions/untrusted.ts";
import type { Manifest } from "../../model/package.ts";

/** Of many manifests, so many are read at once. */
export const FILES_AT_ONCE = 16;

/** A directory's package.json as it is; `undefined` where there is none, or none that npm could read. */
export async function rawManifest(directory: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse(
      (await readFile(join(directory, "package.json"), "utf8")).replace(/^\uFEFF/, ""),
    );
    return isObject(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
