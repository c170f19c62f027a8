/** The publish decision as a table: what a token of each kind gets, by account and route. */

import { describe, expect, it } from "vitest";

import { account, pkg, token, version, world } from "./build-world.ts";
import { publishAnswer, type UploadRequest, type UploadRoute } from "./publish-answer.ts";
import type { Token, TokenKind, World } from "./world.ts";

/** In one word: what the version becomes, or why it is refused and with which status. */
function inAWord(
  given: World,
  sender: Token | undefined,
  route: UploadRoute,
  and: Omit<UploadRequest, "route"> = {},
): string {
  const name = and.access === undefined ? "@acme/demo" : "@acme/new";
  const answer = publishAnswer(given, sender, name, "1.1.0", { route, ...and });
  return answer.accepted ? answer.becomes : `${answer.reason} ${answer.answer.status}`;
}

function forToken(kind: TokenKind, route: UploadRoute, rest: Parameters<typeof world>[0] = {}): string {
  const sender = token(kind);
  return inAWord(world({ tokens: [sender], ...rest }), sender, route);
}

describe("by token and account", () => {
  // The columns: tfa off, pending, auth-only, auth-and-writes. facts 0.1 and 3
  const direct: [TokenKind, string, string, string, string][] = [
    ["bypass", "published", "published", "published", "published"],
    ["non-bypass", "bypass-required 403", "bypass-required 403", "otp-required 401", "otp-required 401"],
    ["session", "bypass-required 403", "bypass-required 403", "otp-required 401", "otp-required 401"],
    ["stage-only", ...four("stage-required 403")],
    ["read-only", ...four("token-lacks-permission 404")],
    ["expired", ...four("token-rejected 401")],
    ["classic-automation", ...four("token-rejected 401")],
    ["cidr-limited", ...four("outside-cidr 403")],
  ];

  it.each(direct)("%s publishes: %s, %s, %s, %s", (kind, ...expected) => {
    const answers = (["off", "pending", "auth-only", "auth-and-writes"] as const).map((tfa) =>
      forToken(kind, "direct", { accounts: [account("svc-bot", { tfa })] }),
    );
    expect(answers).toEqual(expected);
  });

  // facts 2.9: staging asks nobody for a second factor
  it.each([
    ["bypass", "staged"],
    ["non-bypass", "staged"],
    ["session", "staged"],
    ["stage-only", "staged"],
    ["read-only", "token-lacks-permission 404"],
    ["expired", "token-rejected 401"],
    ["classic-automation", "token-rejected 401"],
    ["cidr-limited", "outside-cidr 403"],
  ] as [TokenKind, string][])("%s stages: %s", (kind, expected) => {
    const answers = (["off", "pending", "auth-only", "auth-and-writes"] as const).map((tfa) =>
      forToken(kind, "stage", { accounts: [account("svc-bot", { tfa })] }),
    );
    expect(answers).toEqual(four(expected));
  });

  it("takes a one-time password where one is asked for", () => {
    const session = token("session");
    const given = world({ tokens: [session] });
    expect(inAWord(given, session, "direct", { otp: "123456" })).toBe("published");
    expect(inAWord(given, session, "direct", { otp: "000000" })).toBe("otp-required 401");
  });

  it("refuses no token, a stranger's and a revoked one alike", () => {
    const revoked = token("bypass", { revoked: "2026-11-01T00:00:00.000Z" });
    const given = world({ tokens: [revoked] });
    expect(inAWord(given, undefined, "direct")).toBe("token-rejected 401");
    expect(inAWord(given, token("bypass", { name: "other" }), "direct")).toBe("token-rejected 401");
    expect(inAWord(given, revoked, "direct")).toBe("token-rejected 401");
  });

  it("tells a bad token's sender so in a notice, and nobody else", () => {
    const given = world({ tokens: [] });
    const notice = (sender: Token | undefined): unknown => {
      const answer = publishAnswer(given, sender, "@acme/demo", "1.1.0", "direct");
      return answer.accepted ? undefined : answer.answer.headers?.["npm-notice"];
    };
    expect(notice(undefined)).toBeUndefined();
    expect(notice(token("bypass"))).toContain("expired or revoked");
  });

  it("takes read-only by either of its signs", () => {
    const readonly = token("bypass", { readonly: true });
    const reading = token("bypass", { permissions: [{ name: "package", action: "read" }] });
    const managing = token("bypass", { permissions: [{ name: "org", action: "write" }] });
    for (const sender of [readonly, reading, managing]) {
      expect(inAWord(world({ tokens: [sender] }), sender, "direct")).toBe("token-lacks-permission 404");
    }
  });

  it("holds a suspended account's writes, staging too", () => {
    const accounts = [account("svc-bot", { suspended: true })];
    expect(forToken("bypass", "direct", { accounts })).toBe("account-held 403");
    expect(forToken("bypass", "stage", { accounts })).toBe("account-held 403");
  });
});

