import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { parsePackInputs } from "../../../src/decisions/inputs/parse-pack-inputs.ts";
import { PACK_INPUTS, type RawInputs } from "../../../src/model/inputs.ts";
import { readActionManifest } from "../../support/action-manifest.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { rawInputs } from "./parse.ts";

const ROOT = join(import.meta.dirname, "../../..");

const parse = (given: Readonly<Record<string, string>> = {}, change: Partial<RawInputs> = {}) =>
  parsePackInputs(rawInputs(PACK_INPUTS, given, { secrets: {}, ...change }));

describe("the defaults of pack", () => {
  it("run the scripts of the package in the workspace", () => {
    expect(parse()).toEqual({
      packages: ["."],
      destination: ".",
      registry: undefined,
      allowFiles: [],
      ignoreScripts: false,
    });
  });

  it("are those of pack/action.yml", () => {
    expect(parse(readActionManifest(ROOT, "pack").inputs)).toEqual(parse());
  });
});

describe("package", () => {
  it.each([
    ["", ["."]],
    [" \n ", ["."]],
    ["packages/a", ["packages/a"]],
    ["packages/a\npackages/b c\n", ["packages/a", "packages/b c"]],
    ["a\r\n\r\n  b.tgz  ", ["a", "b.tgz"]],
  ])("%j is %j", (value, expected) => {
    expect(parse({ package: value }).packages).toEqual(expected);
  });
});

describe("allow-files", () => {
  it.each([
    ["", []],
    [".env", [".env"]],
    ["test/a.pem\n\n  .env ", ["test/a.pem", ".env"]],
  ])("%j is %j", (value, expected) => {
    expect(parse({ "allow-files": value }).allowFiles).toEqual(expected);
  });
});

describe("destination and registry", () => {
  it.each([
    ["packed", "packed"],
    [" ../out ", "../out"],
    ["", "."],
  ])("destination %j is %j", (value, expected) => {
    expect(parse({ destination: value }).destination).toBe(expected);
  });

  it("a registry has a slash at its end", () => {
    expect(parse({ registry: "https://r.example/npm" }).registry).toBe("https://r.example/npm/");
  });

  it.each(["destination", "registry"])("%s takes one line", (input) => {
    const problems = problemsOf(() => parse({ [input]: "https://a.example/\nhttps://b.example/" }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'${input}' is 2 lines`));
  });
});

it("all mistakes are told at once", () => {
  const given = { destination: "a\nb", registry: "file:///x", "ignore-scripts": "perhaps" };
  const problems = problemsOf(() => parse(given, { undeclared: ["packages", "token"] }));

  expect(problems.map(({ code }) => code).toSorted()).toEqual([
    "input-invalid",
    "input-invalid",
    "input-invalid",
    "input-unknown",
    "input-unknown",
  ]);
  problems.forEach((problem) => expectOneSentence(problem, "input"));
});

it("needs no token", () => {
  expect(() => parse({}, { secrets: {} })).not.toThrow();
});
