import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { PlanRow } from "../../src/model/plan.ts";
import { CATALOGUE } from "../../src/decisions/failures/catalogue.ts";
import { makeFolder } from "../support/packages.ts";
import { runAction, type ActionResult } from "../support/run-action.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { json, startFront, type Front, type Intercept } from "./support/front.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";
import { fill, holds, rowsOf, workflowsOf, type Context, type Job } from "./support/workflow.ts";

let desk: Desk;
/** A registry without a package, which answers as each test says. */
let empty: Front;

beforeAll(async () => {
  [desk, empty] = await Promise.all([openDesk(), startFront()]);
});

afterAll(async () => {
  await Promise.all([desk.close(), empty.stop()]);
});

type Manifests = Record<string, Record<string, unknown>>;

/** A checkout with `packages/KEY/package.json` for each manifest, and other files. */
function checkout(manifests: Manifests, files: Record<string, string> = {}) {
  const own = Object.entries(manifests).map(([key, manifest]) => [
    `packages/${key}/package.json`,
    JSON.stringify({ version: "1.0.0", license: "MIT", ...manifest }),
  ]);
  return desk.keep(
    makeFolder({ files: { ...(Object.fromEntries(own) as Record<string, string>), ...files } }),
  );
}

interface Planned extends ActionResult {
  rows: PlanRow[];
  matrices: PlanRow[][];
}

