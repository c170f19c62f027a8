import { describe, expect, it } from "vitest";

import { matchTag } from "../../../src/decisions/source/match-tag.ts";
import { noSentences } from "../support/told.ts";

const source = (tag?: string) => ({ event: "push", ref: tag ?? "main", tag, commit: "abc" });

/** The packages that the tag lets through, as ids, or the codes and words of the refusal. */
function matched(tag: string | undefined, ...ids: string[]) {
  const packages = ids.map((id) => ({
    name: id.slice(0, id.lastIndexOf("@")),
    version: id.slice(id.lastIndexOf("@") + 1),
  }));
  const result = matchTag(packages, source(tag));
  if ("packages" in result) return result.packages.map(({ name, version }) => `${name}@${version}`);
  expect(noSentences(result.problems)).toEqual([]);
  return result.problems.map(({ code, what }) => `${code}: ${what}`);
}

describe("one package", () => {
  it.each([
    ["v1.2.3", "demo@1.2.3"],
    ["1.2.3", "demo@1.2.3"],
    ["demo@1.2.3", "demo@1.2.3"],
    ["demo-v1.2.3", "demo@1.2.3"],
    ["demo@v1.2.3", "demo@1.2.3"],
    ["v1.2.3", "@acme/demo@1.2.3"],
    ["@acme/demo@1.2.3", "@acme/demo@1.2.3"],
    ["@acme/demo-v1.2.3", "@acme/demo@1.2.3"],
    ["demo@1.2.3", "@acme/demo@1.2.3"],
    ["demo-v1.2.3", "@acme/demo@1.2.3"],
    ["v1.2.3-beta.1", "demo@1.2.3-beta.1"],
    ["v1.2.3+build.5", "demo@1.2.3"],
    ["v2-v1.2.3", "v2@1.2.3"],
  ])("%s names %s", (tag, id) => {
    expect(matched(tag, id)).toEqual([id]);
  });

  it.each([
    ["v1.2.4", "demo@1.2.3"],
    ["v1.2.3", "demo@1.2.3-beta.1"],
    ["v1.2.3-beta.1", "demo@1.2.3"],
    ["demo@1.2.4", "demo@1.2.3"],
    ["other@1.2.3", "demo@1.2.3"],
    ["@other/demo@1.2.3", "@acme/demo@1.2.3"],
    ["demo1.2.3", "demo@1.2.3"],
    ["demo/1.2.3", "demo@1.2.3"],
    ["demo-1.2.3", "demo@1.2.3"],
    ["v1", "demo@1.0.0"],
    ["v1.2", "demo@1.2.0"],
    ["v01.2.3", "demo@1.2.3"],
    ["vv1.2.3", "demo@1.2.3"],
    ["V1.2.3", "demo@1.2.3"],
    ["=1.2.3", "demo@1.2.3"],
    ["release", "demo@1.2.3"],
  ])("%s does not name %s, and both are told", (tag, id) => {
    const [text = "", ...more] = matched(tag, id);
    expect(more).toEqual([]);
    expect(text).toMatch(/^tag-mismatch: /);
    expect(text).toContain(tag);
    expect(text).toContain(id);
  });

  it("is named by nothing where no tag triggered the run", () => {
    const [text] = matched(undefined, "demo@1.2.3");
    expect(text).toMatch(/^tag-absent: .*"push" on "main".*demo@1\.2\.3/);
    const outside = matchTag([{ name: "demo", version: "1.2.3" }], {
      ...source(),
      event: "",
      ref: undefined,
    });
    expect(outside).toMatchObject({ problems: [{ code: "tag-absent" }] });
  });
});

describe("several packages", () => {
  const ids = ["@acme/core@1.2.3", "@acme/cli@1.2.3", "core@2.0.0"];

  it("a version alone names all, and each must have it", () => {
    expect(matched("v1.2.3", "a@1.2.3", "b@1.2.3")).toEqual(["a@1.2.3", "b@1.2.3"]);
    const [text = "", ...more] = matched("v1.2.3", ...ids);
    expect(more).toEqual([]);
    expect(text).toMatch(/^tag-mismatch: .*"v1\.2\.3".*1 of the packages.*: core@2\.0\.0\.$/);
  });

  it("a full name names that package alone", () => {
    expect(matched("@acme/core@1.2.3", ...ids)).toEqual(["@acme/core@1.2.3"]);
    expect(matched("core@2.0.0", ...ids)).toEqual(["core@2.0.0"]);
  });

  it("a full name beats one without its scope, whatever the versions", () => {
    expect(matched("core@1.2.3", ...ids)[0]).toMatch(/^tag-mismatch: .*core@2\.0\.0\.$/);
  });

  it("a name without the scope names the package of that name, or of several the one with the version", () => {
    expect(matched("cli-v1.2.3", ...ids)).toEqual(["@acme/cli@1.2.3"]);
    expect(matched("ui@1.0.0", "@a/ui@1.0.0", "@b/ui@2.0.0")).toEqual(["@a/ui@1.0.0"]);
    expect(matched("ui@3.0.0", "@a/ui@1.0.0", "@b/ui@2.0.0")[0]).toMatch(/@a\/ui@1\.0\.0, @b\/ui@2\.0\.0/);
  });

  it("a name without the scope that fits two with the version names neither", () => {
    expect(matched("ui@1.0.0", "@a/ui@1.0.0", "@b/ui@1.0.0", "c@1.0.0")).toEqual([
      expect.stringMatching(/^tag-mismatch: .*"@a\/ui@1\.0\.0": @a\/ui@1\.0\.0, @b\/ui@1\.0\.0\.$/),
    ]);
    expect(matched("@a/ui@1.0.0", "@a/ui@1.0.0", "@b/ui@1.0.0")).toEqual(["@a/ui@1.0.0"]);
  });

  it("a name of none of them is refused", () => {
    expect(matched("web@1.2.3", ...ids)[0]).toMatch(/^tag-mismatch: The tag "web@1\.2\.3" names none/);
  });

  it("names as many as a person reads", () => {
    const many = Array.from({ length: 300 }, (_, at) => `p${at}@1.0.0`);
    const [text = ""] = matched("v2.0.0", ...many);
    expect(text).toContain("and 290 more");
    expect(text.length).toBeLessThan(400);
  });
});
