/**
 * Builders: each gives something sensible, and a test overrides only what it is about.
 *
 * The default world is the product's own setting: the service account `svc-bot` maintains `@acme/demo` 1.0.0 beside the
 * main account `alice`, and holds one token that bypasses 2FA and reaches that package only.
 */

import { createHash } from "node:crypto";

import { digests, packManifest } from "./tarball.ts";
import { usual, type Variants } from "./variants.ts";
import type { Account, Package, Token, TokenKind, Version, World } from "./world.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const SERVICE_ACCOUNT = "svc-bot";
const MAIN_ACCOUNT = "alice";
const PACKAGE = "@acme/demo";

interface WorldOverrides extends Partial<Omit<World, "variants">> {
  variants?: Partial<Omit<Variants, "nonBypassDirect">> & {
    nonBypassDirect?: Partial<Variants["nonBypassDirect"]>;
  };
}

/** The default world, with what a test overrides. */
export function world(overrides: WorldOverrides = {}): World {
  const { variants, ...rest } = overrides;
  return {
    accounts: [account(SERVICE_ACCOUNT), account(MAIN_ACCOUNT)],
    tokens: [token("bypass")],
    packages: [pkg(PACKAGE)],
    stages: [],
    overrides: [],
    latencyMs: 0,
    ...rest,
    variants: {
      ...usual,
      ...variants,
      nonBypassDirect: { ...usual.nonBypassDirect, ...variants?.nonBypassDirect },
    },
  };
}

/** An account with 2FA for authorization and writes: without 2FA none can mint a bypass token (facts 4). */
export function account(name: string, overrides: Partial<Account> = {}): Account {
  return {
    name,
    email: `${name}@example.com`,
    tfa: "auth-and-writes",
    otp: "123456",
    suspended: false,
    orgs: [],
    paid: false,
    ...overrides,
  };
}

/** A token of one kind. Overriding single fields makes the kinds between, such as a bypass token about to expire. */
export function token(kind: TokenKind, overrides: Partial<Token> = {}): Token {
  const owner = overrides.owner ?? SERVICE_ACCOUNT;
  const name = overrides.name ?? kind;
  const seed = createHash("sha256").update(`${kind} ${owner} ${name}`).digest("hex");
  return {
    kind,
    value: `npm_${seed.slice(0, 36)}`,
    owner,
    name,
    key: uuidFrom(seed),
    created: fromNow(-DAY),
    // facts 4: write tokens live at most 90 days
    expiry: fromNow(89 * DAY),
    revoked: null,
    readonly: false,
    bypass_2fa: false,
    publish_policy: null,
    cidr: null,
    permissions: [{ name: "package", action: "write" }],
    scopes: [{ type: "package", name: PACKAGE }],
    listedAs: "granular",
    ...traits(kind, seed),
    ...overrides,
  };
}

function traits(kind: TokenKind, seed: string): Partial<Token> {
  switch (kind) {
    case "bypass":
      return { bypass_2fa: true };
    case "non-bypass":
      return {};
    case "stage-only":
      return { publish_policy: "stage_only" };
    case "read-only":
      return { readonly: true, permissions: [{ name: "package", action: "read" }] };
    case "expired":
      return { bypass_2fa: true, expiry: fromNow(-DAY) };
    case "cidr-limited":
      // TEST-NET-1: an allow-list that can hold no runner
      return { bypass_2fa: true, cidr: ["192.0.2.0/24"] };
    case "session":
      // facts 2: a session token lives for two hours
      return { expiry: fromNow(2 * HOUR), scopes: [] };
    case "classic-automation":
      return { listedAs: "classic", key: seed.repeat(2), bypass_2fa: true, expiry: null, scopes: [] };
    case "oidc":
      // facts 2.7
      return { expiry: fromNow(HOUR) };
  }
}

/** A public package with one version and both accounts as maintainers. */
export function pkg(name: string, overrides: Partial<Package> = {}): Package {
  const versions = overrides.versions ?? [version(name, "1.0.0")];
  const newest = versions.at(-1);
  return {
    name,
    access: "public",
    disallowsTokens: false,
    maintainers: { [SERVICE_ACCOUNT]: "write", [MAIN_ACCOUNT]: "write" },
    teams: [],
    versions,
    deletedVersions: [],
    unpublishedRecently: false,
    distTags: newest === undefined ? {} : { latest: newest.version },
    created: versions[0]?.publishedAt ?? new Date().toISOString(),
    modified: newest?.publishedAt ?? new Date().toISOString(),
    statusEndpoint: "enabled",
    trustedPublisher: null,
    namedPublisher: null,
    ...overrides,
  };
}

/** A published version with a real tarball; integrity and shasum are always those of the tarball. */
export function version(
  packageName: string,
  number: string,
  overrides: Partial<Omit<Version, "version" | "integrity" | "shasum">> = {},
): Version {
  const manifest = overrides.manifest ?? { name: packageName, version: number, description: "for tests" };
  const tarball = overrides.tarball ?? packManifest(manifest);
  return {
    publisher: { name: MAIN_ACCOUNT, email: `${MAIN_ACCOUNT}@example.com` },
    publishedAt: "2026-06-01T00:00:00.000Z",
    attestation: null,
    deprecated: null,
    scannedAt: 0,
    visibleAt: 0,
    blocked: false,
    pendingTag: null,
    ...overrides,
    version: number,
    manifest,
    tarball,
    ...digests(tarball),
  };
}

function fromNow(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

function uuidFrom(hex: string): string {
  return [0, 8, 12, 16, 20].map((at, index) => hex.slice(at, [8, 12, 16, 20, 32][index])).join("-");
}
