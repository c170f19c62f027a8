/** The lines of the input `package` by what they do. */
export interface PackageLines {
  /** Packages, globs and workspace roots. */
  wanted: readonly string[];
  /** Globs, without their `!`, whose packages no glob and no workspace root leads to. */
  excluded: readonly string[];
}

export function splitLines(lines: readonly string[]): PackageLines {
  return {
    wanted: lines.filter((line) => !isNegated(line)),
    excluded: lines.filter(isNegated).map((line) => line.replace(/^!\s*/, "")),
  };
}

/** Whether a line has characters that a glob gives a meaning; a path may have them too, and is looked for first. */
export function isGlob(line: string): boolean {
  return /[*?[{]|[!+@]\(/.test(line);
}

/** The glob of files that a glob of packages stands for: tarballs and package.json as they are, else directories. */
export function filePattern(glob: string): string {
  if (/(^|\/)package\.json$|\.tgz$|\.tar\.gz$/.test(glob)) return glob;
  return `${glob.replace(/\/+$/, "")}/package.json`;
}

/** `!` before a parenthesis is a glob's own negation. */
function isNegated(line: string): boolean {
  return /^!(?!\()/.test(line);
}
