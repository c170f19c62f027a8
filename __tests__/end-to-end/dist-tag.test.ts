import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

describe("a prerelease", () => {
  const prerelease = (manifest: Record<string, unknown> = {}) =>
    desk.makePackage({ manifest: { version: "2.0.0-beta.1", ...manifest } });

  it("without a dist-tag is refused", async () => {
    const folder = prerelease();
    expect(await desk.release(folder)).toRefuse(["2.0.0-beta.1", "prerelease", "tag"]);
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("without a dist-tag is refused in a dry run too", async () => {
    expect(await desk.release(prerelease(), { "dry-run": "true" })).toRefuse(["2.0.0-beta.1", "tag"]);
  });

  it.each([["next"], ["latest"]])("with tag: %s is released", async (tag) => {
    const folder = prerelease();
    const { outputs } = await desk.release(folder, { tag });
    expect(outputs).toMatchObject({ state: "published", tag });
    expect((await desk.served(folder.name))?.["dist-tags"][tag]).toBe("2.0.0-beta.1");
  });

  it("with publishConfig.tag is released", async () => {
    const { outputs } = await desk.release(prerelease({ publishConfig: { tag: "beta" } }));
    expect(outputs).toMatchObject({ state: "published", tag: "beta" });
  });
});

describe("a version below the one that latest names", () => {
  const name = "@acme/stairs";
  const version = (number: string, manifest: Record<string, unknown> = {}) =>
    desk.makePackage({ manifest: { name, version: number, ...manifest } });

  beforeAll(async () => {
    await desk.release(version("2.0.0"));
  });

  it("is refused without a dist-tag", async () => {
    expect(await desk.release(version("1.9.0"))).toRefuse(["2.0.0", "1.9.0", "latest", "tag"]);
    expect(await desk.served(name)).toMatchObject({ "dist-tags": { latest: "2.0.0" } });
  });

  it("is released under another dist-tag", async () => {
    const result = await desk.release(version("1.8.0"), { tag: "release-1.x" });
    expect(result).toSucceedAs("published", { tag: "release-1.x" });
    expect((await desk.served(name))?.["dist-tags"]).toEqual({ latest: "2.0.0", "release-1.x": "1.8.0" });
  });

  it("is released under the dist-tag of publishConfig", async () => {
    const result = await desk.release(version("1.7.0", { publishConfig: { tag: "old" } }));
    expect(result).toSucceedAs("published", { tag: "old" });
  });

  it("moves latest back when the input says tag: latest", async () => {
    const result = await desk.release(version("1.9.0"), { tag: "latest" });
    expect(result).toSucceedAs("published", { tag: "latest", "previous-version": "2.0.0" });
    expect(await desk.served(name)).toMatchObject({ "dist-tags": { latest: "1.9.0" } });
  });
});

it("a version above a prerelease that latest names is released", async () => {
  const first = desk.makePackage({ manifest: { version: "1.0.0-rc.1" } });
  await desk.release(first, { tag: "latest" });
  const next = desk.makePackage({ manifest: { name: first.name, version: "1.0.0" } });
  expect((await desk.release(next)).outputs).toMatchObject({
    state: "published",
    "previous-version": "1.0.0-rc.1",
  });
});
