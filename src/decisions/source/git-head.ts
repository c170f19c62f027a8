import type { Package } from "../../model/package.ts";
import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { listed } from "../report/format.ts";
import { textField } from "../untrusted.ts";

/**
 * The package whose document names the run's commit as `gitHead`. npm's library fills it from `.git` in a checkout
 * (@npmcli/package-json, lib/normalize.js), and what is there stays; a tarball has none. No byte of the tarball depends on it.
 */
export function withGitHead(pkg: Package, commit: string | undefined): Package {
  if (commit === undefined || textField(pkg.manifest, "gitHead") !== undefined) return pkg;
  return { ...pkg, manifest: { ...pkg.manifest, gitHead: commit } };
}

/** Packages from another commit than the run's: a checkout of another `ref`, or a job that committed something. */
export function gitHeadDiffers(packages: readonly Package[], commit: string | undefined): Problem[] {
  if (commit === undefined) return [];
  const headOf = ({ manifest }: Package) => textField(manifest, "gitHead") ?? commit;
  const others = packages.filter((pkg) => headOf(pkg) !== commit);
  if (others.length === 0) return [];
  const heads = listed([...new Set(others.map(headOf))].map((head) => quote(head)));
  const what = `${listed(others.map(packageId))}: the commit is ${heads}, and this run is for ${quote(commit)}.`;
  return [{ code: "commit-differs", what }];
}
