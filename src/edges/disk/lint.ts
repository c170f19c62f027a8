import type { LintMessage } from "../../decisions/contents/entry-points.ts";
import type { Contents } from "../../model/package.ts";

/** In place of a file that was not kept: nothing is to be said of how it begins. */
const UNSEEN = "#!/usr/bin/env node\n";

/**
 * What publint says of the entry points in package.json, seen against the files of the tarball. Files that were not kept
 * to look into are there by name.
 */
export async function lint({ files, samples }: Contents): Promise<LintMessage[]> {
  const manifest = samples.get("package.json");
  if (manifest === undefined) return [];
  const [{ publint }, { formatMessage }] = await Promise.all([import("publint"), import("publint/utils")]);
  try {
    const pack = files.map(({ path }) => ({ name: `package/${path}`, data: samples.get(path) ?? UNSEEN }));
    const result = await publint({ pkgDir: "package", pack: { files: pack } });
    const pkg = JSON.parse(manifest.toString("utf8")) as Record<string, unknown>;
    return result.messages.map((message) => ({
      code: message.code,
      level: message.type,
      path: message.path,
      text: formatMessage(message, pkg, { color: false }) ?? message.code,
    }));
  } catch {
    // A manifest that publint cannot take says nothing of the entry points.
    return [];
  }
}
