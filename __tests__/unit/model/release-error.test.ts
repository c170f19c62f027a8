import { describe, expect, it } from "vitest";

import { ReleaseError, type Problem } from "../../../src/model/problem.ts";

const PRIVATE: Problem = { code: "package-private", what: "a/package.json is private." };
const NAMELESS: Problem = { code: "package-name-invalid", what: 'a/package.json has the name "".' };

describe("ReleaseError", () => {
  it.each<[name: string, given: Problem | readonly Problem[], problems: readonly Problem[]]>([
    ["one problem", PRIVATE, [PRIVATE]],
    ["several problems", [PRIVATE, NAMELESS], [PRIVATE, NAMELESS]],
  ])("keeps %s", (_, given, problems) => {
    const error = new ReleaseError(given);

    expect(error.problems).toEqual(problems);
    expect(error.message).toBe(problems.map(({ what }) => what).join(" "));
    expect(error.name).toBe("ReleaseError");
  });

  it("keeps its cause", () => {
    const cause = new Error("ENOENT");

    expect(new ReleaseError(PRIVATE, { cause }).cause).toBe(cause);
  });
});
