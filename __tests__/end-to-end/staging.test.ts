// Staging on a real registry: the service account uploads, a maintainer with 2FA approves with npm, and then it is installed.
// Verdaccio 9 has no version status, no scan and no tokens that may only stage; those are played by __tests__/npmjs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { npmCommand, type NpmResult } from "../support/npm-command.ts";
import { makeFolder } from "../support/packages.ts";
import type { ActionResult } from "../support/run-action.ts";
import type { OneTimePasswords } from "../support/two-factor.ts";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import { type Answer, type Intercept, json } from "./support/front.ts";
import "./support/matchers.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface ListedStage {
  id: string;
  shasum: string;
}

let desk: Desk;
let mainToken: string;
let otp: OneTimePasswords;
/** Of accounts without 2FA that may publish and stage. */
let publisherToken: string;
let secondPublisherToken: string;

beforeAll(async () => {
  desk = await openDesk({
    staging: true,
    packages: {
      "**": {
        access: "$all",
        stage: "service-account main-account publisher second-publisher careful-publisher",
        publish: "main-account publisher second-publisher careful-publisher",
      },
    },
  });
  mainToken = await desk.verdaccio.addUser("main-account");
  otp = await desk.verdaccio.enableTwoFactor("main-account", "auth-and-writes");
  publisherToken = await desk.verdaccio.addUser("publisher");
  secondPublisherToken = await desk.verdaccio.addUser("second-publisher");
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(() => desk.close());

/** npm as a maintainer uses it. */
function npm(args: string[], cwd: string, token = mainToken): Promise<NpmResult> {
  return npmCommand(args, { registry: desk.registry.url, cwd, token });
}

async function listed({ name }: NamedPackage): Promise<ListedStage[]> {
  const response = await fetch(
    `${desk.verdaccio.url}-/stage?package=${encodeURIComponent(name)}&perPage=100`,
    {
      headers: { authorization: `Bearer ${mainToken}` },
    },
  );
  return ((await response.json()) as { items: ListedStage[] }).items;
}

/** Runs the command of the output `approve-command`, with a one-time password. */
function approve({ outputs }: ActionResult, { directory }: NamedPackage): Promise<NpmResult> {
  const [program, ...args] = (outputs["approve-command"] ?? "").split(" ");
  expect(program).toBe("npm");
  return npm([...args, "--otp", otp()], directory);
}

/** Staged, and approved by the main account. */
async function stagedAndApproved(folder: NamedPackage, inputs = {}): Promise<ActionResult> {
  const staged = await desk.release(folder, { mode: "stage", ...inputs });
  expect(staged).toSucceedAs("staged");
  expect(await approve(staged, folder)).toMatchObject({ exitCode: 0 });
  return staged;
}

describe("mode: stage", () => {
  it("uploads the version to where the registry lists it and does not serve it", async () => {
    const folder = desk.makePackage();
    const result = await desk.release(folder, { mode: "stage", tag: "next" });
    expect(result).toSucceedAs("staged");
    const { outputs } = result;
    expect(result.exitCode).toBe(0);
    expect(outputs).toMatchObject({ live: "false", mode: "stage", url: "" });
    expect(outputs["stage-id"]).toMatch(UUID);
    const { stdout } = await npm(["stage", "list", folder.name, "--json"], folder.directory);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: outputs["stage-id"],
        packageName: folder.name,
        version: "1.0.0",
        tag: "next",
        actor: "service-account",
        shasum: outputs["shasum"],
      },
    ]);
    expect(await desk.served(folder.name)).toBeUndefined();
  });

  it("tells the maintainer in a notice and in the job summary how to approve, and in the log why", async () => {
    const { outputs, annotations, summary, log } = await desk.release(desk.makePackage(), { mode: "stage" });
    expect(log).toMatch(/^Staging on .*, since .*'mode' is "stage"$/m);
    const command = `npm stage approve ${outputs["stage-id"]} --registry ${desk.registry.url}`;
    expect(outputs["approve-command"]).toBe(command);
    expect(annotations.find(({ kind }) => kind === "notice")?.message).toContain(command);
    const shown = summary.replaceAll(/&#(\d+);/g, (_escape, code: string) =>
      String.fromCodePoint(Number(code)),
    );
    expect(shown).toContain(command);
  });

  it("on a registry without staging fails for that reason", async () => {
    const plain = await openDesk();
    try {
      const folder = plain.makePackage();
      const result = await plain.release(folder, { mode: "stage" });
      expect(result).toFail();
      expect(errorsOf(result)).toEqual([expect.stringMatching(/staging|\bstaged?\b/i) as string]);
      expect(await plain.served(folder.name)).toBeUndefined();
    } finally {
      await plain.close();
    }
  });
});

