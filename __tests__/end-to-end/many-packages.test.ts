import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startVerdaccio, type Verdaccio } from "../support/verdaccio.ts";
import { runAction, type ActionResult } from "../support/run-action.ts";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import "./support/matchers.ts";

/** Five packages in a diamond: app needs left and right, both need base; lone needs nothing. */
const NEEDS: Record<string, string[]> = {
  "@acme/app": ["@acme/left", "@acme/right"],
  "@acme/left": ["@acme/base"],
  "@acme/right": ["@acme/base"],
  "@acme/base": [],
  "@acme/lone": [],
};
const NAMES = Object.keys(NEEDS);

const account = (name: string): string => `bot-${name.slice("@acme/".length)}`;

let registry: Verdaccio;
const tokens = new Map<string, string>();

beforeAll(async () => {
  const packages = Object.fromEntries(
    NAMES.map((name) => [name, { access: "$all", publish: account(name) }]),
  );
  registry = await startVerdaccio({ packages });
  for (const name of NAMES) tokens.set(name, await registry.addUser(account(name)));
});

afterAll(async () => {
  await registry.stop();
});

/** An npm workspace with these versions. */
function monorepo(version: string, broken: string | undefined, needed: typeof NEEDS): PackageFolder {
  const manifests = Object.entries(needed).map(([name, needs]) => {
    const folder = `packages/${name.slice("@acme/".length)}`;
    const manifest = {
      name,
      version,
      ...(name === broken && { main: "missing.js" }),
      dependencies: Object.fromEntries(needs.map((need) => [need, "workspace:^"])),
    };
    return [`${folder}/package.json`, JSON.stringify(manifest, null, 2)] as const;
  });
  const root = { name: "root", private: true, workspaces: ["packages/*"] };
  return makeFolder({
    files: { ...Object.fromEntries(manifests), "package.json": JSON.stringify(root) },
  });
}

interface Result {
  name: string;
  state: string;
  serviceAccount: string;
  problems: { code: string; what: string }[];
}

const lines = (of: ReadonlyMap<string, string>): string =>
  [...of].map(([name, value]) => `${name}=${value}`).join("\n");

async function release(
  version: string,
  inputs: Record<string, string> = {},
  broken?: string,
  needed = NEEDS,
): Promise<ActionResult & { results: Result[] }> {
  const folder = monorepo(version, broken, needed);
  try {
    const result = await runAction({
      workspace: folder.directory,
      inputs: {
        registry: registry.url,
        tokens: lines(tokens),
        "service-account": lines(new Map(NAMES.map((name) => [name, account(name)]))),
        ...inputs,
      },
    });
    return { ...result, results: JSON.parse(result.outputs["results"] ?? "[]") as Result[] };
  } finally {
    folder.remove();
  }
}

/** Names in the order in which the registry took their versions since the last look. */
function uploaded(): string[] {
  const taken = registry.requests
    .splice(0)
    .filter(({ method, status }) => method === "PUT" && status === 201);
  return taken.map(({ path }) => decodeURIComponent(path).slice(1));
}