describe("by package", () => {
  it.each([
    ["another maintainer's", { maintainers: { alice: "write" } }, "account-lacks-permission 403"],
    ["read only", { maintainers: { "svc-bot": "read" } }, "account-lacks-permission 403"],
    ["disallows tokens", { disallowsTokens: true }, "tokens-disallowed 403"],
    ["unpublished today", { unpublishedRecently: true }, "republish-too-soon 403"],
    ["version deleted", { deletedVersions: ["1.1.0"] }, "version-exists 403"],
    ["version published", { versions: [version("@acme/demo", "1.1.0")] }, "version-exists 403"],
    [
      "version being scanned",
      { versions: [version("@acme/demo", "1.1.0", { scannedAt: Infinity })] },
      "staged-before 409",
    ],
    [
      "through a team",
      { maintainers: {}, teams: [{ name: "acme:bots", members: ["svc-bot"], permission: "write" }] },
      "published",
    ],
  ] as [string, Parameters<typeof pkg>[1], string][])("%s: %3$s", (_case, overrides, expected) => {
    expect(forToken("bypass", "direct", { packages: [pkg("@acme/demo", overrides)] })).toBe(expected);
  });

  it("is reached only by a token whose scopes hold it", () => {
    const reach = (name: string, type: "package" | "scope" | "org" = "package"): string => {
      const sender = token("bypass", { scopes: [{ type, name }] });
      return inAWord(world({ tokens: [sender] }), sender, "direct");
    };
    expect(reach("@acme/demo")).toBe("published");
    expect(reach("*")).toBe("published");
    expect(reach("@acme", "scope")).toBe("published");
    expect(reach("@acme/other")).toBe("token-lacks-permission 404");
    expect(reach("acme", "org")).toBe("token-lacks-permission 404");
    expect(reach("@acme")).toBe("token-lacks-permission 404");
    const two = [
      { type: "package", name: "other" } as const,
      { type: "package", name: "@acme/demo" } as const,
    ];
    const sender = token("bypass", { scopes: two });
    expect(inAWord(world({ tokens: [sender] }), sender, "direct")).toBe("published");
  });

  it("is created by who owns the scope, and for money unless public", () => {
    const sender = token("bypass", { scopes: [{ type: "package", name: "*" }] });
    const owner = world({ accounts: [account("svc-bot", { orgs: ["acme"] })], tokens: [sender] });
    const stranger = world({ tokens: [sender] });
    const paying = world({
      accounts: [account("svc-bot", { orgs: ["acme"], paid: true })],
      tokens: [sender],
    });
    expect(inAWord(owner, sender, "direct", { access: "public" })).toBe("published");
    expect(inAWord(owner, sender, "direct", { access: null })).toBe("payment-required 402");
    expect(inAWord(paying, sender, "direct", { access: null })).toBe("published");
    expect(inAWord(stranger, sender, "direct", { access: "public" })).toBe("account-lacks-permission 403");
    expect(inAWord(owner, sender, "stage", { access: "public" })).toBe("staged");
  });
});

describe("where reports disagree, a variant decides", () => {
  it.each([
    ["bypass", { bypassDirect: "E_STAGE_REQUIRED" }, "stage-required 403"],
    ["bypass", { bypassDirect: "bypass-required" }, "bypass-required 403"],
    ["bypass", { scanMs: 1000 }, "validating"],
    ["non-bypass", { nonBypassDirect: { "auth-and-writes": "E_STAGE_REQUIRED" } }, "stage-required 403"],
    ["non-bypass", { nonBypassDirect: { "auth-and-writes": "published" } }, "published"],
    ["non-bypass", { nonBypassDirect: { "auth-and-writes": "staged" } }, "staged"],
    ["stage-only", { stageRequiredStatus: 422 }, "stage-required 422"],
    ["read-only", { tokenLacksPermission: 403 }, "token-lacks-permission 403"],
    ["expired", { uploadWithBadToken: 404 }, "token-rejected 404"],
    ["cidr-limited", { outsideCidr: 401 }, "outside-cidr 401"],
    ["classic-automation", { classicTokens: "accepted" }, "published"],
  ] as [TokenKind, NonNullable<Parameters<typeof world>[0]>["variants"], string][])(
    "%s with %o: %s",
    (kind, variants, expected) => {
      expect(forToken(kind, "direct", { variants: variants ?? {} })).toBe(expected);
    },
  );
});

function four(word: string): [string, string, string, string] {
  return [word, word, word, word];
}
