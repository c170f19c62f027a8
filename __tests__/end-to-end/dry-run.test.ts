import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({
    packages: {
      "@acme/locked": { access: "$all", publish: "somebody-else" },
      "**": { access: "$all", publish: "$authenticated" },
    },
  });
});

afterAll(() => desk.close());

it("a dry run does everything but the upload", async () => {
  const folder = desk.makePackage();
  const { exitCode, outputs, summary } = await desk.release(folder, { "dry-run": "true" });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    state: "dry-run",
    live: "false",
    id: `${folder.name}@1.0.0`,
    integrity: expect.stringMatching(/^sha512-/) as string,
    "file-count": "5",
    "service-account": "service-account",
  });
  expect(summary).toContain("README");
  expect(desk.uploads(folder.name)).toEqual([]);
  expect(await desk.served(folder.name)).toBeUndefined();
});

it("a dry run foretells the integrity of the release", async () => {
  const folder = desk.makePackage();
  const foretold = await desk.release(folder, { "dry-run": "true" });
  const released = await desk.release(folder);
  expect(released.outputs).toMatchObject({ state: "published", integrity: foretold.outputs["integrity"] });
});

it("a dry run with a token that the registry does not know fails", async () => {
  const token = "npm_aTokenThatTheRegistryDoesNotKnow";
  expect(await desk.release(desk.makePackage(), { "dry-run": "true", token })).toRefuse(["token"]);
});

it("a dry run of a package that the account may not publish fails", async () => {
  const folder = desk.makePackage({ manifest: { name: "@acme/locked" } });
  expect(await desk.release(folder, { "dry-run": "true" })).toRefuse(["@acme/locked", "service-account"]);
});

it("a dry run with the wrong account fails", async () => {
  const inputs = { "dry-run": "true", "service-account": "somebody-else" };
  expect(await desk.release(desk.makePackage(), inputs)).toRefuse(["somebody-else"]);
});
