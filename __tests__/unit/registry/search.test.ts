import { describe, expect, it } from "vitest";

import { readSearch } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

const found = (...names: string[]) =>
  names.map((name) => ({ package: { name, version: "1.0.0" }, score: {} }));

describe("readSearch", () => {
  it.each<[name: string, body: unknown, answer: unknown]>([
    ["nothing found", { objects: [], total: 0 }, { names: [], total: 0 }],
    ["all named", { objects: found("a", "@acme/b"), total: 2 }, { names: ["a", "@acme/b"], total: 2 }],
    ["more than are named", { objects: found("a"), total: 300 }, { names: ["a"], total: 300 }],
    ["a total below what is named", { objects: found("a", "b"), total: 1 }, { names: ["a", "b"], total: 2 }],
    ["no total", { objects: found("a", "b") }, { names: ["a", "b"], total: 2 }],
    ["a total of another type", { objects: found("a"), total: "9" }, { names: ["a"], total: 1 }],
    ["an infinite total", parsed('{"objects":[],"total":1e999}'), { names: [], total: Infinity }],
  ])("%s", (_, body, answer) => {
    expect(readSearch(body)).toEqual(answer);
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string" || value === ""))(
    "a package whose name is %s is not named, and counted by the total",
    (_, name) => {
      const objects = [{ package: { name } }, ...found("a")];

      expect(readSearch({ objects, total: 2 })).toEqual({ names: ["a"], total: 2 });
    },
  );

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "not found" }],
    ["objects inside __proto__", parsed('{"__proto__":{"objects":[]}}')],
  ])("%s is no answer", (_, body) => {
    expect(readSearch(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => !Array.isArray(value)))(
    "objects: %s is no answer",
    (_, objects) => {
      expect(readSearch({ objects })).toBeUndefined();
    },
  );

  it("counts packages that it cannot name, so that none looks like a narrow reach", () => {
    expect(readSearch({ objects: [...found("a"), {}, { package: {} }] })?.total).toBe(3);
  });
});
