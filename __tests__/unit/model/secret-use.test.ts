import { describe, expect, it } from "vitest";

import { sourceFiles } from "./source-files.ts";

describe("the secret's value", () => {
  it("is taken only where it is sent", () => {
    const callers = sourceFiles().filter(({ text }) =>
      /\breveal\b/.test(text.replaceAll(/^\s*\/?\*.*$/gm, "")),
    );

    expect(callers.map(({ path }) => path)).toEqual([
      "src/edges/github/client.ts",
      "src/edges/registry/credentials.ts",
      "src/model/secret.ts",
    ]);
  });
});
