import { parsePackInputs } from "../decisions/inputs/parse-pack-inputs.ts";
import { packResultOf, type PackFindings } from "../decisions/release/pack-result.ts";
import { packAnnotations, packHeadline, packOutputs, packSummary } from "../decisions/report/pack-report.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { readSurroundings } from "../edges/runner/surroundings.ts";
import { PACK_INPUTS } from "../model/inputs.ts";
import { endedAs } from "../model/outcome.ts";
import type { PackResult } from "../model/pack-result.ts";
import { endOf } from "./end-of.ts";
import { packPackage } from "./pack-package.ts";
import { ReleaseLog } from "./release-log.ts";
import { report } from "./report.ts";

/** The pack action: each package's scripts, tarball and contents, where no credential is. */
export async function pack(): Promise<void> {
  const raw = readInputs(PACK_INPUTS);
  const packed: PackFindings[] = [];
  const outcome = await endOf(async () => {
    const surroundings = await readSurroundings();
    const inputs = parsePackInputs(raw);
    const packages = new WorkspacePackages();
    const { workspace, temporary } = surroundings;
    for (const given of (await findPackages(inputs.packages, workspace, temporary)).packages) {
      const findings: PackFindings = { warnings: [], problems: [] };
      packed.push(findings);
      const end = await endOf(async () => {
        await packPackage(given, inputs, { surroundings, packages }, findings, new ReleaseLog());
        return endedAs("skipped");
      });
      findings.problems.push(...end.problems);
    }
    return endedAs("skipped");
  });
  const results: PackResult[] = packed.map(packResultOf);
  await report({
    outputs: packOutputs(results),
    annotations: packAnnotations(results, outcome.problems),
    summary: packSummary(results, packed, outcome.problems),
    headline: packHeadline(results, outcome.problems),
    failed: outcome.problems.length > 0 || results.some(({ problems }) => problems.length > 0),
  });
}
