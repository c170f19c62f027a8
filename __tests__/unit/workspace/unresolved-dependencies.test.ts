import { describe, expect, it } from "vitest";

import { unresolvedIn } from "../../../src/decisions/workspace/unresolved-dependencies.ts";
import { noSentences } from "../support/told.ts";

describe("what a tarball has of a workspace", () => {
  it.each(["dependencies", "optionalDependencies", "peerDependencies"])("is refused in %s", (group) => {
    const specs = {
      a: "workspace:^",
      b: "catalog:",
      c: "link:../c",
      d: "portal:../d",
      e: "^1 || workspace:^",
    };
    const { problems, warnings } = unresolvedIn({ [group]: specs });

    expect(problems.map(({ code, what }) => [code, what])).toEqual(
      Object.entries(specs).map(([name, spec]) => [
        "tarball-unresolved",
        `${group} in the tarball has "${name}": "${spec}", which no registry knows.`,
      ]),
    );
    expect(warnings).toEqual([]);
    expect(noSentences(problems)).toEqual([]);
  });

  it("is a warning in devDependencies, which names them all", () => {
    const { problems, warnings } = unresolvedIn({ devDependencies: { a: "workspace:*", b: "catalog:" } });

    expect(problems).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["tarball-unresolved"]);
    expect(warnings[0]?.what).toContain('"a" in devDependencies, "b" in devDependencies');
    expect(noSentences(warnings)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["bundled", { dependencies: { a: "workspace:^" }, bundleDependencies: ["a"] }],
    [
      "an optional peer",
      { peerDependencies: { a: "workspace:^" }, peerDependenciesMeta: { a: { optional: true } } },
    ],
  ])("is a warning where npm does not look for it: %s", (_, manifest) => {
    const { problems, warnings } = unresolvedIn(manifest);

    expect(problems).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["tarball-unresolved"]);
  });

  it.each<[string, Record<string, unknown>]>([
    ["another is bundled", { dependencies: { a: "workspace:^" }, bundleDependencies: ["b"] }],
    [
      "a peer is needed",
      { peerDependencies: { a: "link:a" }, peerDependenciesMeta: { a: { optional: false } } },
    ],
    ["no peer", { dependencies: { a: "catalog:" }, peerDependenciesMeta: { a: { optional: true } } }],
  ])("is refused where npm looks for it: %s", (_, manifest) => {
    expect(unresolvedIn(manifest)).toMatchObject({
      problems: [{ code: "tarball-unresolved" }],
      warnings: [],
    });
  });

  it.each([
    [{}],
    [
      {
        dependencies: { a: "^1.0.0", b: "npm:a@1", c: "file:vendor/c.tgz", d: "jsr:@x/d@1", workspace: "1" },
      },
    ],
    [{ dependencies: null, devDependencies: ["workspace:*"] }],
  ])("is nothing where any installer knows them: %j", (manifest) => {
    expect(unresolvedIn(manifest)).toEqual({ problems: [], warnings: [] });
  });
});
