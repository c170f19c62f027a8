/** Uploads by libnpmpublish, and what becomes of them. */

import { createHash } from "node:crypto";

import pacote from "pacote";
import { afterEach, describe, expect, it } from "vitest";

import { otpRequired, webChallenge } from "./answers.ts";
import { ask, start, stopAll, upload } from "./asking.ts";
import { account, token } from "./build-world.ts";

afterEach(stopAll);

describe("an upload", () => {
  it("keeps what libnpmpublish sends, and serves exactly that", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own], variants: { accepted: 201 } });
    expect(await upload(npmjs, own)).toMatchObject({ status: 201 });
    const tarball = await pacote.tarball("@acme/demo@1.1.0", { registry: `${npmjs.url}/` });
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    expect(npmjs.uploads).toEqual([
      { route: "direct", name: "@acme/demo", version: "1.1.0", integrity, by: "svc-bot" },
    ]);
  });

  it("signs what it serves", async () => {
    const npmjs = await start();
    const { body } = await ask(npmjs, "/-/npm/v1/keys");
    const { keys } = body as { keys: { key: string }[] };
    const pem = (key: string): string => `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`;
    const options = {
      registry: `${npmjs.url}/`,
      verifySignatures: true,
      [`//${new URL(npmjs.url).host}/:_keys`]: keys.map(({ key, ...rest }) =>
        Object.assign(rest, { pemkey: pem(key) }),
      ),
    } as unknown as Parameters<typeof pacote.manifest>[1];
    await expect(pacote.manifest("@acme/demo@1.0.0", options)).resolves.toMatchObject({ version: "1.0.0" });
  });

  it("answers 202 and serves the version when its scan is over", async () => {
    const own = token("bypass");
    const npmjs = await start({
      tokens: [own],
      variants: { accepted: 202, scanMs: 300_000, packumentLagMs: 1000 },
    });
    const status = async (): Promise<unknown> =>
      (await ask(npmjs, "/-/package/@acme%2fdemo/version/1.1.0/status", own)).body;
    const latest = async (): Promise<unknown> => {
      const { body } = await ask(npmjs, "/@acme%2fdemo");
      return (body as { "dist-tags": { latest: string } })["dist-tags"].latest;
    };
    expect(await upload(npmjs, own)).toMatchObject({ status: 202 });
    expect([await status(), await latest()]).toMatchObject([{ status: "validating" }, "1.0.0"]);
    expect(await upload(npmjs, own)).toMatchObject({
      code: "E409",
      body: { error: 'Cannot publish over previously staged version "1.1.0".' },
    });
    npmjs.advance(300_000);
    expect([await status(), await latest()]).toMatchObject([{ status: "published" }, "1.0.0"]);
    npmjs.advance(1000);
    expect(await latest()).toBe("1.1.0");
    expect(await upload(npmjs, own)).toMatchObject({ code: "E403" });
    expect(npmjs.uploads).toHaveLength(1);
  });

  it("never serves a version that its scan blocked", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own], variants: { scanMs: 10, scanResult: "blocked" } });
    await upload(npmjs, own);
    npmjs.advance(10);
    const { body } = await ask(npmjs, "/-/package/@acme%2fdemo/version/1.1.0/status", own);
    expect(body).toMatchObject({ status: "blocked" });
    expect((await ask(npmjs, "/@acme%2fdemo")).body).not.toHaveProperty(["versions", "1.1.0"]);
  });

  it("takes one of eight uploads of a version at once", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own], latencyMs: 20 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload(npmjs, own)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(npmjs.uploads).toHaveLength(1);
  });

  it("shows only the placeholder of a new package while its first version is scanned, if so asked", async () => {
    const own = token("bypass", { scopes: [] });
    const variants = { scanMs: 1000, scanningNewPackage: "placeholder" } as const;
    const npmjs = await start({ tokens: [own], packages: [], variants });
    await upload(npmjs, own, { name: "brand-new" });
    expect((await ask(npmjs, "/brand-new")).body).toMatchObject({ "dist-tags": { latest: "0.0.0-stage" } });
    npmjs.advance(1000);
    expect((await ask(npmjs, "/brand-new")).body).toMatchObject({ "dist-tags": { latest: "1.1.0" } });
  });

  it("gives no placeholder to a package that exists, nor where nothing is scanned", async () => {
    const own = token("bypass", { scopes: [] });
    const npmjs = await start({ tokens: [own], variants: { scanningNewPackage: "placeholder" } });
    await upload(npmjs, own, { name: "brand-new" });
    expect((await ask(npmjs, "/brand-new")).body).not.toHaveProperty(["versions", "0.0.0-stage"]);
    npmjs.world.variants.scanMs = 1000;
    await upload(npmjs, own);
    expect((await ask(npmjs, "/@acme%2fdemo")).body).not.toHaveProperty(["versions", "0.0.0-stage"]);
  });

  it("names its publisher", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own] });
    await upload(npmjs, own);
    expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject({
      versions: { "1.1.0": { _npmUser: { name: "svc-bot", email: "svc-bot@example.com" } } },
      maintainers: [
        { name: "svc-bot", email: "svc-bot@example.com" },
        { name: "alice", email: "alice@example.com" },
      ],
    });
  });

  it("is told of a missing package where only the permission is missing, each route in its words", async () => {
    const readOnly = token("read-only");
    const npmjs = await start({ tokens: [readOnly] });
    expect(await upload(npmjs, readOnly)).toMatchObject({ code: "E404", body: { error: "Not found" } });
    expect(await upload(npmjs, readOnly, { stage: true })).toMatchObject({
      code: "E404",
      body: { message: "Not Found - The specified package does not exist." },
    });
  });

  it("says that a suspended account is held in a notice, and nothing in the body", async () => {
    const own = token("bypass");
    const npmjs = await start({ accounts: [account("svc-bot", { suspended: true })], tokens: [own] });
    expect(await upload(npmjs, own)).toMatchObject({ code: "E403", body: { error: {} } });
    expect((await ask(npmjs, "/-/whoami", own)).status).toBe(200);
  });

  it("challenges on the web whoever asks for that", async () => {
    const own = token("non-bypass");
    const npmjs = await start({ tokens: [own] });
    const headers = { "npm-auth-type": "web", "npm-command": "publish" };
    expect(await upload(npmjs, own, { headers })).toMatchObject({
      code: "EOTP",
      body: webChallenge(npmjs.url).body,
    });
    const half = { "npm-auth-type": "web" };
    expect(await upload(npmjs, own, { headers: half })).toMatchObject({ body: otpRequired().body });
    npmjs.world.variants.webChallenge = "failed";
    expect(await upload(npmjs, own, { headers })).toMatchObject({ code: "E401" });
  });
});
