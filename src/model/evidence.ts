import type { Problem } from "./problem.ts";

/**
 * What an endpoint answered. `absent`: the registry has no such endpoint or thing; `refused`: it has, and not for us;
 * `unreadable`: no answer, or one that makes no sense; `not-asked`: it would have added nothing. Only `answered` and,
 * where a fact says so, `refused` prove anything.
 */
export type Answer<T> =
  | { kind: "answered"; value: T }
  | { kind: "refused"; status: number; words: string; challenge?: "otp" | "ip-address" }
  | { kind: "absent" }
  | { kind: "unreadable"; problem: Problem; status?: number }
  | { kind: "not-asked" };

/** A version as a packument lists it. */
export interface ServedVersion {
  integrity?: string;
  shasum?: string;
  tarball?: string;
  deprecated: boolean;
  /** Name in `_npmUser`, the account that published. */
  publisher?: string;
  /** `id` of the trusted publisher in `_npmUser`, such as `github` (facts 2.10). */
  trustedPublisher?: string;
}

/** A registry's document for a name, as far as it is used. */
export interface Packument {
  distTags: Readonly<Record<string, string>>;
  versions: Readonly<Record<string, ServedVersion>>;
  /** Names; `undefined` where the registry does not tell (Verdaccio). */
  maintainers?: readonly string[];
}

/** `unknown` stands for a value that npm does not document. */
export type TfaMode = "off" | "auth-only" | "auth-and-writes" | "unknown";

/** Permission words of the registry, both spellings (facts 2.5). */
export type Permission = "write" | "read" | "unknown";

/** The token's own entry in the account's token list (facts 2.4); every field may be missing. */
export interface TokenEntry {
  readonly?: boolean;
  /** `bypass_2fa`, or `automation` of the old shape. */
  bypasses2fa?: boolean;
  stageOnly?: boolean;
  /** ISO date; `null`: it never expires. */
  expiry?: string | null;
  scopes?: readonly { type: string; name: string }[];
  /** Whether its permissions allow writing packages. */
  writes?: boolean;
  cidr?: readonly string[];
}

/** The token list, reduced to our own token: `undefined` where no entry, or more than one, has its masked form. */
export interface TokenList {
  own: TokenEntry | undefined;
}

/** A version that waits for approval or for the registry's scan (facts 2.9). */
export interface StagedVersion {
  id: string;
  packageName: string;
  version: string;
  shasum?: string;
  actor?: string;
}

/** Names of packages, and how many there are when not all are named. */
export interface PackageNames {
  names: readonly string[];
  total: number;
}

/** All that was asked of a registry about one token and one package, before anything is decided. */
export interface Evidence {
  /** A registry that is Verdaccio by its own word; its write probe may be used. */
  verdaccio: boolean;
  /** The user name, or `undefined` for an answer without one (Verdaccio: a bad token). */
  whoami: Answer<{ username?: string }>;
  profile: Answer<{ tfa: TfaMode }>;
  tokens: Answer<TokenList>;
  collaborators: Answer<ReadonlyMap<string, Permission>>;
  packument: Answer<Packument>;
  /** What is staged of this package; that it answers also shows that the token is known. */
  staged: Answer<readonly StagedVersion[]>;
  /** Whether an existing version's status is shown, which needs publish access (facts 2.8). */
  versionStatus: Answer<{ status: string }>;
  /** Verdaccio only: does an empty-body write get past authorisation (facts 5)? */
  writeProbe: Answer<{ mayWrite: true }>;
  /** The packages of the account (`/-/user/:user/package`), teams' included. */
  accountPackages: Answer<ReadonlyMap<string, Permission>>;
  /** Public packages that the registry's search finds for the account as maintainer. */
  searchedPackages: Answer<PackageNames>;
  /** When the token says itself that it expires: `exp` of a JWT, in milliseconds since 1970. */
  jwtExpiry: number | undefined;
  /** The registry's `npm-notice` texts. */
  notices: readonly string[];
}
