import { describe, expect, it } from "vitest";

import { isSampled } from "../../../src/decisions/contents/samples.ts";

describe("a file is looked into", () => {
  it.each([
    "package.json",
    "lib/data.json",
    "index.js",
    "index.mjs",
    "index.cjs",
    "index.jsx",
    "index.ts",
    "index.d.ts",
    "index.d.mts",
    "index.cts",
    "index.tsx",
    ".env",
    ".npmrc",
    "keys/server.pem",
    "id_rsa",
  ])("%s", (path) => {
    expect(isSampled(path, 1000)).toBe(true);
  });
});

describe("a file is not looked into", () => {
  it.each(["README.md", "logo.png", "addon.node", "index.js.map", "js", "json", "index.json5", "bin/cli"])(
    "%s",
    (path) => {
      expect(isSampled(path, 1000)).toBe(false);
    },
  );
});

describe("the size", () => {
  it.each([
    [0, true],
    [1_000_000, true],
    [1_000_001, false],
  ])("%i bytes: %s", (size, expected) => {
    expect(isSampled("index.js", size)).toBe(expected);
    expect(isSampled(".env", size)).toBe(expected);
  });
});
