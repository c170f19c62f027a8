import semver from "semver";

import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import { quote } from "../report/escape.ts";
import { listed } from "../report/format.ts";

interface Subject {
  name: string;
  version: string;
}

/**
 * The packages that the run's tag names with their version. A version alone (`v1.2.3`, `1.2.3`) names every package, and
 * each must have it. A version after a name (`name@1.2.3`, `name-v1.2.3`) names that package alone, by its full name or
 * else by the name without the scope.
 */
export function matchTag<T extends Subject>(
  packages: readonly T[],
  source: Source,
): { packages: readonly T[] } | { problems: readonly Problem[] } {
  const { tag } = source;
  if (tag === undefined) return { problems: [noTag(packages, source)] };
  const version = versionIn(tag);
  if (version !== undefined) return demandVersion(packages, packages, version, tag);
  for (const nameOf of [({ name }: T) => name, bareName]) {
    const named = packages.filter((pkg) => versionAfter(nameOf(pkg), tag) !== undefined);
    const [first] = named;
    if (first === undefined) continue;
    const wanted = versionAfter(nameOf(first), tag) ?? "";
    const matching = named.filter((pkg) => pkg.version === wanted);
    if (matching.length > 1) return { problems: [ambiguous(tag, matching)] };
    return demandVersion(matching.length > 0 ? matching : named, packages, wanted, tag);
  }
  return { problems: [mismatch(`The tag ${quote(tag)} names none of the packages to release`, packages)] };
}

function demandVersion<T extends Subject>(
  named: readonly T[],
  packages: readonly T[],
  version: string,
  tag: string,
): { packages: readonly T[] } | { problems: readonly Problem[] } {
  const wrong = named.filter((pkg) => pkg.version !== version);
  if (wrong.length === 0) return { packages: named };
  const subject = packages.length === 1 ? "the package" : `${wrong.length} of the packages`;
  const what = `The tag ${quote(tag)} names the version ${version}, which ${subject} to release does not have`;
  return { problems: [mismatch(what, wrong)] };
}

/** `v1.2.3` or `1.2.3`; build metadata is not part of a published version. */
function versionIn(text: string): string | undefined {
  const digits = text.replace(/^v/, "");
  return /^\d/.test(digits) ? (semver.valid(digits) ?? undefined) : undefined;
}

function versionAfter(name: string, tag: string): string | undefined {
  if (tag.startsWith(`${name}@`)) return versionIn(tag.slice(name.length + 1));
  return tag.startsWith(`${name}-v`) ? versionIn(tag.slice(name.length + 1)) : undefined;
}

function bareName({ name }: Subject): string {
  return name.replace(/^@[^/]+\//, "");
}

function noTag(packages: readonly Subject[], { event, ref }: Source): Problem {
  const where = ref === undefined ? "" : ` on ${quote(ref)}`;
  const how = event === "" ? "outside a workflow" : `by ${quote(event)}${where}`;
  const what = `This run was started ${how} and not by a tag, so nothing names ${listed(packages.map(packageId))}.`;
  return { code: "tag-absent", what };
}

function ambiguous(tag: string, packages: readonly Subject[]): Problem {
  const [{ name, version } = { name: "", version: "" }] = packages;
  const what = `The tag ${quote(tag)} is the name without the scope of several packages; accepted is a full name, such as ${quote(`${name}@${version}`)}`;
  return mismatch(what, packages);
}

function mismatch(what: string, packages: readonly Subject[]): Problem {
  return { code: "tag-mismatch", what: `${what}: ${listed(packages.map(packageId))}.` };
}
