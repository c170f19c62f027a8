import { readManifest, type Identity } from "../../../src/decisions/package/read-manifest.ts";

export const WHERE = "packages/demo/package.json";

/** A manifest that may be published, with changes, as its JSON is read. */
export function read(change: object = {}): Identity {
  const text = JSON.stringify({ name: "@acme/demo", version: "1.2.3", ...change });
  return readManifest(JSON.parse(text) as Record<string, unknown>, WHERE);
}
