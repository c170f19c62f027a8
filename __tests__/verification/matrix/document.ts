/** The matrix as a document that a person can read and argue with. */

import type { Check, CheckId } from "../../../src/model/check.ts";
import { MODES, type Mode } from "../../../src/model/inputs.ts";
import type { RealRun } from "../registries/real-cells.ts";
import { ACCOUNTS, PACKAGES, TOKEN_KINDS } from "./cells.ts";
import { CERTAIN } from "./certain.ts";
import type { Said } from "./judge.ts";
import { USUAL } from "./plan.ts";
import { countSorts, type Report, type Sort } from "./report.ts";
import type { Run } from "./run.ts";

export interface Matrix {
  runs: readonly Run[];
  realRuns: readonly RealRun[];
  reports: readonly Report[];
  /** Combinations left out, since the design takes their answers as a proof to the contrary. */
  ruledOut: number;
  /** Of the releases under `auto` for which a way exists: how many find it. */
  auto: { found: number; missed: number };
}

const SYMBOLS: Readonly<Record<Sort, string>> = {
  "let through": "✅",
  refused: "⛔",
  warned: "⚠️",
  silent: "🔇",
  wrong: "❌",
};

const LEGEND = `✅ works, and is let through · ⛔ would fail, and is refused with this code · ⚠️ would fail, and is let through with a
warning · 🔇 would fail, and is let through without one · ❌ would work, and is refused: a defect`;

/** Why no check can tell before the upload; `otp-required` and so on are the registry's reasons. */
const UNKNOWABLE: Readonly<Record<string, string>> = {
  "account-held": "no endpoint tells of npm's 72-hour hold",
  "account-lacks-permission":
    "who may create a name, and who reads a restricted package, is not told; lists that answer 401, 403 or 404 tell nothing",
  "token-lacks-permission": "the token's own entry cannot be read",
  "tokens-disallowed": "npm lets the setting be written and not be read",
  "stage-required":
    "the token's own entry cannot be read, or the date has come after which no token publishes directly",
  "otp-required": "the token's own entry cannot be read, or npm challenges the creation of a package",
  "bypass-required": "the token's own entry cannot be read, or npm/cli#9268",
  "staging-refused": "whether npm lets this account or this new package stage is told by the upload alone",
};

