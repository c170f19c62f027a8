// The example workflows, run with the built bundle as they stand; only the registry is one on this machine.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account, pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";

import { startGitHub } from "../support/github.ts";
import { makeFolder, makePackage } from "../support/packages.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { errorsOf } from "./support/refusal.ts";
import { type JobRun, runWorkflow, type WorkflowRun } from "./support/run-workflow.ts";
import { exampleOf, workflowsOf } from "./support/workflow.ts";

const BOT = "acme-greeting-bot";
const MAIN_ACCOUNT = "alice";

let desk: Desk;
let botToken: string;
let mainToken: string;

beforeAll(async () => {
  desk = await openDesk();
  [botToken, mainToken] = [await desk.verdaccio.addUser(BOT), await desk.verdaccio.addUser(MAIN_ACCOUNT)];
});

afterAll(() => desk.close());

const onTag = (tag: string): Record<string, string> => ({
  GITHUB_REF: `refs/tags/${tag}`,
  GITHUB_REF_NAME: tag,
  GITHUB_REF_TYPE: "tag",
});

/** Runs an example on the desk; its one secret is this token. */
async function runExample(
  name: string,
  { directory }: { directory: string },
  secret: string,
  env: Record<string, string> = onTag("v1.0.0"),
): Promise<WorkflowRun> {
  return await runWorkflow(exampleOf(name).jobs, {
    checkout: directory,
    secretsOf: () => ({ NPM_TOKEN: secret, REGISTRY_TOKEN: secret }),
    inputs: { registry: desk.registry.url },
    env,
  });
}

/** How each run of a job ended, in the words of its last step. */
const statesOf = (runs: JobRun[] | undefined) =>
  (runs ?? []).map(({ results }) => results.at(-1)?.outputs["state"]);

describe.each(["minimal", "private-registry"])("%s", (name) => {
  it("publishes the package, and a second run finds it there", async () => {
    const folder = desk.makePackage();

    expect(statesOf((await runExample(name, folder, botToken))["publish"])).toEqual(["published"]);
    expect(statesOf((await runExample(name, folder, botToken))["publish"])).toEqual(["already-published"]);
  });

  it("refuses the main account's token", async () => {
    const { publish } = await runExample(name, desk.makePackage(), mainToken);

    expect(statesOf(publish)).toEqual(["failed"]);
    expect(publish?.[0]?.results[0] && errorsOf(publish[0].results[0])).toEqual([
      expect.stringContaining(MAIN_ACCOUNT),
    ]);
  });

  it("fails in words where the environment has no secret", async () => {
    const { publish } = await runExample(name, desk.makePackage(), "");

    expect(statesOf(publish)).toEqual(["failed"]);
    expect(publish?.[0]?.results[0]?.annotations[0]?.title).toBe("No token");
  });
});

describe("two-jobs", () => {
  it("publishes the bytes that the job without a token packed", async () => {
    const folder = desk.makePackage({ manifest: { publishConfig: { registry: desk.registry.url } } });
    const { pack, publish } = await runExample("two-jobs", folder, botToken);

    expect(pack?.[0]?.environment).toBe("");
    expect(statesOf(publish)).toEqual(["published"]);
    const { dist } = (await desk.served(folder.name))?.versions["1.0.0"] ?? {};
    expect(dist?.integrity).toBe(pack?.[0]?.outputs["integrity"]);
  });

  it("publishes nothing where packing fails", async () => {
    const folder = desk.makePackage({ manifest: { main: "none.js" } });
    const { pack, publish } = await runExample("two-jobs", folder, botToken);

    expect(pack?.[0]?.results[0]?.exitCode).toBe(1);
    expect(publish).toEqual([]);
  });
});

describe("monorepo", () => {
  const checkout = (scope: string) =>
    desk.keep(
      makeFolder({
        files: Object.fromEntries(
          ["lib", "app"].map((name) => [
            `packages/${name}/package.json`,
            JSON.stringify({ name: `@${scope}/${name}`, version: "1.0.0", license: "MIT" }),
          ]),
        ),
      }),
    );

  it("releases each package with the account and the secret of its environment, and then nothing", async () => {
    const folder = checkout("examples");
    const environments = ["npm-examples-app", "npm-examples-lib"];
    const tokens = new Map<string, string>();
    for (const name of environments) tokens.set(name, await desk.verdaccio.addUser(`${name}-bot`));
    const run = () =>
      runWorkflow(exampleOf("monorepo").jobs, {
        checkout: folder.directory,
        secretsOf: (environment) => ({ NPM_TOKEN: tokens.get(environment) ?? "" }),
        variablesOf: (environment) => ({ NPM_SERVICE_ACCOUNT: `${environment}-bot` }),
        inputs: { registry: desk.registry.url },
      });

    const first = await run();
    expect(first["publish"]?.map(({ environment }) => environment).toSorted()).toEqual(environments);
    expect(statesOf(first["publish"])).toEqual(["published", "published"]);
    expect((await run())["publish"]).toEqual([]);
  });
});

