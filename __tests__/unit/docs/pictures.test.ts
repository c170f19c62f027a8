import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { documents, ROOT } from "./documents.ts";

const NAMES = ["published", "staged", "missing", "failed", "first", "many", "verified"];
const PICTURES = NAMES.flatMap((name) => [`${name}-light`, `${name}-dark`]).map(
  (name) => `docs/pictures/${name}.png`,
);

describe("the pictures", () => {
  it.each(PICTURES)("%s is a picture, and small", (path) => {
    expect(readFileSync(join(ROOT, path)).subarray(1, 4).toString()).toBe("PNG");
    expect(statSync(join(ROOT, path)).size).toBeLessThan(400_000);
  });

  it("that a document shows are there, with words for those who do not see them", () => {
    const shown = documents().flatMap(({ text }) => [...text.matchAll(/<img [^>]*>/g)].map(([tag]) => tag));
    const sources = documents().flatMap(({ text }) =>
      [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map((match) => match[1] ?? ""),
    );

    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((tag) => !/ alt="[^"]+"/.test(tag))).toEqual([]);
    expect(sources.filter((source) => !PICTURES.some((path) => path.endsWith(source)))).toEqual([]);
  });
});
