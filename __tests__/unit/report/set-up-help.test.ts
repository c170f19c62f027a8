import { describe, expect, it } from "vitest";

import { setUpHelp } from "../../../src/decisions/report/set-up-help.ts";
import { healthSummary } from "../../../src/decisions/report/health-report.ts";
import { releasesSummary } from "../../../src/decisions/report/releases.ts";
import { CODES, type Code } from "../../../src/model/code.ts";
import { NPMJS, parseRegistryUrl, type RegistryUrl } from "../../../src/model/registry.ts";
import type { SetUp } from "../../../src/model/set-up.ts";
import { health, result } from "./build.ts";
import { HOSTILE } from "./hostile.ts";

const setUp = (change: Partial<SetUp> = {}): SetUp => ({
  name: "@acme/greeting",
  registry: NPMJS,
  account: "acme-greeting-bot",
  mode: "auto",
  ...change,
});

const helpFor = (code: Code, change: Partial<SetUp> = {}) =>
  setUpHelp([{ code, what: "It was seen." }], setUp(change));

const INVITE = "npm owner add acme-greeting-bot @acme/greeting";
const CREATE =
  "npm token create --name @acme/greeting --packages @acme/greeting --packages-and-scopes-permission read-write-stage-only --expires 90";
const STORE = "gh secret set NPM_TOKEN --env npm";

/** The lines that a person copies. */
const commandsOf = (help: string) =>
  (/```sh\n([\s\S]*?)\n```/.exec(help)?.[1] ?? "").split("\n").filter((line) => !line.startsWith("#"));

describe("the commands", () => {
  it.each<[Code, string[]]>([
    ["token-missing", [INVITE, "npm login", CREATE, STORE]],
    ["token-invalid", ["npm login", CREATE, STORE]],
    ["token-expired", ["npm login", CREATE, STORE]],
    ["account-refused", ["npm login", CREATE, STORE]],
    ["token-read-only", ["npm login", CREATE, STORE]],
    ["token-needs-2fa", ["npm login", CREATE, STORE]],
    ["not-maintainer", [INVITE]],
    ["permission-denied", [INVITE, "npm login", CREATE, STORE]],
  ])("%s", (code, commands) => {
    expect(commandsOf(helpFor(code))).toEqual(commands);
  });

  it("are those of all reasons together, each once", () => {
    const problems = (["token-expired", "not-maintainer", "token-invalid"] as const).map((code) => ({
      code,
      what: "It was seen.",
    }));

    expect(commandsOf(setUpHelp(problems, setUp()))).toEqual([INVITE, "npm login", CREATE, STORE]);
  });

  it("make a token that publishes only where the release is to be direct", () => {
    expect(helpFor("token-invalid", { mode: "direct" })).toContain("read-write --bypass-2fa --expires 90");
    expect(helpFor("token-invalid", { mode: "stage" })).not.toContain("bypass");
  });

  it("name the registry where it is not npm's, and invite nobody there by npm's command", () => {
    const help = helpFor("token-missing", { registry: "https://npm.example.com/" as RegistryUrl });

    expect(help).toContain("npm login --registry https://npm.example.com/\n");
    expect(help).not.toContain("npm owner");
    expect(help).toContain("# In the registry's configuration: let acme-greeting-bot publish @acme/greeting");
  });

  it("have a word in place of an account that the workflow does not name", () => {
    expect(helpFor("not-maintainer", { account: undefined })).toContain(
      "npm owner add SERVICE_ACCOUNT @acme/greeting",
    );
  });
});

describe("there is no help", () => {
  it("where nothing failed", () => {
    expect(setUpHelp([], setUp())).toBe("");
  });

  it("where the package is not known", () => {
    expect(setUpHelp([{ code: "token-missing", what: "It was seen." }], undefined)).toBe("");
  });

  it.each<Code>([
    "trigger-untrusted",
    "package-private",
    "version-differs",
    "registry-unreachable",
    "secret-file",
    "bug",
  ])("for %s, which no set-up mends", (code) => {
    expect(helpFor(code)).toBe("");
  });

  it("in the summary of a release or a token that is well", () => {
    const released = { result: result(), files: [], otherWays: undefined, setUp: setUp() };

    expect(releasesSummary([released])).not.toContain("### Commands");
    expect(releasesSummary([released, released])).not.toContain("### Commands");
    expect(healthSummary([{ ...health({ setUp: setUp() }), issueUrl: undefined }])).not.toContain(
      "### Commands",
    );
  });
});

describe("the help is shown", () => {
  const problems = [{ code: "token-invalid", what: "It was seen." }] as const;

  it("in the summary of a release that failed, alone or among others", () => {
    const failed = {
      result: result({ state: "failed", problems }),
      files: [],
      otherWays: undefined,
      setUp: setUp(),
    };

    expect(releasesSummary([failed])).toContain(CREATE);
    expect(releasesSummary([failed, failed])).toContain(CREATE);
  });

  it("in the summary of a token that is not well", () => {
    const unwell = health({ healthy: false, problems, setUp: setUp() });

    expect(healthSummary([{ ...unwell, issueUrl: undefined }])).toContain(CREATE);
  });
});

describe("hostile texts", () => {
  it.each(HOSTILE)("stay words of the command, and in the block: %s", (_, text) => {
    const parsed = parseRegistryUrl(`https://r.example/${text}/`);
    const hostile = { name: text, account: text, registry: "url" in parsed ? parsed.url : NPMJS };

    for (const code of CODES) {
      const [help, harmless] = [
        helpFor(code, hostile),
        helpFor(code, { ...hostile, name: "x", account: "x" }),
      ];
      expect(help.split("\n")).toHaveLength(harmless.split("\n").length);
      for (const line of commandsOf(help)) expect(line).toMatch(/^[\w@/.:~ -]*$/);
      expect(help.match(/```/g)?.length ?? 0).toBe(help === "" ? 0 : 2);
    }
  });
});
