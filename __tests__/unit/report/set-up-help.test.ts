import { describe, expect, it } from "vitest";

import { setUpHelp } from "../../../src/decisions/report/set-up-help.ts";
import { healthSummary } from "../../../src/decisions/report/health-report.ts";
import { releasesSummary } from "../../../src/decisions/report/releases.ts";
import { CODES, type Code } from "../../../src/model/code.ts";
import { NPMJS, parseRegistryUrl, type RegistryUrl } from "../../../src/model/registry.ts";
import type { SetUp } from "../../../src/model/set-up.ts";
import { health, result } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, tagsOf } from "./rendered.ts";

const setUp = (change: Partial<SetUp> = {}): SetUp => ({
  name: "@acme/greeting",
  registry: NPMJS,
  account: "acme-greeting-bot",
  mode: "auto",
  ...change,
});

const helpFor = (code: Code, change: Partial<SetUp> = {}) =>
  setUpHelp([{ code, what: "It was seen." }], [setUp(change)]);

const INVITE = "npm owner add acme-greeting-bot @acme/greeting";
const CREATE =
  "npm token create --name @acme/greeting --packages @acme/greeting --packages-and-scopes-permission read-write-stage-only --expires 90";
const STORE = "gh secret set NPM_TOKEN --env npm";

/** The lines that a person copies. */
const commandsOf = (help: string) =>
  (/```sh\n([\s\S]*?)\n```/.exec(help)?.[1] ?? "")
    .replaceAll(" \\\n  ", " ")
    .split("\n")
    .filter((line) => !line.startsWith("#"));

describe("the commands", () => {
  it.each<[Code, string[]]>([
    ["token-missing", [INVITE, "npm login", CREATE, STORE]],
    ["service-account-without-token", [INVITE, "npm login", CREATE, STORE]],
    ["token-invalid", ["npm login", CREATE, STORE]],
    ["token-expiring", ["npm login", CREATE, STORE]],
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

    expect(commandsOf(setUpHelp(problems, [setUp()]))).toEqual([INVITE, "npm login", CREATE, STORE]);
  });

  it("make a token that publishes only where the release is to be direct", () => {
    const direct = helpFor("token-invalid", { mode: "direct" });

    expect(commandsOf(direct)[1]).toContain(
      "--packages-and-scopes-permission read-write --bypass-2fa --expires",
    );
    expect(direct).not.toContain("read-write-stage-only");
    expect(helpFor("token-invalid", { mode: "stage" })).not.toContain("bypass");
  });

  it("tell both rights where the registry decides", () => {
    const help = helpFor("token-invalid", { mode: "auto" });

    expect(commandsOf(help)).toContain(CREATE);
    expect(help).toContain("`read-write --bypass-2fa` in place of `read-write-stage-only`");
    expect(helpFor("not-maintainer", { mode: "auto" })).not.toContain("read-write");
  });

  it("are lines that a window shows whole, and one command to a shell", () => {
    const lines = helpFor("token-missing").split("\n");
    const create = lines.slice(lines.indexOf("npm token create --name @acme/greeting \\")).slice(0, 4);

    expect(create.map((line) => line.endsWith(" \\"))).toEqual([true, true, true, false]);
    expect(create.map((line) => line.startsWith("  --"))).toEqual([false, true, true, true]);
  });

  it("have a word in place of an account that the workflow does not name", () => {
    expect(helpFor("not-maintainer", { account: undefined })).toContain(
      "npm owner add SERVICE_ACCOUNT @acme/greeting",
    );
  });
});

describe("elsewhere", () => {
  const registry = "https://npm.example.com/" as RegistryUrl;

  it("npm's commands are not told, but what is to be done and where that is documented", () => {
    const help = helpFor("token-missing", { registry });

    expect(commandsOf(help)).toEqual([STORE]);
    expect(help).toContain(
      "# In the registry's configuration: let acme-greeting-bot publish @acme/greeting\n",
    );
    expect(help).toContain(
      "# At https://npm.example.com/: make a token of acme-greeting-bot that may publish @acme/greeting\n",
    );
    expect(help).toContain("docs/registries.md#");
    expect(help).not.toMatch(/npm 12|read-write|service-account\.md/);
  });

  it("they are where granular tokens were seen", () => {
    const help = helpFor("token-expired", { registry, granularTokens: true });

    expect(commandsOf(help)).toEqual([
      "npm login --registry https://npm.example.com/",
      `${CREATE} --registry https://npm.example.com/`,
      STORE,
    ]);
    expect(help).not.toContain("docs/registries.md");
  });
});

describe("several packages", () => {
  const missing = [{ code: "token-missing", what: "It was seen." }] as const;
  const named = (count: number) =>
    Array.from({ length: count }, (_, at) => setUp({ name: `@acme/part-${at}`, isOneOfSeveral: true }));

  it("have commands each, and a secret of its own", () => {
    const help = setUpHelp(missing, named(2));

    expect(help.match(/```sh/g)).toHaveLength(2);
    expect(help).toContain("npm owner add acme-greeting-bot @acme/part-0\n");
    expect(help).toContain("npm owner add acme-greeting-bot @acme/part-1\n");
    expect(help).toContain("\ngh secret set NPM_TOKEN_ACME_PART_0 --env npm\n");
    expect(help).toContain("\ngh secret set NPM_TOKEN_ACME_PART_1 --env npm\n");
    expect(help).not.toContain("more package");
  });

  it("of which one is told alone has a secret of its own too", () => {
    expect(setUpHelp(missing, named(1))).toContain("\ngh secret set NPM_TOKEN_ACME_PART_0 --env npm\n");
  });

  it("are as many as a person reads, and the others counted", () => {
    const help = setUpHelp(missing, named(1000));

    expect(help.match(/```sh/g)).toHaveLength(10);
    expect(help).toContain("… and the same for 990 more packages.");
    expect(setUpHelp(missing, named(11))).toContain("1 more package.");
  });
});

describe("there is no help", () => {
  it("where nothing failed", () => {
    expect(setUpHelp([], [setUp()])).toBe("");
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
    const released = { result: result(), files: [], otherWays: undefined, setUps: [setUp()] };

    expect(releasesSummary([released])).not.toContain("### Commands");
    expect(releasesSummary([released, released])).not.toContain("### Commands");
    expect(healthSummary([{ ...health({ setUps: [setUp()] }), issueUrl: undefined }])).not.toContain(
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
      setUps: [setUp()],
    };

    expect(commandsOf(releasesSummary([failed]))).toContain(CREATE);
    expect(commandsOf(releasesSummary([failed, failed]))).toContain(CREATE);
  });

  it("in the summary of a token that is not well", () => {
    const unwell = health({ healthy: false, problems, setUps: [setUp()] });

    expect(commandsOf(healthSummary([{ ...unwell, issueUrl: undefined }]))).toContain(CREATE);
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

  it.each(HOSTILE)("are no more than a name where there are several packages: %s", (_, text) => {
    const helpOf = (name: string) =>
      setUpHelp([{ code: "token-missing", what: "It was seen." }], [setUp({ name }), setUp({ name })]);
    const [help, harmless] = [helpOf(text), helpOf("x")];

    expect(help.split("\n")).toHaveLength(harmless.split("\n").length);
    expect(tagsOf(help)).toEqual(tagsOf(harmless));
    expect(linksOf(help)).toEqual(linksOf(harmless));
    for (const [, line] of help.matchAll(/^(gh .*)$/gm))
      expect(line).toMatch(/^gh secret set \w+ --env npm$/);
  });
});
