import {
  endGroup,
  error,
  ExitCode,
  info,
  notice,
  setOutput,
  startGroup,
  summary,
  warning,
} from "@actions/core";

import type { Annotation } from "../../decisions/report/annotations.ts";
import { logLine } from "../../decisions/report/escape.ts";
import { redacted } from "./secrets.ts";

/** What waits until someone who is alone in the log has ended; absent: nobody is. */
let waiting: (() => void)[] | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Does something that prints to the log by itself. What others print meanwhile comes afterwards, since the runner may take
 * it for that one's output; no two are alone at once.
 */
export async function aloneInLog<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    const held: (() => void)[] = (waiting = []);
    try {
      return await act();
    } finally {
      waiting = undefined;
      for (const print of held) print();
    }
  });
  turn = mine.catch(() => {});
  return await mine;
}

function print(write: () => void): void {
  if (waiting === undefined) write();
  else waiting.push(write);
}

/** A titled, foldable part of the log; every line is made safe to print. */
export function logGroup(title: string, lines: readonly string[]): void {
  print(() => {
    // At once: each write to the log waits for the runner to take it.
    process.stdout.cork();
    startGroup(logLine(redacted(title)));
    for (const line of lines) info(logLine(redacted(line)));
    endGroup();
    process.stdout.uncork();
  });
}

/** One line in the log. */
export function logText(line: string): void {
  print(() => {
    info(logLine(redacted(line)));
  });
}

const PRINT = { error, warning, notice } as const;

export function annotate({ level, title, message }: Annotation): void {
  PRINT[level](redacted(message), { title });
}

/** Sets every output. @throws where the runner's file cannot be written */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, redacted(value));
}

/** Adds to the job summary; nothing to do on a runner that has none. */
export async function writeSummary(text: string): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return;
  await summary.addRaw(redacted(text), true).write();
}

/** Ends the step, without another annotation. */
export function endStep(failed: boolean): void {
  process.exitCode = failed ? ExitCode.Failure : ExitCode.Success;
}