describe("prerelease", () => {
  it("moves next and leaves latest where it is", async () => {
    const folder = desk.makePackage();
    await runExample("minimal", folder, botToken);
    const next = desk.makePackage({ manifest: { name: folder.name, version: "2.0.0-next.0" } });
    const { publish } = await runExample("prerelease", next, botToken, {
      GITHUB_REF: "refs/heads/next",
      GITHUB_REF_NAME: "next",
    });

    expect(statesOf(publish)).toEqual(["published"]);
    expect((await desk.served(folder.name))?.["dist-tags"]).toMatchObject({
      latest: "1.0.0",
      next: "2.0.0-next.0",
    });
  });
});

describe("release-on-tag", () => {
  it("publishes the version that the tag names", async () => {
    const { publish } = await runExample("release-on-tag", desk.makePackage(), botToken, onTag("v1.0.0"));

    expect(statesOf(publish)).toEqual(["published"]);
  });

  it("refuses another version", async () => {
    const folder = desk.makePackage();
    const { publish } = await runExample("release-on-tag", folder, botToken, onTag("v1.0.1"));

    expect(statesOf(publish)).toEqual(["failed"]);
    expect(await desk.served(folder.name)).toBeUndefined();
  });
});

/** On npmjs: the bot may stage `@acme/demo`, and alice maintains it too. */
const acme = (kind: Parameters<typeof token>[0]) => {
  const bot = token(kind, { owner: BOT });
  return {
    secret: bot.value,
    world: world({
      accounts: [account(BOT), account(MAIN_ACCOUNT)],
      tokens: [bot],
      packages: [pkg("@acme/demo", { maintainers: { [BOT]: "write", [MAIN_ACCOUNT]: "write" } })],
    }),
  };
};

describe("stage", () => {
  it("stages, and announces only once a maintainer has approved", async () => {
    const { secret, world: initial } = acme("stage-only");
    const npmjs = await startNpmjs(initial);
    const folder = makePackage({ manifest: { version: "1.1.0" } });
    const run = () =>
      runWorkflow(exampleOf("stage").jobs, {
        checkout: folder.directory,
        secretsOf: () => ({ NPM_TOKEN: secret }),
        inputs: { registry: npmjs.url, "wait-minutes": "0" },
      });
    try {
      const staged = await run();
      expect(statesOf(staged["stage"])).toEqual(["staged"]);
      expect(staged["announce"]).toEqual([]);

      npmjs.approve(staged["stage"]?.[0]?.results[0]?.outputs["stage-id"] ?? "");
      const approved = await run();
      expect(statesOf(approved["stage"])).toEqual(["already-published"]);
      expect(approved["announce"]).toHaveLength(1);
    } finally {
      folder.remove();
      await npmjs.stop();
    }
  });
});

describe("scheduled-verify", () => {
  const verify = async (kind: Parameters<typeof token>[0]) => {
    const { secret, world: initial } = acme(kind);
    const [npmjs, github] = [await startNpmjs(initial), await startGitHub({})];
    const folder = makePackage();
    try {
      const { verify: runs } = await runWorkflow(exampleOf("scheduled-verify").jobs, {
        checkout: folder.directory,
        secretsOf: () => ({ NPM_TOKEN: secret }),
        inputs: { registry: npmjs.url },
        env: { GITHUB_API_URL: github.apiUrl },
      });
      return { healthy: runs?.[0]?.results[0]?.outputs["healthy"], issues: github.opened() };
    } finally {
      folder.remove();
      await Promise.all([npmjs.stop(), github.stop()]);
    }
  };

  it("is content with a good token", async () => {
    expect(await verify("stage-only")).toEqual({ healthy: "true", issues: [] });
  });

  it("of several packages asks about each with the secret of its own environment", async () => {
    const manifest = (name: string) => JSON.stringify({ name: `@verified/${name}`, version: "1.0.0" });
    const names = ["widget", "gadget"];
    const files = Object.fromEntries(names.map((name) => [`packages/${name}/package.json`, manifest(name)]));
    const { verify: runs } = await runWorkflow(
      workflowsOf("docs/scheduled-verify.md").get("Verify each npm token") ?? {},
      {
        checkout: desk.keep(makeFolder({ files })).directory,
        secretsOf: (environment) => ({ NPM_TOKEN: environment === "npm-acme-widget" ? botToken : "" }),
        variablesOf: () => ({ NPM_SERVICE_ACCOUNT: BOT }),
        inputs: { registry: desk.registry.url, issue: "false" },
      },
    );

    expect(runs?.map(({ environment }) => environment)).toEqual(["npm-acme-widget", "npm-acme-gadget"]);
    expect(runs?.map(({ results }) => results[0]?.outputs["healthy"])).toEqual(["true", "false"]);
  });

  it("opens one issue for an expired one", async () => {
    expect(await verify("expired")).toMatchObject({ healthy: "false", issues: [{ state: "open" }] });
  });
});
