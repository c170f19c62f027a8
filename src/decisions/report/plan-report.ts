import type { Plan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { problemAnnotations, type Annotation } from "./annotations.ts";
import { code, markdown } from "./escape.ts";
import { counted } from "./format.ts";
import { optionalCode, problemList, warningList } from "./summary.ts";
import { table } from "./table.ts";

/** More rows than these are counted, not listed: GitHub takes 1 MiB of summary, and a person reads less. */
const MOST_ROWS = 500;

/** A plan with all that was seen on the way to it; without a plan it failed. */
export interface PlanReport {
  plan: Plan | undefined;
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

/** The end as one sentence. */
export function planHeadline({ plan, problems }: PlanReport): string {
  if (plan === undefined || problems.length > 0) return "No plan could be made.";
  const { rows, published } = plan;
  if (rows.length === 0)
    return `Nothing to release: the registry has all ${counted(published.length, "version")}.`;
  const levels = (rows.at(-1)?.level ?? 0) + 1;
  return `${counted(rows.length, "package")} to release, in ${counted(levels, "level")}; ${published.length} on the registry already.`;
}

/** Every failure and every warning. */
export function planAnnotations(plan: PlanReport): Annotation[] {
  return problemAnnotations([plan], () => undefined);
}

/** A plan as the job summary's Markdown. */
export function planSummary(report: PlanReport): string {
  const { plan, problems, warnings } = report;
  return [
    `## ${problems.length > 0 ? "❌" : "📋"} ${markdown(planHeadline(report))}`,
    problemList(problems),
    warningList(warnings),
    ...(plan === undefined || problems.length > 0 ? [] : planTables(plan)),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

function planTables({ rows, published, skipped }: Plan): string[] {
  return [
    section(
      "To release",
      ["Level", "Package", "Version", "Path", "Environment"],
      rows.map((row) => [
        String(row.level),
        code(row.name),
        code(row.version),
        code(row.path),
        code(row.environment),
      ]),
    ),
    section(
      "On the registry already",
      ["Package", "Version", "Registry"],
      published.map(({ name, version, registry }) => [code(name), code(version), code(registry)]),
    ),
    section(
      "Skipped",
      ["Package", "Path", "Why"],
      skipped.map(({ name, path, why }) => [optionalCode(name) ?? "", code(path), why]),
    ),
  ];
}

function section(title: string, header: string[], rows: string[][]): string {
  if (rows.length === 0) return "";
  const more = rows.length - MOST_ROWS;
  return [
    `### ${title}`,
    "",
    table(header, rows.slice(0, MOST_ROWS)),
    ...(more > 0 ? ["", `… and ${more} more.`] : []),
  ].join("\n");
}
