import { describe, expect, it } from "vitest";

import { readPackageVisibility } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

describe("readPackageVisibility", () => {
  it.each([true, false])("public: %s", (isPublic) => {
    expect(readPackageVisibility({ public: isPublic })).toEqual({ public: isPublic });
    expect(readPackageVisibility({ public: isPublic, other: 1 })).toEqual({ public: isPublic });
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "boolean"))(
    "public: %s is no answer",
    (_, value) => {
      expect(readPackageVisibility({ public: value })).toBeUndefined();
    },
  );

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "not found" }],
    ["the text true", { public: "true" }],
    ["public inside __proto__", parsed('{"__proto__":{"public":true}}')],
  ])("%s is no answer", (_, body) => {
    expect(readPackageVisibility(body)).toBeUndefined();
  });
});
