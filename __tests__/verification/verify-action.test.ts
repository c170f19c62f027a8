/** The verify action: healthy or not, why, and how it says so. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { checksOf } from "../../src/decisions/checks/checks-of.ts";
import { gatherEvidence } from "../../src/edges/registry/evidence.ts";
import { CHECK_IDS } from "../../src/model/check.ts";
import type { Code } from "../../src/model/code.ts";
import { NPMJS } from "../../src/model/registry.ts";
import { account, pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";
import { annotationsFor, verifyIn } from "./health/verify.ts";
import { openRegistry, subjectOf } from "./matrix/judge.ts";

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY + 60_000).toISOString();
const uninvited = pkg("@acme/demo", { maintainers: { alice: "write" } });

describe.concurrent("healthy", () => {
  it("sets every output that is declared, checks everything, and asks only", async () => {
    const file = fileURLToPath(new URL("../../verify/action.yml", import.meta.url));
    const { outputs: declared } = parse(readFileSync(file, "utf8")) as { outputs: object };
    const { exitCode, outputs, checks, summary } = await verifyIn();
    expect(exitCode).toBe(0);
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(declared).toSorted());
    expect(outputs).toMatchObject({ healthy: "true", "service-account": "svc-bot", "issue-url": "" });
    expect(outputs["token-expires"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number(outputs["token-days-left"])).toBe(88);
    expect(checks.map(({ id }) => id).toSorted()).toEqual([...CHECK_IDS].toSorted());
    for (const id of CHECK_IDS) expect(summary).toContain(id.replaceAll("-", "&#45;"));
  });

  it("lists the other maintainers in the summary, with the advice that each has full 2FA", async () => {
    const { summary } = await verifyIn();
    expect(summary).toContain("alice");
    expect(summary).toMatch(/full 2FA/);
  });

  it("under strict too, where everything can be read", async () => {
    expect(await verifyIn({}, { inputs: { verification: "strict" } })).toMatchObject({ exitCode: 0 });
  });

  it("with a warning where the registry does not show the token's own entry, and not so under strict", async () => {
    const hidden = { variants: { tokenList: 403 as const } };
    const standard = await verifyIn(hidden);
    expect(standard).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    expect(annotationsFor(standard, "checks-unknown")).toHaveLength(1);
    const strict = await verifyIn(hidden, { inputs: { verification: "strict" } });
    expect(strict).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
  });

  it("does not ask for the token list where it must not", async () => {
    const { npmjs, outputs } = await verifyIn({}, { inputs: { "introspect-token": "false" } });
    expect(outputs["healthy"]).toBe("true");
    expect(npmjs.requests.map(({ path }) => path).filter((path) => path.includes("tokens"))).toEqual([]);
  });

  it("with the days left, and a warning when they are few", async () => {
    const soon = await verifyIn({ tokens: [token("bypass", { expiry: inDays(5) })] });
    expect(soon).toMatchObject({ exitCode: 0, outputs: { healthy: "true", "token-days-left": "5" } });
    expect(annotationsFor(soon, "token-expiring")).toEqual([expect.stringMatching(/^warning: .* 5 days/)]);
    const later = await verifyIn(
      { tokens: [token("bypass", { expiry: inDays(5) })] },
      { inputs: { "expiry-warning-days": "5" } },
    );
    expect(annotationsFor(later, "token-expiring")).toEqual([]);
  });

  it("with the date of the input where the registry does not tell, a past one being a warning", async () => {
    const hidden = { variants: { tokenList: 403 as const } };
    const date = inDays(30).slice(0, 10);
    const coming = await verifyIn(hidden, { inputs: { "token-expires": date } });
    expect(coming.outputs).toMatchObject({ healthy: "true", "token-expires": date });
    const past = await verifyIn(hidden, { inputs: { "token-expires": "2020-01-01" } });
    expect(past).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    expect(
      past.annotations.filter(({ kind }) => kind === "warning").map(({ message }) => message),
    ).toContainEqual(expect.stringContaining("2020-01-01"));
  });

  it("with the packages within reach named and counted, a failure under strict", async () => {
    const wide = {
      tokens: [token("bypass", { scopes: [] })],
      packages: [pkg("@acme/demo"), pkg("@acme/other"), pkg("third")],
    };
    const standard = await verifyIn(wide);
    expect(standard).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    const [warning = ""] = annotationsFor(standard, "reach-too-wide");
    expect(warning).toMatch(/^warning: /);
    expect(warning).toContain("@acme/other");
    expect(warning).toContain("third");
    const strict = await verifyIn(wide, { inputs: { verification: "strict" } });
    expect(strict).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    const meant = await verifyIn(wide, { inputs: { verification: "strict", "max-packages": "3" } });
    expect(meant).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
  });

  it("with the advice to enable 2FA for authorisation where the account has none", async () => {
    const result = await verifyIn({
      accounts: [account("svc-bot", { tfa: "off" }), account("alice")],
      variants: { profile: 200 },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    expect(annotationsFor(result, "account-without-2fa")).toEqual([
      expect.stringMatching(/^warning: .*authorisation/),
    ]);
  });
});

describe.concurrent("unhealthy", () => {
  it.each<[Code, Parameters<typeof verifyIn>[0], Record<string, string>]>([
    ["token-invalid", { tokens: [token("expired")] }, {}],
    ["token-ip-restricted", { tokens: [token("cidr-limited")] }, {}],
    ["token-read-only", { tokens: [token("read-only")] }, {}],
    ["token-needs-2fa", { tokens: [token("non-bypass")] }, { mode: "direct" }],
    [
      "token-stage-only",
      { tokens: [token("stage-only")], variants: { tokenListShowsPublishPolicy: true } },
      { mode: "direct" },
    ],
    [
      "token-out-of-scope",
      { tokens: [token("bypass", { scopes: [{ type: "package", name: "@acme/other" }] })] },
      {},
    ],
    ["not-maintainer", { packages: [uninvited] }, {}],
    [
      "read-only",
      { packages: [pkg("@acme/demo", { maintainers: { alice: "write", "svc-bot": "read" } })] },
      {},
    ],
    ["account-wrong", {}, { "service-account": "another-bot" }],
    ["account-refused", {}, { "refuse-accounts": "alice\nSVC-BOT" }],
    ["account-wrong", {}, { "service-account": "another-bot", verification: "off" }],
  ])("%s, told with its title, remedy and link", async (code, overrides, inputs) => {
    const result = await verifyIn(overrides, { inputs });
    expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
    expect(annotationsFor(result, code)).toEqual([expect.stringMatching(/^error: /)]);
    expect(result.annotations.filter(({ kind }) => kind === "error")).toHaveLength(1);
    expect(result.summary).toContain("❌");
  });

  it("an account that was not invited gets the page, the command, and what to do as that account", async () => {
    const npmjs = await startNpmjs(world({ packages: [uninvited] }));
    const registry = openRegistry(npmjs.url, npmjs.world.tokens[0]?.value ?? "");
    const evidence = await gatherEvidence(registry, "@acme/demo", true);
    registry.close();
    await npmjs.stop();
    const checks = checksOf(subjectOf(NPMJS, "@acme/demo", "auto"), evidence);
    const { remedy = "" } = checks.find(({ id }) => id === "maintainer") ?? {};
    expect(remedy).toContain("https://www.npmjs.com/package/@acme/demo/access");
    expect(remedy).toContain("npm owner add svc-bot @acme/demo");
    expect(remedy).toMatch(/accept/);
  });
});
