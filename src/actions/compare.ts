import { changesBetween } from "../decisions/contents/changes.ts";
import { fetchContents } from "../edges/registry/previous.ts";
import type { Registry } from "../edges/registry/registry.ts";
import type { Changes } from "../model/changes.ts";
import type { Packument } from "../model/evidence.ts";
import type { Package, Tarball } from "../model/package.ts";

/**
 * What changed since the version that the dist-tag names, or else `latest`; `undefined` where there is none or it cannot
 * be read.
 * @param temporary a directory for scratch files
 */
export async function compareWithPrevious(
  registry: Registry,
  packument: Packument | undefined,
  { version, tag }: Pick<Package, "version"> & { tag: string },
  tarball: Tarball,
  temporary: string,
): Promise<Changes | undefined> {
  const named = [tag, "latest"].map((name) => packument?.distTags[name]);
  const since = named.find((candidate) => candidate !== undefined && candidate !== version);
  const served = since === undefined ? undefined : packument?.versions[since];
  if (since === undefined || served === undefined) return undefined;
  const before = await fetchContents(registry, served, temporary);
  return before && changesBetween(since, before, tarball);
}
