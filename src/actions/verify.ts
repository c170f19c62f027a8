import { healthOf } from "../decisions/health/health-of.ts";
import { wantedIssue } from "../decisions/health/wanted-issue.ts";
import { parseVerifyInputs } from "../decisions/inputs/parse-verify-inputs.ts";
import {
  healthAnnotations,
  healthHeadline,
  healthOutputs,
  healthSummary,
} from "../decisions/report/health-report.ts";
import type { Findings } from "../decisions/release/result.ts";
import { settleIssue } from "../edges/github/issues.ts";
import { Registry } from "../edges/registry/registry.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { redacted } from "../edges/runner/secrets.ts";
import { readSurroundings, type Surroundings } from "../edges/runner/surroundings.ts";
import type { Health } from "../model/health.ts";
import { VERIFY_INPUTS, type VerifyInputs } from "../model/inputs.ts";
import { endedAs } from "../model/outcome.ts";
import { endOf } from "./end-of.ts";
import { ReleaseLog } from "./release-log.ts";
import { report } from "./report.ts";
import { identify, verifyToken } from "./verify-token.ts";

/** The verify action: every check and nothing else; one issue tells what is wrong, where that is asked for. */
export async function verify(): Promise<void> {
  const raw = readInputs(VERIFY_INPUTS);
  const findings: Findings = { checks: [], warnings: [] };
  let surroundings: Surroundings | undefined;
  let inputs: VerifyInputs | undefined;
  const outcome = await endOf(async () => {
    surroundings = await readSurroundings();
    inputs = parseVerifyInputs(raw);
    await verifyOnce(inputs, surroundings, findings);
    return endedAs("skipped");
  });
  const health = healthOf(findings, outcome);
  const issue = await settle(health, inputs, surroundings);
  const told = { ...health, warnings: [...health.warnings, ...issue.warnings] };
  await report({
    outputs: healthOutputs(told, issue.url),
    annotations: healthAnnotations(told),
    summary: healthSummary(told, issue.url),
    headline: healthHeadline(told),
    failed: !told.healthy,
  });
}

async function verifyOnce(
  inputs: VerifyInputs,
  surroundings: Surroundings,
  findings: Findings,
): Promise<void> {
  const log = new ReleaseLog();
  const { pkg, target } = await identify(inputs, surroundings, findings, log);
  const registry = new Registry(target.registry, inputs.token, log.text);
  try {
    await verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log);
  } finally {
    registry.close();
  }
}

/** The issue made what it should be; without the permission that is a warning, and the answer stands. */
async function settle(
  health: Health,
  inputs: VerifyInputs | undefined,
  surroundings: Surroundings | undefined,
): Promise<{ url: string | undefined; warnings: Health["warnings"] }> {
  const [owner, repo] = surroundings?.repositoryName?.split("/") ?? [];
  const token = inputs?.githubToken;
  if (inputs?.issue !== true || health.name === undefined) return { url: undefined, warnings: [] };
  if (token === undefined || owner === undefined || repo === undefined) {
    const what = "The input 'issue' is true, and there is no 'github-token' or no repository to open it in.";
    return { url: undefined, warnings: [{ code: "issue-refused", what }] };
  }
  const text = wantedIssue(health, surroundings?.workflowRun);
  const wanted = text && { title: redacted(text.title), body: redacted(text.body) };
  const answer = await settleIssue({ owner, repo, token }, health.name, wanted);
  if ("url" in answer) return { url: answer.url, warnings: [] };
  const what = `GitHub did not let the issue of ${health.name} be written: ${answer.refused}.`;
  return { url: undefined, warnings: [{ code: "issue-refused", what }] };
}
