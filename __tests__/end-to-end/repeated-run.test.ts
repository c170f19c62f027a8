import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import { json } from "./support/front.ts";
import "./support/matchers.ts";
import { warningsOf } from "./support/refusal.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(() => desk.close());

const integrityOf = async ({ name }: NamedPackage) =>
  (await desk.served(name))?.versions["1.0.0"]?.dist.integrity;

it("a second run finds the version there and uploads nothing", async () => {
  const folder = desk.makePackage();
  const first = await desk.release(folder);
  const second = await desk.release(folder);
  expect(first).toSucceedAs("published");
  expect(second).toSucceedAs("already-published", { integrity: first.outputs["integrity"] });
  expect(desk.uploads(folder.name)).toHaveLength(1);
});

it("two runs at once publish the version once, and neither fails", async () => {
  const folder = desk.makePackage();
  const runs = await Promise.all([desk.release(folder), desk.release(folder)]);
  const integrity = await integrityOf(folder);
  for (const run of runs) {
    expect(run).toSucceedAs(/^(already-)?published$/, { integrity });
  }
});

it("an upload whose answer is lost is found on the registry and not repeated", async () => {
  const folder = desk.makePackage();
  desk.registry.intercept = async ({ body }, pass) => {
    if (!body.includes('"_attachments"')) {
      return undefined;
    }
    await pass();
    return "hang up";
  };
  const result = await desk.release(folder);
  expect(result).toSucceedAs(/published$/, { live: "true", integrity: await integrityOf(folder) });
  expect(result.uploads).toHaveLength(1);
});

it("an upload that never arrives fails, and the next run releases the version", async () => {
  const folder = desk.makePackage();
  desk.registry.intercept = ({ body }) => (body.includes('"_attachments"') ? "hang up" : undefined);
  expect(await desk.release(folder, { "wait-minutes": "0" })).toFail();
  expect(await desk.served(folder.name)).toBeUndefined();

  desk.registry.intercept = undefined;
  expect(await desk.release(folder)).toSucceedAs("published");
});

it("a version that another run uploaded meanwhile is found after the registry's 409", async () => {
  const folder = desk.makePackage();
  desk.registry.intercept = async ({ body }, pass) => {
    if (!body.includes('"_attachments"')) {
      return undefined;
    }
    await pass();
    return json(409, { error: "this package is already present" });
  };
  expect(await desk.release(folder)).toSucceedAs(/published$/, { live: "true" });
});

it("an accepted version that is not served yet is accepted, with a warning, after one look", async () => {
  const folder = desk.makePackage();
  let looks = 0;
  desk.registry.intercept = ({ method, path, body }) => {
    if (body.includes('"_attachments"')) {
      return json(202, { success: true });
    }
    const isPackument = method === "GET" && decodeURIComponent(path) === `/${folder.name}`;
    looks += isPackument && desk.uploads(folder.name).length > 0 ? 1 : 0;
    return undefined;
  };
  const result = await desk.release(folder, { "wait-minutes": "0" });
  expect(result).toSucceedAs("accepted", { live: "false" });
  expect(warningsOf(result)).toHaveLength(1);
  expect(looks).toBe(1);
});

it("wait-minutes waits until the registry serves the version", async () => {
  const folder = desk.makePackage();
  let looks = 0;
  desk.registry.intercept = ({ method, path }) => {
    const isPackument = method === "GET" && decodeURIComponent(path) === `/${folder.name}`;
    looks += isPackument && desk.uploads(folder.name).length > 0 ? 1 : 0;
    return isPackument && looks < 3 ? json(404, { error: "not found" }) : undefined;
  };
  const result = await desk.release(folder, { "wait-minutes": "1" });
  expect(result).toSucceedAs("published", { live: "true" });
});

it("a registry that serves other bytes than it was given makes the release fail", async () => {
  const folder = desk.makePackage();
  desk.registry.intercept = async ({ method, path }, pass) => {
    if (method !== "GET" || decodeURIComponent(path) !== `/${folder.name}`) {
      return undefined;
    }
    const answer = await pass();
    return { ...answer, body: String(answer.body).replaceAll(/sha512-.{8}/g, "sha512-AAAAAAAA") };
  };
  const result = await desk.release(folder, { "wait-minutes": "0" });
  expect(result).toFail();
  expect(result.outputs["live"]).toBe("false");
});

it("a dist-tag that a neighbour's release moved on is a warning", async () => {
  const folder = desk.makePackage();
  desk.registry.intercept = async ({ method, path }, pass) => {
    const answer = await pass();
    const isPackument = method === "GET" && decodeURIComponent(path) === `/${folder.name}`;
    if (!isPackument || answer.status !== 200) {
      return answer;
    }
    const packument = JSON.parse(String(answer.body)) as object;
    return json(200, { ...packument, "dist-tags": { latest: "9.0.0" } });
  };
  const result = await desk.release(folder);
  expect(result).toSucceedAs("published");
  expect(warningsOf(result)).toHaveLength(1);
});
