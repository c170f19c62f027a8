import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { readInputs } from "../../../src/edges/runner/read-inputs.ts";
import { redacted } from "../../../src/edges/runner/secrets.ts";
import { PUBLISH_INPUTS } from "../../../src/model/inputs.ts";
import { parsePublishInputs } from "../../../src/decisions/inputs/parse-publish-inputs.ts";
import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { ACTIONS, parsePublish } from "./parse.ts";

const printed: string[] = [];

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
});

/** What the action makes of the runner's variables. */
function read(tokens: string, token = "") {
  process.env["INPUT_TOKENS"] = tokens;
  process.env["INPUT_TOKEN"] = token;
  return readInputs(PUBLISH_INPUTS);
}

/** The values that the runner was asked to mask. */
const masks = (): string[] =>
  printed.flatMap((text) => [...text.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value ?? ""));

const tokensIn = (text: string) =>
  [...parsePublishInputs(read(text), false).tokens].map(([name, token]) => [name, token.reveal()]);

const refusals = (text: string) => problemsOf(() => parsePublishInputs(read(text), false));

describe("lines of `tokens`", () => {
  it.each<[string, string, string[][]]>([
    ["one", "a=npm_x", [["a", "npm_x"]]],
    ["several", "@acme/a=npm_x\n@acme/b=npm_y", [["@acme/a", "npm_x"], ["@acme/b", "npm_y"]]], // oxfmt-ignore
    ["with CR LF", "a=npm_x\r\nb=npm_y\r\n", [["a", "npm_x"], ["b", "npm_y"]]], // oxfmt-ignore
    ["with empty lines and space", "\n\n  a = npm_x  \n\t\n b=npm_y\n\n", [["a", "npm_x"], ["b", "npm_y"]]], // oxfmt-ignore
    ["with = in the token", "a=eyJhbGciOi.x.y==", [["a", "eyJhbGciOi.x.y=="]]],
  ])("are read: %s", (_, text, expected) => {
    expect(tokensIn(text)).toEqual(expected);
  });

  it("are masked one by one, name and token and the token alone, before anything is refused", () => {
    read("a=npm_first\nnpm_nameless\nb=npm second");

    expect(masks()).toEqual(
      expect.arrayContaining(["npm_first", "npm_nameless", "npm second", "a=npm_first"]),
    );
  });

  it("are gone from the environment, and redacted in what is told", () => {
    read("a=npm_gone\nnpm_nameless2");

    expect(process.env["INPUT_TOKENS"]).toBeUndefined();
    expect(redacted("it said npm_gone and npm_nameless2")).not.toMatch(/npm_/);
  });

  it("do not show in the value that is handed on", () => {
    const raw = read("a=npm_hidden\nnpm_bare");

    expect(JSON.stringify(raw)).not.toContain("npm_");
  });

  it.each<[string, string, string, string]>([
    ["without =", "a=npm_x\nnpm_bare", "token-line-invalid", "Line 2 "],
    ["with a name that has white space", "my package=npm_x", "token-line-invalid", "Line 1 "],
    ["with a colon", "\n@acme/a: npm_x", "token-line-invalid", "Line 1 "],
    ["with two tokens", "a=npm_x npm_y", "token-malformed", "Line 1 "],
    ["with a character that no header takes", "a=npm_é", "token-malformed", "Line 1 "],
    ["that names a package again", "a=npm_x\nb=npm_y\na=npm_z", "token-line-invalid", "Line 3 "],
    ["that repeats another exactly", "a=npm_x\na=npm_x", "token-line-invalid", "Line 2 "],
    ["without a token", "a=npm_x\nb=", "token-malformed", "Line 2 "],
  ])("%s is refused, and not repeated", (_, text, code, where) => {
    const problems = refusals(text);

    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const problem of problems) expectOneSentence(problem, where);
    expect(JSON.stringify(problems)).not.toMatch(/npm_/);
  });

  it("are all refused at once", () => {
    expect(refusals("npm_1\na=\nb=npm_2\nb=npm_3").map(({ code }) => code)).toEqual([
      "token-line-invalid",
      "token-malformed",
      "token-line-invalid",
    ]);
  });

  it("that are empty are none", () => {
    expect(refusals(" \n\t\n").map(({ code }) => code)).toEqual(["token-missing"]);
  });
});

// In an own file's process everything after these would be redacted wrongly, so they come last.
describe("lines that are nearly right", () => {
  it("an empty token leaves every other text as it is", async () => {
    vi.resetModules();
    const { readInputs: readAgain } = await import("../../../src/edges/runner/read-inputs.ts");
    const { redacted: redactAgain } = await import("../../../src/edges/runner/secrets.ts");
    process.env["INPUT_TOKENS"] = "a=";
    readAgain(PUBLISH_INPUTS);

    expect(redactAgain("Line 1")).toBe("Line 1");
  });

  it("a token that ends with = is no name", () => {
    expect(refusals("c29tZXNlY3JldHRva2VuMTIz==").map(({ code }) => code)).toEqual(["token-line-invalid"]);
  });
});

describe.each(ACTIONS)("lines of `service-account` of $action", ({ parse }) => {
  it("are one name for all", () => {
    expect(parse({ "service-account": "bot" })).toMatchObject({
      serviceAccount: "bot",
      serviceAccounts: new Map(),
    });
  });

  it("are a name a package", () => {
    const { serviceAccount, serviceAccounts } = parse({
      "service-account": "@acme/a=bot-a\n b = bot-b \r\n",
    });

    expect([serviceAccount, [...serviceAccounts]]).toEqual([
      undefined,
      [
        ["@acme/a", "bot-a"],
        ["b", "bot-b"],
      ],
    ]);
  });

  it.each([
    ["two names", "bot\nbat"],
    ["a name and a line", "bot\na=bat"],
    ["a package twice", "a=bot\na=bat"],
    ["no package", "=bot"],
    ["no account", "a="],
    ["two accounts", "a=bot, bat"],
  ])("%s is refused", (_, text) => {
    const problems = problemsOf(() => parse({ "service-account": text }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    for (const problem of problems) expectOneSentence(problem, "'service-account'");
  });

  it("is refused where it names an account that is never to be used", () => {
    const given = { "service-account": "a=bot\nb=Alice", "refuse-accounts": "alice" };

    expect(problemsOf(() => parse(given)).map(({ what }) => what)).toEqual([
      expect.stringContaining('"Alice"'),
    ]);
  });
});

describe("concurrency", () => {
  it.each([
    ["", 8],
    ["1", 1],
    ["64", 64],
  ])("'%s' is %s", (text, value) => {
    expect(parsePublish({ concurrency: text }).concurrency).toBe(value);
  });

  it.each(["0", "65", "-1", "1.5", "many"])("%s is refused", (text) => {
    expect(problemsOf(() => parsePublish({ concurrency: text }))).toHaveLength(1);
  });
});
