import { setImmediate } from "node:timers/promises";

import { remarksOnChanges } from "../decisions/contents/changes.ts";
import { remarksOnEntryPoints } from "../decisions/contents/entry-points.ts";
import type { Findings } from "../decisions/release/result.ts";
import { lint } from "../edges/disk/lint.ts";
import type { Changes } from "../model/changes.ts";
import type { Built } from "./build-package.ts";

type Told = Pick<Findings, "warnings" | "suggestions" | "changes">;

/** Keeps what publint says of the entry points, which it is asked once requests under way have left. */
export async function tellEntryPoints({ pkg, tarball }: Built, findings: Told): Promise<void> {
  await setImmediate();
  const messages = await lint(tarball);
  const { warnings, suggestions } = remarksOnEntryPoints(messages, pkg.manifest, tarball.files);
  findings.suggestions = suggestions;
  findings.warnings.push(...warnings);
}

/** Keeps what changed since the previous version, where there is one to compare with. */
export function tellChanges(changes: Changes | undefined, findings: Told): void {
  if (changes === undefined) return;
  findings.changes = changes;
  findings.warnings.push(...remarksOnChanges(changes));
}
