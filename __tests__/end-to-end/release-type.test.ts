import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const release = (version: string, inputs: Record<string, string> = {}) =>
  desk.release(desk.makePackage({ manifest: { name: "@acme/stairs", version } }), inputs);

// One package going up and down these stairs, so each step names the one before.
it.each([
  { version: "1.0.0", previous: "", type: "initial" },
  { version: "1.0.1", previous: "1.0.0", type: "patch" },
  { version: "1.1.0", previous: "1.0.1", type: "minor" },
  { version: "2.0.0", previous: "1.1.0", type: "major" },
  { version: "3.0.0-beta.0", tag: "beta", previous: "", type: "initial" },
  { version: "3.0.0-beta.1", tag: "beta", previous: "3.0.0-beta.0", type: "prerelease" },
  { version: "4.0.0-rc.0", tag: "beta", previous: "3.0.0-beta.1", type: "premajor" },
  { version: "3.5.0", tag: "beta", previous: "4.0.0-rc.0", type: "different" },
  { version: "3.6.0-rc.0", tag: "beta", previous: "3.5.0", type: "preminor" },
  { version: "3.6.0", tag: "other", previous: "", type: "initial" },
  { version: "3.6.1-rc.0", tag: "other", previous: "3.6.0", type: "prepatch" },
])("$version after '$previous' is $type", async ({ version, previous, type, tag }) => {
  const result = await release(version, tag === undefined ? {} : { tag });
  expect(result).toSucceedAs("published", { "previous-version": previous, type });
  expect((await desk.served("@acme/stairs"))?.["dist-tags"][tag ?? "latest"]).toBe(version);
});

it("nothing was released and the type is empty", async () => {
  const { outputs } = await release("2.0.0");
  expect(outputs).toMatchObject({ state: "already-published", type: "" });
});

it("a previous version that cannot be read does not stop a release", async () => {
  const folder = desk.makePackage();
  await desk.release(folder);
  desk.registry.intercept = async ({ method, path }, pass) => {
    const answer = await pass();
    const isPackument = method === "GET" && decodeURIComponent(path) === `/${folder.name}`;
    if (!isPackument || desk.uploads(folder.name).length > 1) {
      return answer;
    }
    const packument = JSON.parse(String(answer.body)) as { "dist-tags": Record<string, string> };
    packument["dist-tags"]["latest"] = "not a version";
    return { status: 200, body: JSON.stringify(packument) };
  };
  try {
    const next = desk.makePackage({ manifest: { name: folder.name, version: "1.0.1" } });
    const result = await desk.release(next);
    expect(result).toSucceedAs("published");
  } finally {
    desk.registry.intercept = undefined;
  }
});
