import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";

import { withChanges } from "../../decisions/workspace/rewrite-dependencies.ts";
import type { DependencyChange, Manifest } from "../../model/package.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { feed, unpack } from "./unpack.ts";

/** The time that npm gives every file in a tarball (pacote, lib/util/tar-create-options.js). */
const MTIME = new Date("1985-10-26T08:15:00.000Z");

/**
 * A tarball whose package.json has these dependencies, everything else as it was; made as npm's packer makes one.
 * @param temporary a directory for scratch files
 */
export async function rewriteManifest(
  bytes: Buffer,
  changes: readonly DependencyChange[],
  temporary: string,
): Promise<Buffer> {
  const { create, list } = await import("tar");
  return await inScratchFolder(temporary, "repack", async (folder) => {
    const modes = new Map<string, number>();
    await feed(list({ onReadEntry: ({ path, mode = 0o644 }) => modes.set(path, mode) }), bytes);
    await unpack(bytes, { cwd: folder, strict: true });
    // The process's umask must not change what is packed.
    for (const [path, mode] of modes) await chmod(join(folder, path), mode);
    const file = join(folder, "package", "package.json");
    const text = await readFile(file, "utf8");
    const manifest = withChanges(JSON.parse(text.replace(/^\uFEFF/, "")) as Manifest, changes);
    await writeFile(file, `${JSON.stringify(manifest, null, /^[{\s]*?\n(\s+)/.exec(text)?.[1] ?? 2)}\n`);
    const options = { cwd: folder, gzip: { level: 9 }, portable: true, strict: true, mtime: MTIME };
    return await buffer(create(options, [...modes.keys()]));
  });
}
