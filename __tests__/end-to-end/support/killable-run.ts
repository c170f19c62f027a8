// A step that can be killed while it runs, as the runner does when a workflow is cancelled or a machine is lost.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inputVariables, readActionManifest } from "../../support/action-manifest.ts";
import { runnerEnvironment } from "../../support/runner-environment.ts";
import { filesWith, occursIn, searchable } from "../../support/secret-leaks.ts";

export interface KillableStep {
  workspace: string;
  /** The checkout of the action: its `action.yml` and `dist/`. */
  actionRoot: string;
  inputs: Record<string, string> & { token: string };
}

export interface KillableRun {
  /** Sends the signal and waits until the process is gone, for 2 s at most. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
  ended: Promise<KilledResult>;
}

export interface KilledResult {
  /** What ended the process; `null` when it ended by itself. */
  signal: NodeJS.Signals | null;
  /** The files, or "the log", in which the token was left. */
  leaks: string[];
}

/** Starts the step; everything it was given is removed when it has ended. */
export function startStep({ workspace, actionRoot, inputs }: KillableStep): KillableRun {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  const checkout = join(folder, "action");
  cpSync(join(actionRoot, "dist"), join(checkout, "dist"), { recursive: true });
  const manifest = readActionManifest(actionRoot, "publish");
  const event = { name: "push", payload: {} };
  const env = {
    ...runnerEnvironment({ folder, workspace, event }),
    ...inputVariables(manifest, inputs),
  };
  const child = spawn(process.execPath, [join(checkout, manifest.main)], { cwd: workspace, env });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (log += text));
  }
  const ended = new Promise<KilledResult>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_code, signal) => {
      const secrets = searchable([inputs.token]);
      const leaks = [...filesWith(folder, secrets), ...filesWith(workspace, secrets)];
      const said = occursIn(log.replaceAll(/^::add-mask::.*$/gm, ""), secrets);
      rmSync(folder, { recursive: true, force: true });
      resolve({ signal, leaks: said ? [...leaks, "the log"] : leaks });
    });
  });
  return {
    ended,
    kill: async (signal) => {
      child.kill(signal);
      await Promise.race([ended, sleep(2000)]);
    },
  };
}
