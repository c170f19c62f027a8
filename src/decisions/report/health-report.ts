import type { Health, ToldHealth } from "../../model/health.ts";
import { problemAnnotations, type Annotation } from "./annotations.ts";
import { markdown } from "./escape.ts";
import { counted } from "./format.ts";
import { checksTable, factsTable, optionalCode, problemList, tokenExpiry, warningList } from "./summary.ts";
import { otherWaysSection } from "./other-ways-section.ts";
import { setUpHelp } from "./set-up-help.ts";
import { table } from "./table.ts";

/** Healths as the verify action's outputs; the single ones are set where there is one package. */
export function healthOutputs(healths: readonly ToldHealth[]): Record<string, string> {
  const only = healths.length === 1 ? healths[0] : undefined;
  return {
    healthy: String(healths.every(({ healthy }) => healthy)),
    "service-account": only?.serviceAccount ?? "",
    "token-expires": only?.tokenExpires ?? "",
    "token-days-left": String(only?.tokenDaysLeft ?? ""),
    checks: only === undefined ? "" : JSON.stringify(only.checks),
    "issue-url": only?.issueUrl ?? "",
  };
}

/** The end as one sentence. */
export function healthHeadline(healths: readonly Health[]): string {
  const [only, ...others] = healths;
  if (only !== undefined && others.length === 0) return headlineOf(only);
  const ill = healths.filter(({ healthy }) => !healthy).length;
  const isMixed = healths.some(({ trusted }) => trusted);
  const means = isMixed ? "tokens and trusted publishers" : "tokens";
  return ill === 0
    ? `The ${means} for ${counted(healths.length, "package")} are ready for the next release.`
    : `${ill} of ${isMixed ? `${healths.length} ${means}` : counted(healths.length, "token")} would not release its package.`;
}

function headlineOf(health: Health): string {
  const name = health.name ?? "the package";
  const means = `The ${health.trusted ? "trusted publisher" : "token"} for ${name}`;
  if (!health.healthy) return `${means} would not release it.`;
  return health.warnings.length === 0
    ? `${means} is ready for the next release.`
    : `${means} is ready for the next release, with something to know.`;
}

/** Every failure and every warning. */
export function healthAnnotations(healths: readonly Health[]): Annotation[] {
  return problemAnnotations(healths, ({ name }) => name);
}

/** Rows of the table, and packages that are shown one by one; GitHub takes 1 MiB. */
const MOST_ROWS = 1000;
const MOST_SHOWN = 30;

/** Healths as the job summary's Markdown: several as a table, then each. */
export function healthSummary(healths: readonly ToldHealth[]): string {
  const [only, ...others] = healths;
  if (only !== undefined && others.length === 0) return summaryOfOne(only);
  const illFirst = healths.toSorted((a, b) => Number(a.healthy) - Number(b.healthy));
  const rows = healths
    .slice(0, MOST_ROWS)
    .map((health) => [
      health.healthy ? "✅" : "❌",
      optionalCode(health.name) ?? "",
      optionalCode(health.serviceAccount) ?? "",
      tokenExpiry(health) ?? "",
      markdown(health.problems.map(({ code }) => code).join(", ")),
      health.issueUrl === undefined ? "" : markdown(health.issueUrl),
    ]);
  const header = ["", "Package", "Service account", "Token", "What is wrong", "Issue"];
  const icon = healths.every(({ healthy }) => healthy) ? "✅" : "❌";
  return [
    `## ${icon} ${markdown(healthHeadline(healths))}\n`,
    `${table(header, rows)}\n`,
    ...illFirst.slice(0, MOST_SHOWN).map((health) => `${summaryOfOne(health)}\n`),
  ].join("\n");
}

function summaryOfOne(health: ToldHealth): string {
  const facts = factsTable([
    ["Package", optionalCode(health.name)],
    ["Registry", optionalCode(health.registry)],
    ["Service account", optionalCode(health.serviceAccount)],
    ["Token", tokenExpiry(health)],
    ["Issue", health.issueUrl === undefined ? undefined : markdown(health.issueUrl)],
  ]);
  return [
    `## ${health.healthy ? "✅" : "❌"} ${markdown(headlineOf(health))}`,
    problemList(health.problems),
    setUpHelp(health.problems, health.setUps),
    warningList(health.warnings),
    facts,
    health.checks.length === 0 ? "" : `### Checks\n\n${checksTable(health.checks)}`,
    otherWaysSection(health.name, health.registry, health.otherWays),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}
