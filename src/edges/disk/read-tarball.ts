import { createHash } from "node:crypto";

import PackageJson from "@npmcli/package-json";
import ssri from "ssri";
import type { Parser } from "tar";

import { quote, reasonOf } from "../../decisions/report/escape.ts";
import { isSampled, MOST_SAMPLED } from "../../decisions/contents/samples.ts";
import type { Contents, Manifest, Tarball, TarballFile } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { unpackFiles } from "./unpack.ts";

/** Bytes of a tarball that are read at once. */
const PIECE = 2 ** 16;

/**
 * Bytes as a tarball: hashes, sizes and contents.
 * @param integrity where it is known, which takes long to compute
 * @throws ReleaseError for bytes that are no gzipped tar archive
 */
export async function inspectTarball(bytes: Buffer, where: string, integrity?: string): Promise<Tarball> {
  return {
    bytes,
    ...(await contentsOf(bytes, where)),
    integrity: integrity ?? ssri.fromData(bytes, { algorithms: ["sha512"] }).toString(),
    shasum: ssri.fromData(bytes, { algorithms: ["sha1"] }).hexDigest(),
    size: bytes.length,
  };
}

async function contentsOf(bytes: Buffer, where: string): Promise<Contents> {
  // The library would take other compressions too, and none.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw notTarball(where, "it is not gzipped");
  return await readContents(where, (parser) => {
    // In pieces, since what the library makes of one piece is in memory all at once.
    for (let at = 0; at < bytes.length; at += PIECE) parser.write(bytes.subarray(at, at + PIECE));
    parser.end();
  });
}

/**
 * What is inside a tarball that is fed to the parser.
 * @param where how the tarball is called in an error
 * @throws ReleaseError for bytes that are no tar archive
 */
export async function readContents(where: string, feed: (parser: Parser) => void): Promise<Contents> {
  const files: TarballFile[] = [];
  const samples = new Map<string, Buffer>();
  let sampled = 0;
  const { list } = await import("tar");
  try {
    await new Promise<void>((done, failed) => {
      const parser = list({
        strict: true,
        onReadEntry: (entry) => {
          const { size } = entry;
          const path = withoutTop(entry.path);
          const hash = createHash("sha256");
          const chunks: Buffer[] | undefined =
            isSampled(path, size) && sampled + size <= MOST_SAMPLED ? [] : undefined;
          if (chunks !== undefined) sampled += size;
          entry.on("data", (chunk: Buffer) => {
            hash.update(chunk);
            chunks?.push(chunk);
          });
          entry.on("end", () => {
            files.push({ path, size, digest: hash.digest("base64") });
            if (chunks !== undefined) samples.set(path, Buffer.concat(chunks));
          });
        },
      });
      parser.on("end", () => done());
      parser.on("error", failed);
      feed(parser);
    });
  } catch (error) {
    throw notTarball(where, reasonOf(error), error);
  }
  if (files.length === 0) throw notTarball(where, "it is empty");
  return { files, samples, unpackedSize: files.reduce((sum, { size }) => sum + size, 0) };
}

/** A tarball's manifest, and the digest of the file that it is from. */
interface ReadManifest {
  manifest: Manifest;
  digest: string;
}

/**
 * The manifest inside a tarball, prepared as npm publishes it. A second package.json in the top directory would let the
 * registry's page and the installed package say different things, so it is refused.
 * @throws ReleaseError
 */
export async function readTarballManifest(
  bytes: Buffer,
  given: string,
  temporary: string,
): Promise<ReadManifest> {
  const { files } = await contentsOf(bytes, given);
  const [found, ...others] = files.filter(({ path }) => path.toLowerCase() === "package.json");
  if (found === undefined || others.length > 0) {
    const number = found === undefined ? "no package.json" : `${others.length + 1} package.json files`;
    throw new ReleaseError({
      code: "tarball-invalid",
      what: `The tarball ${quote(given)} has ${number} in its top directory; accepted is exactly one.`,
    });
  }
  try {
    return await inScratchFolder(temporary, "unpacked", async (folder) => {
      await unpackFiles(bytes, folder);
      const { content } = await PackageJson.prepare(folder);
      return { manifest: content, digest: found.digest };
    });
  } catch (error) {
    throw new ReleaseError(
      {
        code: "package-json-invalid",
        what: `package.json in ${quote(given)} cannot be read: ${reasonOf(error)}.`,
      },
      { cause: error },
    );
  }
}

function notTarball(where: string, why: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    {
      code: "tarball-invalid",
      what: `The tarball ${quote(where)} is no gzipped tar archive: ${why}; accepted is what npm pack makes.`,
    },
    { cause },
  );
}

/** npm strips one directory, whatever its name; `.` and empty segments lead nowhere. */
function withoutTop(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.slice(1).join("/");
}
