// Tarballs read and written entry by entry, so that a test can say exactly what is in one.

import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

const BLOCK = 512;

/** Path and content of one file. */
export type Entry = [path: string, content: string];

/** A gzipped tar of these files in this order, even when two have the same path. */
export function tarballOf(entries: Entry[]): Buffer {
  return gzipSync(tarOf(entries));
}

export function tarOf(entries: Entry[]): Buffer {
  const blocks = entries.flatMap(([path, content]) => {
    const bytes = Buffer.from(content);
    return [header(path, bytes.length), bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

/** The path and size of each file in a gzipped tar whose paths fit into its headers. */
export function filesIn(tarball: Buffer): { path: string; size: number }[] {
  const tar = gunzipSync(tarball);
  const files: { path: string; size: number }[] = [];
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 135), 8);
    files.push({ path: text(tar, at, 100), size });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** The digests by which a registry names a tarball. */
export function digestsOf(tarball: Buffer): { integrity: string; shasum: string } {
  return {
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
    shasum: createHash("sha1").update(tarball).digest("hex"),
  };
}

function text(bytes: Buffer, from: number, length: number): string {
  return bytes.toString("utf8", from, from + length).replace(/\0.*$/s, "");
}

/** A ustar header; its checksum is taken with the checksum field blank. */
function header(path: string, size: number): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  bytes.write(path, 0, 100);
  bytes.write("0000644\0", 100);
  bytes.write("0000000\0", 108);
  bytes.write("0000000\0", 116);
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  bytes.write("03561705700\0", 136);
  bytes.write("        ", 148);
  bytes.write("0", 156);
  bytes.write("ustar\u000000", 257);
  const checksum = bytes.reduce((sum, byte) => sum + byte, 0);
  bytes.write(`${checksum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}
