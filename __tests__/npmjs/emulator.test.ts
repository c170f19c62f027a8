/** The emulator, asked by plain HTTP; uploads.test.ts and npm-client.test.ts ask it with npm's own programs. */

import { afterEach, describe, expect, it } from "vitest";

import {
  bypassMayNot,
  dualUsePackage,
  EXPIRED_NOTICE,
  newPackageLimit,
  packumentRace,
  rateLimited,
  serverError,
  type Answer,
} from "./answers.ts";
import { ask, start, stopAll, upload, type Asked } from "./asking.ts";
import { account, pkg, token, version, world } from "./build-world.ts";
import { startNpmjs } from "./server.ts";
import type { TokenKind } from "./world.ts";

afterEach(stopAll);

describe("who the sender is", () => {
  const known: Asked = { status: 200, body: { username: "svc-bot" }, notice: null };
  const expired: Asked = { status: 401, body: {}, notice: EXPIRED_NOTICE };
  const blocked: Asked = { status: 403, body: "", notice: null };

  it.each<[TokenKind, Asked]>([
    ["bypass", known],
    ["non-bypass", known],
    ["stage-only", known],
    ["read-only", known],
    ["session", known],
    ["expired", expired],
    ["classic-automation", expired],
    ["cidr-limited", blocked],
  ])("whoami with a %s token: %o", async (kind, expected) => {
    const own = token(kind);
    expect(await ask(await start({ tokens: [own] }), "/-/whoami", own)).toEqual(expected);
  });

  it.each(["/-/whoami", "/-/npm/v1/user", "/-/npm/v1/tokens", "/-/stage", "/-/user/svc-bot/package"])(
    "knows neither nobody nor a stranger at %s",
    async (path) => {
      const npmjs = await start();
      expect(await ask(npmjs, path)).toMatchObject({ status: 401 });
      expect(await ask(npmjs, path, "npm_stranger")).toMatchObject({ status: 401, notice: EXPIRED_NOTICE });
      expect(npmjs.requests).toMatchObject([{ tokenKind: "none" }, { tokenKind: "unknown" }]);
    },
  );

  it("lets a token expire as time passes", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own] });
    npmjs.advance(100 * 24 * 60 * 60 * 1000);
    expect((await ask(npmjs, "/-/whoami", own)).status).toBe(401);
  });

  it.each([
    ["/-/whoami", { whoami: 401 }, 401],
    ["/-/npm/v1/user", {}, 403],
    ["/-/npm/v1/user", { profile: 200 }, 200],
    ["/-/npm/v1/tokens", { tokenList: 403 }, 403],
    ["/-/npm/v1/tokens", { tokenList: "403-for-bypass" }, 403],
    ["/-/package/@acme%2fdemo/collaborators", { collaborators: 401 }, 401],
    ["/-/package/@acme%2fdemo/collaborators", { collaborators: 403 }, 403],
    ["/-/package/@acme%2fdemo/collaborators", { collaborators: 404 }, 404],
    ["/-/user/svc-bot/package", { packageList: 401 }, 401],
    ["/-/user/svc-bot/package", { packageList: 403 }, 403],
    ["/-/stage", { stageList: 401 }, 401],
  ] as const)("%s with %o: %i for a granular token", async (path, variants, status) => {
    const [own, session] = [token("bypass"), token("session")];
    const npmjs = await start({ tokens: [own, session], variants });
    expect((await ask(npmjs, path, own)).status).toBe(status);
    expect((await ask(npmjs, path, session)).status).toBe(200);
  });

  it("tells the account's 2FA and the token's own entry", async () => {
    const [session, stageOnly] = [token("session"), token("stage-only")];
    const npmjs = await start({
      accounts: [account("svc-bot", { tfa: "pending" })],
      tokens: [session, stageOnly],
      variants: { tokenListShowsPublishPolicy: true },
    });
    expect((await ask(npmjs, "/-/npm/v1/user", session)).body).toMatchObject({
      tfa: { mode: "auth-and-writes", pending: true },
    });
    const list = await ask(npmjs, "/-/npm/v1/tokens?perPage=1&page=1", session);
    expect(list.body).toMatchObject({ objects: [{ publish_policy: "stage_only" }], total: 2, urls: {} });
    expect(list.notice).toContain("limited to 90 days");
  });
});

