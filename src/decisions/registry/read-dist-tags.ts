import { dictionary, entries, isObject } from "../untrusted.ts";

/** The answer to `/-/package/:package/dist-tags` (facts 2.10): dist-tags and what they name. */
export function readDistTags(body: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(body)) return undefined;
  return dictionary(entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
