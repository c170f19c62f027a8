/** The smallest real package tarball: what `npm install` can unpack and `npm view` can describe. */

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

const BLOCK = 512;

/** A gzipped tar with one file, `package/package.json`; the same manifest always gives the same bytes. */
export function packManifest(manifest: Record<string, unknown>): Uint8Array {
  const content = Buffer.from(JSON.stringify(manifest, null, 2));
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  const endOfArchive = Buffer.alloc(2 * BLOCK);
  return new Uint8Array(
    gzipSync(Buffer.concat([header("package/package.json", content.length), content, padding, endOfArchive])),
  );
}

/** `dist.integrity` and `dist.shasum` of a tarball. */
export function digests(tarball: Uint8Array): { integrity: string; shasum: string } {
  return {
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
    shasum: createHash("sha1").update(tarball).digest("hex"),
  };
}

/** A ustar header; the checksum is taken over the header with the checksum field blank. */
function header(name: string, size: number): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  bytes.write(name, 0);
  bytes.write("0000644\0", 100);
  bytes.write("0000000\0", 108);
  bytes.write("0000000\0", 116);
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  bytes.write("03561705700\0", 136); // 1985-10-26, npm's own fixed time
  bytes.write("        ", 148);
  bytes.write("0", 156);
  bytes.write("ustar\u000000", 257);
  const checksum = bytes.reduce((sum, byte) => sum + byte, 0);
  bytes.write(`${checksum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}
