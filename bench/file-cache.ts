// The kernel's cache of files: empty, as at the start of a job on a machine that has just begun.

import { execFileSync } from "node:child_process";
import { accessSync, constants, writeFileSync } from "node:fs";

const SWITCH = "/proc/sys/vm/drop_caches";

/** Whether this process may empty it: on Linux, as root. */
export const MAY_EMPTY_FILE_CACHE = mayWrite(SWITCH);

export function emptyFileCache(): void {
  execFileSync("sync");
  writeFileSync(SWITCH, "3");
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
