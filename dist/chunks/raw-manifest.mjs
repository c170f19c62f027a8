import { W as isObject } from "./report.mjs";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/edges/disk/raw-manifest.ts
/** A directory's package.json as it is; `undefined` where there is none, or none that npm could read. */
async function rawManifest(directory) {
	try {
		const manifest = JSON.parse((await readFile(join(directory, "package.json"), "utf8")).replace(/^\uFEFF/, ""));
		return isObject(manifest) ? manifest : void 0;
	} catch {
		return;
	}
}
export { rawManifest as t };
