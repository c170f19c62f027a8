import type { Provenance } from "./provenance.ts";
import type { RegistryUrl } from "./registry.ts";
import type { Secret } from "./secret.ts";

/** The inputs of the publish action, in the order of action.yml; a test holds them equal. */
export const PUBLISH_INPUTS = [
  "package",
  "token",
  "tokens",
  "service-account",
  "refuse-accounts",
  "registry",
  "mode",
  "tag",
  "match",
  "access",
  "provenance",
  "strategy",
  "on-existing",
  "integrity",
  "allow-files",
  "ignore-scripts",
  "verification",
  "introspect-token",
  "max-packages",
  "token-expires",
  "expiry-warning-days",
  "wait-minutes",
  "concurrency",
  "dry-run",
  "allow-untrusted-trigger",
  "github-token",
] as const;

/** The inputs of the verify action, in the order of verify/action.yml; a test holds them equal. */
export const VERIFY_INPUTS = [
  "package",
  "token",
  "tokens",
  "service-account",
  "refuse-accounts",
  "registry",
  "mode",
  "verification",
  "introspect-token",
  "max-packages",
  "token-expires",
  "expiry-warning-days",
  "issue",
  "github-token",
] as const;

/** The inputs of the pack action, in the order of pack/action.yml; a test holds them equal. */
export const PACK_INPUTS = ["package", "destination", "registry", "allow-files", "ignore-scripts"] as const;

/** The inputs of the plan action, in the order of plan/action.yml; a test holds them equal. */
export const PLAN_INPUTS = ["package", "registry"] as const;

export const MODES = ["auto", "direct", "stage"] as const;
export type Mode = (typeof MODES)[number];
export const ACCESSES = ["public", "restricted"] as const;
export type Access = (typeof ACCESSES)[number];
export const STRATEGIES = ["all", "upgrade"] as const;
export type Strategy = (typeof STRATEGIES)[number];
export const ON_EXISTING = ["skip", "verify", "fail"] as const;
export type OnExisting = (typeof ON_EXISTING)[number];
export const MATCHES = ["none", "tag", "release"] as const;
export type Match = (typeof MATCHES)[number];
export const VERIFICATIONS = ["standard", "strict", "off"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Inputs whose values are secrets. */
export const SECRET_INPUTS = ["token", "tokens", "github-token"] as const;
export type SecretInput = (typeof SECRET_INPUTS)[number];

/** A line `name=token`; without `=` it has no name, and may be a token, so it is not repeated. */
export interface TokenLine {
  /** Counted from 1. */
  line: number;
  name: string | undefined;
  token: Secret;
  /** Why the token cannot be one. */
  fault?: string;
}

/** What the runner handed over, before anything is decided. Absent inputs are empty strings. */
export interface RawInputs {
  /** The names that this action declares. */
  declared: readonly string[];
  /** Declared inputs that are no secrets. */
  values: Readonly<Record<string, string>>;
  /** Secrets that were given, already masked. */
  secrets: Readonly<Partial<Record<SecretInput, Secret>>>;
  /** Why the given token cannot be one, where its text says so. */
  tokenFault?: string;
  /** The lines of the input `tokens`. */
  tokens: readonly TokenLine[];
  /** Names of inputs that were given and are not declared. */
  undeclared: readonly string[];
}

/** What every action needs that uses a token. `undefined` means: not given, `publishConfig` or the default decides. */
export interface AccountInputs {
  /** `undefined`: the job's identity is exchanged for a token of the package's trusted publisher. */
  token: Secret | undefined;
  serviceAccount: string | undefined;
  refuseAccounts: readonly string[];
  registry: RegistryUrl | undefined;
  mode: Mode;
  verification: Verification;
  /** Whether the account's token list may be read. */
  introspectToken: boolean;
  maxPackages: number;
  /** ISO date. */
  tokenExpires: string | undefined;
  expiryWarningDays: number;
}

/** Packages and whose token is for which, before it is known which packages there are. */
export interface PackagesInputs {
  /** The lines of `package`. */
  packages: readonly string[];
  /** For one package alone. */
  token: Secret | undefined;
  /** By package name. */
  tokens: ReadonlyMap<string, Secret>;
  /** The account of every package that `serviceAccounts` does not name. */
  serviceAccount: string | undefined;
  /** By package name. */
  serviceAccounts: ReadonlyMap<string, string>;
}

/** The token of one package, where it has one, and the account that it must belong to. */
export type Assignment = Pick<AccountInputs, "token" | "serviceAccount">;

/** Validated inputs of the publish action. */
export type PublishInputs = PackagesInputs &
  Omit<ReleaseInputs, keyof Assignment> & {
    /** Packages in flight at once. */
    concurrency: number;
    /** Reads the GitHub release for `match: release`. */
    githubToken: Secret | undefined;
  };

/** What one package's release is told. */
export interface ReleaseInputs extends AccountInputs {
  /** Dist-tags in their order, the first goes with the upload; none: publishConfig or the default decides. */
  tags: readonly string[];
  /** What the version must match. */
  match: Match;
  access: Access | undefined;
  strategy: Strategy;
  onExisting: OnExisting;
  /** `undefined`: not given, publishConfig decides. */
  provenance: Provenance | undefined;
  /** SRI the tarball must have. */
  integrity: string | undefined;
  /** Paths in the tarball that may have the looks of a secret. */
  allowFiles: readonly string[];
  ignoreScripts: boolean;
  waitMinutes: number;
  dryRun: boolean;
  allowUntrustedTrigger: boolean;
}

/** Validated inputs of the pack action. */
export interface PackInputs {
  packages: readonly string[];
  /** The directory for the tarballs, relative to the workspace. */
  destination: string;
  registry: RegistryUrl | undefined;
  allowFiles: readonly string[];
  ignoreScripts: boolean;
}

/** Validated inputs of the verify action. */
export interface VerifyInputs extends PackagesInputs, Omit<AccountInputs, keyof Assignment> {
  /** Whether an issue tells what is wrong. */
  issue: boolean;
  githubToken: Secret | undefined;
}

/** Validated inputs of the plan action. */
export interface PlanInputs {
  /** The lines of `package`, at least one. */
  packages: readonly string[];
  registry: RegistryUrl | undefined;
}
