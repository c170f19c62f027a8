import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { PackageResult } from "../../../src/model/result.ts";
import type { Health } from "../../../src/model/health.ts";
import { parse } from "yaml";

import { healthOutputs as healthOutputsAll } from "../../../src/decisions/report/health-report.ts";
import { outputsOf as outputsOfAll } from "../../../src/decisions/report/outputs.ts";
import { health, nothingKnown, result, STATES } from "./build.ts";

/** Of one alone. */
const healthOutputs = (health: Health, issueUrl: string | undefined) =>
  healthOutputsAll([{ ...health, issueUrl }]);

/** Of one alone. */
const outputsOf = (result: PackageResult) => outputsOfAll([result]);

const ROOT = join(import.meta.dirname, "../../..");

function declaredOutputs(file: string): string[] {
  const action = parse(readFileSync(join(ROOT, file), "utf8")) as { outputs: Record<string, unknown> };
  return Object.keys(action.outputs);
}

const camelCase = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe("outputsOf", () => {
  it("has the outputs of action.yml in their order", () => {
    expect(Object.keys(outputsOf(result()))).toEqual(declaredOutputs("action.yml"));
    expect(Object.keys(outputsOf(nothingKnown()))).toEqual(declaredOutputs("action.yml"));
  });

  it.each(STATES)("tells the state %s", (state) => {
    expect(outputsOf(result({ state })).state).toBe(state);
  });

  it("tells each value as text", () => {
    expect(outputsOf(result())).toMatchObject({
      live: "true",
      id: "@acme/demo@1.2.3",
      "previous-version": "1.2.2",
      size: "1234",
      "unpacked-size": "5678",
      "file-count": "3",
      "token-days-left": "30",
    });
  });

  it("tells zero and false, which are known", () => {
    const outputs = outputsOf(result({ live: false, size: 0, tokenDaysLeft: 0 }));

    expect(outputs).toMatchObject({ live: "false", size: "0", "token-days-left": "0" });
  });

  it("is empty for what is not known", () => {
    const { state, live, checks, results, ...others } = outputsOf(nothingKnown());

    expect({ state, live, checks }).toEqual({ state: "failed", live: "false", checks: "[]" });
    expect(JSON.parse(results ?? "")).toHaveLength(1);
    expect(new Set(Object.values(others))).toEqual(new Set([""]));
  });

  it("has one object a package with the same keys in camelCase", () => {
    const full = result({ provenanceUrl: "p", stageId: "s", approveCommand: "c", approveUrl: "u" });
    const outputs = outputsOf(full);
    const [object] = JSON.parse(outputs.results ?? "") as Record<string, unknown>[];
    const single = Object.keys(outputs).filter((name) => name !== "results");

    expect(JSON.parse(outputs.results ?? "")).toHaveLength(1);
    expect(object).toMatchObject({ state: "published", live: true, size: 1234 });
    expect(single.filter((name) => !Object.hasOwn(object ?? {}, camelCase(name)))).toEqual([]);
  });

  it("has the checks as JSON", () => {
    expect(JSON.parse(outputsOf(result()).checks ?? "")).toEqual(result().checks);
  });
});

describe("healthOutputs", () => {
  it("has the outputs of verify/action.yml in their order", () => {
    expect(Object.keys(healthOutputs(health(), undefined))).toEqual(declaredOutputs("verify/action.yml"));
  });

  it("tells what is known", () => {
    const outputs = healthOutputs(health({ tokenDaysLeft: 0 }), "https://github.com/acme/demo/issues/1");

    expect(outputs).toMatchObject({
      healthy: "true",
      "service-account": "svc-bot",
      "token-expires": "2027-01-31",
      "token-days-left": "0",
      "issue-url": "https://github.com/acme/demo/issues/1",
    });
    expect(JSON.parse(outputs.checks ?? "")).toEqual(health().checks);
  });

  it("is empty for what is not known", () => {
    const unknown = {
      healthy: false,
      serviceAccount: undefined,
      tokenExpires: undefined,
      tokenDaysLeft: undefined,
      checks: [],
    };

    expect(healthOutputs(health(unknown), undefined)).toEqual({
      healthy: "false",
      "service-account": "",
      "token-expires": "",
      "token-days-left": "",
      checks: "[]",
      "issue-url": "",
    });
  });
});
