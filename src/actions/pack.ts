import { sharedNames } from "../decisions/package/tarball-name.ts";
import { parsePackInputs } from "../decisions/inputs/parse-pack-inputs.ts";
import { packResultOf, type PackFindings } from "../decisions/release/pack-result.ts";
import { packAnnotations, packHeadline, packOutputs, packSummary } from "../decisions/report/pack-report.ts";
import { BUILT_WITH, levelsOf } from "../decisions/workspace/levels.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import { inScratchFolder } from "../edges/disk/scratch-folder.ts";
import { moveTarball } from "../edges/disk/write-tarball.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { readSurroundings, type Surroundings } from "../edges/runner/surroundings.ts";
import { PACK_INPUTS, type PackInputs } from "../model/inputs.ts";
import { ReleaseError } from "../model/problem.ts";
import { endedAs } from "../model/outcome.ts";
import type { PackResult } from "../model/pack-result.ts";
import { endOf } from "./end-of.ts";
import { packPackage } from "./pack-package.ts";
import { ReleaseLog } from "./release-log.ts";
import { report } from "./report.ts";
import { tellSkipped } from "./tell-skipped.ts";

/** The pack action: each package's scripts, tarball and contents, where no credential is. */
export async function pack(): Promise<void> {
  const raw = readInputs(PACK_INPUTS);
  const packed: PackFindings[] = [];
  const outcome = await endOf(async () => {
    const surroundings = await readSurroundings();
    const inputs = parsePackInputs(raw);
    await packAll(inputs, surroundings, packed);
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

/**
 * Every package, what others are built with before them, then their files: a tarball that lay in a directory already would
 * get into the next one.
 * @throws ReleaseError
 */
async function packAll(
  inputs: PackInputs,
  surroundings: Surroundings,
  packed: PackFindings[],
): Promise<void> {
  const { workspace, temporary } = surroundings;
  const { packages, skipped } = await findPackages(inputs.packages, workspace, temporary);
  tellSkipped(skipped);
  const shared = sharedNames(packages);
  if (shared.length > 0) throw new ReleaseError(shared);
  const known = new WorkspacePackages(packages);
  const begun = (await known.asFarAsKnown(packages)).map((pkg) => {
    const findings: PackFindings = { pkg, warnings: [], problems: [] };
    return { ...pkg, findings };
  });
  packed.push(...begun.map(({ findings }) => findings));
  await inScratchFolder(temporary, "packed", async (folder) => {
    const place = { surroundings, packages: known, folder };
    for (const { findings, ...pkg } of levelsOf(begun, BUILT_WITH).levels.flat()) {
      const end = await endOf(async () => {
        await packPackage(pkg, inputs, place, findings, new ReleaseLog());
        return endedAs("skipped");
      });
      findings.problems.push(...end.problems);
    }
    for (const findings of packed) {
      const { pkg, tarball } = findings;
      if (pkg === undefined || tarball === undefined) continue;
      findings.file = await moveTarball(pkg, folder, inputs.destination, workspace);
    }
  });
}
