import pMap from "p-map";

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
import { findPackages } from "../edges/disk/find-packages.ts";
import { IssueTracker } from "../edges/github/issues.ts";
import { Connections } from "../edges/registry/connections.ts";
import { Registry } from "../edges/registry/registry.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { logText } from "../edges/runner/report.ts";
import { redacted } from "../edges/runner/secrets.ts";
import { readSurroundings, type Surroundings } from "../edges/runner/surroundings.ts";
import type { Health, ToldHealth } from "../model/health.ts";
import { VERIFY_INPUTS, type RawInputs, type VerifyInputs } from "../model/inputs.ts";
import { endedAs } from "../model/outcome.ts";
import type { Package } from "../model/package.ts";
import type { Problem } from "../model/problem.ts";
import { endOf } from "./end-of.ts";
import { assignOrName, parseOrName } from "./parse-or-name.ts";
import { ReleaseLog } from "./release-log.ts";
import { report } from "./report.ts";
import { tellSkipped } from "./tell-skipped.ts";
import { tokenFor } from "./token-for.ts";
import { demandTrigger, identify, verifyToken } from "./verify-token.ts";

/** The verify action: every check and nothing else; one issue a package tells what is wrong, where that is asked for. */
export async function verify(): Promise<void> {
  const raw = readInputs(VERIFY_INPUTS);
  const shared: Findings = { checks: [], warnings: [] };
  let surroundings: Surroundings | undefined;
  let inputs: VerifyInputs | undefined;
  let verified: Health[] = [];
  const outcome = await endOf(async () => {
    surroundings = await readSurroundings();
    const { signer } = surroundings;
    const parse = (given: RawInputs) => parseVerifyInputs(given, signer.idToken);
    inputs = await parseOrName(parse, raw, surroundings, shared);
    demandTrigger(shared, inputs, surroundings);
    verified = await verifyAll(inputs, surroundings, shared);
    return endedAs("skipped");
  });
  const tracker = trackerOf(inputs, surroundings);
  const told: ToldHealth[] = [];
  for (const health of verified.length === 0 ? [healthOf(shared, outcome)] : verified) {
    const issue = await settle(health, tracker, surroundings?.workflowRun);
    told.push({ ...health, warnings: [...health.warnings, ...issue.warnings], issueUrl: issue.url });
  }
  await report({
    outputs: healthOutputs(told),
    annotations: healthAnnotations(told),
    summary: healthSummary(told),
    headline: healthHeadline(told),
    failed: told.some(({ healthy }) => !healthy),
  });
}

/** Packages whose tokens are verified at once. */
const CONCURRENCY = 8;

async function verifyAll(
  inputs: VerifyInputs,
  surroundings: Surroundings,
  shared: Findings,
): Promise<Health[]> {
  const { workspace, temporary } = surroundings;
  const { packages, skipped } = await findPackages(inputs.packages, workspace, temporary);
  tellSkipped(skipped);
  const isOneOfSeveral = packages.length > 1;
  const [first] = packages;
  if (first !== undefined && !isOneOfSeveral) shared.pkg = first;
  const accounts = assignOrName(packages, inputs, surroundings, shared);
  const connections = new Connections(isOneOfSeveral ? CONCURRENCY * 2 : CONCURRENCY);
  const verifyOne = async (pkg: Package): Promise<Health> => {
    const findings: Findings = { isOneOfSeveral, checks: shared.checks, warnings: [] };
    const account = accounts.get(pkg.name);
    const outcome = await endOf(async () => {
      // assignOrName has one for each, or throws.
      if (account === undefined) throw new Error(`no account for ${pkg.name}`);
      const log = new ReleaseLog(isOneOfSeveral ? pkg.name : undefined);
      const target = identify(pkg, { ...inputs, ...account }, findings, log);
      const shared = connections.to(target.registry);
      const token = await tokenFor({ pkg, target, shared }, account.token, findings, log);
      const registry = new Registry(target.registry, token, log.text, shared);
      try {
        await verifyToken({ registry, pkg, target }, { ...inputs, ...account }, surroundings, findings, log);
        return endedAs("skipped");
      } finally {
        registry.close();
      }
    });
    return healthOf(findings, outcome);
  };
  try {
    return await pMap(packages, verifyOne, { concurrency: CONCURRENCY });
  } finally {
    connections.close();
  }
}

const NOWHERE: Problem = {
  code: "issue-refused",
  what: "The input 'issue' is true, and there is no 'github-token' or no repository to open it in.",
};

/** Where issues are written; what is wrong where they cannot be, and `undefined` where none are asked for. */
function trackerOf(
  inputs: VerifyInputs | undefined,
  surroundings: Surroundings | undefined,
): IssueTracker | Problem | undefined {
  if (inputs?.issue !== true) return undefined;
  const [owner, repo] = surroundings?.repositoryName?.split("/") ?? [];
  const { githubToken: token } = inputs;
  if (token === undefined || owner === undefined || repo === undefined) return NOWHERE;
  return new IssueTracker({ owner, repo, token }, logText);
}

/** The issue made what it should be; without the permission that is a warning, and the answer stands. */
async function settle(
  health: Health,
  tracker: ReturnType<typeof trackerOf>,
  workflowRun: string | undefined,
): Promise<{ url: string | undefined; warnings: Health["warnings"] }> {
  if (tracker === undefined || health.name === undefined) return { url: undefined, warnings: [] };
  if (!(tracker instanceof IssueTracker)) return { url: undefined, warnings: [tracker] };
  const text = wantedIssue(health, workflowRun);
  const wanted = text && { title: redacted(text.title), body: redacted(text.body) };
  const answer = await tracker.settle(health.name, wanted);
  if ("url" in answer) return { url: answer.url, warnings: [] };
  const what = `GitHub did not let the issue of ${health.name} be written: ${answer.refused}.`;
  return { url: undefined, warnings: [{ code: "issue-refused", what }] };
}
