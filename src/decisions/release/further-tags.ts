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
  /** Not set now: a person may, or a re-run when the version is live. */
  unset: readonly string[];
  warnings: readonly Problem[];
}

interface Subject {
  name: string;
  version: string;
}

const NOTHING: TagPlan = { set: [], unset: [], warnings: [] };

/** What is to be said before the upload where the credential is not used for dist-tags besides the first. */
export function tagsOutOfReach(
  subject: Subject,
  { furtherTags }: Target,
  maySetTags: boolean,
): Problem | undefined {
  if (maySetTags || furtherTags.length === 0) return undefined;
  const what = `The trusted publisher of ${packageId(subject)} is not used to set ${listed(furtherTags)}; only the first dist-tag goes with the upload.`;
  return { code: "tags-out-of-reach", what };
}

/** What decides whether dist-tags are set and moved. */
export interface TagSetting {
  /** Whether the credential may; where it may not, `tagsOutOfReach` has said so. */
  maySetTags: boolean;
  /** Whether this is another attempt of a run. */
  isRerun: boolean;
}

/**
 * Which dist-tags are set at this end of a release: all once it published the version; where the version was there before,
 * those that name none, and in a re-run those that name a lower one too. So a re-run completes what its first attempt
 * began, and a run that releases nothing does not take back what a person set since.
 * @param current where the version was there before
 */
export function planFurtherTags(
  subject: Subject,
  { furtherTags }: Target,
  outcome: Pick<Outcome, "state" | "live">,
  { maySetTags, isRerun }: TagSetting,
  current: DistTags,
): TagPlan {
  if (furtherTags.length === 0) return NOTHING;
  switch (outcome.state) {
    case "published":
      return maySetTags ? { ...NOTHING, set: furtherTags } : { ...NOTHING, unset: furtherTags };
    case "already-published":
      // Other bytes get no dist-tag; what is missing is told all the same.
      return planAgain(subject, furtherTags, { maySetTags: maySetTags && outcome.live, isRerun }, current);
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
  { maySetTags, isRerun }: TagSetting,
  current: DistTags,
): TagPlan {
  if (current === undefined) {
    const what = `The registry does not tell its dist-tags of ${subject.name}, so ${listed(furtherTags)} were left as they are.`;
    return { ...NOTHING, unset: furtherTags, warnings: [{ code: "tags-unseen", what }] };
  }
  const others = furtherTags.filter((tag) => current[tag] !== subject.version);
  const higher = others.filter((tag) => compare(current[tag], subject.version) > 0);
  // Where none is set at all, that has been said.
  const moved = isRerun || !maySetTags;
  const lower = moved ? [] : others.filter((tag) => compare(current[tag], subject.version) < 0);
  const set = maySetTags ? others.filter((tag) => ![...higher, ...lower].includes(tag)) : [];
  const warnings = [
    ...higher.map((tag) =>
      stays(tag, current[tag], subject.version, `that is higher than ${subject.version}`),
    ),
    ...lower.map((tag) =>
      stays(tag, current[tag], subject.version, `${packageId(subject)} was there before this run`),
    ),
  ];
  return { set, unset: others.filter((tag) => !set.includes(tag)), warnings };
}

function stays(tag: string, named: string | undefined, version: string, why: string): Problem {
  return {
    code: "tag-differs",
    what: `${quote(tag)} names ${quote(named ?? "")} and stays there, since ${why}.`,
    remedy: `If it should name ${version}, set it with the command in the job summary.`,
  };
}

/** How what a dist-tag names compares with the version; one that names nothing, or something unreadable, holds nothing back. */
function compare(named: string | undefined, version: string): number {
  return named === undefined || semver.valid(named) === null ? 0 : semver.compare(named, version);
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
