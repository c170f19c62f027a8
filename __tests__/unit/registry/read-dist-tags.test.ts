import { describe, expect, it } from "vitest";

import { readDistTags } from "../../../src/decisions/registry/read-dist-tags.ts";
import { NONSENSE } from "./nonsense.ts";

describe("the answer to a package's dist-tags", () => {
  it("is names and versions", () => {
    expect({ ...readDistTags({ latest: "1.0.0", constructor: "2.0.0", bad: 1 }) }).toEqual({
      latest: "1.0.0",
      constructor: "2.0.0",
    });
    expect(readDistTags({})?.["toString"]).toBeUndefined();
  });

  it.each(NONSENSE)("%s is none, or has none", (_, body) => {
    expect(Object.keys(readDistTags(body) ?? {})).toEqual([]);
  });
});
