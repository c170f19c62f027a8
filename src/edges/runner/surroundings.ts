import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";

import { readTrigger } from "../../decisions/checks/trigger-payload.ts";
import { readVisibility } from "../../decisions/provenance/read-visibility.ts";
import { readSource } from "../../decisions/source/read-source.ts";
import { ReleaseError } from "../../model/problem.ts";
import type { Signer } from "../../model/provenance.ts";
import type { Source } from "../../model/source.ts";
import type { Trigger } from "../../model/trigger.ts";

/** What the runner says about the job. */
export interface Surroundings {
  /** Where relative paths start. */
  workspace: string;
  /** A directory for scratch files that the runner clears. */
  temporary: string;
  trigger: Trigger;
  /** What the run was started for. */
  source: Source;
  /** `owner/name` of the repository that runs the workflow. */
  repositoryName: string | undefined;
  /** Its URL. */
  repository: string | undefined;
  /** The URL of this run of the workflow. */
  workflowRun: string | undefined;
  /** Whether this is another attempt of a run. */
  isRerun: boolean;
  /** What the runner tells of a job that would sign provenance. */
  signer: Signer;
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
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  return {
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temporary: env.RUNNER_TEMP ?? tmpdir(),
    trigger: readTrigger(env.GITHUB_EVENT_NAME ?? "", payload),
    source: readSource(env, payload),
    ...repositoryOf(env),
    isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1,
    signer: {
      idToken: isSet(env.ACTIONS_ID_TOKEN_REQUEST_URL) && isSet(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
      runner: env.RUNNER_ENVIRONMENT,
      visibility: readVisibility(payload),
      repository: repositoryOf(env).repository,
    },
    now: Date.now(),
  };
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== "";
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
