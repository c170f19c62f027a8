import type { Check } from "../../model/check.ts";
import type { TarballFile } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { OtherWays } from "../../model/publisher.ts";
import { NPMJS } from "../../model/registry.ts";
import type { PackageResult, State } from "../../model/result.ts";
import type { SetUp } from "../../model/set-up.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { checkLink, helpLink } from "../failures/help-link.ts";
import { headline } from "./annotations.ts";
import { STAGED_PACKAGES } from "../release/result.ts";
import { changesSection, suggestionsSection } from "./changes-section.ts";
import { code, markdown, prose } from "./escape.ts";
import { bytes, counted } from "./format.ts";
import { otherWaysSection } from "./other-ways-section.ts";
import { setUpHelp } from "./set-up-help.ts";
import { table } from "./table.ts";
import { plain } from "./token-commands.ts";

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

/** What a heading says of a state; the sentence below it says more. */
const STATE_WORDS: Readonly<Record<State, string>> = {
  published: "published",
  accepted: "accepted",
  staged: "staged",
  "already-published": "published before",
  "already-staged": "staged before",
  skipped: "skipped",
  "dry-run": "dry run",
  failed: "not released",
};

const CHECK_ICONS: Readonly<Record<Check["status"], string>> = {
  pass: "✅",
  fail: "❌",
  unknown: "🟡",
  "not-applicable": "➖",
};

/** More files than these are counted, not listed: GitHub takes 1 MiB of summary, and a person reads less. */
const MOST_FILES = 500;
const MOST_CHARACTERS = 250_000;

/** A result as the job summary's Markdown: the end, what to do, the facts, the checks, the tarball's contents. */
export function summaryOf(
  result: PackageResult,
  files: readonly TarballFile[],
  otherWays: OtherWays | undefined,
  setUps?: readonly SetUp[],
): string {
  return [
    `## ${STATE_ICONS[result.state]} ${markdown(result.id ?? "The package")}: ${STATE_WORDS[result.state]}`,
    result.state === "failed" ? "" : markdown(headline(result)),
    approval(result),
    tagCommands(result),
    problemList(result.problems),
    setUpHelp(result.problems, setUps),
    warningList(result.warnings),
    facts(result),
    checksSection(result.checks),
    otherWaysSection(result.name, result.registry, otherWays),
    changesSection(result.changes),
    suggestionsSection(result.suggestions),
    contentsSection(
      files,
      `${counted(files.length, "file")} in the tarball, ${sizes(result)}`,
      result.integrity === undefined ? "" : `Integrity: ${code(result.integrity)}`,
    ),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** Failures as a section of the summary: what was seen, why, and what to do. */
export function problemList(list: readonly Problem[], title = "What to do"): string {
  return list.length === 0 ? "" : [`### ${title}`, ...list.map((problem) => item(problem, true))].join("\n");
}

/** Warnings as a section of the summary: what was seen, and what to do; why is behind the link. */
export function warningList(list: readonly Problem[]): string {
  return list.length === 0
    ? ""
    : ["### Good to know", ...list.map((problem) => item(problem, false))].join("\n");
}

function item({ code: id, what, remedy }: Problem, tellsWhy: boolean): string {
  const entry = CATALOGUE[id];
  const why = tellsWhy ? ` ${prose(entry.why)}` : "";
  return `- **${prose(entry.title)}.** ${markdown(what)}${why}<br>\n  👉 ${remedyText(remedy ?? entry.remedy)} ([${id}](${helpLink(id)}))`;
}

/** Of the catalogue, and so without a word from outside. */
const OWN_REMEDIES: ReadonlySet<string> = new Set(Object.values(CATALOGUE).map(({ remedy }) => remedy));

/** What to do as Markdown; words that know this case better than the catalogue may have some from outside. */
export function remedyText(remedy: string): string {
  return OWN_REMEDIES.has(remedy) ? prose(remedy) : markdown(remedy);
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
  ];
  return factsTable(rows);
}

/** Names and values as a table without a head, which Markdown has not; a value is HTML, and a row without one is left out. */
export function factsTable(rows: readonly [name: string, value: string | undefined][]): string {
  const known = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`<tr><th align="left">${name}</th><td>${value}</td></tr>`],
  );
  return known.length === 0 ? "" : ["<table>", ...known, "</table>"].join("\n");
}

