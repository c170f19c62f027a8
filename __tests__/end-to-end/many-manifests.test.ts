// workspace: and catalog: in the layouts of npm, pnpm and yarn: what the registry says, what is in the tarball, and what
// npm itself makes of it.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmCommand } from "../support/npm-command.ts";
import { makeFolder } from "../support/packages.ts";
import type { ActionResult } from "../support/run-action.ts";
import { type Desk, openDesk, type Served } from "./support/desk.ts";
import { uploadsAmong } from "./support/front.ts";
import "./support/matchers.ts";
import { textsIn } from "./support/pack.ts";

const GROUPS = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"] as const;

type Groups = Partial<Record<(typeof GROUPS)[number], Record<string, string>>>;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const tiny = {
    "package.json": JSON.stringify({ name: "tiny", version: "1.4.0", main: "index.js" }),
    "index.js": 'module.exports = "tiny";\n',
  };
  await desk.release(desk.keep(makeFolder({ files: tiny })));
});

afterAll(async () => {
  await desk.close();
});

const CATALOG = { tiny: "^1.0.0" };

/** How each package manager says what its workspace is and what its catalogs have. */
const LAYOUTS: Record<string, Record<string, string>> = {
  npm: {
    "package.json": JSON.stringify({
      private: true,
      workspaces: { packages: ["packages/*"], catalog: CATALOG, catalogs: { old: { tiny: "1.4.0" } } },
    }),
  },
  pnpm: {
    "package.json": JSON.stringify({ private: true }),
    "pnpm-workspace.yaml":
      "packages:\n  - packages/*\ncatalog:\n  tiny: ^1.0.0\ncatalogs:\n  old:\n    tiny: 1.4.0\n",
  },
  yarn: {
    "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }),
    ".yarnrc.yml": "catalog:\n  tiny: ^1.0.0\ncatalogs:\n  old:\n    tiny: 1.4.0\n",
  },
};

/** An app that needs a library in every way that there is, the library, and what it needs itself. */
function packagesOf(scope: string): Record<string, Record<string, unknown>> {
  return {
    base: { name: `${scope}/base`, version: "2.1.0", main: "index.js", dependencies: { tiny: "catalog:" } },
    lib: {
      name: `${scope}/lib`,
      version: "1.5.0-rc.1",
      main: "index.js",
      publishConfig: { tag: "latest" },
      dependencies: { [`${scope}/base`]: "workspace:^", tiny: "catalog:old" },
    },
    app: {
      name: `${scope}/app`,
      version: "3.0.0",
      main: "index.js",
      dependencies: {
        [`${scope}/lib`]: "workspace:*",
        alias: `workspace:${scope}/base@~`,
        tiny: "catalog:default",
      },
      optionalDependencies: { [`${scope}/base`]: "workspace:^2.0.0" },
      peerDependencies: { tiny: "catalog:" },
      // A spec that is published as it stands, beside those that are not.
      devDependencies: { [`${scope}/base`]: "workspace:*", tool: "file:../../tool" },
    },
  };
}

const SOURCES: Record<string, (scope: string) => string> = {
  base: () => 'module.exports = ["base", require("tiny")];\n',
  lib: (scope) => `module.exports = ["lib", ...require("${scope}/base"), require("tiny")];\n`,
  app: (scope) => `console.log(["app", ...require("${scope}/lib"), ...require("alias")].join());\n`,
};

function monorepo(layout: string, packages: Record<string, Record<string, unknown>>, scope = "@x") {
  const files = Object.entries(packages).flatMap(([name, manifest]) => [
    [`packages/${name}/package.json`, `${JSON.stringify(manifest, null, "\t")}\n`],
    [`packages/${name}/index.js`, SOURCES[name]?.(scope) ?? ""],
  ]);
  return desk.keep(
    makeFolder({ files: { ...LAYOUTS[layout], ...(Object.fromEntries(files) as Record<string, string>) } }),
  );
}

async function release(
  folder: { directory: string },
  packages: Record<string, Record<string, unknown>>,
): Promise<ActionResult & { results: { name: string; state: string; problems: { code: string }[] }[] }> {
  const names = Object.values(packages).map(({ name }) => String(name));
  const tokens = names.map((name) => `${name}=${desk.token}`).join("\n");
  const result = await desk.release(folder, { token: undefined, tokens, "max-packages": "1000" });
  const results = JSON.parse(result.outputs["results"] ?? "[]") as [];
  return { ...result, results };
}

const groupsOf = (manifest: Record<string, unknown> | undefined): Groups =>
  Object.fromEntries(GROUPS.filter((group) => manifest?.[group]).map((group) => [group, manifest?.[group]]));

/** What the tarball that the registry serves has for a package.json, and all its other files. */
async function unpacked(served: Served | undefined, version: string) {
  const response = await fetch(served?.versions[version]?.dist.tarball ?? "");
  const texts = await textsIn(Buffer.from(await response.arrayBuffer()));
  return { texts, manifest: JSON.parse(texts["package.json"] ?? "{}") as Record<string, unknown> };
}

