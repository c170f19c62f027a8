/**
 * Text that comes from a package, a registry or an input is data. These functions keep it from acting:
 * as a workflow command in the log, or as markup in the job summary.
 */

/** Control and format characters (C0, C1, bidirectional overrides, line separators), which could move the cursor or break a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One line of visible text: unprintable characters become a space, long text is cut. */
export function oneLine(text: string, most = 300): string {
  const line = text.replaceAll(UNPRINTABLE, " ").replaceAll(/ +/g, " ").trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** What an error says, for a sentence: on one line, cut. */
export function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}

/** A value named in a sentence: on one line, in quotes, cut. */
export function quote(value: string): string {
  return `"${oneLine(value, 120)}"`;
}

/**
 * A log line that the runner cannot take for a command: it reads `::` at the start of a line and `##[` anywhere
 * (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
export function logLine(text: string): string {
  const visible = text.replaceAll(UNPRINTABLE, " ").slice(0, 2000);
  return visible.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}

/** Text for Markdown: every character that Markdown, HTML or GitHub's mentions give a meaning becomes an entity. */
export function markdown(text: string): string {
  return oneLine(text, 2000).replaceAll(
    /[^\p{L}\p{N} ,;%…–]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/** A text of this project's own for Markdown: what it has in backticks becomes code. */
export function prose(text: string): string {
  return markdown(text).replaceAll(/&#96;(.*?)&#96;/g, "<code>$1</code>");
}

/** Inline code in Markdown: HTML's element, since backticks in the text could end Markdown's. */
export function code(text: string): string {
  return `<code>${markdown(text)}</code>`;
}
