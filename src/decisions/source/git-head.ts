import type { Package } from "../../model/package.ts";
import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { textField } from "../untrusted.ts";

/**
 * The package whose document names the run's commit as `gitHead`. npm's library fills it from `.git` in a checkout
 * (@npmcli/package-json, lib/normalize.js), and what is there stays; a tarball has none. No byte of the tarball depends on it.
 */
export function withGitHead(pkg: Package, commit: string | undefined): Package {
  if (commit === undefined || textField(pkg.manifest, "gitHead") !== undefined) return pkg;
  return { ...pkg, manifest: { ...pkg.manifest, gitHead: commit } };
}

/** A checkout of another commit than the run's; a job may have committed something, so this stops nothing. */
export function gitHeadDiffers({ manifest, ...pkg }: Package, commit: string | undefined): Problem[] {
  const head = textField(manifest, "gitHead");
  if (commit === undefined || head === undefined || head === commit) return [];
  const what = `${packageId(pkg)} is from the commit ${quote(head)}, and this run is for ${quote(commit)}.`;
  return [{ code: "commit-differs", what }];
}
