import { logText } from "../edges/runner/report.ts";
import type { SkippedPackage } from "../model/plan.ts";

/** Says which packages a glob or a workspace root leads to, and are left out all the same. */
export function tellSkipped(skipped: readonly SkippedPackage[]): void {
  for (const { path, name, why } of skipped) {
    logText(`Left out: ${path}${name === undefined ? "" : ` (${name})`}, which is ${why}`);
  }
}
