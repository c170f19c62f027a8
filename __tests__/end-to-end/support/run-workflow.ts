// Runs a workflow as far as it consists of this action's steps: each job in a workspace of its own, with the secrets of
// its environment alone. Checkouts and artifacts are copies of folders; commands and foreign actions are left out.

import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ActionName } from "../../support/action-manifest.ts";
import { type ActionResult, runAction } from "../../support/run-action.ts";
import { type Context, fill, holds, type Job, rowsOf, type Step } from "./workflow.ts";

const ACTION = /^npm-service-publish\/npm-service-publish(?:\/(pack|plan|verify))?@/;

/** What the workflow finds when it runs. */
export interface Ground {
  /** The repository's files. */
  checkout: string;
  /** The secrets of an environment; a job without one has none. */
  secretsOf: (environment: string) => Record<string, string>;
  /** The variables of an environment. */
  variablesOf?: (environment: string) => Record<string, string>;
  /** Inputs that this ground must have otherwise than the workflow: the registry is on this machine. */
  inputs: Record<string, string>;
  env?: Record<string, string>;
}

/** A run of one job; for a matrix there is one for each row. */
export interface JobRun {
  environment: string;
  row: Record<string, unknown>;
  /** Of the steps that use this action, in their order. */
  results: ActionResult[];
  outputs: Record<string, string>;
}

/** Jobs that did not run, since their condition or a job they need did not hold, have no runs. */
export type WorkflowRun = Record<string, JobRun[]>;

/** Runs every job once those it needs have ended; jobs stand below those that they need. */
export async function runWorkflow(jobs: Record<string, Job>, ground: Ground): Promise<WorkflowRun> {
  const artifacts = realpathSync(mkdtempSync(join(tmpdir(), "artifacts-")));
  const runs: WorkflowRun = {};
  try {
    for (const [name, job] of Object.entries(jobs)) {
      const needed = [job.needs ?? []].flat().map((need) => [need, runs[need] ?? []] as const);
      const context = {
        needs: Object.fromEntries(needed.map(([need, of]) => [need, { outputs: of[0]?.outputs ?? {} }])),
      };
      const goesOn = needed.every(([, of]) => of.length > 0 && of.every(passed)) && holds(job.if, context);
      const rows = job.strategy === undefined ? [{}] : rowsOfRunning(goesOn, job, context);
      runs[name] = [];
      for (const row of goesOn ? rows : [])
        runs[name].push(await runJob(job, row, context, ground, artifacts));
    }
    return runs;
  } finally {
    rmSync(artifacts, { recursive: true, force: true });
  }
}

function rowsOfRunning(goesOn: boolean, job: Job, context: Context): Record<string, unknown>[] {
  return goesOn ? rowsOf(job, context) : [];
}

function passed({ results }: JobRun): boolean {
  return results.every(({ exitCode }) => exitCode === 0);
}

async function runJob(
  job: Job,
  matrix: Record<string, unknown>,
  given: Context,
  ground: Ground,
  artifacts: string,
): Promise<JobRun> {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), "workspace-")));
  const environment = fill(job.environment ?? "", { ...given, matrix });
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const context: Context = {
    ...given,
    matrix,
    steps,
    secrets: environment === "" ? {} : ground.secretsOf(environment),
    vars: ground.variablesOf?.(environment) ?? {},
  };
  const results: ActionResult[] = [];
  try {
    for (const step of job.steps) {
      const inputs = filled(step.with ?? {}, context);
      const moved = moveFiles(step, inputs, workspace, ground.checkout, artifacts);
      if (step.id !== undefined) steps[step.id] = { outputs: moved };
      const [ours, action = "publish"] = ACTION.exec(step.uses ?? "") ?? [];
      if (ours === undefined) continue;
      const result = await runAction({
        action: action as ActionName,
        workspace,
        inputs: { ...inputs, ...ground.inputs },
        env: ground.env ?? {},
      });
      results.push(result);
      if (step.id !== undefined) steps[step.id] = { outputs: result.outputs };
      if (result.exitCode !== 0) break;
    }
    return { environment, row: matrix, results, outputs: filled(job.outputs ?? {}, context) };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** A checkout or an artifact: files come into the workspace, or leave it for a later job. Returns the step's outputs. */
function moveFiles(
  { uses = "" }: Step,
  { name = "", path = "." }: Record<string, string>,
  workspace: string,
  checkout: string,
  artifacts: string,
): Record<string, string> {
  const copy = (from: string, to: string): boolean => {
    if (!existsSync(from)) return false;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
    return true;
  };
  if (uses.startsWith("actions/checkout@")) copy(checkout, workspace);
  if (uses.startsWith("actions/download-artifact@")) copy(join(artifacts, name), join(workspace, path));
  const uploaded =
    uses.startsWith("actions/upload-artifact@") && copy(join(workspace, path), join(artifacts, name));
  return uploaded ? { "artifact-id": "1" } : {};
}

function filled(texts: Record<string, unknown>, context: Context): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(String(text), context)]));
}
