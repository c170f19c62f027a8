import { describe, expect, it } from "vitest";

import manifest from "../../../package.json" with { type: "json" };
import { CATALOGUE } from "../../../src/decisions/failures/catalogue.ts";
import { uploadCode } from "../../../src/decisions/failures/classify-upload.ts";
import { helpLink } from "../../../src/decisions/failures/help-link.ts";
import { CODES } from "../../../src/model/code.ts";
import { TEXTS_ELSEWHERE } from "../../../scripts/texts-elsewhere.ts";
import { statusFailure } from "../support/builders.ts";
import { anchorsOf, explicitAnchorsOf, headingAnchor, readDocument } from "./documents.ts";

const errors = readDocument("docs/errors.md");

const guided = CODES.flatMap((code) => {
  const { guide } = CATALOGUE[code];
  return guide === undefined ? [] : [[code, guide] as const];
});

describe("docs/errors.md", () => {
  it("has one anchor for each code and none besides", () => {
    expect(explicitAnchorsOf(errors.text)).toEqual([...CODES]);
  });

  it.each(CODES)("%s: title, cause and remedy", (code) => {
    const [, entry = ""] = errors.text.split(`<a id="${code}"></a>\n`);
    const { title, why, remedy } = CATALOGUE[code];

    expect(entry.split(/<a id="|\n\nHow: |\n\nElsewhere it reads:\n\n/)[0]?.trim()).toBe(
      `## ${title}\n\nCode: \`${code}\`\n\nWhy: ${why}\n\nWhat to do: ${remedy}`,
    );
  });

  it.each(guided)("%s: has a link to a guide that is there", (code, guide) => {
    const [, entry = ""] = errors.text.split(`<a id="${code}"></a>\n`);
    const [path, anchor = ""] = guide.split("#");

    expect(entry.split('<a id="')[0]).toMatch(new RegExp(`\n\nHow: \\[[A-Z].+\\]\\(${guide}\\)\n\n`));
    expect(anchorsOf(readDocument(`docs/${path}`))).toContain(anchor);
  });

  it("has every text of other tools in the entry of its cause", () => {
    for (const [code, texts] of Object.entries(TEXTS_ELSEWHERE)) {
      const [, entry = ""] = errors.text.split(`<a id="${code}"></a>\n`);
      for (const { text } of texts) expect(entry.split('<a id="')[0]).toContain(`\n${text}\n`);
    }
  });

  it.each(
    Object.entries(TEXTS_ELSEWHERE).flatMap(([code, texts]) =>
      texts.flatMap(({ text, upload }) => (upload === undefined ? [] : [{ code, text, upload }])),
    ),
  )("$code: an upload that is answered so gets this entry: $text", ({ code, text, upload }) => {
    const { status, ...more } = upload;

    expect(uploadCode(statusFailure(status, text, more))).toBe(code);
  });

  it("no heading is the anchor of another entry's code", () => {
    const taken = CODES.filter((code) =>
      CODES.some((other) => other !== code && headingAnchor(CATALOGUE[other].title) === code),
    );

    expect(taken).toEqual([]);
  });

  it.each(CODES)("%s: the link in an annotation leads here", (code) => {
    expect(helpLink(code)).toBe(`${manifest.homepage}/blob/v${manifest.version}/${errors.path}#${code}`);
  });
});
