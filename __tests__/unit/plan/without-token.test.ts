import { expect, it } from "vitest";

import { credentialsFor } from "../../../src/edges/registry/credentials.ts";
import { NPMJS } from "../../../src/model/registry.ts";
import { Secret } from "../../../src/model/secret.ts";

it("a registry without a token gets no credential", () => {
  expect(credentialsFor(NPMJS, undefined)).toEqual({});
});

it("a registry with one gets it for its own path", () => {
  expect(credentialsFor(NPMJS, new Secret("npm_x"))).toEqual({ "//registry.npmjs.org/:_authToken": "npm_x" });
});