async function plan(
  workspace: { directory: string },
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Planned> {
  const result = await runAction({ action: "plan", workspace: workspace.directory, inputs, env });
  const read = (text: string | undefined, empty: string) =>
    JSON.parse(text === undefined || text === "" ? empty : text) as unknown;
  const { include } = read(result.outputs["matrix"], '{"include":[]}') as { include: PlanRow[] };
  const matrices = read(result.outputs["matrices"], "[]") as { include: PlanRow[] }[];
  return { ...result, rows: include, matrices: matrices.map((matrix) => matrix.include) };
}

const names = (rows: readonly PlanRow[]) => rows.map(({ name }) => name);

/** Three packages of a scope of their own, one of them private, in a diamond's left half. */
const family = (scope: string): Manifests => ({
  app: { name: `@${scope}/app`, dependencies: { [`@${scope}/lib`]: "^1.0.0" } },
  lib: { name: `@${scope}/lib` },
  site: { name: `@${scope}/site`, private: true },
  tools: { name: `@${scope}/tools`, version: undefined },
});

describe("a plan", () => {
  it("has the versions that the registry lacks, by level, and needs no credential", async () => {
    const folder = checkout({
      ...family("planned"),
      old: { name: "@planned/old", version: "2.0.0" },
    });
    expect(await desk.release(folder, { package: "packages/old" })).toMatchObject({ exitCode: 0 });
    const before = desk.registry.requests.length;

    const result = await plan(
      folder,
      { package: "packages/*", registry: desk.registry.url },
      { NODE_AUTH_TOKEN: desk.token, NPM_TOKEN: desk.token, npm_config__authToken: desk.token },
    );

    expect(result).toMatchObject({ exitCode: 0, outputs: { any: "true" } });
    expect(result.rows).toEqual([
      { name: "@planned/lib", version: "1.0.0", path: "packages/lib", environment: "planned-lib", level: 0 },
      { name: "@planned/app", version: "1.0.0", path: "packages/app", environment: "planned-app", level: 1 },
    ]);
    expect(result.matrices.map(names)).toEqual([["@planned/lib"], ["@planned/app"]]);
    const asked = desk.registry.requests.slice(before);
    expect(new Set(asked.map(({ path }) => path))).toEqual(
      new Set(["/@planned%2fapp", "/@planned%2flib", "/@planned%2fold"]),
    );
    expect(asked.map(({ authorization }) => authorization)).toEqual(asked.map(() => undefined));
    expect(result.summary).toMatch(
      /To release[\s\S]*lib[\s\S]*app[\s\S]*On the registry already[\s\S]*old[\s\S]*Skipped[\s\S]*site[\s\S]*private/,
    );
  });

  it("of published packages alone is empty", async () => {
    const folder = checkout({ a: { name: "@done/a" } });
    await desk.release(folder, { package: "packages/a" });

    const { exitCode, outputs } = await plan(folder, { package: "packages/a", registry: desk.registry.url });

    expect({ exitCode, outputs }).toEqual({
      exitCode: 0,
      outputs: { any: "false", matrix: '{"include":[]}', matrices: "[]" },
    });
  });

  it.each<[string, Record<string, string>]>([
    ["npm", { "package.json": '{"private":true,"workspaces":["packages/*"]}' }],
    [
      "yarn",
      {
        "package.json": '{"private":true,"workspaces":{"packages":["packages/*"]}}',
        ".yarnrc.yml": "nodeLinker: node-modules\n",
      },
    ],
    ["pnpm", { "package.json": '{"private":true}', "pnpm-workspace.yaml": "packages:\n  - 'packages/**'\n" }],
  ])(
    "of a workspace of %s has its public members, without any input but the registry",
    async (manager, files) => {
      const { rows, summary } = await plan(checkout(family(manager), files), { registry: empty.url });

      expect(names(rows)).toEqual([`@${manager}/lib`, `@${manager}/app`]);
      expect(summary).toContain("Skipped");
    },
  );

  it("asks the registry of each package's publishConfig", async () => {
    const other = desk.registry.url;
    const folder = checkout({
      a: { name: "@two/a", publishConfig: { registry: empty.url } },
      b: { name: "@two/b", publishConfig: { "@two:registry": other } },
    });
    const before = [empty.requests.length, desk.registry.requests.length] as const;

    expect((await plan(folder, { package: "packages/*" })).rows).toHaveLength(2);
    expect(new Set(empty.requests.slice(before[0]).map(({ path }) => path))).toEqual(new Set(["/@two%2fa"]));
    expect(new Set(desk.registry.requests.slice(before[1]).map(({ path }) => path))).toEqual(
      new Set(["/@two%2fb"]),
    );
  });

  it("warns of cycles", async () => {
    const folder = checkout({
      a: { name: "@cycle/a", dependencies: { "@cycle/b": "1" } },
      b: { name: "@cycle/b", dependencies: { "@cycle/a": "1" } },
    });
    const result = await plan(folder, { package: "packages/*", registry: empty.url });

    expect(result.rows.map(({ level }) => level)).toEqual([0, 0]);
    expect(warningsOf(result)).toEqual([
      expect.stringContaining("@cycle/a and @cycle/b depend on one another."),
    ]);
  });
});

describe("more packages than a matrix takes", () => {
  it("are grouped, said, and asked for eight at once", async () => {
    const many = Array.from({ length: 300 }, (_, index) => [`p${index}`, { name: `@many/p${index}` }]);
    const last = { name: "@many/last", peerDependencies: { "@many/p7": "1" } };
    let [open, most] = [0, 0];
    empty.intercept = async (_request, pass) => {
      most = Math.max(most, (open += 1));
      const answer = await pass();
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return answer;
    };
    const folder = checkout({ ...(Object.fromEntries(many) as Manifests), last });

    const result = await plan(folder, { package: "packages/*", registry: empty.url });
    empty.intercept = undefined;

    expect(result.exitCode).toBe(0);
    expect(result.rows).toHaveLength(256);
    expect(result.matrices.map((rows) => rows.length)).toEqual([256, 44, 1]);
    expect(new Set(names(result.matrices.flat())).size).toBe(301);
    expect(names(result.matrices[2] ?? [])).toEqual(["@many/last"]);
    expect(result.annotations).toMatchObject([{ kind: "warning", title: CATALOGUE["matrix-full"].title }]);
    expect(warningsOf(result)[0]).toContain("matrices");
    expect(most).toBe(8);
  });

  it("and than a job's outputs take are refused", async () => {
    const long = "x".repeat(200);
    const many = Array.from({ length: 1000 }, (_, index) => [`p${index}`, { name: `${long}${index}` }]);
    const result = await plan(checkout(Object.fromEntries(many) as Manifests), {
      package: "packages/*",
      registry: empty.url,
    });

    expect(result).toMatchObject({ exitCode: 1, outputs: { any: "", matrix: "", matrices: "" } });
    expect(result.annotations.map(({ title }) => title)).toEqual([CATALOGUE["plan-too-large"].title]);
  });
});

describe("what the registry answers", () => {
  const answering = async (intercept: Intercept) => {
    empty.intercept = intercept;
    try {
      return await plan(checkout({ a: { name: "@answers/a" }, b: { name: "@answers/b" } }), {
        package: "packages/*",
        registry: empty.url,
      });
    } finally {
      empty.intercept = undefined;
    }
  };
  const packument = json(200, { name: "@answers/b", versions: { "1.0.0": {} }, "dist-tags": {} });

  it.each([401, 403, 404])("%i for a package: it is planned, the other is not", async (status) => {
    const result = await answering(({ path }) =>
      path.endsWith("a") ? json(status, { error: "not for you" }) : packument,
    );

    expect(result).toMatchObject({ exitCode: 0, outputs: { any: "true" } });
    expect(names(result.rows)).toEqual(["@answers/a"]);
  });

  it.each<[string, ReturnType<Intercept>, keyof typeof CATALOGUE]>([
    ["500", json(500, { error: "broken" }), "registry-failing"],
    ["no answer", "hang up", "registry-unreachable"],
    [
      "a web page",
      { status: 404, headers: { "content-type": "text/html" }, body: "<html>no</html>" },
      "not-a-registry",
    ],
    ["nonsense", json(200, []), "not-a-registry"],
  ])("%s: the step fails, and no output says that there is nothing", async (_, answer, code) => {
    const result = await answering(() => answer);

    expect(result).toMatchObject({ exitCode: 1, outputs: { any: "", matrix: "", matrices: "" } });
    expect(result.annotations.map(({ title }) => title)).toEqual([CATALOGUE[code].title]);
    expect(errorsOf(result)[0]).toContain("@answers/");
  });
});

describe("a plan is refused", () => {
  it.each<[string, Manifests, Record<string, string>, (keyof typeof CATALOGUE)[], string[]]>([
    [
      "with inputs that do not exist",
      { a: { name: "a" } },
      { token: "npm_none", packages: "a" },
      ["input-unknown", "input-unknown"],
      ["token"],
    ],
    [
      "for a line that finds nothing",
      { a: { name: "a" } },
      { package: "packages/*\ntools/*" },
      ["package-unmatched"],
      ["tools/*"],
    ],
    [
      "for a private package",
      { a: { name: "a", private: true } },
      { package: "packages/a" },
      ["package-private"],
      [],
    ],
    [
      "for a package that two lines find",
      { a: { name: "a" } },
      { package: "packages/*\npackages/a" },
      ["package-repeated"],
      ["packages/a"],
    ],
    [
      "for packages of one environment",
      { a: { name: "@acme/a-b" }, b: { name: "@acme-a/b" } },
      { package: "packages/*" },
      ["environment-collision"],
      ["@acme/a-b", "@acme-a/b"],
    ],
  ])("%s", async (_, manifests, inputs, codes, says) => {
    const before = empty.requests.length;
    const result = await plan(checkout(manifests), { registry: empty.url, ...inputs });

    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ title }) => title)).toEqual(codes.map((code) => CATALOGUE[code].title));
    for (const text of says) expect(errorsOf(result).join("\n")).toContain(text);
    expect(empty.requests).toHaveLength(before);
  });
});

