import type { Contents, Manifest } from "../../model/package.ts";
import { entryPoints, type EntryPoints, type LintMessage } from "./entry-points.ts";
import { secretFiles } from "./secret-files.ts";

/**
 * What is wrong with a tarball's contents, or may be: secrets, entry points that are not there.
 * @param allowed paths that may have the looks of a secret
 */
export function inspectContents(
  contents: Contents,
  manifest: Manifest,
  messages: readonly LintMessage[],
  allowed: readonly string[],
): EntryPoints {
  const found = entryPoints(messages, manifest, contents.files);
  return { ...found, refusals: [...secretFiles(contents, allowed), ...found.refusals] };
}
