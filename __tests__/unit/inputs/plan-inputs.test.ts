import { describe, expect, it } from "vitest";

import { refusalCodes } from "../support/told.ts";
import { parsePlan } from "./parse.ts";

describe("the inputs of plan", () => {
  it("are lines and a registry", () => {
    expect(
      parsePlan({ package: "packages/*\n\n  !packages/old\n", registry: "https://registry.example.test" }),
    ).toEqual({
      packages: ["packages/*", "!packages/old"],
      registry: "https://registry.example.test/",
    });
  });

  it("need no token", () => {
    expect(refusalCodes(() => parsePlan({}, { secrets: {} }))).toEqual([]);
  });

  it("are refused with every mistake at once", () => {
    expect(
      refusalCodes(() => parsePlan({ registry: "npmjs" }, { undeclared: ["token", "packages"] })),
    ).toEqual(["input-unknown", "input-unknown", "input-invalid"]);
  });
});
