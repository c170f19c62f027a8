import { expect, it } from "vitest";

import { CATALOGUE, type Entry } from "../../../src/decisions/failures/catalogue.ts";
import { CODES } from "../../../src/model/code.ts";

it("has an entry for every code, and no other", () => {
  expect(Object.keys(CATALOGUE).toSorted()).toEqual(CODES.toSorted());
});

it("every code once", () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});

/** The codes whose entry does not have this form. */
const unlike = (form: RegExp, part: keyof Omit<Entry, "guide">) =>
  CODES.filter((code) => !form.test(CATALOGUE[code][part]));

it("has a title for each: a phrase, without a full stop", () => {
  expect(unlike(/^\S.*[^\s.]$/, "title")).toEqual([]);
});

it.each(["why", "remedy"] as const)("has a %s for each, which ends with one full stop", (part) => {
  expect(unlike(/^\S.*[^\s.]\.$/, part)).toEqual([]);
});

it("names each with a word that an anchor can be", () => {
  expect(CODES.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});
