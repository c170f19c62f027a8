// One verify run for all packages of a workspace: one answer, one table, one issue for each package that is unwell.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account, pkg, token, world } from "../npmjs/build-world.ts";
import { type Npmjs, startNpmjs } from "../npmjs/server.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { type ActionResult, runAction } from "../support/run-action.ts";
import { occursIn, searchable } from "../support/secret-leaks.ts";

const NAMES = ["@acme/a", "@acme/b", "@acme/c", "@acme/d"];
const bot = (name: string): string => `bot-${name.at(-1)}`;

const TOKENS = new Map(
  NAMES.map((name) => {
    const scopes = [{ type: "package" as const, name }];
    return [name, token("bypass", { owner: bot(name), name: `token of ${name}`, scopes })];
  }),
);

let npmjs: Npmjs;
let github: GitHub;
let folder: PackageFolder;

beforeAll(async () => {
  npmjs = await startNpmjs(
    world({
      accounts: [...NAMES.map((name) => account(bot(name))), account("alice")],
      tokens: [...TOKENS.values()],
      packages: NAMES.map((name) => pkg(name, { maintainers: { [bot(name)]: "write", alice: "write" } })),
    }),
  );
  github = await startGitHub();
  const files = NAMES.map((name) => [
    `packages/${name.at(-1)}/package.json`,
    JSON.stringify({ name, version: "1.1.0", license: "MIT" }),
  ]);
  const root = { "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }) };
  folder = makeFolder({ files: { ...(Object.fromEntries(files) as Record<string, string>), ...root } });
});

afterAll(async () => {
  folder.remove();
  await github.stop();
  await npmjs.stop();
});

/** Takes the service account off the package's maintainers, or puts it back. */
function setMaintainer(name: string, is: boolean): void {
  const found = npmjs.world.packages.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no package ${name}`);
  found.maintainers = { alice: "write", ...(is && { [bot(name)]: "write" as const }) };
}

async function verify(inputs: Record<string, string> = {}): Promise<ActionResult> {
  github.requests.length = 0;
  const before = npmjs.requests.length;
  const result = await runAction({
    action: "verify",
    workspace: folder.directory,
    env: { GITHUB_API_URL: github.apiUrl },
    inputs: {
      registry: npmjs.url,
      tokens: [...TOKENS].map(([name, { value }]) => `${name}=${value}`).join("\n"),
      "service-account": NAMES.map((name) => `${name}=${bot(name)}`).join("\n"),
      issue: "true",
      ...inputs,
    },
  });
  const sent = github.requests.map(({ path, headers, body }) => JSON.stringify([path, headers, body]));
  const values = [...TOKENS.values()].map(({ value }) => value);
  expect(occursIn(sent.join("\n"), searchable(values))).toBe(false);
  expect(npmjs.requests.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
  return result;
}

const writes = (): string[] =>
  github.requests.filter(({ method }) => method !== "GET").map(({ method }) => method);

/** Package to mark, in the one table of the summary that has them all. */
function rowsOf(summary: string): Record<string, string> {
  const [table = ""] = summary.split(/^## /m).slice(1);
  const rows = table.split("\n").filter((line) => /^\| [✅❌]/u.test(line));
  return Object.fromEntries(
    rows.map((row) => [`@acme/${/acme&#47;([a-d])/.exec(row)?.[1]}`, row.includes("✅") ? "✅" : "❌"]),
  );
}

const issues = (): [title: string, state: string][] =>
  github.issues.map(({ title, state }) => [/@acme\/[a-d]/.exec(title)?.[0] ?? title, state]);

// Each test goes on where the one before it ended.
describe("four packages", () => {
  it("are healthy where all are, and no issue is opened", async () => {
    const result = await verify();
    expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true", "issue-url": "", checks: "" } });
    expect(rowsOf(result.summary)).toEqual(Object.fromEntries(NAMES.map((name) => [name, "✅"])));
    expect([github.issues, writes()]).toEqual([[], []]);
    // The open issues are listed once for all packages.
    expect(github.requests).toHaveLength(1);
  });

  it("are unhealthy where two are, with one issue for each of them", async () => {
    setMaintainer("@acme/b", false);
    setMaintainer("@acme/d", false);
    const result = await verify();
    expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    expect(rowsOf(result.summary)).toEqual({
      "@acme/a": "✅",
      "@acme/b": "❌",
      "@acme/c": "✅",
      "@acme/d": "❌",
    });
    expect(issues()).toEqual([
      ["@acme/b", "open"],
      ["@acme/d", "open"],
    ]);
    for (const issue of github.opened()) {
      expect(result.summary).toContain(`issues&#47;${issue.number}`);
    }
    const errors = result.annotations.filter(({ kind }) => kind === "error");
    expect(errors.map(({ message }) => message.split(":")[0])).toEqual(["@acme/b", "@acme/d"]);
  });

  it("have no second issue after a second run, and nothing is written", async () => {
    const result = await verify();
    expect(result.exitCode).toBe(1);
    expect(issues()).toHaveLength(2);
    expect(writes()).toEqual([]);
  });

  it("have the issue of the one that is mended closed, and are unhealthy still", async () => {
    setMaintainer("@acme/b", true);
    const result = await verify();
    expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    expect(issues()).toEqual([
      ["@acme/b", "closed"],
      ["@acme/d", "open"],
    ]);
  });

  it("are healthy once all are, with every issue closed", async () => {
    setMaintainer("@acme/d", true);
    expect(await verify()).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    expect(issues().map(([, state]) => state)).toEqual(["closed", "closed"]);
  });

  it("were each asked about with their own token alone", () => {
    const naming = npmjs.requests.flatMap(({ path, authorization }) => {
      const name = /@acme\/[a-d](?![\w-])/.exec(decodeURIComponent(path))?.[0];
      return name === undefined || authorization === undefined ? [] : [{ name, authorization }];
    });
    const crossed = naming.filter(
      ({ name, authorization }) => authorization !== `Bearer ${TOKENS.get(name)?.value}`,
    );
    console.log(`${npmjs.requests.length} requests, ${naming.length} with a token for a named package`);
    expect(crossed).toEqual([]);
    expect(new Set(naming.map(({ name }) => name))).toEqual(new Set(NAMES));
  });

  it("are asked about by nobody where a line is wrong", async () => {
    const before = npmjs.requests.length;
    const result = await verify({ tokens: `@acme/a=${TOKENS.get("@acme/a")?.value}` });
    expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    expect(result.annotations.filter(({ kind }) => kind === "error")).toHaveLength(1);
    expect(npmjs.requests).toHaveLength(before);
    expect(github.requests).toEqual([]);
  });
});
