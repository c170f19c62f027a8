// A job summary as GitHub shows it: its Markdown, sanitised as GitHub does, with GitHub's style, in headless Chromium.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

export type Theme = "light" | "dark";

/** As wide as a job summary is on a laptop. */
const WIDTH = 880;
/** What is below is cut off. */
const MOST_HEIGHT = 1400;
const BACKGROUND: Readonly<Record<Theme, string>> = { light: "#ffffff", dark: "#0d1117" };

/** Markdown as the HTML that GitHub makes of it: its flavour, and raw HTML as far as its sanitiser lets it through. */
export async function htmlOf(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** The picture of a summary as PNG. */
export async function pictureOf(markdown: string, theme: Theme): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  const [page, picture] = [join(folder, "page.html"), join(folder, "picture.png")];
  try {
    writeFileSync(page, pageOf(await htmlOf(markdown), theme));
    const { stdout } = await chromium(folder, page, 100, ["--dump-dom"]);
    const height = Math.min(MOST_HEIGHT, Number(/data-height="(\d+)"/.exec(stdout)?.[1]));
    await chromium(folder, page, height, [`--screenshot=${picture}`]);
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageOf(html: string, theme: Theme): string {
  const style = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
  return `<!doctype html>
<html>
<meta charset="utf-8">
<style>${style} body { margin: 0; background: ${BACKGROUND[theme]}; } article { padding: 24px; }</style>
<article class="markdown-body">${html}</article>
<script>document.documentElement.dataset.height = document.documentElement.scrollHeight;</script>
</html>`;
}

async function chromium(
  folder: string,
  page: string,
  height: number,
  act: string[],
): Promise<{ stdout: string }> {
  const settings = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-lcd-text",
    "--font-render-hinting=none",
    `--user-data-dir=${join(folder, "profile")}`,
    `--window-size=${WIDTH},${height}`,
  ];
  return await run("chromium", [...settings, ...act, pathToFileURL(page).href], { maxBuffer: 2 ** 26 });
}
