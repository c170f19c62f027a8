import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";

import { endGroup, info, startGroup } from "@actions/core";

import { scriptEnvironment } from "../../decisions/package/script-environment.ts";
import { logLine, reasonOf } from "../../decisions/report/escape.ts";
import { ReleaseError } from "../../model/problem.ts";
import { aloneInLog } from "./report.ts";

/**
 * Runs one lifecycle script of a package by the machine's npm, as `npm run` does, with no credential in its environment.
 * Its output is a group of the log, in which the runner obeys no command.
 * @throws ReleaseError where it fails or npm cannot be started
 */
export async function runScript(directory: string, name: string, id: string): Promise<void> {
  await aloneInLog(async () => {
    await runAlone(directory, name, id);
  });
}

async function runAlone(directory: string, name: string, id: string): Promise<void> {
  const { exec } = await import("@actions/exec");
  const resume = randomUUID();
  startGroup(logLine(`${id}: npm run ${name}`));
  info(`::stop-commands::${resume}`);
  const output = new ScriptOutput();
  try {
    const exitCode = await exec("npm", ["run", name], {
      cwd: directory,
      env: scriptEnvironment(process.env),
      ignoreReturnCode: true,
      // An open standard input would let a script that reads wait for ever.
      input: Buffer.alloc(0),
      outStream: output,
      errStream: output,
    });
    if (exitCode !== 0) throw scriptFailed(id, name, `it exited with ${exitCode}`);
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    throw scriptFailed(id, name, reasonOf(error), error);
  } finally {
    output.close();
    info(`::${resume}::`);
    endGroup();
  }
}

/** What a script prints, up to its end: what a process that it left behind prints later could be a command. */
class ScriptOutput extends Writable {
  #open = true;
  #midLine = false;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#open) {
      process.stdout.write(chunk);
      this.#midLine = chunk.at(-1) !== 0x0a;
    }
    done();
  }

  /** Takes no more, and ends the line that is begun: a command is one only at the start of a line. */
  close(): void {
    if (this.#midLine) process.stdout.write("\n");
    this.#open = false;
  }
}

function scriptFailed(id: string, name: string, why: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    { code: "script-failed", what: `The script ${name} of ${id} failed: ${why}.` },
    { cause },
  );
}
