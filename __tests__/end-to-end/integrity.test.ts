import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

it("a tarball with the integrity of the input is released", async () => {
  const folder = desk.makePackage();
  const { integrity = "" } = (await desk.release(folder, { "dry-run": "true" })).outputs;
  expect((await desk.release(folder, { integrity })).outputs).toMatchObject({
    state: "published",
    integrity,
  });
});

it("a tarball with another integrity is refused, and both are named", async () => {
  const folder = desk.makePackage();
  const packed = (await desk.release(folder, { "dry-run": "true" })).outputs["integrity"] ?? "missing";
  const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
  expect(await desk.release(folder, { integrity })).toRefuse([integrity, packed]);
  expect(desk.uploads(folder.name)).toEqual([]);
});

it("another integrity is refused in a dry run too", async () => {
  const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
  expect(await desk.release(desk.makePackage(), { integrity, "dry-run": "true" })).toRefuse([integrity]);
});
