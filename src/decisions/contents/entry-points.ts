import type { Problem } from "../../model/problem.ts";
import { oneLine } from "../report/escape.ts";

/** One message of publint, as text. */
export interface LintMessage {
  code: string;
  level: "error" | "warning" | "suggestion";
  /** Where in package.json, for example `["exports", ".", "import"]`. */
  path: readonly string[];
  /** One or more sentences. */
  text: string;
}

/** What a package's entry points come to. */
export interface EntryPoints {
  refusals: Problem[];
  warnings: Problem[];
  /** What publint would do better; nothing breaks. */
  suggestions: string[];
}

const MISSING = new Set(["FILE_DOES_NOT_EXIST", "FILE_NOT_PUBLISHED", "EXPORTS_GLOB_NO_MATCHED_FILES"]);

/** Without these a package cannot be required or its command not be run. */
const NEEDED = new Set(["main", "bin"]);

/**
 * publint's messages as problems: a missing `main` or `bin` is an error, since nothing would run; another missing file is
 * a warning, since some other entry may be the one that is used. Where `exports` says what is used, `main` is no error.
 */
export function entryPoints(messages: readonly LintMessage[], hasExports: boolean): EntryPoints {
  const found: EntryPoints = { refusals: [], warnings: [], suggestions: [] };
  for (const { code, level, path, text } of messages) {
    const [field = ""] = path;
    const what = oneLine(text);
    if (MISSING.has(code)) {
      const isNeeded = NEEDED.has(field) && !(field === "main" && hasExports);
      const list = isNeeded ? found.refusals : found.warnings;
      list.push({
        code: isNeeded ? "entry-point-missing" : "entry-point-unsure",
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
