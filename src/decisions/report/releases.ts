import type { TarballFile } from "../../model/package.ts";
import type { OtherWays } from "../../model/publisher.ts";
import type { PackageResult, State } from "../../model/result.ts";
import type { SetUp } from "../../model/set-up.ts";
import { headline } from "./annotations.ts";
import { code, markdown } from "./escape.ts";
import { counted } from "./format.ts";
import { stateOf } from "./outputs.ts";
import { link, problemList, STATE_ICONS, summaryOf } from "./summary.ts";
import { setUpHelp } from "./set-up-help.ts";
import { table } from "./table.ts";

/** A result and what only the summary shows of it. */
export interface Told {
  result: PackageResult;
  files: readonly TarballFile[];
  otherWays: OtherWays | undefined;
  setUps?: readonly SetUp[] | undefined;
}

/** GitHub takes 1 MiB of summary, in UTF-8; a person reads less. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 300_000;
const MOST_OF_FAILURES = 200_000;

/** The end of all packages as one sentence. */
export function releasesHeadline(results: readonly PackageResult[]): string {
  const [only, ...others] = results;
  if (only !== undefined && others.length === 0) return headline(only);
  const states = [...Map.groupBy(results, ({ state }) => state)].map(
    ([state, of]) => `${of.length} ${state}`,
  );
  return `${counted(results.length, "package")}: ${states.toSorted(firstFailed).join(", ")}.`;
}

/** One package as it is; several as a table, what went wrong, and each folded, as long as there is room. */
export function releasesSummary(told: readonly Told[]): string {
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) {
    return summaryOf(only.result, only.files, only.otherWays, only.setUps);
  }
  const results = told.map(({ result }) => result);
  return [
    `## ${STATE_ICONS[stateOf(results)]} ${markdown(releasesHeadline(results))}`,
    ...withinRoom(told.filter(({ result }) => result.problems.length > 0).map(failure), MOST_OF_FAILURES),
    releasesTable(results),
    "<details><summary>Each package</summary>\n",
    ...withinRoom(told.map(folded), MOST_CHARACTERS),
    "</details>",
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function releasesTable(results: readonly PackageResult[]): string {
  const rows = results
    .slice(0, MOST_ROWS)
    .map((result) => [
      `${STATE_ICONS[result.state]}&nbsp;${result.state.replace("-", "&#8209;")}`,
      named(result),
      result.type === "" ? "" : markdown(result.type),
      result.tags.map(code).join(", "),
      result.serviceAccount === undefined ? "" : code(result.serviceAccount),
      result.approveCommand === undefined ? "" : code(result.approveCommand),
    ]);
  const more = results.length - rows.length;
  const header = ["", "Package", "Release", "Dist-tag", "Service account", "To approve"];
  return [tableOfKnown(header, rows), ...(more > 0 ? ["", `… and ${more} more.`] : [])].join("\n");
}

/** A table without the columns that are empty. */
function tableOfKnown(header: readonly string[], rows: readonly string[][]): string {
  const isKnown = (_cell: string, column: number): boolean => rows.some((row) => row[column] !== "");
  return table(
    header.filter(isKnown),
    rows.map((row) => row.filter(isKnown)),
  );
}

function named({ id = "a package", url }: PackageResult): string {
  return url === undefined ? code(id) : link(id, url);
}

function failure({ result: { id = "a package", problems }, setUps }: Told): string {
  const parts = [problemList(problems, `What to do for ${code(id)}`), setUpHelp(problems, setUps)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function folded({ result, files, otherWays, setUps }: Told): string {
  const inside = summaryOf(result, files, otherWays, setUps);
  return `<details><summary>${code(result.id ?? "a package")}</summary>\n\n${inside}\n</details>`;
}

/** The parts that fit, each whole. */
function withinRoom(parts: readonly string[], most: number): string[] {
  let room = most;
  return parts.filter((part) => (room -= Buffer.byteLength(part)) >= 0);
}

function firstFailed(a: string, b: string): number {
  const failed: State = "failed";
  return Number(b.endsWith(failed)) - Number(a.endsWith(failed));
}
