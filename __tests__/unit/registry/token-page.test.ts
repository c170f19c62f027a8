import { describe, expect, it } from "vitest";

import { readTokenPage } from "../../../src/decisions/registry/read-tokens.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";
import { CLASSIC, GRANULAR } from "./tokens.ts";

describe("readTokenPage", () => {
  it("reads the shape of granular tokens", () => {
    expect(readTokenPage({ objects: [GRANULAR], total: 1, urls: {} })).toEqual({
      tokens: [
        {
          masked: "npm_aBcD...7890",
          entry: {
            readonly: false,
            bypasses2fa: true,
            expiry: "2027-01-20T00:00:00.000Z",
            scopes: [
              { type: "package", name: "@acme/demo" },
              { type: "org", name: "acme" },
            ],
            writes: true,
          },
        },
      ],
      last: true,
      total: 1,
    });
  });

  it("reads the shape of classic tokens", () => {
    expect(readTokenPage({ objects: [CLASSIC], urls: {} })?.tokens).toEqual([
      { masked: "npm_aB", entry: { readonly: false, bypasses2fa: true, cidr: ["192.0.2.0/24"] } },
    ]);
  });

  it.each<[name: string, urls: unknown, last: boolean]>([
    ["another page", { next: "/-/npm/v1/tokens?page=1" }, false],
    ["no next", {}, true],
    ["an empty next", { next: "" }, true],
    ["next: null", { next: null }, true],
    ["no urls", undefined, true],
    ["urls of another type", "next", true],
  ])("tells whether it is the last: %s", (_, urls, last) => {
    expect(readTokenPage({ objects: [], urls })?.last).toBe(last);
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "number"))(
    "total: %s is not read",
    (_, total) => {
      expect(readTokenPage({ objects: [CLASSIC], total })).toMatchObject({ total: undefined });
    },
  );

  it("leaves out tokens without a masked form", () => {
    const nameless = WRONG_VALUES.filter(([, value]) => typeof value !== "string" || value === "");
    const objects = [
      ...NONSENSE.map(([, value]) => value),
      ...nameless.map(([, token]) => Object.assign({}, GRANULAR, { token })),
      parsed('{"__proto__":{"token":"npm_aB"}}'),
      CLASSIC,
    ];

    expect(readTokenPage({ objects })?.tokens.map(({ masked }) => masked)).toEqual(["npm_aB"]);
  });

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "unauthorized" }],
    ["objects inside __proto__", parsed('{"__proto__":{"objects":[]}}')],
  ])("%s is no page", (_, body) => {
    expect(readTokenPage(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => !Array.isArray(value)))(
    "objects: %s is no page",
    (_, objects) => {
      expect(readTokenPage({ objects })).toBeUndefined();
    },
  );
});
