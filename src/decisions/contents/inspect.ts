import type { Contents, Manifest } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { missingEntries } from "./entry-points.ts";
import { secretFiles } from "./secret-files.ts";

/**
 * Why a tarball's contents must not be released: secrets, and entry points without which nothing would run.
 * @param allowed paths that may have the looks of a secret
 */
export function inspectContents(
  contents: Contents,
  manifest: Manifest,
  allowed: readonly string[],
): Problem[] {
  return [...secretFiles(contents, allowed), ...missingEntries(manifest, contents.files)];
}
