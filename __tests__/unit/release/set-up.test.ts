import { describe, expect, it } from "vitest";

import { setUpOf, withEvidence } from "../../../src/decisions/release/set-up.ts";
import type { TokenEntry } from "../../../src/model/evidence.ts";
import { NPMJS } from "../../../src/model/registry.ts";
import type { SetUp } from "../../../src/model/set-up.ts";
import { answered, NO_ANSWERS } from "../support/answers.ts";
import { ELSEWHERE, evidence, pkg, subject } from "../support/builders.ts";

describe("what the inputs mean for a package", () => {
  const inputs = {
    registry: undefined,
    mode: "auto",
    serviceAccount: "svc-bot",
    serviceAccounts: new Map([["other", "other-bot"]]),
  } as const;

  it("is its account and its registry", () => {
    expect(setUpOf(pkg({ name: "demo" }), inputs)).toEqual({
      name: "demo",
      registry: NPMJS,
      account: "svc-bot",
      mode: "auto",
    });
    expect(setUpOf(pkg({ name: "other" }), { ...inputs, registry: ELSEWHERE })).toMatchObject({
      registry: ELSEWHERE,
      account: "other-bot",
    });
  });

  it("is told apart from others in the step", () => {
    expect(setUpOf(pkg(), inputs, true)).toMatchObject({ isOneOfSeveral: true });
  });

  it("is nothing where publishConfig names a registry that is none", () => {
    expect(() => setUpOf(pkg({ publishConfig: { registry: "none" } }), inputs)).toThrow(/"none"/);
  });
});

describe("what the registry adds", () => {
  const given: SetUp = { name: "demo", registry: ELSEWHERE, account: undefined, mode: "auto" };
  const whoami = answered({ username: "svc-bot" });

  it("is the account, where the workflow names none", () => {
    expect(withEvidence(given, subject(), evidence({ whoami })).account).toBe("svc-bot");
    expect(withEvidence({ ...given, account: "named" }, subject(), evidence({ whoami })).account).toBe(
      "named",
    );
  });

  it("is no account that must not be used here", () => {
    const about = subject({ refuseAccounts: ["SVC-bot"] });

    expect(withEvidence(given, about, evidence({ whoami })).account).toBeUndefined();
  });

  it.each<[string, TokenEntry | undefined, boolean]>([
    ["scopes", { scopes: [{ type: "package", name: "demo" }] }, true],
    ["permissions", { writes: true }, true],
    ["what classic tokens and Verdaccio's have", { readonly: false, bypasses2fa: true, cidr: [] }, false],
    ["no entry of this token", undefined, false],
  ])("is whether tokens are granular: %s", (_, own, expected) => {
    expect(withEvidence(given, subject(), evidence({ tokens: answered({ own }) })).granularTokens).toBe(
      expected,
    );
  });

  it.each(NO_ANSWERS)("is nothing where it does not answer: %s", (_, answer) => {
    expect(withEvidence(given, subject(), evidence({ whoami: answer, tokens: answer }))).toEqual({
      ...given,
      granularTokens: false,
    });
  });
});
