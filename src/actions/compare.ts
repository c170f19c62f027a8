import { setTimeout as sleep } from "node:timers/promises";

import { changesBetween } from "../decisions/contents/changes.ts";
import { fetchContents } from "../edges/registry/previous.ts";
import type { Registry } from "../edges/registry/registry.ts";
import type { Changes } from "../model/changes.ts";
import type { Packument } from "../model/evidence.ts";
import type { Package, Tarball } from "../model/package.ts";

/** A comparison is not worth a longer wait. Milliseconds. */
const PATIENCE = 10_000;

/** A larger tarball is not fetched to be compared: the release would wait for it. Bytes. */
const LARGEST_COMPARED = 50_000_000;

/**
 * What changed since the version that the dist-tag names, or else `latest`; `undefined` where there is none, it cannot be
 * read, or this one is very large.
 */
export async function compareWithPrevious(
  registry: Registry,
  packument: Packument | undefined,
  { version, tag }: Pick<Package, "version"> & { tag: string },
  tarball: Omit<Tarball, "bytes">,
): Promise<Changes | undefined> {
  const named = [tag, "latest"].map((name) => packument?.distTags[name]);
  const since = named.find((candidate) => candidate !== undefined && candidate !== version);
  const served = since === undefined ? undefined : packument?.versions[since];
  if (since === undefined || served === undefined || tarball.size > LARGEST_COMPARED) return undefined;
  // A server may stop in the middle of its answer, for which npm's libraries have no time limit.
  const tooLong = sleep(PATIENCE, undefined, { ref: false });
  const before = await Promise.race([fetchContents(registry, served), tooLong]);
  return before && changesBetween(since, before, tarball);
}
