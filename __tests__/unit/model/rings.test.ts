import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";

import { importsOf, sourceFiles, type SourceFile } from "./source-files.ts";

const isNode = (specifier: string) => specifier.startsWith("node:") || builtinModules.includes(specifier);

/** Imports of a ring that the pattern or Node itself stands for, as `file: specifier`. */
function crossings(files: readonly SourceFile[], outward: RegExp, node: boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => outward.test(specifier) || (node && isNode(specifier)))
      .map((specifier) => `${file.path}: ${specifier}`),
  );
}

describe("rings: dependencies point inwards only", () => {
  it.each([
    { ring: "model", outward: /\/(decisions|edges|actions)\//, node: true },
    { ring: "decisions", outward: /\/(edges|actions)\/|^@actions\//, node: true },
    { ring: "edges", outward: /\/actions\//, node: false },
  ])("$ring imports nothing from a ring around it", ({ ring, outward, node }) => {
    const files = sourceFiles(ring);

    expect(files.length).toBeGreaterThan(5);
    expect(crossings(files, outward, node)).toEqual([]);
  });

  it("finds every form of import", () => {
    const text = `
      import a from "../a.ts";
      import type { B } from "../b.ts";
      import "../c.ts";
      import {
        d,
      } from '../d.ts';
      export { e } from "../e.ts";
      const f = await import("../f.ts");
      const g = require("../g.ts");
    `;

    expect(importsOf({ path: "x.ts", text })).toEqual(
      ["a", "b", "c", "d", "e", "f", "g"].map((x) => `../${x}.ts`),
    );
  });
});
