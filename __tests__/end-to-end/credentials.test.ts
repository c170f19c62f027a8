import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../support/packages.ts";
import { parseCommand } from "../support/runner-commands.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { type Front, startFront } from "./support/front.ts";
import "./support/matchers.ts";

const OTHER_TOKEN = "npm_ambientTokenOfSomebodyElse";

let desk: Desk;
/** The registry that everything ambient points to. */
let other: Front;

beforeAll(async () => {
  desk = await openDesk();
  other = await startFront();
});

beforeEach(() => {
  desk.registry.requests.length = 0;
  other.requests.length = 0;
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(async () => {
  await other.stop();
  await desk.close();
});

/** An .npmrc that would change everything it can. */
function ambientNpmrc(): string {
  const [own, foreign] = [desk.registry.url, other.url].map((url) => url.replace("http:", ""));
  return [
    `registry=${other.url}`,
    `@acme:registry=${other.url}`,
    `${own}:_authToken=${OTHER_TOKEN}`,
    `${foreign}:_authToken=${OTHER_TOKEN}`,
    `_authToken=${OTHER_TOKEN}`,
    `proxy=${other.url}`,
    "tag=ambient",
    "access=restricted",
    "dry-run=true",
    "otp=123456",
    "",
  ].join("\n");
}

function expectOnlyOurToken(): void {
  const sent = new Set(desk.registry.requests.map(({ authorization }) => authorization ?? "none"));
  sent.delete("none");
  expect([...sent]).toEqual([`Bearer ${desk.token}`]);
  expect(other.requests).toEqual([]);
}

describe("the registry and the credential are not changed by", () => {
  it("an .npmrc beside package.json", async () => {
    const folder = desk.makePackage({ files: { ".npmrc": ambientNpmrc() } });
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published", { tag: "latest", access: "" });
    expectOnlyOurToken();
  });

  it("an .npmrc in the workspace above the package", async () => {
    const workspace = desk.keep(
      makeFolder({
        files: {
          ".npmrc": ambientNpmrc(),
          "package.json": '{"name":"root","private":true,"workspaces":["packages/*"]}',
          "packages/a/package.json": '{"name":"@acme/member","version":"1.0.0"}',
        },
      }),
    );
    const result = await desk.release(workspace, { package: "packages/a" });
    expect(result).toSucceedAs("published", { tag: "latest" });
    expectOnlyOurToken();
  });

  it("an .npmrc in the home folder, or one that a variable names", async () => {
    const home = desk.keep(makeFolder({ files: { ".npmrc": ambientNpmrc(), global: ambientNpmrc() } }));
    const env = {
      HOME: home.directory,
      NPM_CONFIG_USERCONFIG: join(home.directory, ".npmrc"),
      NPM_CONFIG_GLOBALCONFIG: join(home.directory, "global"),
    };
    const result = await desk.release(desk.makePackage(), {}, { env });
    expect(result).toSucceedAs("published", { tag: "latest" });
    expectOnlyOurToken();
  });

  it("variables of npm", async () => {
    const env = {
      NPM_CONFIG_REGISTRY: other.url,
      npm_config_registry: other.url,
      "npm_config_@acme:registry": other.url,
      NODE_AUTH_TOKEN: OTHER_TOKEN,
      NPM_TOKEN: OTHER_TOKEN,
      NPM_AUTH_TOKEN: OTHER_TOKEN,
      npm_config__authToken: OTHER_TOKEN,
      [`npm_config_${desk.registry.url.replace("http:", "")}:_authToken`]: OTHER_TOKEN,
      npm_config_proxy: other.url,
      npm_config_tag: "ambient",
      npm_config_access: "restricted",
      npm_config_dry_run: "true",
    };
    const result = await desk.release(desk.makePackage(), {}, { env });
    expect(result).toSucceedAs("published", { tag: "latest", access: "" });
    expectOnlyOurToken();
  });

  it("variables of npm, when no token is given", async () => {
    const env = { NODE_AUTH_TOKEN: OTHER_TOKEN, NPM_TOKEN: OTHER_TOKEN };
    const { exitCode } = await desk.release(desk.makePackage(), { token: undefined }, { env });
    expect(exitCode).not.toBe(0);
    expect(desk.registry.requests).toEqual([]);
  });
});

describe("the token", () => {
  it("is masked before anything else is printed", async () => {
    const { log, masks } = await desk.release(desk.makePackage());
    expect(parseCommand(log.split("\n")[0] ?? "")).toMatchObject({ name: "add-mask", message: desk.token });
    expect(masks).toContain(desk.token);
  });

  it("is masked even when the inputs are refused", async () => {
    const { log } = await desk.release(desk.makePackage(), { strategy: "newest" });
    expect(parseCommand(log.split("\n")[0] ?? "")).toMatchObject({ name: "add-mask", message: desk.token });
  });

  it("is sent only below the registry's path", async () => {
    const path = "/npm/private/";
    desk.registry.intercept = async (request, pass) => {
      if (!request.path.startsWith(path)) {
        return { status: 404 };
      }
      return await pass();
    };
    const registry = new URL(path, desk.registry.url).href;
    await desk.release(desk.makePackage(), { registry, "wait-minutes": "0" });
    expect(desk.registry.requests.length).toBeGreaterThan(0);
    for (const request of desk.registry.requests) {
      expect(request.path).toMatch(/^\/npm\/private\//);
    }
  });

  it("is not repeated when the registry repeats it", async () => {
    desk.registry.intercept = ({ body, authorization }) =>
      body.includes('"_attachments"')
        ? { status: 403, body: JSON.stringify({ error: `${authorization} may not`, reason: desk.token }) }
        : undefined;
    const { outputs } = await desk.release(desk.makePackage());
    expect(outputs["state"]).toBe("failed");
  });

  it("is not repeated when it is given as another input", async () => {
    const inputs = { "service-account": desk.token, tag: `1.${desk.token}` };
    const { exitCode } = await desk.release(desk.makePackage(), inputs);
    expect(exitCode).not.toBe(0);
  });
});

describe("a child process", () => {
  /** Preloaded into the action: writes down the environment of whatever it starts. */
  const RECORDER = `
    const { appendFileSync } = require("node:fs");
    const children = require("node:child_process");
    const record = (what, env) =>
      appendFileSync(process.env.RECORD, JSON.stringify({ what, env: env ?? process.env }) + "\\n");
    const { spawn } = children.ChildProcess.prototype;
    children.ChildProcess.prototype.spawn = function (options) {
      record(options.args, options.envPairs);
      return spawn.call(this, options);
    };
    for (const name of ["spawnSync", "execSync", "execFileSync"]) {
      const original = children[name];
      children[name] = (...args) => {
        record(args, args.at(-1)?.env);
        return original(...args);
      };
    }
    require("node:module").syncBuiltinESMExports();`;

  it("is not started, or does not get the token", async () => {
    const tools = desk.keep(makeFolder({ files: { "recorder.cjs": RECORDER, record: "" } }));
    const record = join(tools.directory, "record");
    const env = {
      NODE_OPTIONS: `--require ${join(tools.directory, "recorder.cjs")}`,
      RECORD: record,
    };
    const result = await desk.release(desk.makePackage(), {}, { env });
    expect(result).toSucceedAs("published");
    expect(readFileSync(record, "utf8")).not.toContain(desk.token);
  });

  it("of the package's scripts is never started", async () => {
    const names = [
      "preinstall",
      "install",
      "prepublish",
      "preprepare",
      "prepare",
      "postprepare",
      "prepublishOnly",
      "prepack",
      "postpack",
      "publish",
      "postpublish",
      "dependencies",
    ];
    const scripts = Object.fromEntries(names.map((name) => [name, `echo ${name} >> ran.txt`]));
    const folder = desk.makePackage({ manifest: { scripts } });
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published");
    expect(existsSync(join(folder.directory, "ran.txt"))).toBe(false);
  });

  it("of git is not needed: a repository that is no repository does not matter", async () => {
    const folder = desk.makePackage();
    mkdirSync(join(folder.directory, ".git"));
    writeFileSync(join(folder.directory, ".git", "HEAD"), "ref: refs/heads/gone\n");
    const result = await desk.release(folder, {}, { env: { PATH: "/nowhere" } });
    expect(result).toSucceedAs("published");
  });
});
