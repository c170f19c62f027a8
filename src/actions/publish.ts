import { parsePublishInputs } from "../decisions/inputs/parse-publish-inputs.ts";
import { annotationsOf, headline } from "../decisions/report/annotations.ts";
import { outputsOf } from "../decisions/report/outputs.ts";
import { summaryOf } from "../decisions/report/summary.ts";
import { resultOf, type Findings } from "../decisions/release/result.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { readSurroundings } from "../edges/runner/surroundings.ts";
import { PUBLISH_INPUTS } from "../model/inputs.ts";
import { endOf } from "./end-of.ts";
import { ReleaseLog } from "./release-log.ts";
import { releasePackage } from "./release-package.ts";
import { report } from "./report.ts";

/** The publish action: inputs to release to result to report. */
export async function publish(): Promise<void> {
  const raw = readInputs(PUBLISH_INPUTS);
  const findings: Findings = { checks: [], warnings: [] };
  const outcome = await endOf(async () => {
    const surroundings = await readSurroundings();
    const inputs = parsePublishInputs(raw);
    return await releasePackage(inputs, surroundings, findings, new ReleaseLog());
  });
  const result = resultOf(findings, outcome);
  await report({
    outputs: outputsOf(result),
    annotations: annotationsOf(result),
    summary: summaryOf(result, findings.tarball?.files ?? [], findings.otherMaintainers ?? []),
    headline: headline(result),
    failed: result.state === "failed",
  });
}
