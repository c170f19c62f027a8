// The releases that are shown: each is a run of the built action, against a registry that answers as registry.npmjs.org does.

import type { RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";
import { account, pkg, token, version, world } from "../../__tests__/npmjs/build-world.ts";
import { startNpmjs } from "../../__tests__/npmjs/server.ts";
import { tarballOf } from "../../__tests__/end-to-end/support/tarballs.ts";
import { makeFolder, makePackage, type PackageFolder } from "../../__tests__/support/packages.ts";
import { runAction } from "../../__tests__/support/run-action.ts";
import { startTlsProxy } from "../../__tests__/support/tls-proxy.ts";

type World = Parameters<typeof world>[0];

/** A release, or a verification, to show. */
interface Scene {
  action: "publish" | "verify";
  world: World;
  folder: PackageFolder;
  inputs: Record<string, string>;
}

const HOST = "registry.npmjs.org";
const NAME = "@acme/greeting";
const BOT = "acme-greeting-bot";
const MAIN_ACCOUNT = "alice";
const BOTH = { [BOT]: "write", [MAIN_ACCOUNT]: "write" } as const;

/** Every scene by the name of its picture. */
export const SCENES: Readonly<Record<string, () => Promise<Scene>>> = {
  published: () => one({ kind: "bypass" }),
  staged: () => one({ kind: "stage-only" }),
  missing: async () => withoutToken(await one({ kind: "stage-only" })),
  failed: () => one({ kind: "expired" }),
  first: () => one({ kind: "bypass", isNew: true }),
  many: () => many(50),
  verified: async () => verifying(await one({ kind: "read-only" })),
};

/** Inputs that only a release has. */
const PUBLISHING = { "wait-minutes": "0", access: "public" };

/** The job summary, in Markdown, of a scene. */
export async function summaryOfScene(make: () => Promise<Scene>): Promise<string> {
  const { action, world: initial, folder, inputs } = await make();
  const npmjs = await startNpmjs(world(initial));
  const proxy = await startTlsProxy({ [HOST]: asNpmjs(npmjs.url) });
  try {
    const { summary } = await runAction({
      action,
      workspace: folder.directory,
      inputs: {
        registry: `https://${HOST}/`,
        "refuse-accounts": MAIN_ACCOUNT,
        ...(action === "publish" && PUBLISHING),
        ...inputs,
      },
      env: proxy.environment(),
    });
    return summary;
  } finally {
    folder.remove();
    await proxy.stop();
    await npmjs.stop();
  }
}

/** More than the tallest picture shows. */
const SHOWN = 8000;

/** What a picture shows of a summary, without what differs from run to run: ids of staged versions, and dates, which count from today. */
export function comparableSummary(summary: string): string {
  const id = /[\da-f]{8}(?:(?:-|&#45;)[\da-f]{4}){3}(?:-|&#45;)[\da-f]{12}/g;
  const date = /\d{4}(?:(?:-|&#45;)\d{2}){2}/g;
  return summary.slice(0, SHOWN).replaceAll(id, "STAGE-ID").replaceAll(date, "DATE");
}

/** Passes requests on, and has the addresses in the answers be those of the host that was asked. */
function asNpmjs(url: string): RequestListener {
  const pass: (...of: Parameters<RequestListener>) => Promise<void> = async (request, response) => {
    const { method = "GET", headers } = request;
    const body = method === "GET" ? null : await buffer(request);
    const given = {
      "content-type": "application/json",
      ...(headers.authorization !== undefined && { authorization: headers.authorization }),
    };
    const answer = await fetch(`${url}${request.url}`, { method, headers: given, body });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isText = answer.headers.get("content-type")?.includes("json") === true;
    const kept = [...answer.headers].filter(
      ([name]) => name.startsWith("npm-") || name.startsWith("content-t"),
    );
    response.writeHead(answer.status, Object.fromEntries(kept));
    response.end(isText ? bytes.toString().replaceAll(url, `https://${HOST}`) : bytes);
  };
  return (request, response) => {
    pass(request, response).catch(() => response.destroy());
  };
}

const files = (greeting: string) => ({
  "index.js": `export const greet = (name) => "${greeting}, " + name + "!";\n`,
  "bin/greeting.js":
    '#!/usr/bin/env node\nimport { greet } from "../index.js";\n\nconsole.log(greet(process.argv[2]));\n',
});
const manifest = (number: string) => ({
  name: NAME,
  version: number,
  description: "Says hello",
  license: "MIT",
  type: "module",
  exports: "./index.js",
  bin: { greeting: "bin/greeting.js" },
  repository: { type: "git", url: "git+https://github.com/acme/widgets.git" },
});

async function one({
  kind,
  isNew = false,
}: {
  kind: Parameters<typeof token>[0];
  isNew?: boolean;
}): Promise<Scene> {
  const before = manifest("1.0.0");
  const contents = Object.entries({ ...files("Hello"), "package.json": JSON.stringify(before, null, 2) });
  const tarball = tarballOf(contents.map(([path, text]) => [`package/${path}`, text]));
  const published = pkg(NAME, {
    maintainers: BOTH,
    versions: [version(NAME, "1.0.0", { manifest: before, tarball })],
  });
  const own = token(kind, { owner: BOT, scopes: [{ type: "package", name: NAME }] });
  return {
    action: "publish",
    world: {
      accounts: [account(BOT, { orgs: ["acme"] }), account(MAIN_ACCOUNT)],
      tokens: [own],
      packages: isNew ? [] : [published],
      variants: { newPackageDirect: "created" },
    },
    folder: makePackage({
      manifest: {
        ...manifest(isNew ? "1.0.0" : "1.1.0"),
        main: undefined,
        files: undefined,
        dependencies: { picocolors: "^1.1.1" },
      },
      files: { ...files("Good day"), "bin/demo.js": null },
      modes: { "bin/greeting.js": 0o755, "bin/demo.js": 0o644 },
    }),
    inputs: { token: own.value, "service-account": BOT },
  };
}

function withoutToken(scene: Scene): Scene {
  return { ...scene, inputs: { ...scene.inputs, token: "" } };
}

function verifying(scene: Scene): Scene {
  return { ...scene, action: "verify" };
}

/** As many packages, some of which were released before, one that cannot be released and one that depends on it. */
async function many(count: number): Promise<Scene> {
  const names = Array.from({ length: count }, (_, at) => `@acme/part-${String(at + 1).padStart(2, "0")}`);
  const botOf = (name: string) => `${name.slice(1).replace("/", "-")}-bot`;
  const own = names.map((name) =>
    token("bypass", { owner: botOf(name), scopes: [{ type: "package", name }] }),
  );
  const manifestOf = (name: string, at: number) => ({
    name,
    version: at % 9 === 4 ? "1.0.0" : "1.1.0",
    license: "MIT",
    exports: at === 20 ? undefined : "./index.js",
    main: at === 20 ? "dist/index.js" : undefined,
    dependencies: at === 21 ? { [names[20] ?? ""]: "workspace:^" } : undefined,
  });
  const lines = (valueOf: (name: string, at: number) => string) =>
    names.map((name, at) => `${name}=${valueOf(name, at)}`).join("\n");
  const contents = names.flatMap((name, at) => [
    [`packages/${name.slice(6)}/package.json`, JSON.stringify(manifestOf(name, at), null, 2)],
    [`packages/${name.slice(6)}/index.js`, `module.exports = ${at};\n`],
  ]);
  return {
    action: "publish",
    world: {
      accounts: [...names.map((name) => account(botOf(name))), account(MAIN_ACCOUNT)],
      tokens: own,
      packages: names.map((name) =>
        pkg(name, { maintainers: { [botOf(name)]: "write", [MAIN_ACCOUNT]: "write" } }),
      ),
    },
    folder: makeFolder({ files: Object.fromEntries(contents) as Record<string, string> }),
    inputs: {
      package: "packages/*",
      tokens: lines((_name, at) => own[at]?.value ?? ""),
      "service-account": lines(botOf),
    },
  };
}
