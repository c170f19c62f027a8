import type { Problem } from "../../model/problem.ts";
import type { PackageResult } from "../../model/result.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { helpLink } from "../failures/help-link.ts";
import { oneLine } from "./escape.ts";

/** One annotation on the workflow run. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
}

/** GitHub shows ten annotations of a kind for a step; the last is kept for what is left over. */
const MOST_OF_A_KIND = 9;

/** Results as annotations: every failure, every warning, and the good ends. */
export function annotationsOf(results: readonly PackageResult[]): Annotation[] {
  return [...problemAnnotations(results, ({ id }) => id), ...limited(results.flatMap(goodEnd))];
}

/** What went wrong with something, and what a person should know of it. */
interface Told {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

/**
 * Every failure and every warning, as many of a kind as GitHub shows.
 * @param called what stands before each; `undefined`: nothing
 * @param failures those of none of them, which come first
 */
export function problemAnnotations<T extends Told>(
  items: readonly T[],
  called: (item: T) => string | undefined,
  failures: readonly Problem[] = [],
): Annotation[] {
  const all = (level: Annotation["level"], list: keyof Told): Annotation[] =>
    items.flatMap((item) => {
      const name = called(item);
      return item[list].map((problem) => annotation(level, problem, name === undefined ? "" : `${name}: `));
    });
  const first = failures.map((problem) => annotation("error", problem, ""));
  return [...limited([...first, ...all("error", "problems")]), ...limited(all("warning", "warnings"))];
}

/** The end as one sentence for the log and the notice. */
export function headline(result: PackageResult): string {
  const id = result.id ?? "The package";
  const registry = result.registry ?? "the registry";
  switch (result.state) {
    case "published":
      return `${id} is published: ${registry} serves exactly these bytes as ${tagsOf(result)}.`;
    case "accepted":
      return `${id} is accepted by ${registry}, which does not serve it yet.`;
    case "staged":
      return `${id} is staged on ${registry} and waits for a maintainer's approval.`;
    case "already-published":
      return `${id} was published before${result.live ? ", with the same bytes" : ", with other bytes"}; nothing was uploaded.`;
    case "already-staged":
      return `${id} was uploaded before and waits for approval or for the registry's scan.`;
    case "skipped":
      return `${id} is not above what "${result.tag}" names; nothing was uploaded.`;
    case "dry-run":
      return `${id} could be ${result.mode === "stage" ? "staged on" : "published to"} ${registry} as ${tagsOf(result)}; this was a dry run and nothing was uploaded.`;
    case "failed":
      return `${id} was not released.`;
  }
}

/** The dist-tags of a release without those that are not set. */
function tagsOf({ tags, unsetTags }: PackageResult): string {
  return tags
    .filter((tag) => !unsetTags.includes(tag))
    .map((tag) => `"${tag}"`)
    .join(", ");
}

/** A problem as an annotation: what was seen, what to do, and where to read more. */
export function annotation(level: Annotation["level"], problem: Problem, prefix: string): Annotation {
  const { title, remedy } = CATALOGUE[problem.code];
  const message = `${prefix}${oneLine(problem.what, 1000)} ${problem.remedy ?? remedy} ${helpLink(problem.code)}`;
  return { level, title, message: oneLine(message, 1500) };
}

function goodEnd(result: PackageResult): Annotation[] {
  const message = oneLine(`${headline(result)} ${approvalOf(result)}`, 1000);
  if (result.state === "published") return [{ level: "notice", title: "Published", message }];
  if (result.state === "staged") return [{ level: "notice", title: "Staged, waits for approval", message }];
  if (result.state === "already-staged") return [{ level: "notice", title: "Staged before", message }];
  return [];
}

/** How to approve a staged version, as a sentence; empty where nothing waits. */
export function approvalOf({ approveCommand, approveUrl }: PackageResult): string {
  const ways = [
    ...(approveCommand === undefined ? [] : [`with \`${approveCommand}\``]),
    ...(approveUrl === undefined ? [] : [`on ${approveUrl}`]),
  ];
  return ways.length === 0 ? "" : `A maintainer approves it, with 2FA, ${ways.join(" or ")}.`;
}

/** At most as many as GitHub shows; the last then counts the rest. */
export function limited(annotations: Annotation[]): Annotation[] {
  const [first, rest] = [annotations.slice(0, MOST_OF_A_KIND), annotations.slice(MOST_OF_A_KIND)];
  const level = rest[0]?.level;
  if (level === undefined) return first;
  return [...first, { level, title: "And more", message: `${rest.length} more are in the job summary.` }];
}
