import type { Contents } from "../../../src/model/package.ts";

/** A tarball with these files, all of them looked into. */
export function contents(files: Readonly<Record<string, string>>): Contents {
  const entries = Object.entries(files);
  return {
    // The content stands for its digest: other bytes, another digest.
    files: entries.map(([path, text]) => ({ path, size: Buffer.byteLength(text), digest: text })),
    samples: new Map(entries.map(([path, text]) => [path, Buffer.from(text)])),
    unpackedSize: entries.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
  };
}

/** The same, with this package.json beside the files. */
export function packageOf(manifest: object, files: Readonly<Record<string, string>> = {}): Contents {
  return contents({ "package.json": JSON.stringify(manifest), ...files });
}