/** The checks folded under how many of them answered what; in the open where one failed. */
function checksSection(list: readonly Check[]): string {
  if (list.length === 0) return "";
  const counts = [...Map.groupBy(list, ({ status }) => status)].map(
    ([status, of]) => `${CHECK_ICONS[status]} ${of.length} ${status}`,
  );
  const open = list.some(({ status }) => status === "fail") ? " open" : "";
  return [
    "### Checks",
    "",
    `<details${open}><summary>${counts.join(", ")}</summary>`,
    "",
    checksTable(list),
    "",
    "</details>",
  ].join("\n");
}

/**
 * The checks as a table: answer, question, evidence and remedy. Of a token that is dead what cannot be told has none: only
 * another token helps.
 */
export function checksTable(list: readonly Check[]): string {
  const isDead = list.some(({ id, status }) => id === "token-valid" && status === "fail");
  const rows = list.map((check) => [
    `${CHECK_ICONS[check.status]}&nbsp;${check.status.replace("-", "&#8209;")}`,
    `[${code(check.id)}](${checkLink(check.id)})`,
    markdown(check.evidence) + (isDead && check.status === "unknown" ? "" : adviceOf(check)),
  ]);
  return table(["", "Check", "Evidence"], rows);
}

function adviceOf({ remedy }: Check): string {
  return remedy === undefined ? "" : `<br>👉 ${remedyText(remedy)}`;
}

function provenanceFact({ provenance, provenanceUrl }: PackageResult): string | undefined {
  if (provenance === undefined) return undefined;
  return provenanceUrl === undefined ? markdown(provenance) : link(provenance, provenanceUrl);
}

function approval({ approveCommand, approveUrl }: PackageResult): string {
  if (approveCommand === undefined && approveUrl === undefined) return "";
  const page = approveUrl === STAGED_PACKAGES ? link(approveUrl, approveUrl) : optionalCode(approveUrl);
  const ways = [
    ...(page === undefined ? [] : [`on ${page}`]),
    ...(approveCommand === undefined ? [] : ["by this command:"]),
  ];
  const sentence = `👉 A maintainer approves it, with 2FA, ${ways.join(" or ")}`;
  return approveCommand === undefined
    ? `${sentence}.`
    : `${sentence}\n\n<pre><code>${markdown(approveCommand)}</code></pre>`;
}

/** The dist-tags that were asked for, each with whether it is not set; `undefined` before they are known. */
function tagsFact({ tags, unsetTags }: PackageResult): string | undefined {
  if (tags.length === 0) return undefined;
  return tags.map((tag) => code(tag) + (unsetTags.includes(tag) ? " (not set)" : "")).join(", ");
}

/** How a person sets the dist-tags that are not set. */
function tagCommands({ id = "", registry, unsetTags }: PackageResult): string {
  if (unsetTags.length === 0) return "";
  const option = registry === NPMJS ? "" : ` --registry ${plain(registry ?? "")}`;
  const items = unsetTags.map((tag) => `- ${code(`npm dist-tag add ${plain(id)} ${plain(tag)}${option}`)}`);
  return ["👉 These dist-tags are not set. Once the version is live, this sets them:\n", ...items].join("\n");
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

/**
 * The files of a tarball with their sizes, folded under a title.
 * @param lead Markdown that stands before them
 */
export function contentsSection(files: readonly TarballFile[], title: string, lead = ""): string {
  if (files.length === 0) return "";
  const rows = filesThatFit(files);
  const more = files.length - rows.length;
  return [
    `<details><summary>${title}</summary>`,
    "",
    ...(lead === "" ? [] : [lead, ""]),
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