describe("who may do what with a package", () => {
  it("tells collaborators to anybody for a public package, by any spelling of its name", async () => {
    const npmjs = await start();
    for (const name of ["@acme%2fdemo", "%40acme%2Fdemo", "@acme/demo"]) {
      const { body } = await ask(npmjs, `/-/package/${name}/collaborators`);
      expect(body).toEqual({ "svc-bot": "write", alice: "write" });
    }
  });

  it("hides a restricted package from strangers", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own], packages: [pkg("@acme/demo", { access: "restricted" })] });
    expect((await ask(npmjs, "/@acme%2fdemo")).status).toBe(404);
    expect((await ask(npmjs, "/@acme%2fdemo", own)).status).toBe(200);
    expect((await ask(npmjs, "/-/package/@acme%2fdemo/visibility", own)).body).toEqual({ public: false });
    expect((await ask(npmjs, "/-/v1/search?text=maintainer:svc-bot")).body).toMatchObject({ total: 0 });
  });

  it("knows access through a team, which neither packument nor (usually) collaborators show", async () => {
    const own = token("bypass");
    const team = { name: "acme:bots", members: ["svc-bot"], permission: "write" as const };
    const packages = [pkg("@acme/demo", { maintainers: { alice: "write" }, teams: [team] })];
    const npmjs = await start({ tokens: [own], packages });
    expect((await ask(npmjs, "/@acme%2fdemo", own)).body).toMatchObject({ maintainers: [{ name: "alice" }] });
    const path = "/-/package/@acme%2fdemo/collaborators";
    expect((await ask(npmjs, path, own)).body).toEqual({ alice: "write" });
    npmjs.world.variants.collaboratorsIncludeTeams = true;
    expect((await ask(npmjs, path, own)).body).toEqual({ alice: "write", "svc-bot": "write" });
    expect((await ask(npmjs, "/-/package/@acme%2fdemo/version/1.0.0/status", own)).status).toBe(200);
  });

  it("keeps a version's status to publishers, as a missing version", async () => {
    const [own, readOnly] = [token("bypass"), token("read-only")];
    const npmjs = await start({ tokens: [own, readOnly] });
    const path = "/-/package/@acme%2fdemo/version/1.0.0/status";
    expect((await ask(npmjs, path, own)).body).toMatchObject({ status: "published" });
    expect((await ask(npmjs, path, readOnly)).status).toBe(404);
    expect((await ask(npmjs, path.replace("1.0.0", "9.9.9"), own)).status).toBe(404);
    for (const held of npmjs.world.packages) held.statusEndpoint = "not-enabled";
    expect((await ask(npmjs, path, own)).status).toBe(403);
  });

  it("closes package settings to bypass tokens", async () => {
    const [bypass, session] = [token("bypass"), token("session", { owner: "alice" })];
    const npmjs = await start({ tokens: [bypass, session] });
    const path = "POST /-/package/@acme%2fdemo/access";
    expect(await ask(npmjs, path, bypass)).toMatchObject({
      status: 403,
      body: bypassMayNot().body,
    });
    expect((await ask(npmjs, path, session)).status).toBe(401);
  });
});

