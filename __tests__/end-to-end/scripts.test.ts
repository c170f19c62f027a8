import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GITHUB_TOKEN } from "../support/action-manifest.ts";
import type { PackageOptions } from "../support/packages.ts";
import { type ActionResult, type ActionRun, runAction } from "../support/run-action.ts";
import { parseCommands } from "../support/runner-commands.ts";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { tarballIn, textsIn } from "./support/pack.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

let desk: Desk;
/** Waited for at the end, since it takes long. */
let leavingAProcess: Promise<ActionResult>;

beforeAll(async () => {
  desk = await openDesk({
    packages: {
      "@acme/locked": { access: "$all", publish: "somebody-else" },
      "**": { access: "$all", publish: "$authenticated" },
    },
  });
  leavingAProcess = leaveAProcess();
});

afterAll(() => desk.close());

const ACTIONS = ["publish", "pack"] as const;
type Action = (typeof ACTIONS)[number];

const ORDER = ["prepublishOnly", "prepack", "prepare", "postpack"];

/** Appends its argument to a file that is in no tarball, so that a test sees which script ran. */
const NOTE = 'require("node:fs").appendFileSync("ran.txt", `${process.argv[2]}\\n`);\n';

/** A package with these scripts; `node note.cjs NAME` in one leaves a trace. */
function makeScripted(scripts: Record<string, string>, options: PackageOptions = {}): NamedPackage {
  return desk.makePackage({
    ...options,
    manifest: { scripts, ...options.manifest },
    files: { "note.cjs": NOTE, ...options.files },
  });
}

/** Every script of npm's, and some that a release must not run, each leaving its name. */
function everyScript(): Record<string, string> {
  const others = ["preinstall", "install", "postinstall", "prepublish", "publish", "postpublish", "test"];
  return Object.fromEntries([...others, ...ORDER].map((name) => [name, `node note.cjs ${name}`]));
}

const ranIn = ({ directory }: { directory: string }): string[] => {
  const file = join(directory, "ran.txt");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
};

/** Runs the action with scripts, whatever its default. */
function run(
  action: Action,
  { directory }: { directory: string },
  inputs: Record<string, string> = {},
  more: Omit<Partial<ActionRun>, "inputs"> = {},
): Promise<ActionResult> {
  const own: Record<string, string> = action === "publish" ? { token: desk.token } : {};
  return runAction({
    action,
    workspace: directory,
    secrets: [desk.token],
    ...more,
    inputs: { registry: desk.registry.url, "ignore-scripts": "false", ...own, ...inputs },
  });
}

/** @actions/exec waits ten seconds for the streams, and writes what comes later; the upload ends after that. */
async function leaveAProcess(): Promise<ActionResult> {
  const folder = makeScripted({ prepack: "(sleep 12; echo ::error::FORGED) &" });
  desk.registry.intercept = async ({ path, body }, pass) => {
    const isUpload = decodeURIComponent(path) === `/${folder.name}` && body.includes('"_attachments"');
    if (!isUpload) return undefined;
    const answer = await pass();
    await new Promise((resolve) => setTimeout(resolve, 5000));
    return answer;
  };
  return await run("publish", folder);
}

/** A package that is nothing before its prepack, which writes into package.json too. */
function makeBuilt(): NamedPackage {
  const build = [
    'const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");',
    'mkdirSync("dist");',
    'writeFileSync("dist/built.js", "module.exports = 1;\\n");',
    'const manifest = JSON.parse(readFileSync("package.json", "utf8"));',
    `writeFileSync("package.json", JSON.stringify({ ...manifest, ...${JSON.stringify(BUILT)} }));`,
  ];
  const manifest = { main: "dist/none.js", files: ["dist", "bin"] };
  return makeScripted({ prepack: "node build.cjs" }, { manifest, files: { "build.cjs": build.join("\n") } });
}

const BUILT = { main: "dist/built.js", built: true };

async function download(url = ""): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

it("the manifest that prepack wrote is published, as it is in the tarball", async () => {
  const folder = makeBuilt();

  expect(await run("publish", folder)).toSucceedAs("published", { live: "true" });
  expect((await desk.served(folder.name))?.versions["1.0.0"]).toMatchObject(BUILT);
});

