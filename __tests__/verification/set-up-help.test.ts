/** What the job summary of the shipped program says where the token is missing, unknown or wrong. */

import { describe, expect, it } from "vitest";

import { pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";
import { makeFolder, makePackage } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import { verifyIn } from "./health/verify.ts";
import { releaseIn } from "./releases/release.ts";

const ACCOUNT = { "service-account": "svc-bot" };
const CREATE = "npm token create --name @acme/demo --packages @acme/demo";

describe.concurrent("the commands for this package", () => {
  it.each(["publish", "verify"] as const)("are told by %s where there is no token", async (action) => {
    const npmjs = await startNpmjs(world());
    const folder = makePackage();
    try {
      const { exitCode, summary } = await runAction({
        action,
        inputs: { ...ACCOUNT, token: "", registry: npmjs.url },
        workspace: folder.directory,
      });
      expect(exitCode).toBe(1);
      expect(summary).toContain(`${CREATE} --packages-and-scopes-permission read-write-stage-only`);
      expect(summary).toContain(`--registry ${npmjs.url}`);
      expect(summary).toContain("# As svc-bot");
      expect(npmjs.requests).toEqual([]);
    } finally {
      folder.remove();
      await npmjs.stop();
    }
  });

  it("are left out where there is no token and no package", async () => {
    const folder = makeFolder({});
    const { exitCode, summary } = await runAction({ inputs: { token: "" }, workspace: folder.directory });
    folder.remove();

    expect(exitCode).toBe(1);
    expect(summary).not.toContain("npm token create");
  });

  it.each<[string, Parameters<typeof world>[0], Record<string, string>]>([
    ["an expired token", { tokens: [token("expired")] }, {}],
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
