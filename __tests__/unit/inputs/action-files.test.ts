import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { PACK_INPUTS, PLAN_INPUTS, PUBLISH_INPUTS, VERIFY_INPUTS } from "../../../src/model/inputs.ts";
import { readActionManifest } from "../../support/action-manifest.ts";
import { parsePlan, parsePublish, parseVerify } from "./parse.ts";

const ROOT = join(import.meta.dirname, "../../..");
const publish = readActionManifest(ROOT, "publish").inputs;
const verify = readActionManifest(ROOT, "verify").inputs;
const pack = readActionManifest(ROOT, "pack").inputs;
const plan = readActionManifest(ROOT, "plan").inputs;

describe("the action's metadata", () => {
  it.each([
    { file: "action.yml", declared: Object.keys(publish), known: [...PUBLISH_INPUTS] },
    { file: "verify/action.yml", declared: Object.keys(verify), known: [...VERIFY_INPUTS] },
    { file: "pack/action.yml", declared: Object.keys(pack), known: [...PACK_INPUTS] },
    { file: "plan/action.yml", declared: Object.keys(plan), known: [...PLAN_INPUTS] },
  ])("$file declares the inputs that are read, in their order", ({ declared, known }) => {
    expect(declared).toEqual(known);
  });

  it("action.yml has the defaults of an empty input", () => {
    expect(parsePublish(publish)).toEqual(parsePublish());
  });

  it("verify/action.yml has the defaults of an empty input", () => {
    expect(parseVerify(verify)).toEqual(parseVerify());
  });

  it("plan/action.yml has the defaults of an empty input", () => {
    expect(parsePlan(plan)).toEqual(parsePlan());
  });

  it.each([
    { action: "publish", inputs: publish },
    { action: "verify", inputs: verify },
  ])("$action has no default for a token, an account or a registry", ({ inputs }) => {
    for (const name of ["token", "service-account", "refuse-accounts", "registry"])
      expect(inputs[name]).toBe("");
  });
});

describe("the defaults", () => {
  const shared = {
    packages: ["."],
    serviceAccount: undefined,
    refuseAccounts: [],
    registry: undefined,
    mode: "auto",
    verification: "standard",
    introspectToken: true,
    maxPackages: 1,
    tokenExpires: undefined,
    expiryWarningDays: 14,
  };

  it("of publish", () => {
    expect(parsePublish()).toMatchObject({
      ...shared,
      tags: [],
      match: "none",
      githubToken: undefined,
      access: undefined,
      strategy: "all",
      onExisting: "skip",
      integrity: undefined,
      waitMinutes: 10,
      dryRun: false,
      allowUntrustedTrigger: false,
    });
  });

  it("of verify", () => {
    expect(parseVerify()).toMatchObject({ ...shared, issue: false, githubToken: undefined });
  });

  it("of plan", () => {
    expect(parsePlan()).toEqual({ packages: ["."], registry: undefined });
  });
});
