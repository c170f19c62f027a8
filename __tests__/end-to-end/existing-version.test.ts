import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { warningsOf } from "./support/refusal.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** A released package, and the same version of it with other bytes. */
let same: NamedPackage;
let other: NamedPackage;

beforeAll(async () => {
  same = desk.makePackage();
  other = desk.makePackage({
    manifest: { name: same.name },
    files: { "index.js": 'export const greeting = "goodbye";\n' },
  });
  await desk.release(same);
});

const expectNoFurtherUpload = () => expect(desk.uploads(same.name)).toHaveLength(1);

describe("a version that is there with the same bytes", () => {
  it.each([["skip"], ["verify"]])("is left alone by on-existing: %s", async (onExisting) => {
    const result = await desk.release(same, { "on-existing": onExisting });
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "already-published", live: "true" } });
    expect(warningsOf(result)).toEqual([]);
    expectNoFurtherUpload();
  });

  it("is refused by on-existing: fail", async () => {
    const result = await desk.release(same, { "on-existing": "fail" });
    expect(result).toRefuse([same.name, "1.0.0", "on-existing"]);
    expectNoFurtherUpload();
  });
});

describe("a version that is there with other bytes", () => {
  it("is left alone by on-existing: skip, which says that the bytes differ", async () => {
    const result = await desk.release(other);
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "already-published", live: "false" } });
    expect(warningsOf(result)).toEqual([expect.stringContaining(`${other.name}@1.0.0`) as string]);
    expectNoFurtherUpload();
  });

  it("is refused by on-existing: verify, with both integrities at hand", async () => {
    const result = await desk.release(other, { "on-existing": "verify" });
    const served = (await desk.served(same.name))?.versions["1.0.0"]?.dist.integrity ?? "missing";
    expect(result).toRefuse([other.name, served]);
    expect(result.outputs["integrity"]).not.toBe(served);
    expectNoFurtherUpload();
  });

  it("is refused by on-existing: fail", async () => {
    expect(await desk.release(other, { "on-existing": "fail" })).toRefuse([other.name, "1.0.0"]);
    expectNoFurtherUpload();
  });
});

describe("strategy", () => {
  /** Released as 1.0.0, and as 0.5.0 under the dist-tag "old". */
  const name = "@acme/stairs";
  const version = (number: string) => desk.makePackage({ manifest: { name, version: number } });

  it("upgrade releases the first version", async () => {
    const { outputs } = await desk.release(version("1.0.0"), { strategy: "upgrade" });
    expect(outputs).toMatchObject({ state: "published", type: "initial" });
  });

  it("all releases a version below the dist-tag's under another tag", async () => {
    const { outputs } = await desk.release(version("0.5.0"), { strategy: "all", tag: "old" });
    expect(outputs).toMatchObject({ state: "published", version: "0.5.0" });
  });

  it("upgrade skips a version below the dist-tag's", async () => {
    const result = await desk.release(version("0.9.0"), { strategy: "upgrade" });
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "skipped", type: "", live: "false" } });
    expect(Object.keys((await desk.served(name))?.versions ?? {})).toEqual(["1.0.0", "0.5.0"]);
  });

  it("upgrade releases a version above the dist-tag's", async () => {
    const { outputs } = await desk.release(version("1.0.1"), { strategy: "upgrade" });
    expect(outputs).toMatchObject({ state: "published", "previous-version": "1.0.0" });
  });

  it("upgrade compares with the dist-tag that it is given", async () => {
    const { outputs } = await desk.release(version("0.6.0"), { strategy: "upgrade", tag: "old" });
    expect(outputs).toMatchObject({ state: "published", "previous-version": "0.5.0" });
  });
});
