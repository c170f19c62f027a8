// `npm run docs`: writes docs/errors.md, docs/inputs-and-outputs.md, the tables of README.md and every example workflow that
// a document shows, from what they describe.

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import { headingAnchor, headingsOf, readDocument } from "../__tests__/unit/docs/documents.ts";
import { CATALOGUE } from "../src/decisions/failures/catalogue.ts";
import { CODES, type Code } from "../src/model/code.ts";
import { TEXTS_ELSEWHERE } from "./texts-elsewhere.ts";

const ROOT = join(import.meta.dirname, "..");

/** Where a document shows an example: the marks, and what stands between them. */
const EXAMPLE = /<!-- (examples\/[\w-]+\.yml) -->[\s\S]*?<!-- \/\1 -->/;

interface Input {
  description: string;
  default?: string;
}

interface Output {
  description: string;
}

interface Manifest {
  name: string;
  description: string;
  inputs: Record<string, Input>;
  outputs: Record<string, Output>;
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(referenceFiles())) {
    writeFileSync(join(ROOT, path), text);
    console.log(`written: ${path}`);
  }
}

/** The files that are written, wholly or in part, from code: path from the root to text. */
export function referenceFiles(): Record<string, string> {
  const actions = globSync(["action.yml", "*/action.yml"], { cwd: ROOT }).toSorted(
    (a, b) => a.length - b.length || a.localeCompare(b),
  );
  const manifests = actions.map((path): [string, Manifest] => [
    path.replaceAll("\\", "/"),
    readManifest(path),
  ]);
  return {
    ...documentsWithExamples(),
    "README.md": withExamples(readmeText(readManifest("action.yml"))),
    "docs/errors.md": errorsText(),
    "docs/inputs-and-outputs.md": inputsAndOutputsText(manifests),
  };
}

function readManifest(path: string): Manifest {
  return parse(readFileSync(join(ROOT, path), "utf8")) as Manifest;
}

/** The documents in `docs` that show an example. */
function documentsWithExamples(): Record<string, string> {
  const texts = globSync("docs/*.md", { cwd: ROOT }).map((path): [string, string] => [
    path.replaceAll("\\", "/"),
    readFileSync(join(ROOT, path), "utf8"),
  ]);
  return Object.fromEntries(
    texts.filter(([, text]) => EXAMPLE.test(text)).map(([path, text]) => [path, withExamples(text, told)]),
  );
}

/** What stands above an example in a guide; README has words of its own. */
function told(path: string): string {
  return `Copy [${path}](../${path}) to \`.github/workflows\`; replace the names by yours, and each row of zeros by the commit of the release that you have read: \`gh api repos/actions/checkout/commits/v6 --jq .sha\` shows it, and likewise for the other actions, with the versions behind \`#\`.\n\n`;
}

/**
 * The text with each example as its file has it.
 * @param above what stands above it
 */
function withExamples(text: string, above: (path: string) => string = () => ""): string {
  return text.replaceAll(new RegExp(EXAMPLE, "g"), (_all, path: string) => {
    const workflow = readFileSync(join(ROOT, path), "utf8");
    return `<!-- ${path} -->\n\n${above(path)}\`\`\`yaml\n${workflow}\`\`\`\n\n<!-- /${path} -->`;
  });
}

function readmeText({ inputs, outputs }: Manifest): string {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return between(between(readme, "inputs", inputTable(inputs)), "outputs", outputTable(outputs));
}

/** The text with everything between `<!-- name -->` and `<!-- /name -->` replaced. */
function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function errorsText(): string {
  const rows = CODES.map((code) => [`[\`${code}\`](#${code})`, CATALOGUE[code].title]);
  const entries = CODES.map((code) => {
    const { title, why, remedy, guide } = CATALOGUE[code];
    return [
      `<a id="${code}"></a>`,
      `## ${title}`,
      `Code: \`${code}\``,
      `Why: ${why}`,
      `What to do: ${remedy}`,
      ...(guide === undefined ? [] : [`How: [${titleOf(guide)}](${guide})`]),
      ...elsewhereText(code),
    ].join("\n\n");
  });
  return `${[
    "# Errors and warnings",
    "Written by `npm run docs` from `src/decisions/failures/catalogue.ts` and `scripts/texts-elsewhere.ts`; do not edit by hand.",
    "Every annotation and every check that did not pass has one of these codes, and links to its entry here. The sentence in the annotation says what was seen; the entry says why that happens, what to do, and for some which guide tells how. Where npm, another registry or another tool tells the same in its own words, the entry has these too.",
    table(["code", "title"], rows),
    ...entries,
  ].join("\n\n")}\n`;
}