describe("the documented workflows", () => {
  const workflows = workflowsOf("docs/monorepo.md");
  const job = (workflow: string, name: string): Job => {
    const found = workflows.get(workflow)?.[name];
    if (found === undefined) throw new Error(`${workflow} has no job ${name}`);
    return found;
  };

  /** Runs the plan job; what later jobs then know. */
  async function runPlan(
    workflow: string,
    folder: { directory: string },
    name: "plan" | "pack" = "plan",
  ): Promise<Context> {
    const planning = job(workflow, name);
    const step = planning.steps.find(({ id }) => id === "plan");
    const result = await plan(folder, { ...step?.with, registry: desk.registry.url });
    const context = { steps: { plan: { outputs: result.outputs } } };
    const outputs = Object.entries(planning.outputs ?? {}).map(([name, text]) => [name, fill(text, context)]);
    return { needs: { [name]: { outputs: Object.fromEntries(outputs) as Record<string, string> } } };
  }

  /** Runs a job for each of its rows, each with the secret and variable of its environment; the environments by package. */
  async function runJob(
    given: Job,
    folder: { directory: string },
    context: Context,
    tokens: Map<string, string>,
  ) {
    const done: [string | undefined, string][] = [];
    for (const matrix of holds(given.if, context) ? rowsOf(given, context) : []) {
      const environment = fill(given.environment ?? "", { ...context, matrix });
      const own = {
        ...context,
        matrix,
        secrets: { NPM_TOKEN: tokens.get(environment) ?? "" },
        vars: { NPM_SERVICE_ACCOUNT: `${environment}-bot` },
      };
      const inputs = given.steps.at(-1)?.with ?? {};
      const filled = Object.entries(inputs).map(([name, text]) => [name, fill(text, own)]);
      const result = await desk.release(folder, {
        ...(Object.fromEntries(filled) as Record<string, string>),
        registry: desk.registry.url,
        "wait-minutes": "0",
      });
      expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published", name: matrix["name"] } });
      done.push([result.outputs["id"], environment]);
    }
    return done;
  }

  /** A service account a package, by environment. */
  async function accountsFor(...environments: string[]): Promise<Map<string, string>> {
    const tokens = environments.map(
      async (name) => [name, await desk.verdaccio.addUser(`${name}-bot`)] as const,
    );
    return new Map(await Promise.all(tokens));
  }

  it("releases each package with the secret of its own environment, and nothing the second time", async () => {
    const folder = checkout(family("simple"));
    const tokens = await accountsFor("npm-simple-lib", "npm-simple-app");
    const publish = job("Release", "publish");

    const context = await runPlan("Release", folder);
    const done = await runJob(publish, folder, context, tokens);

    expect(done).toEqual([
      ["@simple/lib@1.0.0", "npm-simple-lib"],
      ["@simple/app@1.0.0", "npm-simple-app"],
    ]);
    for (const upload of desk.uploads().filter(({ path }) => path.includes("simple"))) {
      const environment = `npm-${decodeURIComponent(upload.path).slice(2).replace("/", "-")}`;
      expect(upload.authorization).toBe(`Bearer ${tokens.get(environment)}`);
    }
    expect(await runJob(publish, folder, await runPlan("Release", folder), tokens)).toEqual([]);
  });

  it("by level runs a job a level, and leaves out those that have no row", async () => {
    const folder = checkout(family("leveled"));
    const tokens = await accountsFor("npm-leveled-lib", "npm-leveled-app");
    const levels = ["level-0", "level-1"].map((name) => job("Release by level", name));

    const context = await runPlan("Release by level", folder);
    const done = [];
    for (const level of levels) done.push(await runJob(level, folder, context, tokens));

    expect(done).toEqual([
      [["@leveled/lib@1.0.0", "npm-leveled-lib"]],
      [["@leveled/app@1.0.0", "npm-leveled-app"]],
    ]);
    const again = await runPlan("Release by level", folder);
    expect(levels.map(({ if: condition }) => holds(condition, again))).toEqual([false, false]);
  });

  it("packs once, and releases each tarball in a job without a checkout", async () => {
    const workflow = "Pack once, release each";
    const folder = checkout(family("packed"));
    const tokens = await accountsFor("npm-packed-lib", "npm-packed-app");
    const packing = job(workflow, "pack").steps.find(({ uses }) => uses?.includes("/pack@"));
    const inputs = { ...packing?.with, registry: desk.registry.url };
    const packed = await runAction({ action: "pack", workspace: folder.directory, inputs });
    expect(packed.exitCode).toBe(0);

    const context = await runPlan(workflow, folder, "pack");
    const empty = desk.makePackage({ files: { "package.json": null } });
    cpSync(join(folder.directory, "packed"), join(empty.directory, "packed"), { recursive: true });
    const done = await runJob(job(workflow, "publish"), empty, context, tokens);

    expect(done).toEqual([
      ["@packed/lib@1.0.0", "npm-packed-lib"],
      ["@packed/app@1.0.0", "npm-packed-app"],
    ]);
  });
});
