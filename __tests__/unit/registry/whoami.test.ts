import { describe, expect, it } from "vitest";

import { readWhoami } from "../../../src/decisions/registry/read-answers.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

describe("readWhoami", () => {
  it.each<[name: string, body: unknown, answer: unknown]>([
    ["a user", { username: "svc-bot" }, { username: "svc-bot" }],
    ["space around the name", { username: " svc-bot\n" }, { username: "svc-bot" }],
    ["more fields", { username: "svc-bot", ok: true }, { username: "svc-bot" }],
    ["an e-mail address", { username: "bot+npm@example.com" }, { username: "bot+npm@example.com" }],
    ["the longest name", { username: "a".repeat(214) }, { username: "a".repeat(214) }],
    ["a name that every object has", { username: "constructor" }, { username: "constructor" }],
    ["nobody, as Verdaccio says", {}, {}],
  ])("%s", (_, body, answer) => {
    expect(readWhoami(body)).toEqual(answer);
  });

  it.each<[name: string, body: unknown]>([
    ...NONSENSE,
    ["an error", { error: "unauthorized" }],
    ["a message", { message: "svc-bot" }],
    ["another field", { user: "svc-bot" }],
    ["a name of spaces", { username: "  " }],
    ["a name of several words", { username: "please log in" }],
    ["an address", { username: "https://example.com/login" }],
    ["a name longer than any", { username: "a".repeat(215) }],
    ["a name inside __proto__", parsed('{"__proto__":{"username":"svc-bot"}}')],
  ])("%s is no answer", (_, body) => {
    expect(readWhoami(body)).toBeUndefined();
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string" || value === ""))(
    "%s is no name",
    (_, username) => {
      expect(readWhoami({ username })).toBeUndefined();
    },
  );
});
