import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({
    packages: {
      "@acme/locked*": { access: "$all", publish: "somebody-else" },
      "@acme/own": { access: "$all", publish: "service-account" },
      "**": { access: "$all", publish: "$authenticated" },
    },
  });
});

afterAll(() => desk.close());

interface Check {
  id: string;
  status: string;
  code?: string;
  evidence: string;
  remedy?: string;
}

const checksOf = ({ outputs }: { outputs: Record<string, string> }) =>
  JSON.parse(outputs["checks"] ?? "[]") as Check[];

const statusOf = (result: { outputs: Record<string, string> }, id: string) =>
  checksOf(result).find((check) => check.id === id)?.status;

const locked = (name: string) => desk.makePackage({ manifest: { name: `@acme/locked-${name}` } });

describe("a service account in order", () => {
  it("passes every check that Verdaccio can answer", async () => {
    const result = await desk.release(desk.makePackage(), { "service-account": "service-account" });
    expect(result.exitCode).toBe(0);
    for (const id of ["token-valid", "service-account", "maintainer", "non-interactive", "trigger"]) {
      expect([id, statusOf(result, id)]).toEqual([id, "pass"]);
    }
    expect(warningsOf(result)).toEqual([]);
  });

  it("passes under strict", async () => {
    const inputs = { "service-account": "service-account", verification: "strict" };
    const result = await desk.release(desk.makePackage(), inputs);
    expect(result).toSucceedAs("published");
  });

  it("is known whatever the case of its name", async () => {
    const inputs = { "service-account": "Service-Account" };
    expect((await desk.release(desk.makePackage(), inputs)).outputs["state"]).toBe("published");
  });

  it("may release a package that is its own", async () => {
    const folder = desk.makePackage({ manifest: { name: "@acme/own" } });
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published");
    expect(statusOf(result, "maintainer")).toBe("pass");
  });
});

describe("another account", () => {
  it("is refused, with its name and the expected one", async () => {
    const folder = desk.makePackage();
    const result = await desk.release(folder, { "service-account": "acme-release-bot" });
    expect(result).toRefuse(["service-account", "acme-release-bot"]);
    expect(statusOf(result, "service-account")).toBe("fail");
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("is refused even when verification is off", async () => {
    const folder = desk.makePackage();
    const inputs = { "service-account": "acme-release-bot", verification: "off" };
    expect(await desk.release(folder, inputs)).toRefuse(["acme-release-bot"]);
    expect(desk.uploads(folder.name)).toEqual([]);
  });
});

describe("a main account", () => {
  it.each([["service-account"], ["SERVICE-ACCOUNT"], ["Somebody\n  Service-Account  \n\nelse"]])(
    "that refuse-accounts names as %j is refused",
    async (names) => {
      const folder = desk.makePackage();
      const result = await desk.release(folder, { "refuse-accounts": names });
      expect(result).toRefuse(["service-account", "refuse-accounts"]);
      expect(desk.uploads(folder.name)).toEqual([]);
    },
  );

  it("is refused even when verification is off", async () => {
    const folder = desk.makePackage();
    const inputs = { "refuse-accounts": "service-account", verification: "off" };
    expect(await desk.release(folder, inputs)).toRefuse(["service-account"]);
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("is not the service account when it only has a similar name", async () => {
    const inputs = { "refuse-accounts": "service\naccount\nservice-account-2" };
    expect((await desk.release(desk.makePackage(), inputs)).outputs["state"]).toBe("published");
  });
});

describe("an account without the right to publish", () => {
  it.each([["standard"], ["strict"]])("is refused before any upload under %s", async (verification) => {
    const folder = locked(verification);
    const result = await desk.release(folder, { verification });
    expect(result).toRefuse([folder.name, "service-account"]);
    expect(statusOf(result, "maintainer")).toBe("fail");
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("is left to the registry, which refuses it, when verification is off", async () => {
    const folder = locked("off");
    const result = await desk.release(folder, { verification: "off" });
    expect(result).toFail();
    expect(errorsOf(result)).toEqual([expect.stringMatching(`${folder.name}.*403`) as string]);
    expect(result.uploads).toHaveLength(1);
    expect(await desk.served(folder.name)).toBeUndefined();
  });

  it("leaves no package behind from having been checked", async () => {
    const folder = desk.makePackage();
    await desk.release(folder, { "dry-run": "true" });
    expect(await desk.served(folder.name)).toBeUndefined();
  });
});

describe("a token that the registry does not know", () => {
  const token = "npm_aTokenThatTheRegistryDoesNotKnow";

  it.each([["standard"], ["strict"]])("is refused under %s", async (verification) => {
    const folder = desk.makePackage();
    const result = await desk.release(folder, { token, verification });
    expect(result).toFail();
    expect(errorsOf(result)[0]).toMatch(/token/);
    expect(errorsOf(result)[0]).toContain(desk.registry.url);
    expect(statusOf(result, "token-valid")).toBe("fail");
    expect(desk.uploads(folder.name)).toEqual([]);
  });

  it("does not count as an expected account that could not be told, even when verification is off", async () => {
    const folder = desk.makePackage();
    const inputs = { token, verification: "off", "service-account": "service-account" };
    expect((await desk.release(folder, inputs)).exitCode).not.toBe(0);
    expect(await desk.served(folder.name)).toBeUndefined();
  });
});

it("every check says what it rests on, and each that did not pass says what to do", async () => {
  const checks = checksOf(await desk.release(locked("words")));
  const unhappy = checks.filter(({ status }) => status === "fail" || status === "unknown");
  expect(unhappy.map(({ id }) => id)).toContain("maintainer");
  for (const check of checks) {
    expect(check).toMatchObject({
      id: expect.any(String) as string,
      status: expect.stringMatching(/^(pass|fail|unknown|not-applicable)$/) as string,
      evidence: expect.stringMatching(/\w/) as string,
    });
  }
  for (const check of unhappy) {
    expect(check).toMatchObject({
      code: expect.stringMatching(/\w/) as string,
      remedy: expect.stringMatching(/\w/) as string,
    });
  }
});
