/** Which cells are run: all kinds as most reports have it, each disagreement alone, and all of them pairwise. */

import {
  ACCOUNTS,
  PACKAGES,
  TOKEN_KINDS,
  type AccountLabel,
  type Answering,
  type Cell,
  type PackageLabel,
  type TokenLabel,
} from "./cells.ts";
import { pairwise } from "./pairwise.ts";

const TOKENS = Object.keys(TOKEN_KINDS) as TokenLabel[];
const ALL_ACCOUNTS = Object.keys(ACCOUNTS) as AccountLabel[];
const ALL_PACKAGES = Object.keys(PACKAGES) as PackageLabel[];

/** As most reports have it. */
export const USUAL = "usual";

/**
 * whoami and the stage list are one factor: that both answer 401 is, by the design's own table, the proof that a token is
 * not known, so a world in which they do and the token works is left out.
 */
const IDENTITY = {
  "as usual": {},
  "empty stage list": { stageList: "empty" },
  "stage list 401": { stageList: 401 },
  "whoami 401": { whoami: 401 },
  "whoami 401, empty stage list": { whoami: 401, stageList: "empty" },
} as const satisfies Record<string, Answering>;

/** Every disagreement that changes what the verification gets to see; the first value is the usual one. */
const FACTORS = {
  identity: Object.keys(IDENTITY),
  tokenList: [200, 403, "403-for-bypass", "not asked"],
  tokenListShowsPublishPolicy: [false, true],
  profile: [403, 200],
  collaborators: [200, 401, 403, 404],
  collaboratorWords: ["write", "read-write"],
  collaboratorsIncludeTeams: [false, true],
  packageList: [200, 401, 403],
  versionStatus: ["publishers-only", "anyone-known"],
  statusEndpoint: ["enabled", "not-enabled"],
  searchIndex: ["current", "empty"],
  outsideCidr: [403, 401],
  classicTokens: ["revoked", "accepted"],
  publicReadWithBadToken: [200, 401],
  collaboratorsWithBadToken: [401, 200],
} as const;

/** Every cell, in an order that stays the same. */
export function plannedCells(): Cell[] {
  return [...kinds(), ...alone(), ...together()];
}

/** token x account x package, as most reports have it. */
function kinds(): Cell[] {
  return TOKENS.flatMap((token) =>
    ALL_ACCOUNTS.flatMap((account) =>
      ALL_PACKAGES.map((name) => ({ token, account, package: name, answering: {}, called: USUAL })),
    ),
  );
}

/** Each disagreement against every token on a usual package, and against every package with a usual token. */
function alone(): Cell[] {
  const single = Object.entries(FACTORS).flatMap(([factor, values]) =>
    values.slice(1).map((value) => ({ [factor]: value })),
  );
  return single.flatMap((row) => {
    const said = { account: "auth-and-writes", answering: answering(row), called: calling(row) } as const;
    return [
      ...TOKENS.map((token) => ({ token, package: "public, scoped", ...said }) as const),
      ...ALL_PACKAGES.map((name) => ({ token: "bypass", package: name, ...said }) as const),
    ];
  });
}

/** Tokens that the registry lets nowhere in see nothing that depends on the package but whether it can be read. */
const SHUT_OUT: ReadonlySet<TokenLabel> = new Set(["expired", "CIDR-limited"]);
const FEW_PACKAGES: readonly PackageLabel[] = ["public, scoped", "restricted", "new, own scope"];

/** token x package x the disagreements pairwise; the accounts take turns. */
function together(): Cell[] {
  return pairwise(FACTORS).flatMap((row, at) =>
    TOKENS.flatMap((token, nth) =>
      (SHUT_OUT.has(token) ? FEW_PACKAGES : ALL_PACKAGES).map((name, mth) => ({
        token,
        package: name,
        account: ALL_ACCOUNTS[(at + nth + mth) % ALL_ACCOUNTS.length] ?? "off",
        answering: answering(row),
        called: calling(row),
      })),
    ),
  );
}

function answering({ identity, tokenList, ...row }: Record<string, unknown>): Answering {
  const asked = tokenList === "not asked" ? { introspect: false } : tokenList !== undefined && { tokenList };
  return { ...row, ...IDENTITY[(identity ?? "as usual") as keyof typeof IDENTITY], ...asked } as Answering;
}

function calling(row: Record<string, unknown>): string {
  const unusual = Object.entries(row).filter(
    ([factor, value]) => value !== FACTORS[factor as keyof typeof FACTORS][0],
  );
  return unusual.map(([factor, value]) => `${factor}: ${String(value)}`).join(", ");
}