describe("the approve command", () => {
  it("publishes the version, which npm then installs with the integrity of the output", async () => {
    const folder = desk.makePackage();
    const { outputs } = await stagedAndApproved(folder);
    const { integrity } = outputs;
    expect((await desk.served(folder.name))?.versions["1.0.0"]?.dist.integrity).toBe(integrity);

    const consumer = desk.keep(makeFolder({ files: { "package.json": '{"private":true}' } }));
    expect(await npm(["install", folder.name], consumer.directory)).toMatchObject({ exitCode: 0 });
    const lock = JSON.parse(readFileSync(join(consumer.directory, "package-lock.json"), "utf8")) as {
      packages: Record<string, { integrity?: string }>;
    };
    expect(lock.packages[`node_modules/${folder.name}`]).toMatchObject({ version: "1.0.0", integrity });
  });

  it("gives the version the dist-tag with which it was staged", async () => {
    const folder = desk.makePackage();
    await stagedAndApproved(folder);
    const next = desk.makePackage({ manifest: { name: folder.name, version: "2.0.0-rc.1" } });
    await stagedAndApproved(next, { tag: "next" });
    expect(await desk.served(folder.name)).toMatchObject({
      "dist-tags": { latest: "1.0.0", next: "2.0.0-rc.1" },
    });
  });

  it("is refused to the service account, and to the main account without a one-time password", async () => {
    const folder = desk.makePackage();
    const { outputs } = await desk.release(folder, { mode: "stage" });
    const approval = ["stage", "approve", outputs["stage-id"] ?? ""];
    const byService = await npm(approval, folder.directory, desk.token);
    const withoutOtp = await npm(approval, folder.directory);
    expect([byService.exitCode, withoutOtp.exitCode]).toEqual([1, 1]);
    expect(byService.stderr).toContain("E403");
    expect(withoutOtp.stderr).toContain("EOTP");
    expect(await desk.served(folder.name)).toBeUndefined();
  });
});

describe("a version that is staged already", () => {
  it.each([["stage"], ["auto"]])("is found again under mode: %s, with the same stage id", async (mode) => {
    const folder = desk.makePackage();
    const first = await desk.release(folder, { mode: "stage" });
    const second = await desk.release(folder, { mode });
    expect(second).toSucceedAs("already-staged");
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({
      live: "false",
      "stage-id": first.outputs["stage-id"],
      "approve-command": first.outputs["approve-command"],
      integrity: first.outputs["integrity"],
    });
    expect(await listed(folder)).toHaveLength(1);
    expect(second.uploads).toEqual([]);
  });

  it("is already-published when it was approved in the meantime", async () => {
    const folder = desk.makePackage();
    const first = await stagedAndApproved(folder);
    const second = await desk.release(folder, { mode: "stage" });
    expect(second).toSucceedAs("already-published");
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { live: "true", integrity: first.outputs["integrity"], "stage-id": "", "approve-command": "" },
    });
  });

  it("is staged anew when it was rejected in the meantime", async () => {
    const folder = desk.makePackage();
    const first = await desk.release(folder, { mode: "stage" });
    const id = first.outputs["stage-id"] ?? "";
    expect(await npm(["stage", "reject", id, "--otp", otp()], folder.directory)).toMatchObject({
      exitCode: 0,
    });
    const second = await desk.release(folder, { mode: "stage" });
    expect(second).toSucceedAs("staged");
    expect(second.outputs["stage-id"]).not.toBe(id);
  });

  it("passes on-existing: verify with the same bytes, and is refused by on-existing: fail", async () => {
    const folder = desk.makePackage();
    await desk.release(folder, { mode: "stage" });
    const verified = await desk.release(folder, { mode: "stage", "on-existing": "verify" });
    expect(verified).toSucceedAs("already-staged");
    const result = await desk.release(folder, { mode: "stage", "on-existing": "fail" });
    expect(result).toRefuse([folder.name, "1.0.0", "staged"]);
    expect(await listed(folder)).toHaveLength(1);
  });

  describe("with other bytes", () => {
    async function stagedWithOtherBytes(): Promise<NamedPackage> {
      const folder = desk.makePackage();
      expect(await desk.release(folder, { mode: "stage" })).toSucceedAs("staged");
      return desk.makePackage({
        manifest: { name: folder.name },
        files: { "index.js": 'export const greeting = "goodbye";\n' },
      });
    }

    it("is refused by on-existing: verify, which tells its shasum, and left alone by skip, with a warning", async () => {
      const other = await stagedWithOtherBytes();
      const [stage] = await listed(other);
      const left = await desk.release(other, { mode: "stage" });
      expect(left).toSucceedAs("already-staged");
      const warnings = warningsOf(left).filter((message) => message.includes(stage?.shasum ?? "none"));
      expect(warnings).toHaveLength(1);
      const result = await desk.release(other, { mode: "stage", "on-existing": "verify" });
      expect(result).toRefuse([other.name, stage?.shasum ?? "none"]);
      expect(await listed(other)).toEqual([stage]);
    });
  });
});

describe("mode: direct", () => {
  it("fails for an account that may only stage, says what to do, and leaves nothing on the registry", async () => {
    const folder = desk.makePackage();
    const result = await desk.release(folder, { mode: "direct" });
    expect(result).toFail();
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/403.*not allowed to publish.*docs\/errors\.md#/) as string,
    ]);
    expect(await desk.served(folder.name)).toBeUndefined();
    expect(await listed(folder)).toEqual([]);
  });
});

