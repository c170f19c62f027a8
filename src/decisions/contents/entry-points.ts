import type { Manifest, TarballFile } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { oneLine, quote } from "../report/escape.ts";
import { entries } from "../untrusted.ts";

/** One message of publint, as text. */
export interface LintMessage {
  code: string;
  level: "error" | "warning" | "suggestion";
  /** Where in package.json, for example `["exports", ".", "import"]`. */
  path: readonly string[];
  /** One or more sentences. */
  text: string;
}

/** What is to be said of a package's entry points. */
export interface EntryPointRemarks {
  warnings: Problem[];
  /** What publint would do better; nothing breaks. */
  suggestions: string[];
}

const MISSING = new Set(["FILE_DOES_NOT_EXIST", "FILE_NOT_PUBLISHED", "EXPORTS_GLOB_NO_MATCHED_FILES"]);

/** What Node tries for `main`, and for a package without one (Node.js, "Folders as modules"). */
const MAIN_ENDINGS = ["", ".js", ".json", ".node", "/index.js", "/index.json", "/index.node"];

/**
 * publint's findings as warnings and suggestions. An entry point that is not there is a warning, since another one may be
 * the one that is used; `main` and `bin` are for `missingEntries`.
 */
export function remarksOnEntryPoints(
  messages: readonly LintMessage[],
  manifest: Manifest,
  files: readonly TarballFile[],
): EntryPointRemarks {
  const paths = pathsOf(files);
  const found: EntryPointRemarks = { warnings: [], suggestions: [] };
  for (const { code, level, path, text } of messages) {
    const [field = ""] = path;
    const what = oneLine(text);
    if (MISSING.has(code)) {
      // These two are judged by what Node and npm do, which is more than publint tries.
      if (field === "bin") continue;
      if (field === "main" && (mainWorks(manifest, paths) || !hasExports(manifest))) continue;
      found.warnings.push({
        code: "entry-point-unsure",
        what: `An entry point is not in the tarball: ${what}`,
      });
    } else if (level === "error") {
      found.warnings.push({ code: "entry-point-unsure", what });
    } else {
      found.suggestions.push(what);
    }
  }
  return found;
}

/**
 * A `main` or `bin` that is not in the tarball, so that nothing would run. `main` counts only where nothing else says what
 * is loaded; `bin` must be the very file, since npm links to it.
 */
export function missingEntries(manifest: Manifest, files: readonly TarballFile[]): Problem[] {
  const paths = pathsOf(files);
  const isMainMissing = !hasExports(manifest) && !mainWorks(manifest, paths);
  const bins = typeof manifest.bin === "string" ? [["", manifest.bin]] : entries(manifest.bin);
  const missing = bins.filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && !isThere(normalised(entry[1]), paths),
  );
  const absent = (field: string, path: string): Problem => ({
    code: "entry-point-missing",
    what: `package.json names ${quote(path)} in ${field}, which is not in the tarball.`,
  });
  return [
    ...(isMainMissing ? [absent("main", String(manifest.main))] : []),
    ...missing.map(([name, path]) => absent(name === "" ? "bin" : `bin.${oneLine(name, 100)}`, path)),
  ];
}

function pathsOf(files: readonly TarballFile[]): Set<string> {
  return new Set(files.map(({ path }) => path));
}

function hasExports({ exports: exported }: Manifest): boolean {
  return exported !== undefined && exported !== null;
}

/** Whether Node finds what `main` names. That it falls back to `index.js` is deprecated (DEP0128) and hides a mistake. */
function mainWorks({ main }: Manifest, paths: ReadonlySet<string>): boolean {
  if (typeof main !== "string" || main === "") return true;
  const named = normalised(main);
  return MAIN_ENDINGS.some((ending) => paths.has(`${named}${ending}`.replace(/^\//, "")));
}

/** A file, or a folder of some: `directories.bin` names what lies in it. */
function isThere(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || [...paths].some((other) => other.startsWith(`${path}/`));
}

/** A path from the package's directory without `.`, `..` and a slash at its ends. */
function normalised(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
