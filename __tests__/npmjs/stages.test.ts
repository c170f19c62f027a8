/** Staged versions: who sees them, who may approve, and what is left of them. */

import { afterEach, describe, expect, it } from "vitest";

import { ask, start, stopAll, upload, type Asked } from "./asking.ts";
import { account, pkg, token } from "./build-world.ts";
import type { Npmjs } from "./server.ts";
import type { Token } from "./world.ts";

afterEach(stopAll);

const own = token("stage-only", { scopes: [{ type: "package", name: "*" }] });
const session = token("session", { owner: "alice" });
const otp = { headers: { "npm-otp": "123456" } };

async function listed(npmjs: Npmjs, as: Token, query = ""): Promise<unknown> {
  const { items } = (await ask(npmjs, `/-/stage${query}`, as)).body as { items: { packageName: string }[] };
  return items.map(({ packageName }) => packageName);
}

function twoPackages(): Promise<Npmjs> {
  const packages = [pkg("@acme/demo"), pkg("other", { maintainers: { "svc-bot": "write" } })];
  return start({ tokens: [own, session], packages });
}

it("are listed newest first, by package, to those who have access to it", async () => {
  const npmjs = await twoPackages();
  await upload(npmjs, own, { stage: true });
  await upload(npmjs, own, { name: "other", stage: true });
  expect(await listed(npmjs, own)).toEqual(["other", "@acme/demo"]);
  expect(await listed(npmjs, own, "?package=other")).toEqual(["other"]);
  expect(await listed(npmjs, own, "?page=1&perPage=1")).toEqual(["@acme/demo"]);
  expect(await listed(npmjs, own, "?page=x&perPage=x")).toEqual(["other", "@acme/demo"]);
  expect(await listed(npmjs, session)).toEqual(["@acme/demo"]);
  const narrow = token("read-only");
  npmjs.world.tokens.push(narrow);
  expect(await listed(npmjs, narrow)).toEqual(["@acme/demo"]);
});

it("stand in the version status, and each for its own package and version", async () => {
  const npmjs = await twoPackages();
  await upload(npmjs, own, { stage: true });
  const path = "/-/package/@acme%2fdemo/version/1.1.0/status";
  expect((await ask(npmjs, path, own)).body).toMatchObject({ status: "staged" });
  expect(await upload(npmjs, own, { name: "other", stage: true })).toMatchObject({ status: 201 });
  expect(await upload(npmjs, own, { number: "1.2.0", stage: true })).toMatchObject({ status: 201 });
});

it("are gone once approved or rejected", async () => {
  const npmjs = await twoPackages();
  const first = await upload(npmjs, own, { stage: true });
  const second = await upload(npmjs, own, { number: "1.2.0", stage: true });
  await ask(npmjs, `POST /-/stage/${first.stageId}/approve`, session, otp);
  expect(npmjs.world.stages.map(({ id }) => id)).toEqual([second.stageId]);
  expect(await ask(npmjs, `DELETE /-/stage/${second.stageId}`, session, otp)).toMatchObject({ status: 204 });
  expect(npmjs.world.stages).toEqual([]);
  expect(npmjs.world.packages[0]?.versions.map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
  expect(() => npmjs.approve("00000000-0000-0000-0000-000000000000")).toThrow("no stage");
});

it("can be inspected before approval", async () => {
  const npmjs = await twoPackages();
  const { stageId } = await upload(npmjs, own, { stage: true });
  expect((await ask(npmjs, `/-/stage/${stageId}`, session)).body).toMatchObject({
    packageName: "@acme/demo",
    version: "1.1.0",
    access: "public",
    actorType: "user",
  });
  expect((await ask(npmjs, `/-/stage/${stageId}/tarball`, session)).status).toBe(200);
  expect((await ask(npmjs, "/-/stage/00000000-0000-0000-0000-000000000000", session)).status).toBe(404);
});

it("refuse to be approved before the review is over", async () => {
  const npmjs = await start({ tokens: [own, session], variants: { stageScanMs: 1000 } });
  const { stageId } = await upload(npmjs, own, { stage: true });
  expect(await upload(npmjs, own, { stage: true })).toMatchObject({
    code: "E409",
    body: { message: 'Cannot stage previously published version "1.1.0"' },
  });
  expect((await ask(npmjs, "/-/stage?package=@acme%2fdemo", own)).body).toMatchObject({
    items: [{ id: stageId, status: "validating" }],
    total: 1,
  });
  const approve = (): Promise<Asked> => ask(npmjs, `POST /-/stage/${stageId}/approve`, session, otp);
  expect((await approve()).status).toBe(409);
  npmjs.advance(1000);
  expect((await approve()).status).toBe(201);
  expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject({ "dist-tags": { latest: "1.1.0" } });
});

it("can be approved by a test without a client", async () => {
  const npmjs = await twoPackages();
  npmjs.approve((await upload(npmjs, own, { stage: true })).stageId ?? "");
  expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject({ "dist-tags": { latest: "1.1.0" } });
});

describe("of a package that does not exist", () => {
  it("come with npm's placeholder, in public unless restricted", async () => {
    const npmjs = await start({ tokens: [own], packages: [] });
    await upload(npmjs, own, { name: "brand-new", stage: true });
    expect((await ask(npmjs, "/brand-new")).body).toMatchObject({ "dist-tags": { latest: "0.0.0-stage" } });
  });

  it("leave an existing package without one", async () => {
    const npmjs = await twoPackages();
    await upload(npmjs, own, { stage: true });
    expect((await ask(npmjs, "/@acme%2fdemo")).body).not.toHaveProperty(["versions", "0.0.0-stage"]);
  });
});

it("are approved by write access and 2FA together", async () => {
  const [bob, carol] = [token("session", { owner: "bob" }), token("session", { owner: "carol" })];
  const npmjs = await start({
    accounts: [account("svc-bot"), account("bob"), account("carol", { tfa: "off" })],
    tokens: [own, bob, carol],
    packages: [pkg("@acme/demo", { maintainers: { "svc-bot": "write", bob: "read", carol: "write" } })],
  });
  const { stageId } = await upload(npmjs, own, { stage: true });
  const path = `POST /-/stage/${stageId}/approve`;
  expect(await ask(npmjs, path, bob, otp)).toMatchObject({
    status: 403,
    body: { message: "Insufficient permissions to access this resource" },
  });
  expect(await ask(npmjs, path, carol, otp)).toMatchObject({
    status: 403,
    body: { message: "Please enable 2fa for your account" },
  });
  expect((await ask(npmjs, `DELETE /-/stage/${stageId}`, own)).status).toBe(401);
});