describe("mode: auto", () => {
  const byPublisher = () => ({ mode: "auto", token: publisherToken });

  /** Verdaccio 9 hides its name; an administrator may let it be told (`user_agent`). */
  const named: Intercept = async (_request, pass) => {
    const answer = await pass();
    return { ...answer, headers: { ...answer.headers, "x-powered-by": "verdaccio/9.0.0" } };
  };

  it.each([
    ["does not tell its name", undefined],
    ["says that it is Verdaccio", named],
  ])("stages for an account that may only stage, on a registry that %s", async (_what, intercept) => {
    desk.registry.intercept = intercept;
    const folder = desk.makePackage();
    const result = await desk.release(folder, { mode: "auto" });
    expect(result).toSucceedAs("staged");
    expect(result.outputs).toMatchObject({ mode: "stage" });
    expect(await listed(folder)).toMatchObject([{ id: result.outputs["stage-id"] }]);
    expect(await desk.served(folder.name)).toBeUndefined();
  });

  it("publishes directly for an account that may, although the registry has staging", async () => {
    const folder = desk.makePackage();
    const result = await desk.release(folder, byPublisher());
    expect(result).toSucceedAs("published");
    expect(result.outputs).toMatchObject({ mode: "direct", live: "true" });
    expect(result.log).toMatch(/^Publishing to .*, since .+$/m);
    expect(await listed(folder)).toEqual([]);
  });

  it("publishes directly on a registry without staging", async () => {
    const plain = await openDesk();
    try {
      const result = await plain.release(plain.makePackage(), { mode: "auto" });
      expect(result).toSucceedAs("published");
      expect(result.log).toMatch(/^Publishing to .*, since .*no staging$/m);
    } finally {
      await plain.close();
    }
  });

  it("stages for an account with 2FA for writes, whose direct upload the registry refuses", async () => {
    const token = await desk.verdaccio.addUser("careful-publisher");
    await desk.verdaccio.enableTwoFactor("careful-publisher", "auth-and-writes");
    const folder = desk.makePackage();
    const refused = await desk.release(folder, { mode: "direct", token });
    expect(refused).toFail();
    expect(errorsOf(refused)).toEqual([expect.stringContaining("one-time") as string]);
    const result = await desk.release(folder, { mode: "auto", token });
    expect(result).toSucceedAs("staged");
    expect(await approve(result, folder)).toMatchObject({ exitCode: 0 });
  });

  describe.each<[string, Answer]>([
    [
      "a stage-only token",
      json(403, { error: "E_STAGE_REQUIRED: this token may only stage, run npm stage publish" }),
    ],
    [
      "a one-time password",
      {
        ...json(401, { error: "You must provide a one-time pass. Upgrade your client to npm@latest." }),
        headers: { "content-type": "application/json", "www-authenticate": "OTP" },
      },
    ],
    [
      "bypass 2FA",
      json(403, {
        error:
          "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
      }),
    ],
  ])("where the registry answers the upload with the demand of %s", (_demand, answer) => {
    const refuseDirect: Intercept = ({ method, body }) =>
      method === "PUT" && body.includes('"_attachments"') ? answer : undefined;

    it("stages, and says so", async () => {
      desk.registry.intercept = refuseDirect;
      const folder = desk.makePackage();
      const result = await desk.release(folder, byPublisher());
      expect(result).toSucceedAs("staged");
      expect(result.outputs).toMatchObject({ mode: "stage" });
      expect(result.log).toMatch(/staging it/);
      expect(await listed(folder)).toMatchObject([{ id: result.outputs["stage-id"] }]);
    });

    it("fails under mode: direct, and the remedy is to stage or another token", async () => {
      desk.registry.intercept = refuseDirect;
      const folder = desk.makePackage();
      const result = await desk.release(folder, { ...byPublisher(), mode: "direct" });
      expect(result).toFail();
      const remedy = /(stage the version|create the token with bypass 2FA)/i;
      expect(errorsOf(result)).toEqual([expect.stringMatching(remedy) as string]);
      expect(await listed(folder)).toEqual([]);
    });
  });
});

// Verdaccio 9 names in `maintainers` whoever published the first version, and asks its own configuration who may write.
describe("a package whose first version another account published", () => {
  const name = "@acme/first-by-another";

  beforeAll(async () => {
    const first = desk.makePackage({ manifest: { name } });
    const { exitCode, stderr } = await npm(["publish"], first.directory, publisherToken);
    if (exitCode !== 0) {
      throw new Error(`npm did not publish the first version:\n${stderr}`);
    }
  });

  it.each([
    ["stage", "1.1.0"],
    ["auto", "1.2.0"],
  ])("is staged under mode: %s by the account that may stage it", async (mode, version) => {
    const next = desk.makePackage({ manifest: { name, version } });
    expect(await desk.release(next, { mode })).toSucceedAs("staged");
  });

  it("is published by the account that may publish it", async () => {
    const next = desk.makePackage({ manifest: { name, version: "1.3.0" } });
    const release = await desk.release(next, { mode: "direct", token: secondPublisherToken });
    expect(release).toSucceedAs("published");
  });
});
