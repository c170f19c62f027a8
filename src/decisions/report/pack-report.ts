import type { PackResult } from "../../model/pack-result.ts";
import type { Problem } from "../../model/problem.ts";
import type { PackFindings } from "../release/pack-result.ts";
import { problemAnnotations, type Annotation } from "./annotations.ts";
import { changesSection, suggestionsSection } from "./changes-section.ts";
import { code, markdown } from "./escape.ts";
import { fittingJson } from "./fitting-json.ts";
import { bytes, counted } from "./format.ts";
import { contentsSection, factsTable, optionalCode, problemList, warningList } from "./summary.ts";

/** Results as the pack action's outputs. The single ones are set where there is one package. */
export function packOutputs(results: readonly PackResult[]): Record<string, string> {
  const only = results.length === 1 ? results[0] : undefined;
  return {
    tarball: only?.tarball ?? "",
    integrity: only?.integrity ?? "",
    name: only?.name ?? "",
    version: only?.version ?? "",
    size: String(only?.size ?? ""),
    "unpacked-size": String(only?.unpackedSize ?? ""),
    "file-count": String(only?.fileCount ?? ""),
    results: fittingJson(results, (result) => ({ ...result, changes: undefined, suggestions: [] })),
  };
}

/** The end as one sentence. */
export function packHeadline(results: readonly PackResult[], failures: readonly Problem[]): string {
  const failed = results.filter(({ problems }) => problems.length > 0);
  if (failures.length > 0) return "Nothing was packed.";
  if (failed.length > 0) return `${failed.map(named).join(", ")} must not be released as it is.`;
  return `Packed ${results.map(named).join(", ")}.`;
}

/** Every failure and every warning. */
export function packAnnotations(results: readonly PackResult[], failures: readonly Problem[]): Annotation[] {
  return problemAnnotations(
    results,
    (result) => (result.name === undefined ? undefined : named(result)),
    failures,
  );
}

/** Results as the job summary's Markdown: each package with its facts, what changed, and its files. */
export function packSummary(
  results: readonly PackResult[],
  findings: readonly PackFindings[],
  failures: readonly Problem[],
): string {
  const failed = failures.length > 0 || results.some(({ problems }) => problems.length > 0);
  return [
    `## ${failed ? "❌" : "📦"} ${markdown(packHeadline(results, failures))}`,
    problemList(failures),
    ...withRoom(results.map((result, at) => packageSections(result, findings[at], results.length > 1))),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** GitHub takes 1 MiB of summary, in UTF-8; a person reads less. */
const MOST_CHARACTERS = 700_000;

/** Each package's sections whole, as long as there is room; then those that say what is wrong. */
function withRoom(packages: readonly (readonly string[])[]): string[] {
  let room = MOST_CHARACTERS;
  return packages.flatMap((sections) => {
    const length = sections.join("").length;
    if (length > room)
      return sections.slice(0, 2).filter((section) => section.length <= (room -= section.length));
    room -= length;
    return [...sections];
  });
}

function packageSections(
  result: PackResult,
  findings: PackFindings | undefined,
  isOneOfMany: boolean,
): string[] {
  const { size = 0, unpackedSize = 0 } = result;
  return [
    isOneOfMany ? `## ${code(named(result))}` : "",
    problemList(result.problems),
    warningList(result.warnings),
    factsTable([
      ["Package", optionalCode(named(result))],
      ["Tarball", optionalCode(result.tarball)],
      [
        "Size",
        result.size === undefined ? undefined : `${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`,
      ],
    ]),
    changesSection(result.changes),
    suggestionsSection(result.suggestions),
    contentsSection(
      findings?.tarball?.files ?? [],
      counted(result.fileCount ?? 0, "file"),
      result.integrity === undefined ? "" : `Integrity: ${code(result.integrity)}`,
    ),
  ];
}

function named({ name, version }: PackResult): string {
  return name === undefined ? "a package" : `${name}@${version}`;
}
