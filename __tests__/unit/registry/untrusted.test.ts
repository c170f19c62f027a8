import { describe, expect, it } from "vitest";

import { dictionary, entries, field, isObject, textField } from "../../../src/decisions/untrusted.ts";
import { NONSENSE, parsed } from "./nonsense.ts";

describe("field", () => {
  it("reads an object's own field", () => {
    expect(field({ name: "demo" }, "name")).toBe("demo");
    expect(field({ name: undefined }, "name")).toBeUndefined();
  });

  it.each(NONSENSE)("reads nothing from %s", (_, value) => {
    expect(field(value, "name")).toBeUndefined();
    expect(field(value, "length")).toBeUndefined();
    expect(field(value, "0")).toBeUndefined();
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])(
    "reads no inherited %s",
    (name) => {
      expect(field({}, name)).toBeUndefined();
      expect(textField({}, name)).toBeUndefined();
    },
  );

  it("reads an own __proto__ as data", () => {
    expect(field(parsed('{"__proto__":"x"}'), "__proto__")).toBe("x");
    expect(field(parsed('{"__proto__":{"name":"x"}}'), "name")).toBeUndefined();
  });
});

describe("textField", () => {
  it.each([
    ["a text", "demo", "demo"],
    ["space", " ", " "],
    ["an empty text", "", undefined],
    ["null", null, undefined],
    ["a number", 1, undefined],
    ["a list", ["demo"], undefined],
    ["an object", { toString: "demo" }, undefined],
  ])("%s", (_, value, expected) => {
    expect(textField({ name: value }, "name")).toBe(expected);
  });
});

describe("isObject and entries", () => {
  it.each(NONSENSE)("%s is no object", (_, value) => {
    expect(isObject(value)).toBe(false);
    expect(entries(value)).toEqual([]);
  });

  it("an object is one", () => {
    expect(isObject({})).toBe(true);
    expect(isObject(Object.create(null))).toBe(true);
    expect(entries({ a: 1, b: null })).toEqual([
      ["a", 1],
      ["b", null],
    ]);
  });
});

describe("dictionary", () => {
  it("has the entries that are put in, and the last of a name", () => {
    const found = dictionary([
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ]);

    expect(Object.entries(found)).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "has %s only where it is put in",
    (name) => {
      expect(dictionary<string>([])[name]).toBeUndefined();
      expect(dictionary([[name, "x"]])[name]).toBe("x");
      expect(Object.keys(dictionary([[name, "x"]]))).toEqual([name]);
    },
  );
});
