/** Cells whose second half is a real upload: the product is asked first, then npm's own library tries it. */

import { setTimeout as sleep } from "node:timers/promises";

import { gatherEvidence } from "../../../src/edges/registry/evidence.ts";
import type { Code } from "../../../src/model/code.ts";
import { MODES, type Mode } from "../../../src/model/inputs.ts";
import type { UploadRoute } from "../../npmjs/publish-answer.ts";
import { judgeModes, openRegistry, type Said } from "../matrix/judge.ts";
import { sortOf, type Report } from "../matrix/report.ts";
import { uploadTo, type Destination } from "./upload.ts";

export interface RealCell extends Destination {
  where: string;
  tokenLabel: string;
  packageLabel: string;
  /** The reason with which these modes must be refused, since the answers prove it. */
  certain: Partial<Record<Mode, Code>>;
}

/** A cell that was asked about and tried. */
export interface RealRun {
  cell: RealCell;
  /** `undefined`: the evidence did not end. */
  said: Record<Mode, Said> | undefined;
  reports: Report[];
}

/** Far longer than the time-outs of all requests together. */
const FOR_EVER = 60_000;

/** Asks about all cells, then uploads: what is asked must not see what another cell has uploaded. */
export async function runRealCells(cells: readonly RealCell[]): Promise<RealRun[]> {
  const asked = await Promise.all(cells.map(async (cell) => ({ cell, said: await ask(cell) })));
  const runs: RealRun[] = [];
  for (const [at, { cell, said }] of asked.entries()) {
    const direct = await uploadTo(cell, `1.${at}.1`, "direct");
    const stage = await uploadTo(cell, `1.${at}.2`, "stage");
    runs.push({
      cell,
      said,
      reports: said ? MODES.map((mode) => reportOf(cell, mode, said[mode], { direct, stage })) : [],
    });
  }
  return runs;
}

async function ask({ url, token, packageName }: RealCell): Promise<RealRun["said"]> {
  const registry = openRegistry(url, token);
  try {
    const evidence = await Promise.race([
      gatherEvidence(registry, packageName, true),
      sleep(FOR_EVER, undefined, { ref: false }),
    ]);
    return evidence && judgeModes(url, packageName, evidence);
  } finally {
    registry.close();
  }
}

function reportOf(
  { where, tokenLabel, packageLabel }: RealCell,
  mode: Mode,
  said: Said,
  tried: Record<UploadRoute, string | undefined>,
): Report {
  const ways = mode === "auto" ? [tried.direct, tried.stage] : [tried[mode]];
  const reasons = ways.filter((refusal) => refusal !== undefined);
  const works = reasons.length < ways.length;
  return {
    where,
    token: tokenLabel,
    account: "",
    package: packageLabel,
    mode,
    answers: "as it really answers",
    deciding: "as it really decides",
    sort: sortOf(works ? { works } : { works, reasons }, said),
    refusals: said.refusals,
    reasons: works ? [] : reasons,
  };
}
