import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

import PackageJson from "@npmcli/package-json";

import { readManifest } from "../../decisions/package/read-manifest.ts";
import { oneLine, quote } from "../../decisions/report/escape.ts";
import { isObject } from "../../decisions/untrusted.ts";
import type { Manifest, Package } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { readTarballManifest } from "./read-tarball.ts";

/**
 * The package that the input `package` names: a directory, a package.json or a tarball.
 * @param workspace what relative paths start from
 * @param temporary a directory for scratch files
 * @throws ReleaseError
 */
export async function readPackage(given: string, workspace: string, temporary: string): Promise<Package> {
  const path = resolve(workspace, given);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return await readDirectory(path, given);
  if (found?.isFile() === true && basename(path) === "package.json") {
    return await readDirectory(dirname(path), given);
  }
  if (found?.isFile() === true && /\.(tgz|tar\.gz)$/.test(path))
    return await readArchive(path, given, temporary);
  throw new ReleaseError({
    code: "package-not-found",
    what: `The input 'package' is ${quote(given)}, ${
      found === undefined ? "which does not exist" : "which is no package"
    }; accepted is a directory with a package.json, a package.json, or a .tgz.`,
  });
}

/** The manifest as npm publishes it: corrected and prepared (npm, lib/commands/publish.js). */
async function readDirectory(directory: string, given: string): Promise<Package> {
  const file = join(directory, "package.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    throw new ReleaseError({
      code: "package-not-found",
      what: `The input 'package' is ${quote(given)}, which holds no package.json that can be read.`,
    });
  }
  const raw = parseManifest(text);
  const changes: string[] = [];
  const manifest = await PackageJson.fix(directory, { changes })
    .then((fixed) => fixed.prepare())
    .then(
      ({ content }): Manifest => content,
      (error: unknown) => {
        // npm's library stops at the first fault; ours are all told, in words that name them.
        readManifest(raw, "package.json");
        throw new ReleaseError(
          { code: "package-json-invalid", what: `package.json is not valid: ${oneLine(String(error))}.` },
          { cause: error },
        );
      },
    );
  return {
    ...readManifest(manifest, "package.json"),
    manifest,
    source: { kind: "directory", directory },
    remarks: changes,
  };
}

async function readArchive(file: string, given: string, temporary: string): Promise<Package> {
  const bytes = await readFile(file);
  const { manifest, digest } = await readTarballManifest(bytes, given, temporary);
  const where = `package.json in ${basename(file)}`;
  return {
    ...readManifest(manifest, where),
    manifest,
    source: { kind: "tarball", file, digest },
    remarks: [],
  };
}

function parseManifest(text: string): Manifest {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (isObject(parsed)) return parsed;
  } catch (error) {
    throw new ReleaseError(
      { code: "package-json-invalid", what: `package.json is not valid JSON: ${oneLine(String(error))}.` },
      { cause: error },
    );
  }
  throw new ReleaseError({
    code: "package-json-invalid",
    what: "package.json is valid JSON, but not an object.",
  });
}
