import { describe, expect, it } from "vitest";

import { outputsOf } from "../../../src/decisions/report/outputs.ts";
import { resultOf } from "../../../src/decisions/release/result.ts";
import { endedAs } from "../../../src/model/outcome.ts";
import { referenceFiles, resultKeys } from "../../../scripts/write-reference.ts";
import { readDocument } from "./documents.ts";

describe("what `npm run docs` writes", () => {
  it.each(Object.entries(referenceFiles()))("%s is fresh", (path, text) => {
    expect(readDocument(path).text).toBe(text);
  });

  it("the reference says that it is written by a program", () => {
    for (const path of ["docs/errors.md", "docs/inputs-and-outputs.md"])
      expect(readDocument(path).text).toMatch(
        /^# .+\n\nWritten by `npm run docs` from .+; do not edit by hand\.\n/,
      );
  });
});

describe("the documented keys of a result", () => {
  const result = resultOf({ checks: [], warnings: [] }, endedAs("skipped"));

  it("are those it has", () => {
    expect(resultKeys(Object.keys(outputsOf([result])))).toEqual(expect.arrayContaining(Object.keys(result)));
    expect(Object.keys(result)).toHaveLength(resultKeys(Object.keys(outputsOf([result]))).length);
  });
});
