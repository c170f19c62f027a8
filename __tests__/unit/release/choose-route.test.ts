import { describe, expect, it } from "vitest";

import { chooseRoute } from "../../../src/decisions/release/choose-route.ts";
import type { Evidence, TokenEntry } from "../../../src/model/evidence.ts";
import { absent, answered, NO_ANSWERS, notAsked, refused, SILENCES, unreadable } from "../support/answers.ts";
import { evidence } from "../support/builders.ts";

const own = (entry: TokenEntry) => answered({ own: entry });
const asksForPassword = answered({ tfa: "auth-and-writes" } as const);

/** What leads to staging, where staging answers. */
const DEMANDING: [string, Partial<Evidence>][] = [
  ["a stage-only token", { tokens: own({ stageOnly: true }) }],
  ["a stage-only token that bypasses 2FA", { tokens: own({ stageOnly: true, bypasses2fa: true }) }],
  ["a token that does not bypass 2FA", { tokens: own({ bypasses2fa: false }) }],
  ["a refused write probe", { writeProbe: refused(403) }],
  ["an account that asks for a password", { profile: asksForPassword }],
  [
    "an account that asks for a password, the entry not telling about 2FA",
    { profile: asksForPassword, tokens: own({ readonly: false }) },
  ],
  [
    "an account that asks for a password, the token not in the list",
    { profile: asksForPassword, tokens: answered({ own: undefined }) },
  ],
];

/** What does not. */
const CONTENT: [string, Partial<Evidence>][] = [
  ["nothing known", {}],
  ["a token that bypasses 2FA", { tokens: own({ bypasses2fa: true }) }],
  [
    "a token that bypasses 2FA, of an account that asks for a password",
    { tokens: own({ bypasses2fa: true }), profile: asksForPassword },
  ],
  ["a token that is not stage-only", { tokens: own({ stageOnly: false }) }],
  ["an account without 2FA", { profile: answered({ tfa: "off" }) }],
  ["an account with 2FA for authorisation", { profile: answered({ tfa: "auth-only" }) }],
  ["a kind of 2FA that npm does not document", { profile: answered({ tfa: "unknown" }) }],
  ["a write probe that answers", { writeProbe: answered({ mayWrite: true }) }],
  ...SILENCES.map(([kind, answer]): [string, Partial<Evidence>] => [
    `a write probe that is ${kind}`,
    { writeProbe: answer },
  ]),
  ...NO_ANSWERS.map(([kind, answer]): [string, Partial<Evidence>] => [
    `a token list and profile that are ${kind}`,
    { tokens: answer, profile: answer },
  ]),
];

describe("auto, where staging answers", () => {
  const staged = answered([]);

  it.each(DEMANDING)("stages: %s", (_, overrides) => {
    expect(chooseRoute("auto", evidence({ staged, ...overrides }))).toMatchObject({
      route: "stage",
      mayStage: false,
    });
  });

  it.each(CONTENT)("is direct, and staged where the answer demands it: %s", (_, overrides) => {
    expect(chooseRoute("auto", evidence({ staged, ...overrides }))).toMatchObject({
      route: "direct",
      mayStage: true,
    });
  });
});

describe("auto, where there is no staging, is direct and nothing else", () => {
  it.each([...DEMANDING, ...CONTENT])("%s", (_, overrides) => {
    expect(chooseRoute("auto", evidence({ staged: absent, ...overrides }))).toMatchObject({
      route: "direct",
      mayStage: false,
    });
  });
});

describe("auto, where whether there is staging cannot be told, tries direct first", () => {
  it.each([
    ["refused with 401", refused(401)],
    ["refused with 403", refused(403)],
    ["unreadable", unreadable],
    ["not asked", notAsked],
  ])("%s", (_, staged) => {
    const choices = DEMANDING.map(([, overrides]) => chooseRoute("auto", evidence({ staged, ...overrides })));
    expect(new Set(choices.map(({ route, mayStage }) => `${route} ${mayStage}`))).toEqual(
      new Set(["direct true"]),
    );
  });
});

describe.each(["direct", "stage"] as const)("mode: %s", (mode) => {
  it.each([...DEMANDING, ...CONTENT])("is not talked out of it: %s", (_, overrides) => {
    for (const staged of [absent, answered([])]) {
      expect(chooseRoute(mode, evidence({ staged, ...overrides }))).toMatchObject({
        route: mode,
        mayStage: false,
      });
    }
  });
});

it("always says why", () => {
  for (const mode of ["auto", "direct", "stage"] as const) {
    for (const [, overrides] of [...DEMANDING, ...CONTENT]) {
      expect(chooseRoute(mode, evidence(overrides)).why).not.toBe("");
    }
  }
});
