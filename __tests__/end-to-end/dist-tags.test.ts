/** Several dist-tags on a real registry: the first goes with the upload, the others follow. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npmCommand } from "../support/npm-command.ts";
import { decodeEntities } from "../unit/report/rendered.ts";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import type { FrontRequest } from "./support/front.ts";
import "./support/matchers.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** What npm itself sees; npm 12 answers with a list. */
async function npmView({ name, directory }: NamedPackage): Promise<unknown> {
  const args = ["view", name, "dist-tags", "--json"];
  const { stdout } = await npmCommand(args, { registry: desk.verdaccio.url, cwd: directory });
  return ([JSON.parse(stdout)] as unknown[]).flat()[0];
}

const distTags = async ({ name }: NamedPackage) => (await desk.served(name))?.["dist-tags"];

const versionOf = (folder: NamedPackage, version: string) =>
  desk.makePackage({ manifest: { name: folder.name, version } });
const isTagging = ({ method, path }: Pick<FrontRequest, "method" | "path">) =>
  method === "PUT" && path.includes("/dist-tags/");
const tagged = (from = 0) =>
  desk.registry.requests
    .slice(from)
    .filter(isTagging)
    .map(({ path }) => path.split("/").at(-1));

/** Runs with every request to set a dist-tag answered so. */
async function withRefusal<T>(status: number, act: () => Promise<T>): Promise<T> {
  const body = JSON.stringify({ error: "you may not move dist-tags" });
  desk.registry.intercept = (request) => (isTagging(request) ? { status, body } : undefined);
  try {
    return await act();
  } finally {
    desk.registry.intercept = undefined;
  }
}

describe("several dist-tags", () => {
  const tag = "next\nbeta\ncanary";

  it("all name the version in the end, each set once and in order", async () => {
    const folder = desk.makePackage();
    const before = desk.registry.requests.length;
    const result = await desk.release(folder, { tag });
    expect(result).toSucceedAs("published", { tag: "next" });
    expect(warningsOf(result)).toEqual([]);
    expect(await npmView(folder)).toMatchObject({ next: "1.0.0", beta: "1.0.0", canary: "1.0.0" });
    expect(tagged(before)).toEqual(["beta", "canary"]);
    expect(JSON.parse(result.outputs["results"] ?? "")).toMatchObject([
      { tag: "next", tags: ["next", "beta", "canary"], unsetTags: [] },
    ]);
    expect(result.log).toContain('as "next", "beta", "canary"');
  });

  it("are not set in a dry run, neither of a new version nor of one that is there", async () => {
    const folder = desk.makePackage();
    const before = desk.registry.requests.length;
    expect(await desk.release(folder, { tag, "dry-run": "true" })).toSucceedAs("dry-run");
    await desk.release(folder);
    expect(await desk.release(folder, { tag, "dry-run": "true" })).toSucceedAs("already-published");
    expect(tagged(before)).toEqual([]);
    expect(await distTags(folder)).toEqual({ latest: "1.0.0" });
  });

  it("a named latest goes back, as it does alone", async () => {
    const folder = desk.makePackage({ manifest: { version: "2.0.0" } });
    await desk.release(folder);
    const result = await desk.release(versionOf(folder, "1.9.0"), { tag: "old\nlatest" });
    expect(result).toSucceedAs("published");
    expect(await distTags(folder)).toEqual({ latest: "1.9.0", old: "1.9.0" });
  });

  it("a prerelease is named by each, and latest is left alone", async () => {
    const folder = desk.makePackage();
    await desk.release(folder);
    const result = await desk.release(versionOf(folder, "2.0.0-rc.1"), { tag: "next\nrc" });
    expect(result).toSucceedAs("published");
    expect(await distTags(folder)).toEqual({ latest: "1.0.0", next: "2.0.0-rc.1", rc: "2.0.0-rc.1" });
  });

  it("a wrong one among them is refused before anything is asked", async () => {
    const before = desk.registry.requests.length;
    expect(await desk.release(desk.makePackage(), { tag: "next\n1.x" })).toRefuse(["tag", "1.x"]);
    expect(await desk.release(desk.makePackage(), { tag: "next\nnext" })).toRefuse(["tag", "next", "once"]);
    expect(desk.registry.requests).toHaveLength(before);
  });
});

