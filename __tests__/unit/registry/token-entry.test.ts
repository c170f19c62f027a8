import { describe, expect, it } from "vitest";

import { entryOf } from "./tokens.ts";

describe("an entry of the token list", () => {
  it("may have nothing but its masked form", () => {
    expect(entryOf({ token: "npm_aB" })).toEqual({});
  });

  it.each<[name: string, change: object, expected: object]>([
    ["readonly", { readonly: true }, { readonly: true }],
    ["bypass_2fa: false", { bypass_2fa: false }, { bypasses2fa: false }],
    ["automation: false", { automation: false }, { bypasses2fa: false }],
    ["bypass_2fa before automation", { bypass_2fa: false, automation: true }, { bypasses2fa: false }],
    ["stage-only", { publish_policy: "stage_only" }, { stageOnly: true }],
    ["another policy", { publish_policy: "direct" }, { stageOnly: false }],
    ["no expiry", { expiry: null }, { expiry: null }],
    ["an empty list of scopes", { scopes: [] }, { scopes: [] }],
    ["an empty list of addresses", { cidr: [] }, { cidr: [] }],
    [
      "cidr before cidr_whitelist",
      { cidr: ["192.0.2.1/32"], cidr_whitelist: ["x"] },
      { cidr: ["192.0.2.1/32"] },
    ],
  ])("%s", (_, change, expected) => {
    expect(entryOf({ token: "npm_aB", ...change })).toEqual(expected);
  });

  it.each<[name: string, permissions: unknown, writes: boolean | undefined]>([
    ["write", [{ name: "package", action: "write" }], true],
    ["read", [{ name: "package", action: "read" }], false],
    [
      "read and write",
      [
        { name: "package", action: "read" },
        { name: "package", action: "write" },
      ],
      true,
    ],
    ["of an organisation alone", [{ name: "org", action: "write" }], undefined],
    [
      "of packages and an organisation",
      [
        { name: "package", action: "read" },
        { name: "org", action: "write" },
      ],
      false,
    ],
    ["none", [], undefined],
    ["an action of another type", [{ name: "package", action: 1 }], undefined],
    ["one action missing", [{ name: "package", action: "read" }, { name: "package" }], undefined],
  ])("permissions: %s", (_, permissions, writes) => {
    expect(entryOf({ token: "npm_aB", permissions })?.writes).toBe(writes);
  });

  it.each<[name: string, scopes: unknown]>([
    ["one without a type", [{ type: "package", name: "a" }, { name: "b" }]],
    ["one without a name", [{ type: "package", name: "a" }, { type: "package" }]],
    ["an empty name", [{ type: "package", name: "" }]],
    ["one that is null", [{ type: "package", name: "a" }, null]],
    ["texts", ["a", "b"]],
    ["an object", { type: "package", name: "a" }],
  ])("scopes that are not all read tell nothing: %s", (_, scopes) => {
    expect(entryOf({ token: "npm_aB", scopes })).not.toHaveProperty("scopes");
  });
});
