import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";

import { readTrigger } from "../../decisions/checks/trigger-payload.ts";
import { ReleaseError } from "../../model/problem.ts";
import type { Trigger } from "../../model/trigger.ts";

/** What the runner says about the job. */
export interface Surroundings {
  /** Where relative paths start. */
  workspace: string;
  /** A directory for scratch files that the runner clears. */
  temporary: string;
  trigger: Trigger;
  /** `owner/name` of the repository that runs the workflow. */
  repositoryName: string | undefined;
  /** Its URL. */
  repository: string | undefined;
  /** The URL of this run of the workflow. */
  workflowRun: string | undefined;
  /** When the step began, in milliseconds since 1970. */
  now: number;
}

/**
 * Reads the runner's variables and the event's payload.
 * @throws ReleaseError where the runner's files cannot be written, since a release that cannot be reported must not begin
 */
export async function readSurroundings(): Promise<Surroundings> {
  const { env } = process;
  await Promise.all(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map(assertWritable));
  return {
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temporary: env.RUNNER_TEMP ?? tmpdir(),
    trigger: readTrigger(env.GITHUB_EVENT_NAME ?? "", await readPayload(env.GITHUB_EVENT_PATH)),
    ...repositoryOf(env),
    now: Date.now(),
  };
}

function repositoryOf(
  env: NodeJS.ProcessEnv,
): Pick<Surroundings, "repositoryName" | "repository" | "workflowRun"> {
  const {
    GITHUB_REPOSITORY: name,
    GITHUB_RUN_ID: run,
    GITHUB_SERVER_URL: server = "https://github.com",
  } = env;
  const repository = name === undefined ? undefined : `${server}/${name}`;
  return {
    repositoryName: name,
    repository,
    workflowRun:
      repository === undefined || run === undefined ? undefined : `${repository}/actions/runs/${run}`,
  };
}

async function assertWritable(variable: string): Promise<void> {
  const file = process.env[variable];
  // Unset on servers that do not know it; @actions/core then falls back or has nothing to write to.
  if (file === undefined || file === "") return;
  try {
    await access(file, constants.W_OK);
    await readFile(file);
  } catch (error) {
    throw new ReleaseError(
      {
        code: "summary-unwritable",
        what: `${variable} does not name a file that this step can write; accepted is the file that the runner made.`,
      },
      { cause: error },
    );
  }
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === "") return {};
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch {
    // Without a payload a pull request counts as a fork's; other events need none.
    return {};
  }
}