describe.each(ACTIONS)("with scripts, %s", (action) => {
  it("runs npm's four in npm's order, and no other", async () => {
    const folder = makeScripted(everyScript());
    const result = await run(action, folder);

    expect(result.exitCode).toBe(0);
    expect(ranIn(folder)).toEqual(ORDER);
    expect(warningsOf(result)).toEqual([]);
  });

  it("shows each script's output in a group of its own", async () => {
    const folder = makeScripted({ prepack: "echo built-it", postpack: "echo cleaned-it 1>&2" });
    const { log } = await run(action, folder);
    const groups = log.split("::endgroup::").filter((group) => group.includes("npm run"));

    expect(groups).toHaveLength(2);
    expect(groups[0]).toMatch(/::group::.*npm run prepack\n[^]*^built-it$/m);
    expect(groups[1]).toMatch(/::group::.*npm run postpack\n[^]*^cleaned-it$/m);
  });

  it("packs what prepack built, with the package.json that it wrote", async () => {
    const folder = makeBuilt();
    const result = await run(action, folder);
    const read = action === "pack" ? tarballIn(folder, result) : await download(result.outputs["tarball"]);
    const texts = await textsIn(read);

    expect(result.exitCode).toBe(0);
    expect(texts["dist/built.js"]).toBe("module.exports = 1;\n");
    expect(JSON.parse(texts["package.json"] ?? "")).toMatchObject(BUILT);
  });

  it("packs before postpack cleans up", async () => {
    const scripts = { prepack: "mkdir dist && echo 1 > dist/a.js", postpack: "rm -r dist" };
    const folder = makeScripted(scripts, { manifest: { files: ["dist"] } });
    const result = await run(action, folder);

    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain("dist&#47;a&#46;js");
    expect(existsSync(join(folder.directory, "dist"))).toBe(false);
  });

  // Both actions run scripts by the same code: what can go wrong is tried in turns.
  const failing = action === "publish" ? ["prepublishOnly", "postpack"] : ["prepack", "prepare"];

  it.each(failing)("fails in words when %s does, with nothing uploaded", async (name) => {
    const folder = makeScripted({ ...everyScript(), [name]: "echo why-it-failed && exit 3" });
    const result = await run(action, folder);

    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toHaveLength(1);
    expect(errorsOf(result)[0]).toMatch(new RegExp(`script ${name} of ${folder.name}@1\\.0\\.0 failed.*3`));
    expect(errorsOf(result)[0]).toContain("script-failed");
    expect(result.log).toContain("why-it-failed");
    expect(result.log).not.toMatch(/^\s+at /m);
    expect(ranIn(folder)).toEqual(ORDER.slice(0, ORDER.indexOf(name)));
    expect(desk.uploads(folder.name)).toEqual([]);
    expect(result.outputs["state"]).toBe(action === "publish" ? "failed" : undefined);
  });

  it(`refuses a script that changes the ${action === "publish" ? "name" : "version"}`, async () => {
    const [field, value] = action === "publish" ? ["name", "other-name"] : ["version", "9.9.9"];
    const folder = makeScripted({ prepack: `npm pkg set ${field}=${value}` });
    const result = await run(action, folder);

    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([expect.stringContaining(value) as string]);
    expect([...desk.uploads(folder.name), ...desk.uploads("other-name")]).toEqual([]);
  });

  it("runs none of a tarball that is given", async () => {
    const folder = makeScripted(everyScript());
    await run("pack", folder, { "ignore-scripts": "true" });
    const given = `${folder.name.slice(1).replace("/", "-")}-1.0.0.tgz`;
    const result = await run(action, folder, { package: given });

    expect(result.exitCode).toBe(0);
    expect(ranIn(folder)).toEqual([]);
    expect(warningsOf(result)).toEqual([]);
  });

  it("runs those of the package below the workspace, in its directory", async () => {
    const manifest = {
      name: `@acme/below-${action}`,
      version: "1.0.0",
      scripts: { prepack: "node note.cjs x" },
    };
    const files = { "packages/a/package.json": JSON.stringify(manifest), "packages/a/note.cjs": NOTE };
    const workspace = desk.makePackage({ manifest: { workspaces: ["packages/*"] }, files });
    const result = await run(action, workspace, { package: "packages/a" });

    expect(result.exitCode).toBe(0);
    expect(ranIn({ directory: join(workspace.directory, "packages/a") })).toEqual(["x"]);
  });
});

