import { expect, it } from "vitest";

import { inspectContents } from "../../../src/decisions/contents/inspect.ts";
import { contents } from "./build.ts";

const codesOf = (manifest: object, allowed: string[] = []) =>
  inspectContents(contents({ ".env": "A=b" }), { ...manifest }, allowed).map(({ code }) => code);

it("secrets come before entry points", () => {
  expect(codesOf({ main: "a.js" })).toEqual(["secret-file", "entry-point-missing"]);
});

it("an allowed secret leaves the entry points", () => {
  expect(codesOf({ main: "a.js" }, [".env"])).toEqual(["entry-point-missing"]);
});

it("a main that exports replace is no refusal", () => {
  expect(codesOf({ main: "a.js", exports: "./b.js" }, [".env"])).toEqual([]);
});

it("a package in order is not refused", () => {
  expect(inspectContents(contents({ "index.js": "" }), {}, [])).toEqual([]);
});
