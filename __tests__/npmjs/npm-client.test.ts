/** The emulator, used by the real npm 12: what npm understands of it is what it is. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { account, pkg, token, world } from "./build-world.ts";
import { createNpmClient, writePackage, type NpmClient } from "./npm-client.ts";
import { startNpmjs, type Npmjs } from "./server.ts";
import type { Token, TokenKind, World } from "./world.ts";

interface Setting {
  npmjs: Npmjs;
  /** An npm with that token. */
  npm: (as: Token) => Promise<NpmClient>;
}

/** A test with a registry of its own; it ends by proving that npm asked nothing unknown. */
function withNpmjs(initial: World, test: (setting: Setting) => Promise<void>): () => Promise<void> {
  return async () => {
    const npmjs = await startNpmjs(initial);
    const clients: NpmClient[] = [];
    try {
      await test({
        npmjs,
        async npm(as) {
          const client = await createNpmClient(npmjs.url, as.value);
          clients.push(client);
          return client;
        },
      });
      expect(npmjs.unknownRequests.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    } finally {
      await npmjs.stop();
      await Promise.all(clients.map((client) => client.remove()));
    }
  };
}

const demo = { name: "@acme/demo", version: "1.1.0", main: "index.js" };

const session = token("session", { owner: "alice" });

describe("who npm is", () => {
  const readOnly = token("read-only");
  it(
    "is told by whoami, whatever the token may publish",
    withNpmjs(world({ tokens: [readOnly] }), async ({ npm }) => {
      const { stdout } = await (await npm(readOnly)).run(["whoami"]);
      expect(stdout.trim()).toBe("svc-bot");
    }),
  );

  const expired = token("expired");
  it(
    "is refused with npm's notice when the token has expired",
    withNpmjs(world({ tokens: [expired] }), async ({ npmjs, npm }) => {
      const { code, stderr } = await (await npm(expired)).run(["whoami"]);
      expect(code).toBe(1);
      expect(stderr).toContain("Access token expired or revoked");
      expect(stderr).toContain(`401 Unauthorized - GET ${npmjs.url}/-/whoami`);
    }),
  );

  const own = token("bypass");
  const classic = token("classic-automation");
  const others = Array.from({ length: 12 }, (_, index) => token("read-only", { name: `r${index}` }));
  it(
    "lists tokens over every page, in both shapes",
    withNpmjs(world({ tokens: [own, ...others, classic] }), async ({ npmjs, npm }) => {
      const { stdout } = await (await npm(own)).run(["token", "list", "--json"]);
      const listed = JSON.parse(stdout) as unknown[];
      const masked = `${own.value.slice(0, 8)}...${own.value.slice(-4)}`;
      expect(listed).toHaveLength(14);
      expect(listed[0]).toMatchObject({ token: masked, bypass_2fa: true });
      expect(listed[13]).toMatchObject({ token: classic.value.slice(0, 6), automation: true });
      expect(npmjs.requests.filter(({ path }) => path.includes("/tokens"))).toHaveLength(2);
    }),
  );

  it(
    "learns collaborators and its packages, and no profile from a granular token",
    withNpmjs(world({ tokens: [own] }), async ({ npm }) => {
      const client = await npm(own);
      const collaborators = await client.run(["access", "list", "collaborators", "@acme/demo", "--json"]);
      const packages = await client.run(["access", "list", "packages", "svc-bot", "--json"]);
      const profile = await client.run(["profile", "get", "--json"]);
      expect(JSON.parse(collaborators.stdout)).toEqual({ "svc-bot": "read-write", alice: "read-write" });
      expect(JSON.parse(packages.stdout)).toEqual({ "@acme/demo": "read-write" });
      expect(profile.stderr).toContain("403 Forbidden");
    }),
  );
});

describe("npm publish", () => {
  const own = token("bypass");
  it(
    "publishes with a bypass token what npm then views and installs",
    withNpmjs(world({ tokens: [own] }), async ({ npmjs, npm }) => {
      const client = await npm(own);
      const published = await client.run(["publish"], await writePackage(client, demo));
      expect(published.stdout).toContain("+ @acme/demo@1.1.0");
      expect(npmjs.uploads).toMatchObject([{ route: "direct", name: "@acme/demo", by: "svc-bot" }]);

      const fields = ["dist-tags", "dist.integrity", "_npmUser"];
      const viewed = await client.run(["view", "@acme/demo", "--json", ...fields]);
      expect(JSON.parse(viewed.stdout)).toEqual([
        {
          "dist-tags": { latest: "1.1.0" },
          "dist.integrity": npmjs.uploads[0]?.integrity,
          _npmUser: "svc-bot <svc-bot@example.com>",
        },
      ]);
      const consumer = await writePackage(client, { name: "consumer", version: "1.0.0" });
      expect((await client.run(["install", "@acme/demo"], consumer)).code).toBe(0);
      const installed = await readFile(join(consumer, "node_modules/@acme/demo/package.json"), "utf8");
      expect(JSON.parse(installed)).toMatchObject({ version: "1.1.0" });
    }),
  );

  const refusals: [TokenKind, string][] = [
    ["non-bypass", "EOTP"],
    ["stage-only", "E_STAGE_REQUIRED"],
    ["read-only", "E404"],
    ["expired", "E401"],
    ["cidr-limited", "E403"],
  ];
  for (const [kind, code] of refusals) {
    const refused = token(kind);
    it(
      `is refused with a ${kind} token: ${code}`,
      withNpmjs(world({ tokens: [refused] }), async ({ npmjs, npm }) => {
        const client = await npm(refused);
        const { stderr } = await client.run(["publish"], await writePackage(client, demo));
        expect(stderr).toContain(code);
        expect(npmjs.uploads).toEqual([]);
      }),
    );
  }

  it(
    "asks a session for its second factor, and takes it",
    withNpmjs(world({ tokens: [session] }), async ({ npm }) => {
      const client = await npm(session);
      const folder = await writePackage(client, demo);
      expect((await client.run(["publish"], folder)).stderr).toContain("EOTP");
      expect((await client.run(["publish", "--otp", "123456"], folder)).code).toBe(0);
    }),
  );

  const creator = token("bypass", { scopes: [{ type: "scope", name: "@acme" }] });
  const accounts = [account("svc-bot", { orgs: ["acme"] })];
  it(
    "creates a scoped package only with access named, unless the account pays",
    withNpmjs(world({ accounts, tokens: [creator], packages: [] }), async ({ npm }) => {
      const client = await npm(creator);
      const folder = await writePackage(client, demo);
      expect((await client.run(["publish"], folder)).stderr).toContain("402 Payment Required");
      expect((await client.run(["publish", "--access", "public"], folder)).code).toBe(0);
    }),
  );
});

describe("npm stage", () => {
  const stageOnly = token("stage-only");
  it(
    "stages as the service account, and is approved as the main account",
    withNpmjs(world({ tokens: [stageOnly, session] }), async ({ npm }) => {
      const service = await npm(stageOnly);
      const staged = await service.run(["stage", "publish"], await writePackage(service, demo));
      const id = /staged with id ([0-9a-f-]{36})/.exec(staged.stdout)?.[1] ?? "";

      const main = await npm(session);
      const listed = await main.run(["stage", "list", "@acme/demo", "--json"]);
      expect(JSON.parse(listed.stdout)).toMatchObject([
        {
          id,
          packageName: "@acme/demo",
          version: "1.1.0",
          tag: "latest",
          actor: "svc-bot",
          status: "staged",
        },
      ]);
      expect((await main.run(["view", "@acme/demo", "version"])).stdout.trim()).toBe("1.0.0");
      expect((await main.run(["stage", "approve", id])).stderr).toContain("EOTP");
      expect((await main.run(["stage", "approve", id, "--otp", "123456"])).code).toBe(0);
      expect((await main.run(["view", "@acme/demo", "version"])).stdout.trim()).toBe("1.1.0");
    }),
  );

  const bypass = token("bypass");
  it(
    "blocks the version until the stage is rejected",
    withNpmjs(world({ tokens: [bypass, session] }), async ({ npmjs, npm }) => {
      const service = await npm(bypass);
      const folder = await writePackage(service, demo);
      await service.run(["stage", "publish"], folder);
      const blocked = await service.run(["publish"], folder);
      expect(blocked.stderr).toContain('Cannot publish over previously staged version "1.1.0".');
      const id = npmjs.world.stages[0]?.id ?? "";
      const main = await npm(session);
      expect((await main.run(["stage", "reject", id, "--otp", "123456"])).code).toBe(0);
      expect((await service.run(["publish"], folder)).code).toBe(0);
    }),
  );

  const creator = token("stage-only", { scopes: [{ type: "package", name: "*" }] });
  it(
    "creates a new package with npm's placeholder",
    withNpmjs(world({ tokens: [creator], packages: [] }), async ({ npm }) => {
      const client = await npm(creator);
      const folder = await writePackage(client, { ...demo, name: "brand-new" });
      expect((await client.run(["stage", "publish"], folder)).code).toBe(0);
      expect((await client.run(["view", "brand-new", "version"])).stdout.trim()).toBe("0.0.0-stage");
    }),
  );

  const packages = [pkg("@acme/demo", { distTags: { latest: "1.0.0", old: "1.0.0" } })];
  it(
    "leaves dist-tags to a token that may only stage",
    withNpmjs(world({ tokens: [stageOnly], packages }), async ({ npm }) => {
      const client = await npm(stageOnly);
      await client.run(["dist-tag", "add", "@acme/demo@1.0.0", "next"]);
      await client.run(["dist-tag", "rm", "@acme/demo", "old"]);
      const { stdout } = await client.run(["dist-tag", "ls", "@acme/demo"]);
      expect(stdout.trim().split("\n")).toEqual(["latest: 1.0.0", "next: 1.0.0"]);
    }),
  );
});
