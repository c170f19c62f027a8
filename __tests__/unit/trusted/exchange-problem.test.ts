import { describe, expect, it } from "vitest";

import { exchangeProblem } from "../../../src/decisions/trusted/exchange-problem.ts";
import type { Code } from "../../../src/model/code.ts";
import type { Identity } from "../../../src/model/identity.ts";
import { NPMJS } from "../../../src/model/registry.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { ELSEWHERE, IDENTITY, networkFailure, statusFailure } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const NOT_FOUND = statusFailure(404, "OIDC token exchange error - package not found");

const IMMUTABLE = "repo:acme@1/widgets@2:environment:npm";

function problem(failure: RegistryFailure, identity: Partial<Identity> = {}, registry = NPMJS) {
  return exchangeProblem(failure, { registry, packageName: "demo", identity: { ...IDENTITY, ...identity } });
}

describe("why there is no token", () => {
  it.each<[Code, RegistryFailure, Partial<Identity>]>([
    ["trusted-publisher-unmatched", NOT_FOUND, {}],
    ["trusted-publisher-unmatched", statusFailure(401, "OIDC token exchange error - unauthorized"), {}],
    ["trusted-publisher-unmatched", statusFailure(400, "OIDC token exchange error - bad request"), {}],
    ["trusted-publisher-unmatched", statusFailure(403), {}],
    ["trusted-publisher-self-hosted", NOT_FOUND, { runner: "self-hosted" }],
    ["trusted-publisher-unmatched", NOT_FOUND, { runner: undefined }],
    ["trusted-publisher-immutable-subject", NOT_FOUND, { subject: IMMUTABLE }],
    ["trusted-publisher-unmatched", NOT_FOUND, { subject: "repo:acme/widgets:ref:refs/heads/a@1/b@2:c" }],
    ["trusted-publisher-unmatched", NOT_FOUND, { subject: undefined }],
    ["trusted-publisher-unmatched", statusFailure(404), {}],
    ["trusted-publisher-unmatched", statusFailure(404, "", { html: true }), {}],
    ["not-a-registry", statusFailure(403, "", { html: true }), {}],
    ["not-a-registry", statusFailure(401, "", { html: true }), { runner: "self-hosted" }],
    ["registry-failing", statusFailure(500, "OIDC token exchange error - oops"), {}],
    ["registry-failing", statusFailure(429), {}],
    ["registry-unreachable", networkFailure("ECONNRESET"), {}],
    ["registry-redirects", { kind: "redirect", to: "https://elsewhere.test" }, {}],
    ["not-a-registry", { kind: "nonsense", why: "its answer has no token" }, {}],
  ])("%s: %j %j", (code, failure, identity) => {
    const told = problem(failure, identity);
    expect(told.code).toBe(code);
    expect(told.what).toContain("demo");
    expect(noSentences([told])).toEqual([]);
  });

  it.each<[Code, RegistryFailure]>([
    ["trusted-publisher-unsupported", statusFailure(404)],
    ["trusted-publisher-unsupported", statusFailure(404, "", { html: true })],
    ["trusted-publisher-unsupported", statusFailure(405, "Method not allowed")],
    ["trusted-publisher-unsupported", statusFailure(405, "", { html: true })],
    ["trusted-publisher-unmatched", NOT_FOUND],
    ["not-a-registry", statusFailure(403, "", { html: true })],
  ])("%s, of another registry than npm's: %j", (code, failure) => {
    expect(problem(failure, {}, ELSEWHERE).code).toBe(code);
  });

  it.each(["", IMMUTABLE])("is short enough for an annotation, whatever the claims: %s", (start) => {
    const long = "x".repeat(5000);
    const told = problem(NOT_FOUND, {
      repository: long,
      workflow: long,
      environment: long,
      ref: long,
      subject: start + long,
    });
    expect(told.what.length).toBeLessThan(1200);
    expect((told.remedy ?? "").length).toBeLessThan(1000);
  });
});

describe("what to compare", () => {
  it.each<[string, Partial<Identity>, string]>([
    ["the ending .yml", {}, '"release.yml" and not "release.yaml", without a path'],
    [
      "the ending .yaml",
      { workflow: "release.yaml" },
      '"release.yaml" and not "release.yml", without a path',
    ],
    ["no ending", { workflow: "release" }, '"release", without a path'],
    ["no environment", {}, "the environment is empty, since this job has none"],
    ["an environment", { environment: "npm" }, 'the environment is "npm", and not empty'],
    ["a reusable workflow", { reusableWorkflow: "inner.yml" }, 'not the reusable workflow "inner.yml"'],
  ])("%s", (_, identity, says) => {
    expect(problem(NOT_FOUND, identity).remedy).toContain(says);
  });

  it("is told of an immutable subject too, before the subject is blamed", () => {
    const { remedy } = problem(NOT_FOUND, { subject: IMMUTABLE, environment: "npm" });
    expect(remedy).toMatch(/not "release\.yaml".*environment is "npm".*If all of this is right, npm may not/);
  });

  it("on npmjs' page, where the registry is npm's", () => {
    expect(problem(NOT_FOUND).remedy).toContain("https://www.npmjs.com/package/demo/access");
    expect(problem(NOT_FOUND, {}, ELSEWHERE).remedy).not.toContain("npmjs");
  });
});
