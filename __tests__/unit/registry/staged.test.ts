import { describe, expect, it } from "vitest";

import { readStaged, readVersionStatus } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

const ITEM = { id: "st_1", packageName: "@acme/demo", version: "1.2.3" };

describe("readStaged", () => {
  it.each<[name: string, item: object, expected: object]>([
    ["what is needed", ITEM, ITEM],
    [
      "all that is used",
      { ...ITEM, shasum: "ab", actor: "svc-bot" },
      { ...ITEM, shasum: "ab", actor: "svc-bot" },
    ],
    ["more than is used", { ...ITEM, tag: "latest", createdAt: "x" }, ITEM],
    ["other types of what may be missing", { ...ITEM, shasum: 1, actor: { name: "x" } }, ITEM],
  ])("reads %s", (_, item, expected) => {
    expect(readStaged({ items: [item] })).toEqual([expected]);
  });

  it("reads that there are none", () => {
    expect(readStaged({ items: [] })).toEqual([]);
  });

  it.each(["id", "packageName", "version"])("leaves out items without %s", (name) => {
    for (const [, value] of WRONG_VALUES.filter(([, wrong]) => typeof wrong !== "string" || wrong === "")) {
      expect(readStaged({ items: [{ ...ITEM, [name]: value }, ITEM] })).toEqual([ITEM]);
    }
  });

  it("leaves out items that are none, and is no answer where all are so", () => {
    const items = [...NONSENSE.map(([, value]) => value), parsed(`{"__proto__":${JSON.stringify(ITEM)}}`)];

    expect(readStaged({ items: [...items, ITEM] })).toEqual([ITEM]);
    expect(readStaged({ items })).toBeUndefined();
  });

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "not found" }],
    ["items inside __proto__", parsed('{"__proto__":{"items":[]}}')],
  ])("%s is no answer", (_, body) => {
    expect(readStaged(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => !Array.isArray(value)))("items: %s is no answer", (_, items) => {
    expect(readStaged({ items })).toBeUndefined();
  });
});

describe("readVersionStatus", () => {
  it.each(["published", "staged", "validating", "blocked", "deleted"])("reads %s", (status) => {
    expect(readVersionStatus({ status, name: "@acme/demo" })).toEqual({ status });
  });

  it.each(["ok", "error", "401", "Published", "published "])("%j is none that npm documents", (status) => {
    expect(readVersionStatus({ status })).toBeUndefined();
  });

  it.each(NONSENSE)("%s is no answer", (_, body) => {
    expect(readVersionStatus(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string" || value === ""))(
    "status: %s is no answer",
    (_, status) => {
      expect(readVersionStatus({ status })).toBeUndefined();
    },
  );
});
