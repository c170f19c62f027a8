import { describe, expect, it } from "vitest";

import { readTokenPage } from "../../../src/decisions/registry/read-tokens.ts";
import { WRONG_VALUES } from "./nonsense.ts";
import { entryOf, GRANULAR } from "./tokens.ts";

describe("nonsense in an entry of the token list", () => {
  const wrong = (name: string) => WRONG_VALUES.map(([kind, value]) => ({ name, kind, value }));

  it.each(
    ["readonly", "bypass_2fa", "automation"].flatMap(wrong).filter(({ value }) => typeof value !== "boolean"),
  )("$name: $kind tells nothing", ({ name, value }) => {
    expect(entryOf({ token: "npm_aB", [name]: value })).toEqual({});
  });

  it.each(["permissions", "scopes", "cidr", "cidr_whitelist"].flatMap(wrong))(
    "$name: $kind tells nothing",
    ({ name, value }) => {
      const { scopes = [], cidr = [], ...rest } = entryOf({ token: "npm_aB", [name]: value }) ?? {};

      expect(rest).toEqual({});
      expect([scopes, cidr]).toEqual([[], []]);
    },
  );

  it.each(WRONG_VALUES)("publish_policy: %s does not make it stage-only", (_, value) => {
    expect(entryOf({ token: "npm_aB", publish_policy: value })?.stageOnly ?? false).toBe(false);
  });

  it.each(WRONG_VALUES.filter(([, value]) => value !== null))(
    "expiry: %s does not make it last for ever",
    (_, value) => {
      const { expiry, ...rest } = entryOf({ token: "npm_aB", expiry: value }) ?? {};

      expect(rest).toEqual({});
      expect(expiry).toBe(typeof value === "string" ? value : undefined);
    },
  );

  it("is not replaced by what the old shape says", () => {
    const nonsense = WRONG_VALUES.filter(([, value]) => typeof value !== "boolean" && value !== null);
    const proofs = nonsense.filter(
      ([, value]) => entryOf({ token: "npm_aB", bypass_2fa: value, automation: true })?.bypasses2fa === true,
    );

    expect(proofs.map(([name]) => name)).toEqual([]);
  });

  it("may be in every entry of a long list", () => {
    const objects = Array.from({ length: 10_000 }, () => ({
      ...GRANULAR,
      scopes: Array(20).fill(GRANULAR.scopes[0]),
    }));

    expect(readTokenPage({ objects })?.tokens).toHaveLength(10_000);
  });
});
