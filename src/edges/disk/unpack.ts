import type { Parser, ReadEntry, TarOptionsWithAliasesAsyncNoFile, Unpack } from "tar";

/**
 * Writes the files of a tarball to a folder, without the directory at their top: neither links nor owners, times and
 * rights, none of which the content of a package needs.
 */
export async function unpackFiles(bytes: Buffer, folder: string): Promise<void> {
  await unpack(bytes, {
    cwd: folder,
    strip: 1,
    preserveOwner: false,
    noMtime: true,
    filter: (_path, entry) => isReadableFile(entry as ReadEntry),
  });
}

/** Writes a tarball to a folder. @throws what the library throws */
export async function unpack(bytes: Buffer, options: TarOptionsWithAliasesAsyncNoFile): Promise<void> {
  const { extract } = await import("tar/extract");
  await feed(extract(options), bytes);
}

/** Gives a parser a whole tarball, and waits until it has done with it. */
export async function feed(parser: Parser | Unpack, bytes: Buffer): Promise<void> {
  await new Promise<void>((done, failed) => {
    parser.on("close", () => done());
    parser.on("error", failed);
    parser.end(bytes);
  });
}

function isReadableFile(entry: ReadEntry): boolean {
  entry.mode = 0o644;
  return entry.type.endsWith("File");
}
