import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { errorsOf } from "./support/refusal.ts";

let desk: Desk;
let folder: NamedPackage;

beforeAll(async () => {
  desk = await openDesk();
  folder = desk.makePackage();
});

afterAll(() => desk.close());

const URL_ACCEPTED = ["https://registry.npmjs.org/"];
const PATH_ACCEPTED = ["package.json", ".tgz"];
const BOOLEAN_ACCEPTED = ["true", "false"];

describe("an input with a value that it does not accept is refused", () => {
  it.each([
    ["registry", "registry.npmjs.org", URL_ACCEPTED],
    ["registry", "my registry", URL_ACCEPTED],
    ["registry", "https://", URL_ACCEPTED],
    ["registry", "ftp://127.0.0.1/", URL_ACCEPTED],
    ["registry", "file:///srv/registry", URL_ACCEPTED],
    ["package", "nowhere", PATH_ACCEPTED],
    ["package", "bin", ["package.json"]],
    ["package", "index.js", PATH_ACCEPTED],
    ["package", "missing.tgz", PATH_ACCEPTED],
    ["package", "@acme/widget@1.0.0", PATH_ACCEPTED],
    ["tag", "1.x", ["latest"]],
    ["tag", "v2.0.0", ["latest"]],
    ["tag", "x", ["latest"]],
    ["tag", "^1", ["latest"]],
    ["tag", "two words", ["latest"]],
    ["tag", "next, beta", ["one a line"]],
    ["match", "version", ["none", "tag", "release"]],
    ["access", "private", ["public", "restricted"]],
    ["mode", "sideways", ["direct", "auto"]],
    ["strategy", "newest", ["all", "upgrade"]],
    ["on-existing", "ignore", ["skip", "verify", "fail"]],
    ["verification", "none", ["standard", "strict", "off"]],
    ["dry-run", "yes", BOOLEAN_ACCEPTED],
    ["ignore-scripts", "no", ["true"]],
    ["allow-untrusted-trigger", "1", BOOLEAN_ACCEPTED],
    ["wait-minutes", "ten", [/number|minutes/, "0"]],
    ["wait-minutes", "-1", [/number|minutes/, "0"]],
    ["wait-minutes", "Infinity", [/number|minutes/, "0"]],
    ["integrity", "sha512", ["sha512-"]],
    ["integrity", "not an SRI", ["sha512-"]],
    ["integrity", "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", ["sha512-"]],
  ])("%s: %s", async (input, value, accepted) => {
    const result = await desk.release(folder, { [input]: value });
    expect(result).toRefuse([input, value, ...accepted]);
  });

  it("a line that leads to no package", async () => {
    const result = await desk.release(folder, { package: ".\nbin" });
    expect(result).toRefuse(["package", "bin"]);
  });

  it("credentials in the registry's URL, without repeating them", async () => {
    const result = await desk.release(
      folder,
      { registry: "https://user:hunter2hunter2@registry.npmjs.org/" },
      { secrets: [desk.token, "hunter2hunter2"] },
    );
    expect(result).toRefuse(["registry", "credentials", "token"]);
  });

  it("account names with a comma between them, which would otherwise name nobody", async () => {
    const result = await desk.release(folder, { "refuse-accounts": "main-account, service-account" });
    expect(result).toFail();
  });
});

describe("a token that cannot be one is refused before any request", () => {
  const withoutRequests = async (token: string | undefined) => {
    const before = desk.registry.requests.length;
    const result = await desk.release(folder, { token });
    expect(desk.registry.requests).toHaveLength(before);
    return result;
  };

  it("none", async () => {
    expect(await withoutRequests(undefined)).toRefuse(["token", "service account"]);
  });

  it("an empty one, as a missing secret gives", async () => {
    expect(await withoutRequests("")).toRefuse(["token", "service account"]);
  });

  it("white space alone", async () => {
    expect(await withoutRequests(" \n")).toRefuse(["token", "service account"]);
  });

  it.each([
    ["a space", " "],
    ["a newline", "\n"],
    ["a carriage return and newline", "\r\n"],
    ["a tab", "\t"],
  ])("one with %s inside, and both halves are masked", async (_, separator) => {
    const halves = ["npm_firstHalfOfTheToken", "secondHalfOfTheToken"];
    const result = await withoutRequests(halves.join(separator));
    expect(result).toRefuse(["token", "white space"]);
    for (const half of halves) {
      expect(result.masks.join("\n")).toContain(half);
    }
  });
});

it("a token with white space around it is the token", async () => {
  const result = await desk.release(desk.makePackage(), { token: ` ${desk.token}\n`, "dry-run": "true" });
  expect(result).toMatchObject({ exitCode: 0, outputs: { state: "dry-run" } });
  expect(result.masks).toContain(desk.token);
});

describe("an input that does not exist is refused", () => {
  it.each([
    ["tagg", "next"],
    ["dry_run", "true"],
    ["npm-token", "x"],
    ["destination", "x"],
  ])("%s", async (input, value) => {
    expect(await desk.release(folder, { [input]: value })).toRefuse([input, "service-account", "dry-run"]);
  });
});

it("several mistakes are all told at once", async () => {
  const result = await desk.release(folder, { tagg: "next", "dry-run": "yes", strategy: "newest" });
  expect(result).toFail();
  const errors = errorsOf(result);
  expect(errors).toHaveLength(3);
  for (const mistake of ["tagg", "dry-run", "strategy"]) {
    expect(
      errors.filter((error) => error.includes(`${mistake}"`) || error.includes(`${mistake}'`)),
    ).toHaveLength(1);
  }
});

it("a mistake is told even when there is no token", async () => {
  const result = await desk.release(folder, { token: undefined, strategy: "newest" });
  expect(result).toFail();
  expect(errorsOf(result).join("\n")).toMatch(/token.*strategy|strategy.*token/s);
});

it("a refusal names its remedy and a link", async () => {
  const { annotations } = await desk.release(folder, { strategy: "newest" });
  expect(annotations).toEqual([
    expect.objectContaining({
      kind: "error",
      title: expect.stringMatching(/\w/) as string,
      message: expect.stringMatching(/https:\/\/\S+$/) as string,
    }),
  ]);
});

it("a job summary that cannot be written is refused", async () => {
  const unwritable = join(folder.directory, "package.json", "summary.md");
  const result = await desk.release(folder, {}, { env: { GITHUB_STEP_SUMMARY: unwritable } });
  expect(result).toRefuse(["GITHUB_STEP_SUMMARY"]);
});

it("an output file that cannot be written is refused", async () => {
  const unwritable = join(folder.directory, "package.json", "output");
  const result = await desk.release(folder, {}, { env: { GITHUB_OUTPUT: unwritable } });
  expect(result.exitCode).not.toBe(0);
  expect(errorsOf(result)).toEqual([expect.stringContaining("GITHUB_OUTPUT") as string]);
  expect(result.log).not.toMatch(/^\s+at .*[:(]/m);
});

describe("an account that must not publish is refused", () => {
  it("the owner of the token is among refuse-accounts", async () => {
    const result = await desk.release(folder, { "refuse-accounts": "main-account\nservice-account" });
    expect(result).toRefuse(["service-account", "refuse-accounts"]);
  });

  it("the owner of the token is not the service account", async () => {
    const result = await desk.release(folder, { "service-account": "somebody-else" });
    expect(result).toRefuse(["service-account", "somebody-else"]);
  });
});