describe("without scripts", () => {
  it.each(ACTIONS)("%s runs none and names those that would build", async (action) => {
    const folder = makeScripted(everyScript());
    const result = await run(action, folder, { "ignore-scripts": "true" });

    expect(result.exitCode).toBe(0);
    expect(ranIn(folder)).toEqual([]);
    expect(warningsOf(result)).toEqual([expect.stringMatching(/prepublishOnly, prepack, prepare/) as string]);
  });

  it.each(ACTIONS)("%s has nothing to say of scripts that build nothing", async (action) => {
    const folder = makeScripted({ test: "node --test", prepare: "husky" });

    expect(warningsOf(await run(action, folder, { "ignore-scripts": "true" }))).toEqual([]);
  });

  it("is publish's way when nothing is said, and not pack's", async () => {
    const [published, packed] = [makeScripted(everyScript()), makeScripted(everyScript())];
    await run("publish", published, { "ignore-scripts": "" });
    await run("pack", packed, { "ignore-scripts": "" });

    expect(ranIn(published)).toEqual([]);
    expect(ranIn(packed)).toEqual(ORDER);
  });
});

describe("no script runs", () => {
  it.each<[string, Record<string, string>]>([
    ["of another account", { "service-account": "acme-release-bot" }],
    ["of a refused account", { "refuse-accounts": "service-account" }],
    ["that is unknown", { token: "unknown-unknown-unknown-unknown" }],
  ])("when a check refuses a token %s", async (_, inputs) => {
    const folder = makeScripted(everyScript());
    const result = await run("publish", folder, inputs);

    expect(result).toFail();
    expect(ranIn(folder)).toEqual([]);
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("when an input is wrong", async () => {
    const folder = makeScripted(everyScript());

    expect(await run("publish", folder, { "wait-minutes": "soon" })).toFail();
    expect((await run("pack", folder, { registry: "file:///x" })).exitCode).toBe(1);
    expect(ranIn(folder)).toEqual([]);
  });

  it("when the event is a fork's", async () => {
    const folder = makeScripted(everyScript());
    const event = { name: "pull_request_target", payload: {} };

    expect(await run("publish", folder, {}, { event })).toFail();
    expect(ranIn(folder)).toEqual([]);
  });

  it("when the account may not write the package", async () => {
    const folder = makeScripted(everyScript(), { manifest: { name: "@acme/locked" } });

    expect(await run("publish", folder)).toFail();
    expect(ranIn(folder)).toEqual([]);
  });
});

/** What a job may have in its environment and a script must not get. */
const DECOY = "decoy-of-a-credential-0123456789";
const CREDENTIALS = Object.fromEntries(
  [
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "NPM_TOKEN",
    "NODE_AUTH_TOKEN",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    "npm_config__auth",
    "npm_config__authToken",
    "npm_config_//registry.npmjs.org/:_authToken",
    "AWS_SECRET_ACCESS_KEY",
  ].map((name) => [name, DECOY]),
);

const FORBIDDEN = [
  /^INPUT_/i,
  /^ACTIONS_/,
  /^(GITHUB|GH|NPM|NODE_AUTH)_?TOKEN$/,
  /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/,
  /^npm_config_.*auth/i,
  /(TOKEN|SECRET|PASSWORD)$/i,
];

describe.each(ACTIONS)("the environment that a script sees in %s", (action) => {
  let seen: Record<string, string>;
  let result: ActionResult;

  beforeAll(async () => {
    const dump = 'require("node:fs").writeFileSync("env.json", JSON.stringify(process.env));';
    const folder = makeScripted({ prepack: "node dump.cjs" }, { files: { "dump.cjs": dump } });
    const env = {
      ...CREDENTIALS,
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://token.example/${DECOY}`,
      npm_config_loglevel: "notice",
    };
    result = await run(action, folder, {}, { env, secrets: [desk.token, DECOY] });
    seen = JSON.parse(readFileSync(join(folder.directory, "env.json"), "utf8")) as Record<string, string>;
    console.log(`A script in ${action} sees: ${Object.keys(seen).toSorted().join(" ")}`);
  });

  it("has none of the forbidden variables", () => {
    expect(result.exitCode).toBe(0);
    expect(Object.keys(seen).filter((name) => FORBIDDEN.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it("has no credential in any value", () => {
    const secrets = [desk.token, GITHUB_TOKEN, DECOY].flatMap((secret) => [
      secret,
      Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    ]);
    const holding = Object.entries(seen).filter(([name, value]) =>
      secrets.some((secret) => `${name}=${value}`.includes(secret)),
    );

    expect(holding.map(([name]) => name)).toEqual([]);
  });

  it("has what a build needs", () => {
    expect(seen).toMatchObject({
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_SHA: expect.stringMatching(/^[\da-f]{40}$/) as string,
      HOME: expect.stringContaining("/") as string,
      PATH: expect.stringContaining(process.env["PATH"]?.split(":").at(-1) ?? "/bin") as string,
      npm_config_loglevel: "notice",
      npm_lifecycle_event: "prepack",
      npm_package_version: "1.0.0",
    });
  });
});

describe.each(ACTIONS)("what a script prints in %s", (action) => {
  const COMMANDS = [
    "::error title=FORGED::FORGED",
    "::warning::FORGED",
    "::notice::FORGED",
    "::set-output name=state::FORGED",
    "::save-state name=x::FORGED",
    "::add-mask::FORGED",
    "::endgroup::",
    "::stop-commands::FORGED",
    "::FORGED::",
    "##[error]FORGED",
    "##[group]FORGED",
  ];
  const printing = (how: string) =>
    makeScripted(
      { prepack: "node print.cjs" },
      { files: { "print.cjs": COMMANDS.map((line) => `${how}(${JSON.stringify(line)});`).join("\n") } },
    );

  it("stands where the runner obeys nothing", async () => {
    const result = await run(action, printing(action === "publish" ? "console.log" : "console.error"));
    const lines = result.log.split("\n");

    expect(result.exitCode).toBe(0);
    expect(result.annotations.filter(({ message }) => message.includes("FORGED"))).toEqual([]);
    expect(parseCommands(result.log).filter(({ line }) => line.includes("FORGED"))).toEqual([]);
    expect(result.masks).not.toContain("FORGED");
    expect(result.outputs["state"]).not.toBe("FORGED");
    for (const [at] of [...lines.entries()].filter(([, line]) => line.includes("title=FORGED"))) {
      const before = lines.slice(0, at).findLast((line) => /^::stop-commands::(?!FORGED)/.test(line));
      const word = before?.replace("::stop-commands::", "") ?? "no word";
      expect(word).toMatch(/^[\w-]{20,}$/);
      expect(lines.slice(at)).toContain(`::${word}::`);
    }
  });

  // Without an end of line the line that ends stop-commands is none of its own, and the runner obeys nothing any more.
  it("is followed by the action's own commands, which are obeyed", async () => {
    const print = "echo ::stop-commands::x && printf 'no end of line'";
    const folder = makeScripted({ prepack: print, postpack: "exit 1" });

    expect(errorsOf(await run(action, folder))).toEqual([expect.stringContaining("postpack") as string]);
  });
});

// @actions/exec leaves the script's standard input open; the runner closes that of a step's own commands.
it("a script that reads to the end of its input ends", async () => {
  const folder = makeScripted({ prepack: "cat" });

  expect((await run("pack", folder, {}, { timeoutMilliseconds: 10_000 })).exitCode).toBe(0);
});

it("what a script left running prints after its end is not obeyed", async () => {
  const result = await leavingAProcess;

  expect(result.exitCode).toBe(0);
  expect(errorsOf(result)).toEqual([]);
});
