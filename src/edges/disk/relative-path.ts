import { relative, sep } from "node:path";

/** A path from a directory, with `/` on every system; `.` for the directory itself. */
export function pathFrom(directory: string, path: string): string {
  const found = relative(directory, path).replaceAll(sep, "/");
  return found === "" ? "." : found;
}
