import { basename, dirname, join, resolve } from "node:path";

import pMap from "p-map";

import { quote } from "../../decisions/report/escape.ts";
import { textField } from "../../decisions/untrusted.ts";
import { filePattern, isGlob, splitLines } from "../../decisions/workspace/package-lines.ts";
import { repeatedPackages, type Finding } from "../../decisions/workspace/repeated-packages.ts";
import type { Manifest, Package } from "../../model/package.ts";
import type { SkippedPackage } from "../../model/plan.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { exists } from "./exists.ts";
import { matchesAnything, matchFiles } from "./match-files.ts";
import { FILES_AT_ONCE, rawManifest } from "./raw-manifest.ts";
import { readPackage } from "./read-package.ts";
import { pathFrom } from "./relative-path.ts";
import { findMembers } from "./workspace-members.ts";

export interface FoundPackages {
  /** At least one. */
  packages: readonly Package[];
  /** Private packages, and files that are no package's, that were not named outright. */
  skipped: readonly SkippedPackage[];
}

/** Where a package should be: a directory, a package.json or a tarball. */
interface Place {
  path: string;
  line: string;
  /** What is no package to release is a mistake where it is named outright; where a glob or a workspace root leads to it, it is skipped. */
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
    concurrency: FILES_AT_ONCE,
  });
  const found = all.filter((reading) => "pkg" in reading);
  const skipped = all.filter((reading) => "skipped" in reading).map((reading) => reading.skipped);
  const problems = [
    ...all.flatMap((reading) => ("problems" in reading ? reading.problems : [])),
    ...repeatedPackages(found.map(({ finding }) => finding)),
    ...(skipped.length === all.length ? lines.slice(0, 1).map(onlySkipped) : []),
  ];
  if (problems.length > 0) throw new ReleaseError(problems);
  return { packages: found.map(({ pkg }) => pkg), skipped };
}

/** @throws ReleaseError naming every line that leads nowhere */
async function findPlaces(lines: readonly string[], workspace: string): Promise<Place[]> {
  const { wanted, excluded } = splitLines(lines);
  const left = new Set(await directoriesLeftOut(excluded, workspace));
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

/** @throws ReleaseError naming every line that names nothing there is, since what it was to leave out would be released */
async function directoriesLeftOut(excluded: readonly string[], workspace: string): Promise<string[]> {
  const found = await Promise.all(
    excluded.map(async (line) => {
      const files = await matchFiles([filePattern(line)], [], workspace);
      return { line, files, isIdle: files.length === 0 && !(await namesAnything(line, workspace)) };
    }),
  );
  const idle = found.filter(({ isIdle }) => isIdle).map(({ line }) => line);
  if (idle.length > 0) throw new ReleaseError(idle.map(leavesOutNothing));
  return found.flatMap(({ files }) => files.map(withoutManifest));
}

/** What is installed is never found, so that to leave it out is no mistake. */
async function namesAnything(line: string, workspace: string): Promise<boolean> {
  return (
    line.includes("node_modules") ||
    (await exists(resolve(workspace, line))) ||
    (await matchesAnything(line, workspace))
  );
}

async function placesOf(line: string, workspace: string): Promise<Place[]> {
  const path = resolve(workspace, line);
  if (!isGlob(line) || (await exists(path))) return await placesAt(withoutManifest(path), line);
  const files = await matchFiles([filePattern(line)], [], workspace);
  return files.map((file) => ({ path: withoutManifest(file), line, named: false }));
}

/** A package, or the members of a workspace whose root is private or, as pnpm allows, has no package.json. */
async function placesAt(path: string, line: string): Promise<Place[]> {
  const manifest = await rawManifest(path);
  const isRootAlone = Boolean(manifest?.private) || !(await exists(join(path, "package.json")));
  const members = isRootAlone ? await findMembers(path, manifest) : undefined;
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
    const manifest = named ? undefined : await rawManifest(path);
    const why = named ? undefined : whySkipped(error, manifest);
    if (why !== undefined) return { skipped: { path: shown, name: textField(manifest, "name"), why } };
    return { problems: error.problems.map((problem) => ({ ...problem, what: `${shown}: ${problem.what}` })) };
  }
}

/** Nothing for a package that is meant to be released and has a mistake: one with a name and a version. */
function whySkipped(
  { problems }: ReleaseError,
  manifest: Manifest | undefined,
): SkippedPackage["why"] | undefined {
  if (problems.some(({ code }) => code === "package-private")) return "private";
  if (manifest === undefined) return undefined;
  if (manifest.name === undefined) return "without a name";
  return manifest.version === undefined ? "without a version" : undefined;
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

function leavesOutNothing(line: string): Problem {
  return {
    code: "package-unmatched",
    what: `The line ${quote(`!${line}`)} of the input 'package' leaves out nothing that is there.`,
  };
}

function onlySkipped(line: string): Problem {
  return {
    code: "package-unmatched",
    what: `The line ${quote(line)} of the input 'package' leads only to packages that are private or have no name or no version, and so does every other.`,
  };
}
