/** What the job summary of the shipped program says where the token is missing, unknown or wrong. */

import { describe, expect, it } from "vitest";

import { pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";
import { makeFolder, makePackage } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import { verifyIn } from "./health/verify.ts";
import { releaseIn } from "./releases/release.ts";

const ACCOUNT = { "service-account": "svc-bot" };
const CREATE = "npm token create --name @acme/demo \\\n  --packages @acme/demo \\\n";
const STAGING = "  --packages-and-scopes-permission read-write-stage-only \\\n  --expires 90\n";
/** What GitHub gives to a job with `id-token: write`; no test here gets as far as asking there. */
const IDENTITY = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
};

describe.concurrent("the commands for this package", () => {
  it.each([
    ["publish", "without an identity", {}],
    ["verify", "without an identity", {}],
    ["publish", "with one, where an account is expected", IDENTITY],
    ["verify", "with one, where an account is expected", IDENTITY],
  ] as const)("are told by %s where the token is empty: a job %s", async (action, _job, env) => {
    const folder = makePackage();
    const { exitCode, summary } = await runAction({
      action,
      inputs: { ...ACCOUNT, token: "" },
      workspace: folder.directory,
      env,
    });
    folder.remove();

    expect(exitCode).toBe(1);
    expect(summary).toContain("npm owner add svc-bot @acme/demo\n# As svc-bot");
    expect(summary).toContain(CREATE + STAGING);
  });

  it("are not npm's at a registry that was not seen to have granular tokens", async () => {
    const npmjs = await startNpmjs(world());
    const folder = makePackage();
    const { summary } = await runAction({
      inputs: { ...ACCOUNT, token: "", registry: npmjs.url },
      workspace: folder.directory,
    });
    folder.remove();
    await npmjs.stop();

    expect(summary).toContain(`# At ${npmjs.url}/: make a token of svc-bot that may publish @acme/demo\n`);
    expect(summary).not.toContain("npm token create");
    expect(npmjs.requests).toEqual([]);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["no line at all", {}, {}],
    ["a line for one of them", { tokens: "demo-a=npm_of_a" }, {}],
    ["a line for one of them beside an identity", { tokens: "demo-a=npm_of_a" }, IDENTITY],
  ])("are told for each of several packages that lacks its token: %s", async (_what, inputs, env) => {
    const packages = ["demo-a", "demo-b", "demo-c"].map((name) => [
      `packages/${name}/package.json`,
      JSON.stringify({ name, version: "1.0.0" }),
    ]);
    const folder = makeFolder({ files: Object.fromEntries(packages) as Record<string, string> });
    const { exitCode, summary } = await runAction({
      inputs: { ...ACCOUNT, token: "", package: "packages/*", ...inputs },
      workspace: folder.directory,
      env,
    });
    folder.remove();

    expect(exitCode).toBe(1);
    const told = [...summary.matchAll(/^npm token create --name (\S+)/gm)].map(([, name]) => name);
    expect(told).toEqual(
      inputs["tokens"] === undefined ? ["demo-a", "demo-b", "demo-c"] : ["demo-b", "demo-c"],
    );
    expect(summary).toContain("gh secret set NPM_TOKEN_DEMO_B --env npm\n");
  });

  it("are left out where there is no token and no package", async () => {
    const folder = makeFolder({});
    const { exitCode, summary } = await runAction({ inputs: { token: "" }, workspace: folder.directory });
    folder.remove();

    expect(exitCode).toBe(1);
    expect(summary).not.toContain("npm token create");
  });

  it("are told for a token that the registry does not know, in the name of the account that is expected", async () => {
    const { result } = await releaseIn({ tokens: [token("expired")] }, { inputs: ACCOUNT });

    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain("make a token of svc-bot that may publish @acme/demo");
    expect(result.summary).not.toContain("npm owner");
  });

  // The registry answers as npmjs does, so that its host name must not matter (design, section 3).
  it.each<[string, Parameters<typeof world>[0], Record<string, string>]>([
    ["a read-only token", { tokens: [token("read-only")] }, {}],
    ["a token that cannot publish by itself", { tokens: [token("non-bypass")] }, { mode: "direct" }],
    ["the token of another account", { tokens: [token("bypass", { owner: "alice" })] }, {}],
  ])("are told for %s", async (_what, overrides, inputs) => {
    const { result } = await releaseIn(overrides, { inputs: { ...ACCOUNT, ...inputs } });

    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain(CREATE);
    expect((await verifyIn(overrides, { inputs: { ...ACCOUNT, ...inputs } })).summary).toContain(CREATE);
  });

  it("say how an account that is no maintainer becomes one, and nothing of a new token", async () => {
    const { result } = await releaseIn(
      { packages: [pkg("@acme/demo", { maintainers: { alice: "write" } })] },
      { inputs: ACCOUNT },
    );

    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain("let svc-bot publish @acme/demo");
    expect(result.summary).not.toContain("npm token create");
  });

  it("are left out where all is well, and where something else is wrong", async () => {
    const well = await releaseIn({}, { inputs: ACCOUNT });
    const wrong = await releaseIn({}, { inputs: ACCOUNT, manifest: { main: "none.js" } });

    expect([well.result.exitCode, wrong.result.exitCode]).toEqual([0, 1]);
    for (const { result } of [well, wrong]) expect(result.summary).not.toContain("### Commands");
  });
});
