import { describe, expect, it } from "vitest";

import { readPermissions } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

describe("readPermissions", () => {
  it.each([
    ["write", "write"],
    ["read-write", "write"],
    ["read", "read"],
    ["read-only", "read"],
    ["Write", "unknown"],
    ["admin", "unknown"],
    ["no-access", "unknown"],
    ["", "unknown"],
    ["constructor", "unknown"],
  ])("%j is %s", (word, expected) => {
    expect(readPermissions({ "svc-bot": word })).toEqual(new Map([["svc-bot", expected]]));
  });

  it("reads every name", () => {
    const body = parsed('{"svc-bot":"write","constructor":"read","__proto__":"write"}');

    expect([...(readPermissions(body) ?? [])]).toEqual([
      ["svc-bot", "write"],
      ["constructor", "read"],
      ["__proto__", "write"],
    ]);
  });

  it("reads that there are none", () => {
    expect(readPermissions({})).toEqual(new Map());
  });

  it("reads ten thousand", () => {
    const body = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`package-${at}`, "write"]));

    expect(readPermissions(body)?.size).toBe(10_000);
  });

  it.each([
    [{ error: "not_found", reason: "no_db_file" }],
    [{ status: "401", message: "Authentication required" }],
    [{ ok: "create" }],
  ])("an error told with a good status is no answer: %j", (body) => {
    expect(readPermissions(body)).toBeUndefined();
  });

  it("a package may be called as a field of an error", () => {
    expect(readPermissions({ error: "write" })).toEqual(new Map([["error", "write"]]));
    expect(readPermissions({ message: "admin", demo: "write" })?.size).toBe(2);
  });

  it.each(NONSENSE)("%s is no answer", (_, body) => {
    expect(readPermissions(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string"))(
    "a permission that is %s makes it none",
    (_, value) => {
      expect(readPermissions({ "svc-bot": "write", octocat: value })).toBeUndefined();
    },
  );
});
