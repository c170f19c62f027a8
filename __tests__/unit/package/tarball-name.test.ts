import { describe, expect, it } from "vitest";

import { sharedNames, tarballName } from "../../../src/decisions/package/tarball-name.ts";
import { noSentences } from "../support/told.ts";

describe("a tarball's name", () => {
  it.each([
    ["demo", "1.2.3", "demo-1.2.3.tgz"],
    ["@acme/demo", "1.2.3", "acme-demo-1.2.3.tgz"],
    ["@acme/demo.js", "1.0.0-rc.1", "acme-demo.js-1.0.0-rc.1.tgz"],
    ["a-b", "0.0.0", "a-b-0.0.0.tgz"],
  ])("of %s %s is %s", (name, version, file) => {
    expect(tarballName({ name, version })).toBe(file);
  });

  it("is a file in the directory, whatever the name", () => {
    for (const name of ["@acme/demo", "@a/b", "x"]) {
      expect(tarballName({ name, version: "1.0.0" })).not.toMatch(/[/\\]|^\./);
    }
  });
});

describe("names that packages share", () => {
  const packages = (...names: string[]) => names.map((name) => ({ name, version: "1.0.0" }));

  it("are none where all differ", () => {
    expect(sharedNames(packages("@acme/a", "@acme/b", "acme", "b"))).toEqual([]);
    expect(sharedNames([{ name: "a-1", version: "2.0.0" }, ...packages("a")])).toEqual([]);
  });

  it.each([
    ["a scope and a hyphen", [...packages("@acme/demo", "acme-demo"), ...packages("x")]],
    [
      "a name that ends like a version",
      [
        { name: "a", version: "1.0.0-1.0.0" },
        { name: "a-1.0.0", version: "1.0.0" },
      ],
    ],
  ])("are told: %s", (_, given) => {
    const problems = sharedNames(given);

    expect(problems.map(({ code }) => code)).toEqual(["package-repeated"]);
    for (const { name } of given.slice(0, 2)) expect(problems[0]?.what).toContain(name);
    expect(noSentences(problems)).toEqual([]);
  });

  it("are told of three at once, and each group by itself", () => {
    const problems = sharedNames(packages("@a/b-c", "@a-b/c", "a-b-c", "@x/y", "x-y"));

    expect(problems.map(({ what }) => what.split(" would")[0])).toEqual([
      "@a/b-c and @a-b/c and a-b-c",
      "@x/y and x-y",
    ]);
  });
});
