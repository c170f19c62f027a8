import { describe, expect, it } from "vitest";

import { readProfile } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

describe("readProfile", () => {
  it.each<[name: string, tfa: unknown, expected: string]>([
    ["null", null, "off"],
    ["false", false, "off"],
    ["pending", { pending: true, mode: "auth-and-writes" }, "off"],
    ["auth-only", { mode: "auth-only", pending: false }, "auth-only"],
    ["auth-and-writes", { mode: "auth-and-writes", pending: false }, "auth-and-writes"],
    ["auth-and-writes without pending", { mode: "auth-and-writes" }, "auth-and-writes"],
    ["a mode that npm does not document", { mode: "auth-sometimes" }, "unknown"],
    ["a mode in capitals", { mode: "AUTH-ONLY" }, "unknown"],
    ["a mode in a list", { mode: ["auth-only"] }, "unknown"],
    ["pending as a text", { pending: "true" }, "unknown"],
    ["a mode inside __proto__", parsed('{"__proto__":{"mode":"auth-only"}}'), "unknown"],
    ["a mode that every object has", { mode: "constructor" }, "unknown"],
  ])("tfa: %s", (_, tfa, expected) => {
    expect(readProfile({ name: "svc-bot", tfa })).toEqual({ tfa: expected });
  });

  it.each(WRONG_VALUES.filter(([, value]) => value !== null && value !== false))(
    "tfa: %s tells nothing",
    (_, tfa) => {
      expect(readProfile({ tfa })).toEqual({ tfa: "unknown" });
    },
  );

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "forbidden" }],
    ["a profile without tfa", { name: "svc-bot" }],
    ["tfa inside __proto__", parsed('{"__proto__":{"tfa":null}}')],
  ])("%s is no profile", (_, body) => {
    expect(readProfile(body)).toBeUndefined();
  });
});
