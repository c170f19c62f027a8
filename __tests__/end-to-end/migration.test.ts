// The workflows that docs/migration.md shows as "After", with the built bundle, on a checkout as the other tool leaves it.

import { afterAll, beforeAll, expect, it } from "vitest";
import { makeFolder } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { type JobRun, runWorkflow } from "./support/run-workflow.ts";
import { workflowsOf } from "./support/workflow.ts";

const workflows = workflowsOf("docs/migration.md");

let desk: Desk;
let token: string;

beforeAll(async () => {
  desk = await openDesk();
  token = await desk.verdaccio.addUser("acme-greeting-bot");
});

afterAll(() => desk.close());

async function runAfter(tool: string, { directory }: { directory: string }) {
  return await runWorkflow(workflows.get(`After: ${tool}`) ?? {}, {
    checkout: directory,
    secretsOf: () => ({ NPM_TOKEN: token }),
    variablesOf: () => ({ NPM_SERVICE_ACCOUNT: "acme-greeting-bot" }),
    inputs: { registry: desk.registry.url },
  });
}

const statesOf = (runs: JobRun[] | undefined) => runs?.map(({ results }) => results[0]?.outputs["state"]);

it.each(["JS-DevTools/npm-publish", "npm publish"])("after %s", async (tool) => {
  const folder = desk.makePackage();

  expect(statesOf((await runAfter(tool, folder))["publish"])).toEqual(["published"]);
  expect(statesOf((await runAfter(tool, folder))["publish"])).toEqual(["already-published"]);
});

it("after changesets, each package whose version was raised", async () => {
  const manifest = (name: string, version: string) => JSON.stringify({ name, version, license: "MIT" });
  const checkout = (version: string) =>
    desk.keep(
      makeFolder({
        files: {
          "packages/a/package.json": manifest("@moved/a", version),
          "packages/b/package.json": manifest("@moved/b", "1.0.0"),
        },
      }),
    );

  expect(statesOf((await runAfter("changesets", checkout("1.0.0")))["publish"])).toEqual([
    "published",
    "published",
  ]);
  const { publish } = await runAfter("changesets", checkout("1.1.0"));
  expect(publish?.map(({ row }) => row["name"])).toEqual(["@moved/a"]);
});

it("after semantic-release, the tarball that it packed, and nothing where it packed none", async () => {
  const folder = desk.makePackage();
  expect((await runAfter("semantic-release", folder))["publish"]).toEqual([]);

  const packed = await runAction({
    action: "pack",
    workspace: folder.directory,
    inputs: { destination: "packed", registry: desk.registry.url },
  });
  const { publish } = await runAfter("semantic-release", folder);
  expect(statesOf(publish)).toEqual(["published"]);
  const { dist } = (await desk.served(folder.name))?.versions["1.0.0"] ?? {};
  expect(dist?.integrity).toBe(packed.outputs["integrity"]);
});