describe("a refused dist-tag", () => {
  it("leaves the version published, fails the step, and is set by the next run", async () => {
    const folder = desk.makePackage();
    const tag = "latest\nnext";
    const refused = await withRefusal(403, () => desk.release(folder, { tag }));
    expect(refused).toMatchObject({ exitCode: 1, outputs: { state: "published", live: "true" } });
    expect(errorsOf(refused)).toEqual([expect.stringMatching(/"next".*403.*may not move/) as string]);
    const command = `npm dist-tag add ${folder.name}@1.0.0 next --registry ${desk.registry.url}`;
    expect(decodeEntities(refused.summary)).toContain(`<code>${command}</code>`);
    expect(await distTags(folder)).toEqual({ latest: "1.0.0" });

    const again = await desk.release(folder, { tag });
    expect(again).toSucceedAs("already-published");
    expect(again.uploads).toEqual([]);
    expect(await npmView(folder)).toEqual({ latest: "1.0.0", next: "1.0.0" });

    const before = desk.registry.requests.length;
    expect(await desk.release(folder, { tag })).toSucceedAs("already-published");
    expect(tagged(before)).toEqual([]);
  });

  it("keeps no dependent package from its release", async () => {
    const base = desk.makePackage();
    const next = desk.makePackage({ manifest: { dependencies: { [base.name]: "^1.0.0" } } });
    const result = await withRefusal(403, () =>
      desk.release(base, {
        package: `${base.directory}\n${next.directory}`,
        token: undefined,
        tokens: `${base.name}=${desk.token}\n${next.name}=${desk.token}`,
        tag: "latest\nnext",
      }),
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { state: "published" } });
    expect(result.uploads).toHaveLength(2);
  });
});

describe("a run again", () => {
  it("moves a dist-tag up and none back", async () => {
    const folder = desk.makePackage();
    await desk.release(folder, { tag: "latest\nbeta" });
    const newer = versionOf(folder, "1.1.0");
    await desk.release(newer, { tag: "next" });
    const rerun = await desk.release(newer, { tag: "next\nbeta" }, { env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect(rerun).toSucceedAs("already-published");
    expect(await distTags(folder)).toEqual({ latest: "1.0.0", beta: "1.1.0", next: "1.1.0" });

    const old = await desk.release(folder, { tag: "latest\nbeta" });
    expect(old).toSucceedAs("already-published");
    expect(warningsOf(old)).toEqual([expect.stringMatching(/"beta" names "1\.1\.0"/) as string]);
    expect(await distTags(folder)).toMatchObject({ beta: "1.1.0" });
  });

  it("that is no re-run leaves a latest that was taken back, and tells the command", async () => {
    const folder = desk.makePackage();
    await desk.release(folder);
    const broken = versionOf(folder, "1.1.0");
    await desk.release(broken, { tag: "next\nlatest" });
    const back = ["dist-tag", "add", `${folder.name}@1.0.0`, "latest"];
    await npmCommand(back, { registry: desk.verdaccio.url, cwd: folder.directory, token: desk.token });
    const before = desk.registry.requests.length;
    const result = await desk.release(broken, { tag: "next\nlatest" });
    expect(result).toSucceedAs("already-published");
    expect(warningsOf(result)).toEqual([
      expect.stringContaining('"latest" names "1.0.0" and stays') as string,
    ]);
    expect(tagged(before)).toEqual([]);
    expect(decodeEntities(result.summary)).toContain(
      `npm dist-tag add ${folder.name}@1.1.0 latest --registry`,
    );
  });

  it("sets none for other bytes, and asks for none where one was named", async () => {
    const folder = desk.makePackage();
    await desk.release(folder);
    const other = desk.makePackage({ manifest: { name: folder.name }, files: { "index.js": "other\n" } });
    const before = desk.registry.requests.length;
    expect(await desk.release(other, { tag: "latest\nnext" })).toSucceedAs("already-published");
    expect(await desk.release(folder, { tag: "next" })).toSucceedAs("already-published");
    expect(tagged(before)).toEqual([]);
  });
});

it("each of several packages gets every dist-tag", async () => {
  const folders = [desk.makePackage(), desk.makePackage()];
  const result = await desk.release(folders[0] as NamedPackage, {
    package: folders.map(({ directory }) => directory).join("\n"),
    token: undefined,
    tokens: folders.map(({ name }) => `${name}=${desk.token}`).join("\n"),
    tag: "latest\nnext",
  });
  expect(result).toSucceedAs("published");
  for (const folder of folders) {
    expect(await distTags(folder)).toEqual({ latest: "1.0.0", next: "1.0.0" });
  }
});
