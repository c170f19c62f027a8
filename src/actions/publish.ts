import { parsePublishInputs } from "../decisions/inputs/parse-publish-inputs.ts";
import { annotationsOf } from "../decisions/report/annotations.ts";
import { outputsOf } from "../decisions/report/outputs.ts";
import { releasesHeadline, releasesSummary } from "../decisions/report/releases.ts";
import { resultOf, type Findings } from "../decisions/release/result.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { readSurroundings } from "../edges/runner/surroundings.ts";
import { PUBLISH_INPUTS, type RawInputs } from "../model/inputs.ts";
import { endedAs } from "../model/outcome.ts";
import { endOf } from "./end-of.ts";
import { parseOrName } from "./parse-or-name.ts";
import { releaseAll, type Released } from "./release-all.ts";
import { report } from "./report.ts";
import { demandTrigger } from "./verify-token.ts";

/** The publish action: inputs to releases to results to report. */
export async function publish(): Promise<void> {
  const raw = readInputs(PUBLISH_INPUTS);
  const shared: Findings = { checks: [], warnings: [] };
  let released: Released[] = [];
  const end = await endOf(async () => {
    const surroundings = await readSurroundings();
    const parse = (given: RawInputs) => parsePublishInputs(given, surroundings.signer.idToken);
    const inputs = await parseOrName(parse, raw, surroundings, shared);
    demandTrigger(shared, inputs, surroundings, inputs.allowUntrustedTrigger);
    released = await releaseAll(inputs, surroundings, shared);
    return endedAs("skipped");
  });
  // What is true of all is told with the first.
  const all = released.length === 0 ? [{ findings: shared, outcome: end }] : withShared(released, shared);
  const results = all.map(({ findings, outcome }) => resultOf(findings, outcome));
  await report({
    outputs: outputsOf(results),
    annotations: annotationsOf(results),
    summary: releasesSummary(
      results.map((result, at) => ({
        result,
        files: all[at]?.findings.tarball?.files ?? [],
        otherWays: all[at]?.findings.otherWays,
        setUps: all[at]?.findings.setUps,
      })),
    ),
    headline: releasesHeadline(results),
    failed: results.some(({ state, problems }) => state === "failed" || problems.length > 0),
  });
}

function withShared(released: readonly Released[], { warnings }: Findings): Released[] {
  return released.map(({ findings, outcome }, at) => ({
    findings: at === 0 ? { ...findings, warnings: [...warnings, ...findings.warnings] } : findings,
    outcome,
  }));
}
