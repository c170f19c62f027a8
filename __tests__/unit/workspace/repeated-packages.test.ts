import { expect, it } from "vitest";

import { repeatedPackages } from "../../../src/decisions/workspace/repeated-packages.ts";

it("packages of different names are not repeated", () => {
  const findings = ["a", "b"].map((name) => ({ name, path: `packages/${name}`, line: "packages/*" }));

  expect(repeatedPackages(findings)).toEqual([]);
});

it("a package that two lines find is told with both", () => {
  const found = { name: "@acme/a", path: "packages/a" };

  expect(
    repeatedPackages([
      { ...found, line: "packages/*" },
      { ...found, line: "packages/a" },
    ]),
  ).toEqual([
    {
      code: "package-repeated",
      what: '@acme/a was found 2 times: in "packages/a" by the line "packages/*" and in "packages/a" by the line "packages/a".',
    },
  ]);
});

it("two directories of one name are told with both", () => {
  const [problem] = repeatedPackages([
    { name: "a", path: "packages/a", line: "packages/*" },
    { name: "a", path: "packages/copy", line: "packages/*" },
  ]);

  expect(problem?.what).toMatch(/"packages\/a".*"packages\/copy"/);
});
