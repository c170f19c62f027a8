// The environment the runner gives to a step on a hosted Linux machine, made from nothing but the path to programs.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface RunnerEvent {
  name: string;
  payload: unknown;
}

export interface RunnerOptions {
  /** Where the runner keeps what belongs to this step alone: home, `RUNNER_TEMP` and the system's temporary folder. */
  folder: string;
  workspace: string;
  event: RunnerEvent;
}

const SHA = "9f3c1a5e7b2d4860c1e3a5f7092b4d6e8f0a1c3b";

/** Writes the event and the empty command files into the folder, and returns the variables that name them with all others. */
export function runnerEnvironment({ folder, workspace, event }: RunnerOptions): Record<string, string> {
  const [home, temp, systemTemp] = [join(folder, "home"), join(folder, "temp"), join(folder, "tmp")];
  const commandFiles = join(temp, "_runner_file_commands");
  for (const place of [home, systemTemp, commandFiles]) {
    mkdirSync(place, { recursive: true });
  }
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "STATE", "ENV", "PATH"].map((name) => [
      `GITHUB_${name}`,
      join(commandFiles, name.toLowerCase()),
    ]),
  );
  for (const file of Object.values(files)) {
    writeFileSync(file, "");
  }
  const eventPath = join(temp, "_github_workflow", "event.json");
  mkdirSync(join(temp, "_github_workflow"));
  writeFileSync(eventPath, JSON.stringify(event.payload));

  return {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    USERPROFILE: home,
    TMPDIR: systemTemp,
    LANG: "C.UTF-8",
    CI: "true",
    ...files,
    ...workflowVariables(event.name),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, "tool-cache"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "runner",
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}

/** What the runner says about the workflow and its run. */
export function workflowVariables(eventName: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTION_REPOSITORY: "acme/npm-service-publish",
    GITHUB_ACTION_REF: "v1",
    GITHUB_ACTOR: "octocat",
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: eventName,
    GITHUB_JOB: "release",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "true",
    GITHUB_BASE_REF: "",
    GITHUB_HEAD_REF: "",
    GITHUB_REPOSITORY: "acme/widgets",
    GITHUB_REPOSITORY_ID: "1001",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_REPOSITORY_OWNER_ID: "2002",
    GITHUB_RUN_ID: "3003",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: "Release",
    GITHUB_WORKFLOW_REF: "acme/widgets/.github/workflows/release.yml@refs/heads/main",
    GITHUB_WORKFLOW_SHA: SHA,
  };
}
