// The cost of one whole process with all its children, as the machine sees it: wall-clock time and peak memory.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Command {
  file: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

export interface Measurement {
  milliseconds: number;
  /** The largest resident size of the largest process; undefined where GNU time is missing. */
  mebibytes: number | undefined;
}

const GNU_TIME = "/usr/bin/time";
const TIMEOUT_MILLISECONDS = 1_200_000;

/** Whether peak memory can be measured on this machine: the kernel keeps it, GNU time asks for it. */
export const MEASURES_MEMORY = process.platform === "linux" && existsSync(GNU_TIME);

/** Runs the command to its end; throws, with what it printed, when it fails. */
export async function measure(command: Command): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "bench-time-"));
  const report = join(folder, "kilobytes");
  const { file, args } = MEASURES_MEMORY
    ? { file: GNU_TIME, args: ["-f", "%M", "-o", report, command.file, ...command.args] }
    : command;
  try {
    const milliseconds = await run({ ...command, file, args });
    const mebibytes = MEASURES_MEMORY ? Number(readFileSync(report, "utf8")) / 1024 : undefined;
    return { milliseconds, mebibytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run({ file, args, cwd, env }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const options = { cwd, env, timeout: TIMEOUT_MILLISECONDS, killSignal: "SIGKILL" } as const;
    const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const printed: Buffer[] = [];
    child.stdout.on("data", (bytes: Buffer) => printed.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => printed.push(bytes));
    child.once("error", reject);
    child.once("close", (code) => {
      const milliseconds = performance.now() - start;
      if (code === 0) {
        resolve(milliseconds);
      } else {
        const log = Buffer.concat(printed).toString("utf8");
        reject(new Error(`${file} ${args.join(" ")} ended with ${code}:\n${log}`));
      }
    });
  });
}
