import semver from "semver";

import type { Evidence, Packument } from "../../model/evidence.ts";
import type { ReleaseInputs } from "../../model/inputs.ts";
import { endedAs, type Outcome } from "../../model/outcome.ts";
import type { Tarball } from "../../model/package.ts";
import { ReleaseError } from "../../model/problem.ts";
import { tagRefusal } from "./dist-tag.ts";
import { existingOutcome } from "./existing.ts";
import { standingOf } from "./standing.ts";
import type { Target } from "./target.ts";

/** What a release comes to before anything is uploaded. */
export type Decision = { kind: "upload" } | { kind: "end"; outcome: Outcome };

type Rules = Pick<ReleaseInputs, "strategy" | "onExisting" | "dryRun">;

/**
 * Upload, or an end without one: the version is there, waits, is not wanted, or this is a dry run.
 * @throws ReleaseError where the version must not go there
 */
export function decideRelease(
  subject: { name: string; version: string },
  target: Target,
  tarball: Pick<Tarball, "integrity" | "shasum">,
  evidence: Pick<Evidence, "packument" | "staged">,
  rules: Rules,
): Decision {
  const packument = readable(evidence.packument);
  const staged = evidence.staged.kind === "answered" ? evidence.staged.value : undefined;
  const standing = standingOf(
    { packument, staged, readable: true, stagedReadable: true, status: undefined },
    subject,
    tarball,
  );
  if (standing.kind === "served" || standing.kind === "staged") {
    return { kind: "end", outcome: existingOutcome(subject, target, standing, rules.onExisting) };
  }
  const current = packument?.distTags[target.tag];
  if (rules.strategy === "upgrade" && isAtLeast(current, subject.version))
    return { kind: "end", outcome: endedAs("skipped") };
  const refusal = tagRefusal(subject.version, target, packument);
  if (refusal !== undefined) throw new ReleaseError(refusal);
  return rules.dryRun ? { kind: "end", outcome: endedAs("dry-run") } : { kind: "upload" };
}

/** A registry that cannot be read must not be written; one that hides the package (401, 403) may still take it. */
function readable(answer: Evidence["packument"]): Packument | undefined {
  if (answer.kind === "unreadable") throw new ReleaseError(answer.problem);
  return answer.kind === "answered" ? answer.value : undefined;
}

/** A dist-tag that names something unreadable holds nothing back. */
function isAtLeast(current: string | undefined, version: string): boolean {
  return current !== undefined && semver.valid(current) !== null && semver.gte(current, version);
}
