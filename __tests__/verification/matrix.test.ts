/**
 * The full matrix: kinds of token, account and package, modes, the answers on which reports disagree, and registries. In
 * every cell: would the release have worked, and what did we say?
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { MODES } from "../../src/model/inputs.ts";
import { autoGetsThrough } from "./matrix/auto.ts";
import { CERTAIN, TRUE_WHEN } from "./matrix/certain.ts";
import { counts, documentOf, type Matrix } from "./matrix/document.ts";
import { DECIDING } from "./matrix/oracle.ts";
import { plannedCells } from "./matrix/plan.ts";
import { grouped } from "./matrix/report.ts";
import { reportsOf, runCells, type Misdeeds, type Run } from "./matrix/run.ts";
import { runPlainRegistries } from "./registries/plain-cells.ts";
import { runVerdaccio6, runVerdaccio9 } from "./registries/verdaccio-cells.ts";

const DOCUMENT = fileURLToPath(new URL("../../docs/checks.md", import.meta.url));

let matrix: Matrix;
let misdeeds: Misdeeds;

beforeAll(async () => {
  const plain = runPlainRegistries();
  const npmjs = await runCells(plannedCells());
  const realRuns = [...(await runVerdaccio6()), ...(await runVerdaccio9()), ...(await plain)];
  const { reports, ruledOut } = reportsOf(npmjs.runs);
  misdeeds = npmjs.misdeeds;
  matrix = {
    runs: npmjs.runs,
    realRuns,
    reports: [...reports, ...realRuns.flatMap((run) => run.reports)],
    ruledOut,
    auto: autoOf(npmjs.runs),
  };
  console.log(counts(matrix));
}, 600_000);

function autoOf(runs: readonly Run[]): Matrix["auto"] {
  const ends = runs.flatMap((run) => DECIDING.map((deciding) => autoGetsThrough(run, deciding)));
  return {
    found: ends.filter((through) => through === true).length,
    missed: ends.filter((through) => through === false).length,
  };
}

it("refuses nothing that would have worked", () => {
  const wrong = matrix.reports.filter(({ sort }) => sort === "wrong");
  const groups = grouped(wrong, (report) => `${report.package}, refused: ${report.refusals.join(" and ")}`);
  expect(groups).toEqual([]);
});

describe("stops every certain failure with its true reason", () => {
  it.each(CERTAIN)("npmjs, $codes: $why", ({ codes, applies }) => {
    const found = matrix.runs.flatMap(({ setting, said }) =>
      MODES.filter((mode) => applies(setting, mode)).map((mode) => ({
        ...setting.cell,
        mode,
        ...said[mode],
      })),
    );
    expect(found).not.toHaveLength(0);
    const missed = found.filter(({ refusals }) => !refusals.some((code) => codes.includes(code)));
    expect(
      missed.map((cell) => `${cell.token}, ${cell.account}, ${cell.package}, ${cell.mode}, ${cell.called}`),
    ).toEqual([]);
  });

  it("elsewhere", () => {
    const missed = matrix.realRuns.flatMap(({ cell, said }) =>
      MODES.filter((mode) => {
        const code = cell.certain[mode];
        return code !== undefined && said?.[mode].refusals.includes(code) !== true;
      }).map(
        (mode) => `${cell.where}, ${cell.tokenLabel}, ${cell.packageLabel}, ${mode}: ${cell.certain[mode]}`,
      ),
    );
    expect(missed).toEqual([]);
  });
});

it("gives no reason that is untrue", () => {
  const untrue = matrix.runs.flatMap(({ setting, said }) =>
    MODES.flatMap((mode) =>
      said[mode].refusals
        .filter((code) => TRUE_WHEN[code]?.(setting) !== true)
        .map((code) => `${code} of ${setting.cell.package}`),
    ),
  );
  expect([...new Set(untrue)]).toEqual([]);
});

it("comes to an end everywhere", () => {
  const endless = matrix.realRuns.filter(({ said }) => said === undefined);
  expect(
    endless.map(({ cell: { where, tokenLabel, packageLabel } }) => [where, tokenLabel, packageLabel]),
  ).toEqual([]);
});

it("writes nothing to a registry that is not Verdaccio, and asks nothing that npm does not know", () => {
  expect(misdeeds).toEqual({ unknown: [], writing: [] });
});

it("is written down in docs/checks.md", () => {
  const document = documentOf(matrix);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(DOCUMENT, document);
  expect(readFileSync(DOCUMENT, "utf8")).toBe(document);
});
