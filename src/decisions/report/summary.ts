import type { Check } from "../../model/check.ts";
import type { TarballFile } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { NPMJS } from "../../model/registry.ts";
import type { PackageResult, State } from "../../model/result.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { helpLink } from "../failures/help-link.ts";
import { headline } from "./annotations.ts";
import { STAGED_PACKAGES } from "../release/result.ts";
import { changesSection, suggestionsSection } from "./changes-section.ts";
import { code, markdown } from "./escape.ts";
import { bytes, counted } from "./format.ts";
import { table } from "./table.ts";

/** How a state looks. */
export const STATE_ICONS: Readonly<Record<State, string>> = {
  published: "✅",
  accepted: "🕓",
  staged: "🕓",
  "already-published": "✅",
  "already-staged": "🕓",
  skipped: "⏭️",
  "dry-run": "🧪",
  failed: "❌",
};

const CHECK_ICONS: Readonly<Record<Check["status"], string>> = {
  pass: "✅",
  fail: "❌",
  unknown: "❔",
  "not-applicable": "➖",
};

/** More files than these are counted, not listed: GitHub takes 1 MiB of summary, and a person reads less. */
const MOST_FILES = 500;
const MOST_CHARACTERS = 250_000;

/** A result as the job summary's Markdown: the end, what to do, the facts, the checks, the tarball's contents. */
export function summaryOf(
  result: PackageResult,
  files: readonly TarballFile[],
  otherMaintainers: readonly string[],
): string {
  return [
    `## ${STATE_ICONS[result.state]} ${markdown(headline(result))}`,
    approval(result),
    tagCommands(result),
    problemList(result.problems, "What to do"),
    problemList(result.warnings, "Good to know"),
    facts(result),
    result.checks.length === 0 ? "" : `### Checks\n\n${checksTable(result.checks)}`,
    otherWays(result.name, otherMaintainers),
    changesSection(result.changes),
    suggestionsSection(result.suggestions),
    contentsSection(files, `${counted(files.length, "file")} in the tarball, ${sizes(result)}`),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** Problems as a section of the summary: what was seen, why, and what to do. */
export function problemList(list: readonly Problem[], title: string): string {
  if (list.length === 0) return "";
  const items = list.map((problem) => {
    const entry = CATALOGUE[problem.code];
    return `- **${markdown(entry.title)}.** ${markdown(problem.what)} ${markdown(entry.why)}\n  👉 ${markdown(problem.remedy ?? entry.remedy)} ([${problem.code}](${helpLink(problem.code)}))`;
  });
  return [`### ${title}`, ...items].join("\n");
}

function facts(result: PackageResult): string {
  const rows: [string, string | undefined][] = [
    ["Package", result.url === undefined ? optionalCode(result.id) : link(result.id ?? "", result.url)],
    ["Registry", optionalCode(result.registry)],
    [result.tags.length > 1 ? "Dist-tags" : "Dist-tag", tagsFact(result)],
    ["Release", release(result)],
    ["Access", optionalCode(result.access)],
    ["Service account", optionalCode(result.serviceAccount)],
    ["Token", tokenExpiry(result)],
    ["Provenance", provenanceFact(result)],
    ["Integrity", optionalCode(result.integrity)],
    ["Tarball", result.size === undefined ? undefined : sizes(result)],
  ];
  return factsTable(rows);
}

/** Names and values as a table; a value is Markdown, and a row without one is left out. */
export function factsTable(rows: readonly [name: string, value: string | undefined][]): string {
  const known = rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return known.length === 0 ? "" : table(["", ""], known);
}

/** The checks as a table: answer, question, evidence, remedy. */
export function checksTable(list: readonly Check[]): string {
  const rows = list.map(({ id, status, evidence, remedy }) => [
    `${CHECK_ICONS[status]} ${status}`,
    code(id),
    markdown(evidence),
    remedy === undefined ? "" : markdown(remedy),
  ]);
  return table(["", "Check", "Evidence", "Remedy"], rows);
}

function provenanceFact({ provenance, provenanceUrl }: PackageResult): string | undefined {
  if (provenance === undefined) return undefined;
  return provenanceUrl === undefined ? markdown(provenance) : link(provenance, provenanceUrl);
}

function approval({ approveCommand, approveUrl }: PackageResult): string {
  const ways = [
    ...(approveCommand === undefined ? [] : [`with ${code(approveCommand)}`]),
    ...(approveUrl === undefined
      ? []
      : [`on ${approveUrl === STAGED_PACKAGES ? link(approveUrl, approveUrl) : code(approveUrl)}`]),
  ];
  return ways.length === 0 ? "" : `👉 A maintainer approves it, with 2FA, ${ways.join(" or ")}.`;
}

/** The dist-tags that were asked for, each with whether it is still to be set; `undefined` before they are known. */
function tagsFact({ tags, unsetTags }: PackageResult): string | undefined {
  if (tags.length === 0) return undefined;
  return tags.map((tag) => code(tag) + (unsetTags.includes(tag) ? " (to be set)" : "")).join(", ");
}

/** How a person sets the dist-tags that are still to be set. */
function tagCommands({ id = "", registry, unsetTags }: PackageResult): string {
  if (unsetTags.length === 0) return "";
  const option = registry === NPMJS ? "" : ` --registry ${registry}`;
  const items = unsetTags.map((tag) => `- ${code(`npm dist-tag add ${id} ${tag}${option}`)}`);
  return ["👉 These dist-tags are still to be set, once the version is live:\n", ...items].join("\n");
}

/** Who else could publish this package; a way in that no check of this token covers. */
export function otherWays(name: string | undefined, others: readonly string[]): string {
  if (others.length === 0) return "";
  const listed = others.map(code).join(", ");
  return `${markdown(name ?? "The package")} can also be published by ${listed}. Make sure that each has full 2FA.`;
}

/** When the token expires, as Markdown. */
export function tokenExpiry({
  tokenExpires,
  tokenDaysLeft,
}: Pick<PackageResult, "tokenExpires" | "tokenDaysLeft">): string | undefined {
  if (tokenExpires === undefined || tokenDaysLeft === undefined) return undefined;
  if (tokenDaysLeft < 0) return `expired on ${code(tokenExpires)}`;
  return `expires on ${code(tokenExpires)}, in ${counted(tokenDaysLeft, "day")}`;
}

/** The files of a tarball with their sizes, folded under a title. */
export function contentsSection(files: readonly TarballFile[], title: string): string {
  if (files.length === 0) return "";
  const rows = filesThatFit(files);
  const more = files.length - rows.length;
  return [
    `<details><summary>${title}</summary>`,
    "",
    table(["File", "Size"], rows),
    ...(more > 0 ? ["", `… and ${counted(more, "file")} more.`] : []),
    "",
    "</details>",
  ].join("\n");
}

function filesThatFit(files: readonly TarballFile[]): string[][] {
  let room = MOST_CHARACTERS;
  return files.slice(0, MOST_FILES).flatMap(({ path, size }) => {
    const row = [code(path), bytes(size)];
    room -= row.join("").length;
    return room > 0 ? [row] : [];
  });
}

function release({ type, previousVersion }: PackageResult): string | undefined {
  if (type === "") return undefined;
  return previousVersion === undefined ? markdown(type) : `${markdown(type)}, after ${code(previousVersion)}`;
}

function sizes({ size = 0, unpackedSize = 0 }: PackageResult): string {
  return `${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`;
}

/** A value as inline code, `undefined` where there is none. */
export function optionalCode(value: string | undefined): string | undefined {
  return value === undefined ? undefined : code(value);
}

/** A link; a URL that a registry gave may only be http(s) and is escaped for Markdown. */
export function link(text: string, url: string): string {
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return safe ? `<a href="${markdown(new URL(url).href)}">${markdown(text)}</a>` : code(text);
}
