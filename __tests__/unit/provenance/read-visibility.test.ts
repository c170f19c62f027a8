import { describe, expect, it } from "vitest";

import { readVisibility } from "../../../src/decisions/provenance/read-visibility.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "../registry/nonsense.ts";

const of = (repository: unknown) => readVisibility({ repository });

describe("the repository of the event", () => {
  it.each([
    ["public", "public"],
    ["private", "private"],
    ["internal", "internal"],
  ] as const)("is told as %s", (visibility, expected) => {
    expect(of({ visibility })).toBe(expected);
  });

  it.each([
    [true, "private"],
    [false, "public"],
  ] as const)("is told by older servers as private: %s", (isPrivate, expected) => {
    expect(of({ private: isPrivate })).toBe(expected);
    expect(of({ private: isPrivate, visibility: null })).toBe(expected);
  });

  it.each([
    ["internal", true, "internal"],
    ["public", true, "public"],
    ["private", false, "private"],
  ] as const)("is %s whatever private is", (visibility, isPrivate, expected) => {
    expect(of({ visibility, private: isPrivate })).toBe(expected);
  });

  it.each(["PUBLIC", "open", "constructor"])("does not tell by the word %s", (visibility) => {
    expect(of({ visibility })).toBeUndefined();
  });
});

describe("does not tell", () => {
  it.each<[name: string, payload: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["a repository inside __proto__", parsed('{"__proto__":{"repository":{"visibility":"public"}}}')],
    ["a visibility inside __proto__", parsed('{"repository":{"__proto__":{"visibility":"public"}}}')],
    ["a visibility of the event itself", { visibility: "public", private: false }],
  ])("%s", (_, payload) => {
    expect(readVisibility(payload)).toBeUndefined();
  });

  it.each(WRONG_VALUES)("a repository that is %s", (_, value) => {
    expect(of(value)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "boolean"))(
    "a repository whose fields are %s",
    (_, value) => {
      expect(of({ visibility: value, private: value })).toBeUndefined();
    },
  );
});
