/** Every variant changes the answer it names; those of uploads are in publish-answer.test.ts. */

import { afterEach, describe, expect, it } from "vitest";

import { ask, start, stopAll, upload } from "./asking.ts";
import { account, pkg, token } from "./build-world.ts";
import type { Variants } from "./variants.ts";

afterEach(stopAll);

const collaborators = "/-/package/@acme%2fdemo/collaborators";
const visibility = "/-/package/@acme%2fdemo/visibility";
const versionStatus = "/-/package/@acme%2fdemo/version/1.0.0/status";
const search = "/-/v1/search?text=maintainer:svc-bot";

describe("reading", () => {
  const readOnly = token("read-only");

  it.each<[Partial<Variants>, string, string | undefined, number, number]>([
    [{ anonymousVisibility: 401 }, visibility, undefined, 200, 401],
    [{ collaboratorsWithBadToken: 200 }, collaborators, "npm_stranger", 401, 200],
    [{ publicReadWithBadToken: 401 }, "/@acme%2fdemo", "npm_stranger", 200, 401],
    [{ versionStatus: "anyone-known" }, versionStatus, readOnly.value, 404, 200],
  ])("%o", async (variant, path, as, usually, otherwise) => {
    const npmjs = await start({ tokens: [readOnly] });
    expect((await ask(npmjs, path, as)).status).toBe(usually);
    Object.assign(npmjs.world.variants, variant);
    expect((await ask(npmjs, path, as)).status).toBe(otherwise);
  });

  it("collaboratorWords", async () => {
    const packages = [pkg("@acme/demo", { maintainers: { "svc-bot": "write", bob: "read" } })];
    const npmjs = await start({ packages, variants: { collaboratorWords: "read-write" } });
    expect((await ask(npmjs, collaborators)).body).toEqual({ "svc-bot": "read-write", bob: "read-only" });
  });

  it("searchIndex", async () => {
    const npmjs = await start();
    expect((await ask(npmjs, search)).body).toMatchObject({
      objects: [{ package: { name: "@acme/demo", version: "1.0.0" } }],
      total: 1,
    });
    npmjs.world.variants.searchIndex = "empty";
    expect((await ask(npmjs, search)).body).toMatchObject({ objects: [], total: 0 });
  });

  it("packumentMaxAge", async () => {
    const npmjs = await start({ variants: { packumentMaxAge: 7 } });
    const response = await fetch(`${npmjs.url}/@acme%2fdemo`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=7");
  });

  it("tokenList for bypass tokens only", async () => {
    const [bypass, stageOnly] = [token("bypass"), token("stage-only")];
    const npmjs = await start({ tokens: [stageOnly, bypass], variants: { tokenList: "403-for-bypass" } });
    expect((await ask(npmjs, "/-/npm/v1/tokens", bypass)).status).toBe(403);
    const { body } = await ask(npmjs, "/-/npm/v1/tokens", stageOnly);
    expect(body).not.toHaveProperty(["objects", 0, "publish_policy"]);
  });

  it("stageList", async () => {
    const own = token("non-bypass");
    const npmjs = await start({ tokens: [own], variants: { stageList: "empty" } });
    await upload(npmjs, own, { stage: true });
    expect((await ask(npmjs, "/-/stage", own)).body).toEqual({ items: [], page: 0, perPage: 10, total: 0 });
  });
});

describe("uploading", () => {
  const own = token("bypass");

  it("outsideCidr", async () => {
    const limited = token("cidr-limited");
    const npmjs = await start({ tokens: [limited], variants: { outsideCidr: 401 } });
    expect(await upload(npmjs, limited)).toMatchObject({ code: "EAUTHIP" });
  });

  it("scanWindowConflict", async () => {
    const npmjs = await start({ tokens: [own], variants: { scanMs: 1000, scanWindowConflict: 403 } });
    await upload(npmjs, own);
    expect(await upload(npmjs, own)).toMatchObject({ code: "E403" });
  });

  it("versionExists", async () => {
    const npmjs = await start({ tokens: [own], variants: { versionExists: 409 } });
    expect(await upload(npmjs, own, { number: "1.0.0" })).toMatchObject({
      code: "E409",
      body: { error: "Cannot publish over previously published version" },
    });
  });

  it.each([
    ["object", "E403", { error: {} }],
    ["text", "E403", { error: expect.stringMatching("temporarily suspended") as string }],
    [404, "E404", { error: "Not found" }],
  ] as const)("suspendedWrite: %s", async (suspendedWrite, code, body) => {
    const accounts = [account("svc-bot", { suspended: true })];
    const npmjs = await start({ accounts, tokens: [own], variants: { suspendedWrite } });
    expect(await upload(npmjs, own)).toMatchObject({ code, body });
  });

  it("newPackageDirect and stageNewPackage", async () => {
    const creator = token("bypass", { scopes: [{ type: "package", name: "*" }] });
    const variants = { newPackageDirect: "EOTP", stageNewPackage: 404 } as const;
    const npmjs = await start({ tokens: [creator], packages: [], variants });
    expect(await upload(npmjs, creator, { name: "brand-new" })).toMatchObject({ code: "EOTP" });
    expect(await upload(npmjs, creator, { name: "brand-new", stage: true })).toMatchObject({ code: "E404" });
  });

  it("tokensDisallowed and stageWhereTokensDisallowed", async () => {
    const variants = { tokensDisallowed: "EOTP", stageWhereTokensDisallowed: 403 } as const;
    const packages = [pkg("@acme/demo", { disallowsTokens: true })];
    const npmjs = await start({ tokens: [own], packages, variants });
    expect(await upload(npmjs, own)).toMatchObject({ code: "EOTP" });
    expect(await upload(npmjs, own, { stage: true })).toMatchObject({ code: "E403" });
  });

  it("stageWithoutTfa", async () => {
    const accounts = [account("svc-bot", { tfa: "off" })];
    const npmjs = await start({ accounts, tokens: [own], variants: { stageWithoutTfa: 403 } });
    expect(await upload(npmjs, own, { stage: true })).toMatchObject({
      code: "E403",
      body: { message: "Please enable 2fa for your account" },
    });
  });

  it("accountLacksPermission", async () => {
    const packages = [pkg("@acme/demo", { maintainers: { alice: "write" } })];
    const npmjs = await start({ tokens: [own], packages, variants: { accountLacksPermission: 404 } });
    expect(await upload(npmjs, own)).toMatchObject({ code: "E404" });
  });
});

describe("what else endpoints tell apart", () => {
  it("collaborators of an unknown package: 404 in one's own scope, 403 in a foreign one", async () => {
    const own = token("bypass");
    const npmjs = await start({ accounts: [account("svc-bot", { orgs: ["acme"] })], tokens: [own] });
    expect((await ask(npmjs, "/-/package/@acme%2fnew/collaborators", own)).status).toBe(404);
    expect((await ask(npmjs, "/-/package/@other%2fnew/collaborators", own)).status).toBe(403);
  });

  it("a user's packages: those of the user named", async () => {
    const session = token("session");
    const packages = [pkg("@acme/demo"), pkg("hers", { maintainers: { alice: "write" } })];
    const npmjs = await start({ tokens: [session], packages });
    const of = async (user: string): Promise<unknown> =>
      (await ask(npmjs, `/-/user/${user}/package`, session)).body;
    expect(await of("svc-bot")).toEqual({ "@acme/demo": "write" });
    expect(await of("alice")).toEqual({ "@acme/demo": "write", hers: "write" });
    expect((await ask(npmjs, "/-/user/nobody/package", session)).status).toBe(404);
  });

  it("an organisation's packages need org read", async () => {
    const [own, session] = [token("bypass"), token("session")];
    const orgToken = token("read-only", { scopes: [{ type: "org", name: "acme" }] });
    const accounts = [account("svc-bot", { orgs: ["acme"] })];
    const npmjs = await start({ accounts, tokens: [own, session, orgToken] });
    expect((await ask(npmjs, "/-/org/acme/package", own)).status).toBe(403);
    expect((await ask(npmjs, "/-/org/acme/package", session)).body).toEqual({ "@acme/demo": "write" });
    expect((await ask(npmjs, "/-/org/acme/package", orgToken)).status).toBe(200);
    expect((await ask(npmjs, "/-/org/nobody/package", session)).status).toBe(404);
  });

  it("package settings change with a second factor, and only by facts", async () => {
    const session = token("session", { owner: "alice" });
    const npmjs = await start({ tokens: [session] });
    const set = (body: unknown, otp = "123456"): Promise<{ status: number }> =>
      ask(npmjs, "POST /-/package/@acme%2fdemo/access", session, { headers: { "npm-otp": otp }, body });
    expect((await set({ access: "restricted" }, "000000")).status).toBe(401);
    expect((await set({ publish_requires_tfa: true, automation_token_overrides_tfa: false })).status).toBe(
      200,
    );
    expect((await set({ access: "restricted" })).status).toBe(200);
    expect(npmjs.world.packages[0]).toMatchObject({ disallowsTokens: true, access: "restricted" });
    expect((await set({ publish_requires_tfa: false })).status).toBe(501);
  });
});