describe("five packages, each with its own service account", () => {
  it("are released, dependencies before dependents", async () => {
    uploaded();
    const { results, outputs, exitCode, summary } = await release("1.0.0");
    expect(results.map(({ name, state }) => [name, state])).toEqual(
      [...NAMES].toSorted().map((name) => [name, "published"]),
    );
    expect([exitCode, outputs["state"], outputs["id"]]).toEqual([0, "published", ""]);
    const uploads = uploaded();
    expect(new Set(uploads)).toEqual(new Set(NAMES));
    for (const [name, needs] of Object.entries(NEEDS)) {
      for (const need of needs) expect(uploads.indexOf(need)).toBeLessThan(uploads.indexOf(name));
    }
    for (const name of NAMES) expect(summary).toContain(account(name).replace("-", "&#45;"));
  });

  it("have no workspace: in what the registry and the tarball say", async () => {
    const response = await fetch(`${registry.url}@acme%2fapp`);
    const { versions } = (await response.json()) as {
      versions: Record<string, { dependencies: Record<string, string> }>;
    };
    expect(versions["1.0.0"]?.dependencies).toEqual({ "@acme/left": "^1.0.0", "@acme/right": "^1.0.0" });
  });

  it("fail without their dependents' release and without harm to others", async () => {
    uploaded();
    const { results, exitCode, outputs, summary } = await release("1.1.0", {}, "@acme/left");
    const states = Object.fromEntries(results.map(({ name, state }) => [name, state]));
    expect(states).toEqual({
      "@acme/app": "failed",
      "@acme/left": "failed",
      "@acme/right": "published",
      "@acme/base": "published",
      "@acme/lone": "published",
    });
    const app = results.find(({ name }) => name === "@acme/app");
    expect(app?.problems.map(({ code }) => code)).toEqual(["dependency-failed"]);
    expect([exitCode, outputs["state"]]).toEqual([1, "failed"]);
    const uploads = uploaded();
    expect(uploads.toSorted()).toEqual(["@acme/base", "@acme/lone", "@acme/right"]);
    expect(uploads.indexOf("@acme/base")).toBeLessThan(uploads.indexOf("@acme/right"));
    expect(summary).toMatch(/^## ❌ 5 packages.* 2 failed, 3 published/);
    expect(app?.problems[0]?.what).toContain("@acme/left");
    expect(app?.problems[0]?.what).not.toContain("@acme/right");
  });

  it("are finished by a second run", async () => {
    const { results, exitCode } = await release("1.1.0");
    const states = Object.fromEntries(results.map(({ name, state }) => [name, state]));
    expect(states).toMatchObject({
      "@acme/app": "published",
      "@acme/left": "published",
      "@acme/base": "already-published",
    });
    expect(exitCode).toBe(0);
  });
});

describe("packages that depend on one another", () => {
  it("are released side by side, and the warning names them", async () => {
    const needed = { ...NEEDS, "@acme/left": ["@acme/right"], "@acme/right": ["@acme/left", "@acme/base"] };
    uploaded();
    const { results, exitCode, annotations, summary } = await release("1.2.0", {}, undefined, needed);
    expect(results.map(({ state }) => state)).toEqual(NAMES.map(() => "published"));
    expect(exitCode).toBe(0);
    const uploads = uploaded();
    for (const name of ["@acme/left", "@acme/right"]) {
      expect(uploads.indexOf("@acme/base")).toBeLessThan(uploads.indexOf(name));
      expect(uploads.indexOf(name)).toBeLessThan(uploads.indexOf("@acme/app"));
    }
    const said = /@acme\/(left and @acme\/right|right and @acme\/left) depend on one another/;
    expect(annotations.filter(({ message }) => said.test(message))).toHaveLength(1);
    expect(summary).toContain("depend on one another");
  });
});

describe("tokens that do not fit the packages stop everything before anything is sent", () => {
  it.each<[string, Record<string, string>, string]>([
    ["one is missing", { tokens: "@acme/app=npm_x" }, "token-missing"],
    ["one is left over", { tokens: "@acme/app=npm_x\n@acme/other=npm_y" }, "token-line-invalid"],
    ["one is given twice", { tokens: "@acme/app=npm_x\n@acme/app=npm_y" }, "token-line-invalid"],
    ["one has no name", { tokens: "npm_withoutName" }, "token-line-invalid"],
    ["token for several", { tokens: "", token: "npm_single" }, "token-line-invalid"],
    ["both", { token: "npm_single" }, "token-line-invalid"],
    ["an account for none of them", { "service-account": "@acme/other=bot" }, "token-line-invalid"],
  ])("%s", async (_, inputs, code) => {
    registry.requests.length = 0;
    const { results, exitCode } = await release("2.0.0", inputs);
    expect(exitCode).toBe(1);
    expect(results[0]?.problems.map((problem) => problem.code)).toContain(code);
    expect(registry.requests).toEqual([]);
  });
});
