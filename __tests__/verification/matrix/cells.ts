/** The kinds of token, account and package of the matrix, and the world each combination stands for. */

import { account, pkg, token, world } from "../../npmjs/build-world.ts";
import type { TfaMode, Variants } from "../../npmjs/variants.ts";
import type { Account, Package, Token, World } from "../../npmjs/world.ts";

const USER = "svc-bot";
const MAIN = "alice";
const TEAM = "acme:developers";

/** Every kind of token, as npm gives or gave them out. A stage-only token may be made to bypass 2FA too (facts 2.4). */
export const TOKEN_KINDS = {
  bypass: (scopes) => token("bypass", scopes),
  "non-bypass": (scopes) => token("non-bypass", scopes),
  "stage-only": (scopes) => token("stage-only", scopes),
  "stage-only, bypass": (scopes) => token("stage-only", { ...scopes, bypass_2fa: true }),
  "read-only": (scopes) => token("read-only", scopes),
  expired: (scopes) => token("expired", scopes),
  "CIDR-limited": (scopes) => token("cidr-limited", scopes),
  session: () => token("session"),
  "classic automation": () => token("classic-automation"),
} satisfies Record<string, (scopes: Pick<Token, "scopes">) => Token>;
export type TokenLabel = keyof typeof TOKEN_KINDS;

export const ACCOUNTS = {
  off: { tfa: "off" },
  pending: { tfa: "pending" },
  "auth-only": { tfa: "auth-only" },
  "auth-and-writes": { tfa: "auth-and-writes" },
  suspended: { tfa: "auth-and-writes", suspended: true },
} as const satisfies Record<string, { tfa: TfaMode; suspended?: true }>;
export type AccountLabel = keyof typeof ACCOUNTS;

interface PackageKind {
  name: string;
  /** How the package is; absent: it does not exist yet. */
  held?: Partial<Package>;
  /** What the account may besides. */
  account?: Partial<Account>;
  /** The package that the token was made for, where it is another one. */
  tokenFor?: string;
}

const SCOPED = "@acme/demo";
const PLAIN = "demo";
const ours = { maintainers: { [USER]: "write", [MAIN]: "write" } } as const;
const theirs = { maintainers: { [MAIN]: "write" } } as const;
const reading = { maintainers: { [USER]: "read", [MAIN]: "write" } } as const;
const throughTeam = (permission: "read" | "write") => ({
  ...theirs,
  teams: [{ name: TEAM, members: [USER], permission }],
});

/**
 * Every kind of package. An organisation's teams can be given unscoped packages too (npm/documentation,
 * about-organization-scopes-and-packages: "you can also use organizations to manage unscoped packages").
 */
export const PACKAGES = {
  "public, scoped": { name: SCOPED, held: ours },
  "public, unscoped": { name: PLAIN, held: ours },
  restricted: { name: SCOPED, held: { ...ours, access: "restricted" }, account: { paid: true } },
  "new, own scope": { name: SCOPED, account: { orgs: ["acme"] } },
  "new, unscoped": { name: PLAIN },
  "new, foreign scope": { name: SCOPED },
  "disallows tokens": { name: SCOPED, held: { ...ours, disallowsTokens: true } },
  "team, scoped": { name: SCOPED, held: throughTeam("write"), account: { orgs: ["acme"] } },
  "team, unscoped": { name: PLAIN, held: throughTeam("write"), account: { orgs: ["acme"] } },
  "team that reads": { name: SCOPED, held: throughTeam("read"), account: { orgs: ["acme"] } },
  "reader, scoped": { name: SCOPED, held: reading },
  "reader, unscoped": { name: PLAIN, held: reading },
  "not invited, scoped": { name: SCOPED, held: theirs },
  "not invited, unscoped": { name: PLAIN, held: theirs },
  "not invited, restricted": { name: SCOPED, held: { ...theirs, access: "restricted" } },
  "token for another": { name: SCOPED, held: ours, tokenFor: "@acme/other" },
} as const satisfies Record<string, PackageKind>;
export type PackageLabel = keyof typeof PACKAGES;

/** Answers on which reports disagree, and whether the token list may be asked for at all. */
export interface Answering extends Partial<Variants> {
  introspect?: boolean;
  statusEndpoint?: Package["statusEndpoint"];
}

/** One combination. */
export interface Cell {
  token: TokenLabel;
  account: AccountLabel;
  package: PackageLabel;
  answering: Answering;
  /** What the answers are called in a message. */
  called: string;
}

/** A cell with the world it stands for. */
export interface Setting {
  cell: Cell;
  world: World;
  token: Token;
  account: Account;
  packageName: string;
}

/** The world of a cell: one service account with one token, and the package beside another of the same scope. */
export function settingOf(cell: Cell): Setting {
  const kind: PackageKind = PACKAGES[cell.package];
  const { introspect: _, statusEndpoint = "enabled", ...variants } = cell.answering;
  const scopes = [{ type: "package" as const, name: kind.tokenFor ?? kind.name }];
  const made = TOKEN_KINDS[cell.token]({ scopes });
  const owner = account(USER, { ...ACCOUNTS[cell.account], ...kind.account });
  const packages = kind.held === undefined ? [] : [pkg(kind.name, { ...kind.held, statusEndpoint })];
  if (kind.tokenFor !== undefined) packages.push(pkg(kind.tokenFor));
  return {
    cell,
    token: made,
    account: owner,
    packageName: kind.name,
    world: world({
      accounts: [owner, account(MAIN, { orgs: ["acme"] })],
      tokens: [made],
      packages,
      variants,
    }),
  };
}
