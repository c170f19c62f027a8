import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { type Front, startFront, uploadsAmong } from "./support/front.ts";
import "./support/matchers.ts";
import { warningsOf } from "./support/refusal.ts";

let desk: Desk;
/** A second door to the same Verdaccio: another registry, as far as a client can tell. */
let elsewhere: Front;

beforeAll(async () => {
  desk = await openDesk();
  elsewhere = await startFront(desk.verdaccio.url);
});

afterAll(async () => {
  await elsewhere.stop();
  await desk.close();
});

const packageWith = (publishConfig: Record<string, unknown>) =>
  desk.makePackage({ manifest: { publishConfig } });

const accessSent = (name: string) =>
  (JSON.parse(desk.uploads(name)[0]?.body ?? "null") as { access: string | null } | null)?.access;

describe("publishConfig.tag", () => {
  it("is the dist-tag", async () => {
    const folder = packageWith({ tag: "next" });
    const { outputs } = await desk.release(folder);
    expect(outputs).toMatchObject({ state: "published", tag: "next" });
    expect((await desk.served(folder.name))?.["dist-tags"]).toMatchObject({ next: "1.0.0" });
  });

  it("yields to the input", async () => {
    const folder = packageWith({ tag: "next" });
    const { outputs } = await desk.release(folder, { tag: "beta" });
    expect(outputs["tag"]).toBe("beta");
    expect((await desk.served(folder.name))?.["dist-tags"]).not.toHaveProperty("next");
  });
});

describe("publishConfig.access", () => {
  it.each([["public"], ["restricted"]])("%s is sent to the registry", async (access) => {
    const folder = packageWith({ access });
    const { outputs } = await desk.release(folder);
    expect(outputs).toMatchObject({ state: "published", access });
    expect(accessSent(folder.name)).toBe(access);
  });

  it("yields to the input", async () => {
    const folder = packageWith({ access: "restricted" });
    const { outputs } = await desk.release(folder, { access: "public" });
    expect(outputs["access"]).toBe("public");
    expect(accessSent(folder.name)).toBe("public");
  });

  it("is left to the registry when nobody says it", async () => {
    const folder = desk.makePackage();
    const { outputs } = await desk.release(folder);
    expect(outputs["access"]).toBe("");
    expect(accessSent(folder.name)).toBeNull();
  });
});

describe("publishConfig's registry", () => {
  const uploadsElsewhere = (name: string) =>
    uploadsAmong(elsewhere.requests).filter(({ path }) => decodeURIComponent(path) === `/${name}`);

  it("is used when the input is not given", async () => {
    const folder = packageWith({ registry: elsewhere.url });
    const result = await desk.release(folder, { registry: undefined });
    expect(result).toSucceedAs("published", { registry: elsewhere.url });
    expect(uploadsElsewhere(folder.name)).toHaveLength(1);
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("of the package's scope beats the general one", async () => {
    const folder = packageWith({ registry: "http://127.0.0.1:1/", "@acme:registry": elsewhere.url });
    const result = await desk.release(folder, { registry: undefined });
    expect(result).toSucceedAs("published", { registry: elsewhere.url });
  });

  it("of another scope counts for nothing", async () => {
    const folder = packageWith({ registry: elsewhere.url, "@other:registry": "http://127.0.0.1:1/" });
    const result = await desk.release(folder, { registry: undefined });
    expect(result).toSucceedAs("published", { registry: elsewhere.url });
  });

  it.each([["registry"], ["@acme:registry"]])(
    "under %s yields to the input, and that is said",
    async (key) => {
      const folder = packageWith({ [key]: elsewhere.url });
      const result = await desk.release(folder);
      expect(result.outputs).toMatchObject({ state: "published", registry: desk.registry.url });
      expect(uploadsElsewhere(folder.name)).toEqual([]);
      expect(warningsOf(result)).toHaveLength(1);
      expect(warningsOf(result)[0]).toContain(elsewhere.url);
      expect(warningsOf(result)[0]).toContain(desk.registry.url);
    },
  );

  it("gives no warning when it is the input's, even without the last slash", async () => {
    const folder = packageWith({ registry: desk.registry.url.slice(0, -1) });
    const result = await desk.release(folder);
    expect(result.outputs["state"]).toBe("published");
    expect(warningsOf(result)).toEqual([]);
  });
});
