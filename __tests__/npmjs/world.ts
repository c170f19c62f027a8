/** The state of the emulated registry: who exists, which tokens, packages and staged versions, and which variants hold. */

import type { Answer } from "./answers.ts";
import type { TfaMode, Variants } from "./variants.ts";

export type Permission = "read" | "write";

export interface Account {
  name: string;
  email: string;
  tfa: TfaMode;
  /** The one-time password this account's second factor gives. */
  otp: string;
  /** Held for 72 hours after a security-sensitive action. facts 3 */
  suspended: boolean;
  /** Organisations whose scope the account may create packages in. */
  orgs: string[];
  /** Whether the account pays for private packages. facts 3 (E402) */
  paid: boolean;
}

export type TokenKind =
  | "classic-automation"
  | "bypass"
  | "non-bypass"
  | "stage-only"
  | "read-only"
  | "expired"
  | "cidr-limited"
  | "session"
  /** Minted by the trusted-publishing exchange. facts 2.7 */
  | "oidc";

export interface TokenScope {
  type: "package" | "scope" | "org";
  /** A package's name, `@scope`, an organisation, or `*`. */
  name: string;
}

/** What the registry knows of a token; the fields are those of its own list. facts 2.4 */
export interface Token {
  kind: TokenKind;
  value: string;
  owner: string;
  name: string;
  key: string;
  created: string;
  expiry: string | null;
  revoked: string | null;
  readonly: boolean;
  bypass_2fa: boolean;
  publish_policy: "stage_only" | null;
  cidr: string[] | null;
  permissions: { name: string; action: Permission }[];
  scopes: TokenScope[];
  /** The entry's shape in the list: today's, or the one of classic tokens. */
  listedAs: "granular" | "classic";
}

export interface NpmUser {
  name: string;
  email: string;
  trustedPublisher?: { id: string; oidcConfigId: string };
}

export interface Attestation {
  predicateType: string;
  bundle: unknown;
}

export interface Version {
  version: string;
  manifest: Record<string, unknown>;
  tarball: Uint8Array;
  integrity: string;
  shasum: string;
  publisher: NpmUser;
  publishedAt: string;
  attestation: Attestation | null;
  deprecated: string | null;
  /** Epoch milliseconds until which the scan runs. */
  scannedAt: number;
  /** Epoch milliseconds from which the packument shows it. */
  visibleAt: number;
  blocked: boolean;
  /** The dist-tag that moves here once the version is visible. */
  pendingTag: string | null;
}

/** What a maintainer sets; each part must be what the identity token says. facts 2.7 */
export interface TrustedPublisher {
  /** `OWNER/REPO` */
  repository: string;
  /** File name of the top-level workflow; absent: not compared here. */
  workflow?: string;
  /** Absent: the job must have none. */
  environment?: string;
  allows: ("createPackage" | "createStagedPackage")[];
}

export interface Package {
  name: string;
  access: "public" | "restricted";
  /** "Require two-factor authentication and disallow tokens". facts 4 */
  disallowsTokens: boolean;
  maintainers: Record<string, Permission>;
  /** Access through an organisation's team: not among the packument's maintainers. facts 7(c) */
  teams: { name: string; members: string[]; permission: Permission }[];
  versions: Version[];
  /** Versions removed for good; their numbers stay taken. */
  deletedVersions: string[];
  /** Unpublished as a whole less than 24 hours ago. facts 3 */
  unpublishedRecently: boolean;
  distTags: Record<string, string>;
  created: string;
  modified: string;
  /** facts 2.8 */
  statusEndpoint: "enabled" | "not-enabled";
  trustedPublisher: TrustedPublisher | null;
  /** Who is named as the publisher of what is uploaded, whoever sends it; null: who does. facts 2.10 */
  namedPublisher: NpmUser | null;
}

export interface Stage {
  id: string;
  packageName: string;
  tag: string;
  createdAt: string;
  actor: string;
  actorType: "user" | "trusted automation";
  access: "public" | "private";
  scannedAt: number;
  upload: Version;
}

/** An answer forced on matching requests, for faults no state of the registry leads to. */
export interface Override {
  method?: string;
  /** Compared with the path, query left out; escaped and unescaped names are the same. */
  path: string | RegExp;
  /** Absent: the usual answer, only later. */
  answer?: Answer;
  /** `Infinity`: never answered. */
  delayMs?: number;
  /** How often it applies; absent: always. */
  times?: number;
}

export interface World {
  accounts: Account[];
  tokens: Token[];
  packages: Package[];
  stages: Stage[];
  variants: Variants;
  overrides: Override[];
  /** Time every answer takes: above 0, requests sent together are seen to overlap. */
  latencyMs: number;
}
