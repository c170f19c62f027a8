import { readTokenPage } from "../../../src/decisions/registry/read-tokens.ts";

/** A token's entry as npm documents it today. */
export const GRANULAR = {
  name: "ci",
  description: null,
  expiry: "2027-01-20T00:00:00.000Z",
  key: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
  token: "npm_aBcD...7890",
  readonly: false,
  bypass_2fa: true,
  cidr: null,
  revoked: null,
  permissions: [{ name: "package", action: "write" }],
  scopes: [
    { type: "package", name: "@acme/demo" },
    { type: "org", name: "acme" },
  ],
};

/** A token's entry in the old shape. */
export const CLASSIC = {
  key: "f".repeat(128),
  token: "npm_aB",
  readonly: false,
  automation: true,
  cidr_whitelist: ["192.0.2.0/24"],
  created: "2020-01-01T00:00:00.000Z",
};

/** The entry of one token in a page. */
export const entryOf = (object: unknown) =>
  readTokenPage({ objects: [object], total: 1, urls: {} })?.tokens[0]?.entry;