describe("overrides", () => {
  it.each([
    ["429", rateLimited(7), "E429"],
    ["new packages", newPackageLimit(), "E429"],
    ["a write race", packumentRace(), "E409"],
    ["dual use", dualUsePackage(), "E403"],
    ["a server error", serverError(503), "E503"],
  ] as [string, Answer, string][])("answer %s once, then as usual", async (_case, answer, code) => {
    const own = token("bypass");
    const overrides = [{ method: "PUT", path: "/@acme%2fdemo", answer, times: 1 }];
    const npmjs = await start({ tokens: [own], overrides });
    expect(await upload(npmjs, own)).toMatchObject({ code });
    expect(await upload(npmjs, own)).toMatchObject({ status: 200 });
  });

  it("delay an answer, or withhold it until the registry stops", async () => {
    const npmjs = await start({
      overrides: [
        { path: /whoami$/, delayMs: 50 },
        { path: "/-/ping", delayMs: Infinity },
      ],
    });
    const withheld = ask(npmjs, "/-/ping").catch(() => "cut");
    expect((await ask(npmjs, "/-/whoami")).status).toBe(401);
    const slow = npmjs.requests.find(({ path }) => path === "/-/whoami");
    expect((slow?.endedAt ?? 0) - (slow?.startedAt ?? 0)).toBeGreaterThanOrEqual(45);
    await stopAll();
    expect(await withheld).toBe("cut");
    expect(npmjs.requests[0]).toMatchObject({ path: "/-/ping", status: undefined });
  });
});

it("passes on the headers of a forced answer, and keeps those of a request", async () => {
  const overrides = [{ path: "/-/ping", answer: rateLimited(7) }];
  const npmjs = await start({ overrides });
  const response = await fetch(`${npmjs.url}/-/ping`, { headers: { "npm-command": "ping" } });
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  expect(npmjs.requests[0]?.headers).toMatchObject({ "npm-command": "ping", accept: "*/*" });
  expect(npmjs.requests[0]?.headers).not.toHaveProperty("npm-otp");
});

it("shows a deprecation in both packuments", async () => {
  const deprecated = version("@acme/demo", "1.0.0", { deprecated: "use 2" });
  const npmjs = await start({ packages: [pkg("@acme/demo", { versions: [deprecated] })] });
  const expected = { versions: { "1.0.0": { deprecated: "use 2" } } };
  expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject(expected);
  const headers = { accept: "application/vnd.npm.install-v1+json" };
  const abbreviated = (await ask(npmjs, "/@acme%2fdemo", undefined, { headers })).body;
  expect(abbreviated).toMatchObject(expected);
  expect(abbreviated).not.toHaveProperty("maintainers");
});

describe("requests it has no fact for", () => {
  it.each([
    "GET /-/nonsense",
    "PATCH /@acme%2fdemo",
    "PUT /@acme%2fdemo",
    "GET /%E0%A4%A",
    "GET /-/v1/search?text=x",
  ])("%s is answered 501 and kept", async (request) => {
    const npmjs = await start();
    expect((await ask(npmjs, request)).status).toBe(501);
    expect(npmjs.unknownRequests).toHaveLength(1);
  });
});

it("shows the waves of requests when answers take time", async () => {
  const npmjs = await start({ latencyMs: 30 });
  await Promise.all([ask(npmjs, "/-/ping"), ask(npmjs, "/-/whoami")]);
  await ask(npmjs, "/@acme%2fdemo");
  const [first, second, third] = npmjs.requests;
  expect(second?.startedAt).toBeLessThan(first?.endedAt ?? 0);
  expect(third?.startedAt).toBeGreaterThan(second?.endedAt ?? Infinity);
});

it("starts as often as wanted from one world, which it leaves as it was", async () => {
  const own = token("bypass");
  const initial = world({
    tokens: [own],
    packages: [pkg("@acme/demo", { versions: [version("@acme/demo", "1.0.0")] })],
  });
  const [one, two] = await Promise.all([startNpmjs(initial), startNpmjs(initial)]);
  await upload(one, own);
  expect((await ask(two, "/@acme%2fdemo")).body).not.toHaveProperty(["versions", "1.1.0"]);
  expect(initial.packages[0]?.versions).toHaveLength(1);
  await Promise.all([one.stop(), two.stop()]);
});
