import { expect, it } from "vitest";

import { readPnpmPackages } from "../../../src/decisions/workspace/pnpm-workspace.ts";

it("packages are globs, some of them to leave out", () => {
  expect(readPnpmPackages({ packages: ["packages/*", "!**/test/**"] })).toEqual({
    wanted: ["packages/*"],
    excluded: ["**/test/**"],
  });
});

it.each([[undefined], [null], [{}], [{ packages: null }], [{ catalog: { react: "^18.0.0" } }]])(
  "%j is no workspace",
  (document) => {
    expect(readPnpmPackages(document)).toBeUndefined();
  },
);

it.each([[{ packages: "packages/*" }], [{ packages: [7] }], [{ packages: { a: "b" } }]])(
  "%j makes no sense",
  (document) => {
    expect(readPnpmPackages(document)).toBeNull();
  },
);
