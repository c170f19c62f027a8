import {
  planFurtherTags,
  tagsOutOfReach,
  withFurtherTags,
  type DistTags,
  type TagSetting,
} from "../decisions/release/further-tags.ts";
import type { Findings } from "../decisions/release/result.ts";
import type { Target } from "../decisions/release/target.ts";
import { fetchDistTags, lookAtDistTags, setDistTag } from "../edges/registry/dist-tags.ts";
import type { Registry } from "../edges/registry/registry.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Package } from "../model/package.ts";
import type { RegistryFailure } from "../model/registry-failure.ts";
import type { ReleaseLog } from "./release-log.ts";

/**
 * The dist-tags that did not go with the upload: set one after another at the end of a release, since each writes the same
 * document, and looked at afterwards.
 * @param dryRun nothing is set
 */
export async function setFurtherTags(
  outcome: Outcome,
  { registry, pkg, target }: { registry: Registry; pkg: Package; target: Target },
  { dryRun, ...setting }: TagSetting & { dryRun: boolean },
  log: ReleaseLog,
): Promise<Outcome> {
  if (dryRun || target.furtherTags.length === 0) return outcome;
  const isRepeated = outcome.state === "already-published";
  const current = isRepeated ? await fetchDistTags(registry, pkg.name) : undefined;
  const plan = planFurtherTags(pkg, target, outcome, setting, current);
  const failures = new Map<string, RegistryFailure>();
  for (const tag of plan.set) {
    log.text(`Setting the dist-tag "${tag}"`);
    const failure = await setDistTag(registry, pkg, tag, log.text);
    if (failure !== undefined) failures.set(tag, failure);
  }
  // What was refused need not be waited for; an answer that was lost may stand for a dist-tag that was set.
  const taken = plan.set.filter((tag) => failures.get(tag)?.kind !== "status");
  const isRight = (seen: NonNullable<DistTags>): boolean => taken.every((tag) => seen[tag] === pkg.version);
  const seen = plan.set.length === 0 ? current : await lookAtDistTags(registry, pkg.name, isRight);
  return withFurtherTags(outcome, pkg, target, plan, { failures, seen });
}

/** Says before the upload which dist-tags cannot be set. */
export function sayTagsOutOfReach(
  { pkg, target }: { pkg: Package; target: Target },
  maySetTags: boolean,
  { warnings }: Findings,
  log: ReleaseLog,
): void {
  const problem = tagsOutOfReach(pkg, target, maySetTags);
  if (problem === undefined) return;
  warnings.push(problem);
  log.text(problem.what);
}