/** `docs/checks.md`. */
export function documentOf(matrix: Matrix): string {
  const usual = matrix.runs.filter(({ setting }) => setting.cell.called === USUAL);
  return [
    "# What the checks answer",
    "Written by `__tests__/verification/matrix.test.ts` from what it saw; `UPDATE_DOCS=1` writes it anew, and the test fails when it is stale.",
    "## The checks, by token and registry",
    "`trigger`, `service-account` and `repository` depend on the workflow and its inputs, not on the kind of token, and are left out. On npmjs: an account with 2FA for authorisation and writes, a public package with a scope, every endpoint answering as most reports have it.",
    npmjsChecks(usual),
    ...realChecks(matrix.realRuns),
    "## Would the release have worked, and what is said",
    LEGEND,
    ...MODES.map((mode) => outcomesByPackage(matrix.reports, mode)),
    "### By account",
    "For a public package with a scope: `direct`, `auto`, `stage`.",
    outcomesByAccount(matrix.reports),
    "### On other registries",
    "`direct`, `auto`, `stage`; the uploads were really tried.",
    outcomesElsewhere(matrix.realRuns),
    "## What is certain before the upload",
    certainTable(matrix),
    "## What only the upload tells",
    "Every other failure is let through, since no answer proves it; then the registry's answer to the upload names the cause.",
    unknowableTable(matrix.reports),
    "## Left out",
    `- A token whose own entry says \`bypass_2fa: false\` and which publishes directly all the same: nobody has seen it, and the design takes the entry as proof (${matrix.ruledOut} combinations).`,
    "- A token that whoami and the list of staged versions both answer with 401 and that works all the same: the design takes the two as proof that the token is not known.",
    "- An account that the lists do not have or let only read, on a registry that shows the status of a version to anyone: the answers contradict each other, and such a release is let through.",
    "## Counts",
    counts(matrix),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

const SHOWN: readonly CheckId[] = ["token-valid", "maintainer", "blast-radius", "expiry", "package-2fa"];

function npmjsChecks(usual: readonly Run[]): string {
  const rows = usual
    .filter(
      ({ setting: { cell } }) => cell.account === "auth-and-writes" && cell.package === "public, scoped",
    )
    .map(({ setting, said }) => [setting.cell.token, ...answers(said)]);
  return `### npmjs\n\n${checksTable(rows)}`;
}

/** Registries that answer alike share a table. */
function realChecks(runs: readonly RealRun[]): string[] {
  const places = Map.groupBy(
    runs.filter(({ cell }) => cell.packageLabel === "public, scoped"),
    ({ cell }) => cell.where,
  );
  const tables = [...places].map(([where, found]) => ({
    where,
    table: checksTable(
      found.map(({ cell, said }) => [cell.tokenLabel, ...(said ? answers(said) : ["no answer"])]),
    ),
  }));
  return [...Map.groupBy(tables, (entry) => entry.table)].map(
    ([table, entries]) => `### ${entries.map(({ where }) => where).join(", ")}\n\n${table}`,
  );
}

function checksTable(rows: string[][]): string {
  const modes = MODES.map((mode) => `\`non-interactive\`, ${mode}`);
  return table(["Token", ...SHOWN.map((id) => `\`${id}\``), ...modes], rows);
}

function answers(said: Record<Mode, Said>): string[] {
  const shown = SHOWN.map((id) => answer(said.auto.checks, id));
  return [...shown, ...MODES.map((mode) => answer(said[mode].checks, "non-interactive"))];
}

function answer(checks: readonly Check[], wanted: CheckId): string {
  const check = checks.find(({ id }) => id === wanted);
  if (check === undefined) return "";
  return check.code === undefined ? check.status : `${check.status}: ${check.code}`;
}

function outcomesByPackage(reports: readonly Report[], mode: Mode): string {
  const rows = Object.keys(PACKAGES).map((name) => [
    name,
    ...Object.keys(TOKEN_KINDS).map((token) =>
      outcome(usualReport(reports, { token, account: "auth-and-writes", package: name, mode }), true),
    ),
  ]);
  return `### Under \`mode: ${mode}\`\n\n${table(["Package", ...Object.keys(TOKEN_KINDS)], rows)}`;
}

function outcomesByAccount(reports: readonly Report[]): string {
  const rows = Object.keys(ACCOUNTS).map((account) => [
    account,
    ...Object.keys(TOKEN_KINDS).map((token) =>
      MODES_IN_ORDER.map((mode) =>
        outcome(usualReport(reports, { token, account, package: "public, scoped", mode }), false),
      ).join(""),
    ),
  ]);
  return table(["Account", ...Object.keys(TOKEN_KINDS)], rows);
}

/** Packages with the same outcomes share a row, then registries do. */
function outcomesElsewhere(runs: readonly RealRun[]): string {
  const rows = runs.map(({ cell, reports }) => [
    cell.where,
    cell.tokenLabel,
    cell.packageLabel,
    ...MODES_IN_ORDER.map((mode) =>
      outcome(
        reports.find((report) => report.mode === mode),
        true,
      ),
    ),
  ]);
  return table(["Registry", "Token", "Package", ...MODES_IN_ORDER], merged(merged(rows, 2), 0));
}

/** Rows that differ in one column only as one row with all its values there. */
function merged(rows: readonly (readonly string[])[], column: number): string[][] {
  const alike = Map.groupBy(rows, (row) => row.toSpliced(column, 1).join("|"));
  return [...alike.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const values = [first, ...rest].map((row) => row[column] ?? "");
    return [first.toSpliced(column, 1, [...new Set(values)].join("; "))];
  });
}

const MODES_IN_ORDER = ["direct", "auto", "stage"] as const satisfies readonly Mode[];

function usualReport(
  reports: readonly Report[],
  wanted: Pick<Report, "token" | "account" | "package" | "mode">,
): Report | undefined {
  return reports.find(
    (report) =>
      report.answers === USUAL &&
      Object.entries(wanted).every(([key, value]) => report[key as keyof Report] === value),
  );
}

function outcome(report: Report | undefined, withCodes: boolean): string {
  if (report === undefined) return "no answer";
  const codes = withCodes ? report.refusals.map((code) => ` ${code}`).join(",") : "";
  return `${SYMBOLS[report.sort]}${codes}`;
}

function certainTable({ runs }: Matrix): string {
  const rows = CERTAIN.map(({ codes, why, applies }) => {
    const found = runs.flatMap(({ setting, said }) =>
      MODES.filter((mode) => applies(setting, mode)).map((mode) => said[mode]),
    );
    const told = found.filter(({ refusals }) => refusals.some((code) => codes.includes(code)));
    const reason = why.replace(/ \((facts|design)[^)]*\)$/, "");
    return [codes.map((code) => `\`${code}\``).join(" or "), reason, `${told.length} of ${found.length}`];
  });
  return table(["Code", "Why it is certain (npmjs)", "Refused with it"], rows);
}

function unknowableTable(reports: readonly Report[]): string {
  const late = reports.filter(
    ({ sort, where }) => where === "npmjs" && (sort === "warned" || sort === "silent"),
  );
  const groups = Map.groupBy(late, ({ reasons }) => reasons[0] ?? "");
  const rows = [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, found]) => {
      const { warned, silent } = countSorts(found);
      return [reason, UNKNOWABLE[reason] ?? "", String(warned), String(silent)];
    });
  return table(["The registry's reason", "Why it cannot be known", "With a warning", "Without"], rows);
}

/** How many there are of each sort, as lines. */
export function counts({ runs, realRuns, reports, auto }: Matrix): string {
  const npmjs = countSorts(reports.filter(({ where }) => where === "npmjs"));
  const elsewhere = countSorts(reports.filter(({ where }) => where !== "npmjs"));
  const row = (name: string, sort: Sort): string[] => [name, String(npmjs[sort]), String(elsewhere[sort])];
  const total = (sorts: Record<Sort, number>): string =>
    String(Object.values(sorts).reduce((sum, count) => sum + count, 0));
  return [
    `${runs.length} worlds of the npmjs emulator and ${realRuns.length} of real and plain registries, each under three modes; on npmjs also under each way in which the registry may decide uploads.`,
    "",
    table(
      ["", "npmjs", "other registries"],
      [
        ["cells", total(npmjs), total(elsewhere)],
        row("would work, let through", "let through"),
        row("would work, refused", "wrong"),
        row("would fail, refused", "refused"),
        row("would fail, let through with a warning", "warned"),
        row("would fail, let through without one", "silent"),
      ],
    ),
    "",
    `Under \`auto\`, of ${auto.found + auto.missed} releases on npmjs for which direct publishing or staging works and which are let through, ${auto.found} find the way and ${auto.missed} do not.`,
  ].join("\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
