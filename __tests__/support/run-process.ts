// One Node process, run to its end, with what it printed.

import { spawn } from "node:child_process";

export interface ProcessOptions {
  cwd: string;
  /** The whole environment; a variable that is `undefined` is left out. */
  env: Record<string, string | undefined>;
  timeoutMilliseconds: number;
}

export interface ProcessResult {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** Both, in the order in which they arrived. */
  log: string;
}

/** Runs Node with these arguments; throws, with the log so far, when the process does not end in time. */
export function execute(args: string[], options: ProcessOptions): Promise<ProcessResult> {
  const { timeoutMilliseconds, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...spawnOptions, stdio: ["ignore", "pipe", "pipe"] });
    const result = { stdout: "", stderr: "", log: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        result[name] += text;
        result.log += text;
      });
    }
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      // A grandchild may hold the pipes open: do not wait for their end.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(
        new Error(`the process did not end within ${timeoutMilliseconds} ms; it printed:\n${result.log}`),
      );
    }, timeoutMilliseconds);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      result.log += signal === null ? "" : `\n(ended by ${signal})\n`;
      resolve({ exitCode: code ?? 1, ...result });
    });
  });
}
