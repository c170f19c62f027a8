import { format, inspect } from "node:util";
import { describe, expect, it } from "vitest";

import { Secret } from "../../../src/model/secret.ts";

const VALUE = "npm_aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789";
const secret = new Secret(VALUE);

describe("Secret", () => {
  it("gives its value to those who ask for it", () => {
    expect(secret.reveal()).toBe(VALUE);
  });

  it.each<[name: string, text: () => string]>([
    ["String()", () => String(secret)],
    ["a template", () => `the token ${secret as unknown as string}`],
    ["concatenation", () => "the token ".concat(secret as unknown as string)],
    ["join", () => [secret].join()],
    ["JSON.stringify", () => JSON.stringify(secret)],
    ["JSON.stringify of an object around it", () => JSON.stringify({ inputs: [{ token: secret }] })],
    ["inspect", () => inspect(secret)],
    ["inspect of an object around it", () => inspect({ inputs: { token: secret } }, { depth: null })],
    [
      "inspect with everything shown",
      () => inspect(secret, { showHidden: true, depth: null, getters: true }),
    ],
    ["inspect without its own form", () => inspect(secret, { customInspect: false, showHidden: true })],
    ["format", () => format("%s %o %O %j", secret, secret, secret, secret)],
    ["Object.keys", () => Object.keys(secret).join()],
    ["Object.entries", () => Object.entries(secret).join()],
    ["its own names", () => Reflect.ownKeys(secret).map(String).join()],
    ["a copy", () => inspect(Object.assign({}, secret), { showHidden: true })],
    ["structuredClone", () => inspect(structuredClone(secret), { showHidden: true })],
    ["a table of an error's cause", () => inspect(new Error("failed", { cause: secret }))],
  ])("is not shown by %s", (_, text) => {
    expect(text()).not.toContain(VALUE.slice(0, 6));
    expect(text()).not.toContain(VALUE.slice(-4));
  });
});

describe("Secret instead", () => {
  it("is shown as asterisks", () => {
    expect(String(secret)).toBe("***");
    expect(JSON.stringify({ token: secret })).toBe('{"token":"***"}');
    expect(inspect({ token: secret })).toBe("{ token: *** }");
  });
});

describe("hasMask", () => {
  it.each([
    ["today's form", "npm_aBcD...6789", true],
    ["the first six characters of a classic token", "npm_aB", true],
    ["another end", "npm_aBcD...6780", false],
    ["another beginning", "npm_aBcE...6789", false],
    ["another case", "npm_abcd...6789", false],
    ["an ellipsis character", "npm_aBcD…6789", false],
    ["another six characters", "npm_aC", false],
    ["five characters", "npm_a", false],
    ["seven characters", "npm_aBc", false],
    ["the value itself", VALUE, false],
    ["an empty text", "", false],
    ["dots alone", "...", false],
  ])("%s", (_, masked, expected) => {
    expect(secret.hasMask(masked)).toBe(expected);
  });
});

describe("jwtPayload", () => {
  const encode = (text: string) => Buffer.from(text).toString("base64url");

  it.each([
    ["a JSON Web Token", `${encode('{"alg":"HS256"}')}.${encode('{"exp":1}')}.c2ln`, '{"exp":1}'],
    ["one with characters beyond ASCII", `a.${encode('{"sub":"Zoë"}')}.c`, '{"sub":"Zoë"}'],
    ["an npm token", VALUE, undefined],
    ["two parts", "a.b", undefined],
    ["four parts", "a.b.c.d", undefined],
    ["an empty text", "", undefined],
  ])("%s", (_, value, expected) => {
    expect(new Secret(value).jwtPayload()).toBe(expected);
  });
});
