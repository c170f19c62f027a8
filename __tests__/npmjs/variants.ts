/**
 * The answers on which reports about registry.npmjs.org disagree, or which nobody has seen (UNV), each selectable.
 * "facts N" is the numbered section of the registry facts; the source named after it is the primary one.
 */

/** How an account protects itself; `pending` is 2FA that was begun and never confirmed. facts 2.3 */
export type TfaMode = "off" | "auth-only" | "auth-and-writes" | "pending";

/** What a direct upload by a token that does not bypass 2FA gets. facts 3 */
export type UnchallengedUpload = "EOTP" | "bypass-required" | "E_STAGE_REQUIRED" | "published" | "staged";

export interface Variants {
  /** whoami for a granular token: 200 almost everywhere, one dissent. facts 2.1, askalf/dario#388 */
  whoami: 200 | 401;
  /** The profile for a granular token: 403 in every report found. facts 2.1, kurtosis#2976 */
  profile: 403 | 200;
  /** The token list for a granular token: reports say 200, docs say session only. facts 2.4, api-documentation token.yaml */
  tokenList: 200 | 403 | "403-for-bypass";
  /** Whether `publish_policy` shows in the list. UNV. facts 2.4, npm/cli#9948 */
  tokenListShowsPublishPolicy: boolean;
  /** facts 2.1, WordPress/gutenberg#80334 (200) and release-it#742 (403) */
  collaborators: 200 | 401 | 403 | 404;
  /** The registry's own words, or those npm 11 shows. facts 2.5 */
  collaboratorWords: "write" | "read-write";
  /** Whether members of a team are listed as collaborators. UNV. facts 7(c) */
  collaboratorsIncludeTeams: boolean;
  /** A public package's collaborators with a token the registry does not know. UNV. facts 2.1 */
  collaboratorsWithBadToken: 401 | 200;
  /** `/-/user/:user/package` for a granular token. facts 2.1 */
  packageList: 200 | 401 | 403;
  /** Visibility of a public package without a token. UNV. facts 2.1 */
  anonymousVisibility: 200 | 401;
  /** A public packument asked for with a token the registry does not know. UNV. facts 2.1 */
  publicReadWithBadToken: 200 | 401;
  /** A token used from outside its allow-list: npmjs' bare 403, or 401 `ipaddress`. facts 2.2 and 3 (EAUTHIP) */
  outsideCidr: 403 | 401;
  /** Classic tokens were revoked in December 2025. facts 4 */
  classicTokens: "revoked" | "accepted";

  /** What an accepted upload is answered. facts 0.3 and 1.2 */
  accepted: 200 | 201 | 202;
  /** How long the malware scan keeps a version back; `Infinity` for the stuck ones of npm/cli#9889. facts 0.3 */
  scanMs: number;
  scanResult: "published" | "blocked";
  /** How long the packument lags behind the version's own status. facts 2.10 */
  packumentLagMs: number;
  /** What a retry inside the scan window gets. facts 0.3, npm/cli#9889 (409) */
  scanWindowConflict: 409 | 403;
  /** A new package whose first version is being scanned: absent, or only npm's placeholder. facts 2.10; reports of 2026-10 */
  scanningNewPackage: "absent" | "placeholder";
  /** `PUT` of a version that exists. facts 3 */
  versionExists: 403 | 409;

  /** An upload with no token or one the registry does not know. facts 2.1 */
  uploadWithBadToken: 401 | 404;
  /** An upload with a token that may not write this package: npm hides it as 404. facts 3 */
  tokenLacksPermission: 404 | 403;
  /** An upload by an account that may not write this package. facts 3 */
  accountLacksPermission: 403 | 404;
  /** A suspended account's writes: an object, or (reports of 2026-09 and 10) a sentence or a masking 404. facts 3 */
  suspendedWrite: "object" | "text" | 404;

  /** Status of E_STAGE_REQUIRED. UNV. facts 3, npm/documentation#2036 */
  stageRequiredStatus: number;
  /** A token that bypasses 2FA, uploading directly: before and after January 2027, and npm/cli#9268. facts 0.2 and 3 */
  bypassDirect: "published" | "E_STAGE_REQUIRED" | "bypass-required";
  /** A token that does not, by its account's mode; `auth-only` is UNV. facts 0.1, 3 and open question 4 */
  nonBypassDirect: Record<TfaMode, UnchallengedUpload>;
  /** A bypass token creating a package: made, or challenged since August 2026. facts 3, textadventures/quest#2016 */
  newPackageDirect: "created" | "EOTP";
  /** What a package that disallows tokens answers. UNV. facts 4 and open question 3 */
  tokensDisallowed: "bypass-required" | "EOTP";
  /** How the web challenge goes for a client that asks for it. facts 1.2 */
  webChallenge: "urls" | "failed";

  /** Staging a package that does not exist. facts 2.9, npm-stage.md in npm@12.2.0 (201), ffflorian/schemastore-updater#1571 (404) */
  stageNewPackage: 201 | 404;
  /** Staging a package that disallows tokens. UNV. facts open question 7 */
  stageWhereTokensDisallowed: 201 | 403;
  /** Staging by an account without 2FA. UNV. facts open question 8 */
  stageWithoutTfa: 201 | 403;
  /** The stage list for a granular token. facts 2.1 */
  stageList: "visible" | "empty" | 401;
  stageScanMs: number;

  /** An identity that does not match the trusted publisher: told as a missing package. facts 2.7, npm/cli#9969 and #9923 (404) */
  exchangeMismatch: 404 | 401;
  /** Identities whose subject has numbers, of repositories made since July 2026. peers 3, npm/cli#9969 */
  immutableSubjects: "refused" | "accepted";

  /** Whether the version status is kept to those who may publish; that strictness is UNV. facts 2.8 */
  versionStatus: "publishers-only" | "anyone-known";
  /** The search index is eventually consistent: an empty one stands for the lag. facts 7(e) */
  searchIndex: "current" | "empty";
  /** Seconds a packument may be cached, as behind a CDN. UNV */
  packumentMaxAge: number;
}

/** The answers most reports agree on. */
export const usual: Variants = {
  whoami: 200,
  profile: 403,
  tokenList: 200,
  tokenListShowsPublishPolicy: false,
  collaborators: 200,
  collaboratorWords: "write",
  collaboratorsIncludeTeams: false,
  collaboratorsWithBadToken: 401,
  packageList: 200,
  anonymousVisibility: 200,
  publicReadWithBadToken: 200,
  outsideCidr: 403,
  classicTokens: "revoked",
  accepted: 200,
  scanMs: 0,
  scanResult: "published",
  packumentLagMs: 0,
  scanWindowConflict: 409,
  scanningNewPackage: "absent",
  versionExists: 403,
  uploadWithBadToken: 401,
  tokenLacksPermission: 404,
  accountLacksPermission: 403,
  suspendedWrite: "object",
  stageRequiredStatus: 403,
  bypassDirect: "published",
  nonBypassDirect: {
    off: "bypass-required",
    pending: "bypass-required",
    "auth-only": "EOTP",
    "auth-and-writes": "EOTP",
  },
  newPackageDirect: "created",
  tokensDisallowed: "bypass-required",
  webChallenge: "urls",
  stageNewPackage: 201,
  stageWhereTokensDisallowed: 201,
  stageWithoutTfa: 201,
  stageList: "visible",
  stageScanMs: 0,
  exchangeMismatch: 404,
  immutableSubjects: "refused",
  versionStatus: "publishers-only",
  searchIndex: "current",
  packumentMaxAge: 300,
};