/** The title of a guide, and the heading that its anchor names, without its number. */
function titleOf(guide: string): string {
  const [path = "", anchor = ""] = guide.split("#");
  const [title, ...headings] = headingsOf(readDocument(`docs/${path}`));
  const heading = headings.find((text) => headingAnchor(text) === anchor);
  if (heading === undefined) throw new Error(`docs/${path} has no heading ${anchor}`);
  return `${title}: ${heading.replace(/^\d+\. /, "")}`;
}

/** What other tools print for the same cause, as they print it, so that a search finds the entry. */
function elsewhereText(code: Code): string[] {
  const texts = TEXTS_ELSEWHERE[code] ?? [];
  if (texts.length === 0) return [];
  return ["Elsewhere it reads:", ["```text", ...texts.map(({ text }) => text), "```"].join("\n")];
}

function inputsAndOutputsText(manifests: readonly [path: string, Manifest][]): string {
  const actions = manifests.flatMap(([path, { description, inputs, outputs }]) => {
    const action = path === "action.yml" ? "publish" : path.slice(0, path.indexOf("/"));
    return [
      `## ${action}`,
      `${description}. Written from \`${path}\`.`,
      `### Inputs of ${action}`,
      inputTable(inputs, `${action}-input-`),
      `### Outputs of ${action}`,
      outputTable(outputs, `${action}-output-`),
    ];
  });
  return `${[
    "# Inputs and outputs",
    "Written by `npm run docs` from the `action.yml` files; do not edit by hand.",
    "An input that is empty counts as not given, and its default applies. An input that is not listed is refused, and so is a value that is not one of those named; every mistake is told at once. Outputs that are not known are empty. They are set before a step fails.",
    ...actions,
    jsonText(readManifest("action.yml")),
  ].join("\n\n")}\n`;
}

/** What the outputs `checks` and `results` hold; the keys of a result are those of the other outputs. */
function jsonText({ outputs }: Manifest): string {
  const keys = resultKeys(Object.keys(outputs)).map((key) => `\`${key}\``);
  return [
    "## The JSON in `checks` and `results`",
    "`checks` is an array with one object a check: `id`; `status` (`pass`, `fail`, `unknown` or `not-applicable`); `evidence`, what the answer rests on; and, unless it passed, mostly a `code` of [errors.md](errors.md) and a `remedy`.",
    `\`results\` is an array with one object a package. Its keys: ${keys.join(", ")}. What is not known is left out. \`checks\` is an array here, not text; \`problems\` and \`warnings\` are arrays of \`{ code, what, remedy? }\`; \`changes\` tells what differs from the previous version (\`since\`, \`added\`, \`removed\`, \`changed\`, \`unpackedSize\`, and at most 500 \`files\` and \`manifest\` values); \`provenance\` says whether a statement was signed, or why not; \`tags\` are all dist-tags of the release, and \`unsetTags\` those that are not set; \`suggestions\` are publint's.`,
    "Example, in a later step:",
    [
      "```yaml",
      "- env:",
      "    RESULTS: ${{ steps.publish.outputs.results }}",
      `  run: jq -r '.[] | "\\(.id) \\(.state)"' <<< "$RESULTS"`,
      "```",
    ].join("\n"),
  ].join("\n\n");
}

/** The keys of an object in `results`: the other outputs in camelCase, and what only data can hold. */
export function resultKeys(outputs: readonly string[]): string[] {
  const names = outputs.filter((name) => name !== "results");
  const keys = names.map((name) =>
    name.replaceAll(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase()),
  );
  return [...keys, "tags", "unsetTags", "provenance", "changes", "suggestions", "problems", "warnings"];
}

function inputTable(inputs: Record<string, Input>, anchor?: string): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    named(name, anchor),
    input.default === undefined ? "" : `\`${input.default}\``,
    input.description,
  ]);
  return table(["input", "default", "meaning"], rows);
}

function outputTable(outputs: Record<string, Output>, anchor?: string): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [named(name, anchor), description]);
  return table(["output", "meaning"], rows);
}

function named(name: string, anchor: string | undefined): string {
  return anchor === undefined ? `\`${name}\`` : `<a id="${anchor}${name}"></a>\`${name}\``;
}

function table(header: string[], rows: string[][]): string {
  const lines = [
    header,
    header.map(() => "---"),
    ...rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|"))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
