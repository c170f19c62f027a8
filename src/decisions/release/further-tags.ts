import semver from "semver";

import type { Outcome } from "../../model/outcome.ts";
import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import { classifyRead } from "../failures/classify-read.ts";
import { quote } from "../report/escape.ts";
import type { Target } from "./target.ts";

/** Dist-tags and the versions that they name; `undefined`: the registry did not tell. */
export type DistTags = Readonly<Record<string, string>> | undefined;

/** What becomes of the dist-tags that did not go with the upload. */
export interface TagPlan {
  /** To be set now, in this order. */
  set: readonly string[];
  /** Still to be set by a person, or by a run when the version is live. */
  unset: readonly string[];
  warnings: readonly Problem[];
}

interface Subject {
  name: string;
  version: string;
}

const NOTHING: TagPlan = { set: [], unset: [], warnings: [] };

/**
 * What is to be said before the upload where the credential may not set dist-tags: one of a trusted publisher brings its
 * version's first dist-tag and can set no other (npm/cli#8547).
 */
export function tagsOutOfReach(
  subject: Subject,
  { furtherTags }: Target,
  maySetTags: boolean,
): Problem | undefined {
  if (maySetTags || furtherTags.length === 0) return undefined;
  const what = `The credential of ${packageId(subject)} cannot set ${listed(furtherTags)}; only the first dist-tag goes with the upload.`;
  return { code: "tags-out-of-reach", what };
}

/**
 * Which dist-tags are set at this end of a release: all once the version is live; at a re-run those that name no version or
 * a lower one, so that it completes what an earlier run began and takes back nothing that came later.
 * @param maySetTags whether the credential may; where it may not, `tagsOutOfReach` has said so
 * @param current at a re-run
 */
export function planFurtherTags(
  subject: Subject,
  { furtherTags }: Target,
  outcome: Pick<Outcome, "state" | "live">,
  maySetTags: boolean,
  current: DistTags,
): TagPlan {
  if (furtherTags.length === 0) return NOTHING;
  switch (outcome.state) {
    case "published":
      return maySetTags ? { ...NOTHING, set: furtherTags } : { ...NOTHING, unset: furtherTags };
    case "already-published":
      // Other bytes get no dist-tag; what is missing is told all the same.
      return planAgain(subject, furtherTags, maySetTags && outcome.live, current);
    case "accepted":
    case "staged":
    case "already-staged": {
      const what = `${packageId(subject)} is not live, so ${listed(furtherTags)} could not be set yet.`;
      return { ...NOTHING, unset: furtherTags, warnings: maySetTags ? [{ code: "tags-wait", what }] : [] };
    }
    case "skipped":
    case "dry-run":
    case "failed":
      return NOTHING;
  }
}

function planAgain(
  subject: Subject,
  furtherTags: readonly string[],
  maySetTags: boolean,
  current: DistTags,
): TagPlan {
  if (current === undefined) {
    const what = `The registry does not tell its dist-tags of ${subject.name}, so ${listed(furtherTags)} were left as they are.`;
    return { ...NOTHING, unset: furtherTags, warnings: [{ code: "tags-unseen", what }] };
  }
  const others = furtherTags.filter((tag) => current[tag] !== subject.version);
  const ahead = others.filter((tag) => isHigher(current[tag], subject.version));
  const missing = others.filter((tag) => !ahead.includes(tag));
  const warnings = ahead.map((tag): Problem => {
    const what = `${quote(tag)} names ${quote(current[tag] ?? "")}, which is higher than ${subject.version}, and stays there.`;
    return { code: "tag-differs", what };
  });
  return maySetTags ? { set: missing, unset: [], warnings } : { set: [], unset: missing, warnings };
}

/** A dist-tag that names something unreadable holds nothing back. */
function isHigher(named: string | undefined, version: string): boolean {
  return named !== undefined && semver.valid(named) !== null && semver.gt(named, version);
}

/**
 * The end of a release after its dist-tags were set. What the registry shows outweighs its answers: one that was lost may
 * stand for a dist-tag that was set. A refusal leaves the version published, and is an error all the same.
 * @param failures of the dist-tags whose requests did not end well
 * @param seen what the registry shows afterwards
 */
export function withFurtherTags(
  outcome: Outcome,
  subject: Subject,
  { registry }: Pick<Target, "registry">,
  plan: TagPlan,
  { failures, seen }: { failures: ReadonlyMap<string, RegistryFailure>; seen: DistTags },
): Outcome {
  const open = plan.set.filter((tag) => seen?.[tag] !== subject.version);
  const refused = open.filter((tag) => failures.has(tag));
  const problems = refused.map((tag): Problem => {
    const { what } = classifyRead(failures.get(tag) as RegistryFailure, registry);
    return { code: "tag-refused", what: `${quote(tag)} does not name ${packageId(subject)}: ${what}` };
  });
  const doubts = open
    .filter((tag) => !failures.has(tag))
    .map((tag): Problem => {
      if (seen === undefined) {
        const what = `${quote(tag)} was set for ${packageId(subject)}, and the registry does not show its dist-tags.`;
        return { code: "tags-unseen", what };
      }
      const named = seen[tag] === undefined ? "no version" : quote(seen[tag]);
      return { code: "tag-differs", what: `${quote(tag)} names ${named}, not ${subject.version}.` };
    });
  return {
    ...outcome,
    problems: [...outcome.problems, ...problems],
    warnings: [...outcome.warnings, ...plan.warnings, ...doubts],
    unsetTags: [...refused, ...plan.unset],
  };
}

function listed(tags: readonly string[]): string {
  return tags.map((tag) => `"${tag}"`).join(", ");
}
