// Runs the built action as the GitHub runner does: in a process of its own, with an environment made from nothing,
// from a folder outside this repository, and afterwards looks for the secrets it was given in everything it left behind.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActionName, GITHUB_TOKEN, inputVariables, readActionManifest } from "./action-manifest.ts";
import { checkoutOf } from "./checkout.ts";
import { type Annotation, annotationsOf, parseCommands, parseKeyValueFile } from "./runner-commands.ts";
import { type RunnerEvent, runnerEnvironment } from "./runner-environment.ts";
import { execute } from "./run-process.ts";
import { filesWith, occursIn, searchable } from "./secret-leaks.ts";

export interface ActionRun {
  action?: ActionName;
  inputs: Record<string, string>;
  /** The checkout: working directory and `GITHUB_WORKSPACE`. */
  workspace: string;
  /** Added to the runner's environment; `undefined` takes a variable out. */
  env?: Record<string, string | undefined>;
  event?: RunnerEvent;
  /** What must not be found anywhere afterwards; without it, the values of the inputs `token` and `tokens`. */
  secrets?: string[];
  timeoutMilliseconds?: number;
  /** The checkout of the action: its `action.yml` and `dist/`. */
  actionRoot?: string;
}

export interface ActionResult {
  exitCode: number;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  /** What the step printed, standard error included. */
  log: string;
  masks: string[];
}

const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url));

const PUSH: RunnerEvent = { name: "push", payload: {} };

/** Commands that newer runners refuse or that files have replaced. */
const REPLACED_COMMANDS: ReadonlySet<string> = new Set(["set-output", "save-state", "set-env", "add-path"]);

/** Runs one step; throws when it leaks a secret, uses a replaced workflow command, or does not end in time. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    return await runIn(folder, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, run: ActionRun): Promise<ActionResult> {
  const { action = "publish", actionRoot = PROJECT_ROOT } = run;
  const manifest = readActionManifest(actionRoot, action);
  const checkout = checkoutOf(actionRoot);
  const env = {
    ...runnerEnvironment({ folder, workspace: run.workspace, event: run.event ?? PUSH }),
    ...inputVariables(manifest, run.inputs),
    ...run.env,
  };
  const secrets = searchable([...(run.secrets ?? secretInputs(run.inputs)), GITHUB_TOKEN]);
  const before = new Set(filesWith(run.workspace, secrets));

  const main = resolve(checkout.folder, manifest.folder, manifest.main);
  const { exitCode, stdout, stderr, log } = await execute([main], {
    cwd: run.workspace,
    env,
    timeoutMilliseconds: run.timeoutMilliseconds ?? 60_000,
  });
  const commands = [...parseCommands(stdout), ...parseCommands(stderr)];
  const result: ActionResult = {
    exitCode,
    outputs: parseKeyValueFile(readIfPossible(env["GITHUB_OUTPUT"])),
    summary: readIfPossible(env["GITHUB_STEP_SUMMARY"]),
    annotations: annotationsOf(commands),
    log,
    masks: commands.filter(({ name }) => name === "add-mask").map(({ message }) => message),
  };

  checkout.expectUntouched();
  const leaks = [
    ...placesWith(result, secrets),
    ...filesWith(folder, secrets),
    ...filesWith(run.workspace, secrets).filter((path) => !before.has(path)),
  ];
  if (leaks.length > 0) {
    throw new Error(`a secret was found in: ${leaks.join(", ")}`);
  }
  const replaced = commands.find(({ name }) => REPLACED_COMMANDS.has(name));
  if (replaced !== undefined) {
    throw new Error(`the action used the replaced workflow command ::${replaced.name}::`);
  }
  return result;
}

/** The parts of the result that hold a secret; the line that asks the runner to mask it must. */
function placesWith({ log, outputs, summary }: ActionResult, secrets: string[]): string[] {
  const places = {
    "the log": log.replaceAll(/^::add-mask::.*$/gm, ""),
    "the outputs": Object.entries(outputs).flat().join("\n"),
    "the job summary": summary,
  };
  return Object.entries(places)
    .filter(([, text]) => occursIn(text, secrets))
    .map(([place]) => place);
}

function secretInputs({ token = "", tokens = "" }: Record<string, string>): string[] {
  const ofPackages = tokens.split("\n").filter((line) => line.includes("="));
  return [token, ...ofPackages.map((line) => line.slice(line.indexOf("=") + 1))];
}

function readIfPossible(path: string | undefined): string {
  return path !== undefined && existsSync(path) ? readFileSync(path, "utf8") : "";
}