describe.each(Object.keys(LAYOUTS))("a workspace of %s", (layout) => {
  const scope = `@of-${layout}`;
  const packages = packagesOf(scope);

  it("is published with versions, which the registry and the tarball tell alike", async () => {
    expect(await release(monorepo(layout, packages, scope), packages)).toSucceedAs("published");
    const published: Record<string, Groups> = {};
    for (const [folder, { name, version }] of Object.entries(packages)) {
      const served = await desk.served(String(name));
      const { manifest, texts } = await unpacked(served, String(version));
      published[folder] = groupsOf(manifest);
      expect(groupsOf(served?.versions[String(version)])).toEqual(published[folder]);
      expect(JSON.stringify(served) + JSON.stringify(texts)).not.toMatch(/workspace:|catalog:/);
    }
    expect(published).toEqual({
      base: { dependencies: { tiny: "^1.0.0" } },
      lib: { dependencies: { [`${scope}/base`]: "^2.1.0", tiny: "1.4.0" } },
      app: {
        dependencies: { [`${scope}/lib`]: "1.5.0-rc.1", alias: `npm:${scope}/base@~2.1.0`, tiny: "^1.0.0" },
        optionalDependencies: { [`${scope}/base`]: "^2.0.0" },
        peerDependencies: { tiny: "^1.0.0" },
        devDependencies: { [`${scope}/base`]: "2.1.0", tool: "file:../../tool" },
      },
    });
  });

  it("is installed by npm into an empty folder, and runs", async () => {
    const empty = desk.keep(makeFolder({ files: { "package.json": "{}" } }));
    const installed = await npmCommand(["install", `${scope}/app`], {
      registry: desk.verdaccio.url,
      cwd: empty.directory,
    });
    expect(installed).toMatchObject({ exitCode: 0 });
    const ran = execFileSync(process.execPath, [join(empty.directory, "node_modules", scope, "app")]);
    expect(ran.toString().trim()).toBe("app,lib,base,tiny,tiny,base,tiny");
  });
});

describe("a dependency that cannot be known", () => {
  it("is refused before anything of its package is sent, and holds back its dependents alone", async () => {
    const refused: [folder: string, dependencies: Record<string, string>, code: string][] = [
      ["r1", { missing: "workspace:^" }, "workspace-protocol-unknown"],
      ["r2", { tiny: "workspace:next" }, "workspace-protocol-unknown"],
      ["r3", { vue: "catalog:" }, "catalog-unknown"],
      ["r4", { tiny: "catalog:missing" }, "catalog-unknown"],
      ["r5", { "@refused/base": "file:../base" }, "local-dependency"],
      ["r6", { "@refused/base": "link:../base" }, "local-dependency"],
    ];
    const needing = (dependencies: Record<string, string>, name: string) => ({
      name: `@refused/${name}`,
      version: "1.0.0",
      dependencies,
    });
    const packages = {
      base: needing({}, "base"),
      app: needing({ "@refused/r1": "workspace:^", "@refused/base": "workspace:^" }, "app"),
      fine: needing({ "@refused/base": "workspace:^" }, "fine"),
      ...Object.fromEntries(refused.map(([folder, own]) => [folder, needing(own, folder)])),
    };
    const before = desk.registry.requests.length;
    const result = await release(monorepo("pnpm", packages), packages);
    const since = desk.registry.requests.slice(before);
    expect(result).toFail();
    const codes = result.results.map(({ name, problems }) => [name, problems.map((each) => each.code)]);
    expect(Object.fromEntries(codes)).toEqual({
      "@refused/base": [],
      "@refused/fine": [],
      "@refused/app": ["dependency-failed"],
      ...Object.fromEntries(refused.map(([folder, , code]) => [`@refused/${folder}`, [code]])),
    });
    expect(uploadsAmong(since).map(({ path }) => decodeURIComponent(path))).toEqual([
      "/@refused/base",
      "/@refused/fine",
    ]);
    const named = since.filter(({ path }) => /@refused\/(r\d|app)/.test(decodeURIComponent(path)));
    expect(named).toEqual([]);
  });
});

describe("a dependency in two groups", () => {
  it("is rewritten in both, in the tarball too", async () => {
    const packages = {
      base: { name: "@twice/base", version: "1.0.0" },
      lib: {
        name: "@twice/lib",
        version: "1.0.0",
        dependencies: { "@twice/base": "workspace:^" },
        optionalDependencies: { "@twice/base": "workspace:^" },
      },
    };
    expect(await release(monorepo("pnpm", packages), packages)).toSucceedAs("published");
    const { texts } = await unpacked(await desk.served("@twice/lib"), "1.0.0");
    expect(texts["package.json"]).not.toContain("workspace:");
  });
});
