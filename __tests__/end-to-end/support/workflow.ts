// A workflow of the documentation, and as much of the runner as is needed to expand its jobs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../../..");

export interface Step {
  id?: string;
  /** Absent for a step that runs a command. */
  uses?: string;
  with?: Record<string, string>;
}

export interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  strategy?: { matrix: string | Record<string, unknown[]> };
  environment?: string;
  steps: Step[];
}

/** What expressions may name: `needs.plan.outputs.any`. */
export type Context = Record<string, unknown>;

/** The workflows in a document's YAML blocks, by name. */
export function workflowsOf(path: string): Map<string, Record<string, Job>> {
  const text = readFileSync(join(ROOT, path), "utf8");
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
  return new Map(
    blocks
      .map((block) => parse(block) as { name: string; jobs?: Record<string, Job> })
      // A part of a workflow has no jobs.
      .filter((block): block is { name: string; jobs: Record<string, Job> } => block.jobs !== undefined)
      .map(({ name, jobs }) => [name, jobs]),
  );
}

export interface Workflow {
  permissions?: object;
  jobs: Record<string, Job>;
}

/** A workflow in `examples`. */
export function exampleOf(name: string): Workflow {
  return parse(readFileSync(join(ROOT, "examples", `${name}.yml`), "utf8")) as Workflow;
}

/** A text with its `${{ … }}` evaluated; what has no value is empty. */
export function fill(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = evaluate(expression, context) ?? "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}

/** Whether a job runs; one without a condition does. */
export function holds(condition: string | undefined, context: Context): boolean {
  if (condition === undefined) return true;
  const [, left = "", operator, right = ""] = /^(.+?) (==|!=) (.+)$/.exec(condition) ?? [];
  const same = (evaluate(left, context) ?? null) === (evaluate(right, context) ?? null);
  return operator === "==" ? same : !same;
}

/** The rows that a job runs for. GitHub refuses a matrix without any, or with more than 256. */
export function rowsOf(job: Job, context: Context): Record<string, unknown>[] {
  const given = job.strategy?.matrix ?? "";
  if (typeof given !== "string") return rowsOfAxis(given);
  const matrix = JSON.parse(fill(given, context)) as { include: Record<string, unknown>[] };
  if (matrix.include.length === 0) throw new Error("Matrix vector must contain at least one row");
  if (matrix.include.length > 256) throw new Error("A matrix takes 256 jobs");
  return matrix.include;
}

/** The rows of a matrix that a workflow writes out, with one axis. */
function rowsOfAxis(matrix: Record<string, unknown[]>): Record<string, unknown>[] {
  return Object.entries(matrix).flatMap(([axis, values]) => values.map((value) => ({ [axis]: value })));
}

/** Paths, `fromJSON(path)`, an index after it, quoted text and null: what the documentation uses. */
function evaluate(expression: string, context: Context): unknown {
  if (expression === "null") return null;
  const text = /^'(.*)'$/.exec(expression)?.[1];
  if (text !== undefined) return text;
  const call = /^fromJSON\((.+)\)(?:\[(\d+)\])?$/.exec(expression);
  if (call === null) return lookUp(expression.split("."), context);
  const value: unknown = JSON.parse(String(evaluate(call[1] ?? "", context)));
  return call[2] === undefined ? value : (value as unknown[])[Number(call[2])];
}

function lookUp(path: readonly string[], context: Context): unknown {
  return path.reduce<unknown>((value, name) => (value as Context | undefined)?.[name], context);
}
