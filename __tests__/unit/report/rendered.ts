/** What GitHub makes of our Markdown, as far as hostile text could act in it. */

/** Every tag that the text has as it stands. */
export function tagsOf(text: string): string[] {
  return [...text.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
}

/** How many cells each row of the tables has. */
export function rowWidths(text: string): number[] {
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => row.split("|").length - 2);
}

/** Where the links lead. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? "");
}

export function decodeEntities(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

/**
 * The users and teams that GitHub would notify. It looks for mentions in the text of the finished HTML, where `&#64;` is an
 * `@` again, and leaves out code (github/markup issue 1168).
 */
export function mentionsIn(text: string): string[] {
  const prose = text
    .replaceAll(/<!--.*?-->/gs, "\0")
    .replaceAll(/<code>.*?<\/code>/gs, "\0")
    .replaceAll(/^```[\s\S]*?^```$/gm, "\0")
    .replaceAll(/`[^`]*`/g, "\0");
  return [...decodeEntities(prose).matchAll(/(?<![\w/`])@[a-z\d][\w/-]*/gi)].map(([mention]) => mention);
}
