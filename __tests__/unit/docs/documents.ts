// The documents of this repository, as a reader on GitHub sees their links and anchors.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../../..");

/** Path from the root with forward slashes, and the Markdown. */
export interface Document {
  path: string;
  text: string;
}

export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

/** Every document in the root and in `docs`. */
export function documents(): Document[] {
  return globSync(["*.md", "docs/**/*.md"], { cwd: ROOT })
    .map((path) => readDocument(path.replaceAll("\\", "/")))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** The targets of the links in a document; code holds none. */
export function linksOf({ text }: Document): string[] {
  return [...withoutCode(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** What a link's `#…` may name: headings as GitHub makes anchors of them, and explicit anchors. */
export function anchorsOf(document: Document): string[] {
  const headings = headingsOf(document).map(headingAnchor);
  const numbered = headings.map((name, index) => {
    const before = headings.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before}`;
  });
  return [...numbered, ...explicitAnchorsOf(document.text)];
}

/** The headings, in their order. */
export function headingsOf({ text }: Document): string[] {
  return [...withoutCodeBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] ?? "");
}

export function explicitAnchorsOf(text: string): string[] {
  return [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? "");
}

/** Code spans, which name commands, files and values. */
export function codeSpansOf({ text }: Document): string[] {
  return [...withoutCodeBlocks(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
}

/** The fenced blocks of a language. */
export function codeBlocksOf({ text }: Document, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

/** The rows of the table below a heading: cells as text, the header left out. */
export function tableBelow({ text }: Document, heading: string): string[][] {
  const [, section = ""] = `\n${text}`.split(`\n${heading}\n`);
  const lines = section.split("\n");
  const first = lines.findIndex((line) => line.startsWith("| "));
  const rows = lines.slice(
    first,
    lines.findIndex((line, index) => index > first && !line.startsWith("|")),
  );
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
}

/** The anchor that GitHub gives to a heading. */
export function headingAnchor(heading: string): string {
  return heading
    .replaceAll(/`|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}

function withoutCode(text: string): string {
  return withoutCodeBlocks(text).replaceAll(/`[^`\n]*`/g, "`");
}

function withoutCodeBlocks(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, "");
}
