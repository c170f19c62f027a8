import { expect, it } from "vitest";

import type { LintMessage } from "../../../src/decisions/contents/entry-points.ts";
import { inspectContents } from "../../../src/decisions/contents/inspect.ts";
import { contents } from "./build.ts";

const NO_MAIN: LintMessage = {
  code: "FILE_DOES_NOT_EXIST",
  level: "error",
  path: ["main"],
  text: "pkg.main is a.js but the file does not exist.",
};

const inspect = (manifest: object, allowed: string[] = []) =>
  inspectContents(contents({ ".env": "A=b" }), { ...manifest }, [NO_MAIN], allowed);

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

it("secrets come before entry points", () => {
  expect(codes(inspect({ main: "a.js" }).refusals)).toEqual(["secret-file", "entry-point-missing"]);
});

it("an allowed secret leaves the entry points", () => {
  expect(codes(inspect({ main: "a.js" }, [".env"]).refusals)).toEqual(["entry-point-missing"]);
});

it("a main that exports replace is no refusal", () => {
  const { refusals, warnings } = inspect({ main: "a.js", exports: "./b.js" }, [".env"]);

  expect(codes(refusals)).toEqual([]);
  expect(codes(warnings)).toEqual(["entry-point-unsure"]);
});

it("a package in order has nothing to tell", () => {
  expect(inspectContents(contents({ "index.js": "" }), {}, [], [])).toEqual({
    refusals: [],
    warnings: [],
    suggestions: [],
  });
});
