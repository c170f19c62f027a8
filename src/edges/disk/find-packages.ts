import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

import pMap from "p-map";

import { quote } from "../../decisions/report/escape.ts";
import { textField } from "../../decisions/untrusted.ts";
import { filePattern, isGlob, splitLines } from "../../decisions/workspace/package-lines.ts";
import { repeatedPackages, type Finding } from "../../decisions/workspace/repeated-packages.ts";
import type { Package } from "../../model/package.ts";
import type { SkippedPackage } from "../../model/plan.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { matchFiles } from "./match-files.ts";
import { rawManifest } from "./raw-manifest.ts";
import { readPackage } from "./read-package.ts";
import { pathFrom } from "./relative-path.ts";
import { findMembers } from "./workspace-members.ts";

/** Files that are read at once. */
const CONCURRENCY = 16;

export interface FoundPackages {
  /** At least one. */
  packages: readonly Package[];
  /** Private packages that were not named outright. */
  skipped: readonly SkippedPackage[];
}

/** Where a package should be: a directory, a package.json or a tarball. */
interface Place {
  path: string;
  line: string;
  /** A private package that is named outright is a mistake; one that a glob or a workspace root leads to is skipped. */
  named: boolean;
}

/**
 * The packages that the lines of the input `package` name: each a package, a glob, a glob to leave out (`!`), or a private
 * workspace root, which stands for its members.
 * @param workspace what relative paths start from
 * @param temporary a directory for scratch files
 * @throws ReleaseError with every mistake of every package
 */
export async function findPackages(
  lines: readonly string[],
  workspace: string,
  temporary: string,
): Promise<FoundPackages> {
  const places = await findPlaces(lines, workspace);
  const [first, ...others] = places;
  if (first?.named === true && others.length === 0) {
    return { packages: [await readPackage(first.line, workspace, temporary)], skipped: [] };
  }
  const all = await pMap(places, (place) => readPlace(place, workspace, temporary), {
    concurrency: CONCURRENCY,
  });
  const found = all.filter((reading) => "pkg" in reading);
  const skipped = all.filter((reading) => "skipped" in reading).map((reading) => reading.skipped);
  const problems = [
    ...all.flatMap((reading) => ("problems" in reading ? reading.problems : [])),
    ...repeatedPackages(found.map(({ finding }) => finding)),
    ...(skipped.length === all.length ? lines.slice(0, 1).map(onlyPrivate) : []),
  ];
  if (problems.length > 0) throw new ReleaseError(problems);
  return { packages: found.map(({ pkg }) => pkg), skipped };
}

/** @throws ReleaseError naming every line that leads nowhere */
async function findPlaces(lines: readonly string[], workspace: string): Promise<Place[]> {
  const { wanted, excluded } = splitLines(lines);
  const left = new Set((await matchFiles(excluded.map(filePattern), [], workspace)).map(withoutManifest));
  const found = await Promise.all(
    wanted.map(async (line) => {
      const all = await placesOf(line, workspace);
      return { line, places: all.filter(({ path, named }) => named || !left.has(path)) };
    }),
  );
  const empty =
    wanted.length === 0 ? lines : found.filter(({ places }) => places.length === 0).map(({ line }) => line);
  if (empty.length > 0) throw new ReleaseError(empty.map(unmatched));
  return found.flatMap(({ places }) => places);
}

async function placesOf(line: string, workspace: string): Promise<Place[]> {
  const path = resolve(workspace, line);
  const exists = (await stat(path).catch(() => undefined)) !== undefined;
  if (exists || !isGlob(line)) return await placesAt(withoutManifest(path), line);
  const files = await matchFiles([filePattern(line)], [], workspace);
  return files.map((file) => ({ path: withoutManifest(file), line, named: false }));
}

/** A package, or the members of a workspace whose root is private. */
async function placesAt(path: string, line: string): Promise<Place[]> {
  const manifest = await rawManifest(path);
  const members = Boolean(manifest?.private) && manifest ? await findMembers(path, manifest) : undefined;
  if (members === undefined) return [{ path, line, named: true }];
  return members.map((member) => ({ path: member, line, named: false }));
}

type Reading =
  | { pkg: Package; finding: Finding }
  | { skipped: SkippedPackage }
  | { problems: readonly Problem[] };

async function readPlace(
  { path, line, named }: Place,
  workspace: string,
  temporary: string,
): Promise<Reading> {
  const shown = pathFrom(workspace, path);
  try {
    const pkg = await readPackage(named ? line : shown, workspace, temporary);
    return { pkg, finding: { name: pkg.name, path: shown, line } };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    if (!named && error.problems.some(({ code }) => code === "package-private")) {
      return { skipped: { path: shown, name: textField(await rawManifest(path), "name") } };
    }
    return { problems: error.problems.map((problem) => ({ ...problem, what: `${shown}: ${problem.what}` })) };
  }
}

function withoutManifest(file: string): string {
  return basename(file) === "package.json" ? dirname(file) : file;
}

function unmatched(line: string): Problem {
  return {
    code: "package-unmatched",
    what: `The line ${quote(line)} of the input 'package' finds no package.`,
  };
}

function onlyPrivate(line: string): Problem {
  return {
    code: "package-unmatched",
    what: `The line ${quote(line)} of the input 'package' leads to private packages only, and so does every other.`,
  };
}
