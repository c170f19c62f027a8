/**
 * The decision whether a token may publish or stage a version: pure, made from the facts alone. The emulator answers by
 * it, and tests of the product hold what the product said against it.
 */

import {
  bypassRequired,
  cannotStage,
  EXPIRED_NOTICE,
  held,
  messageRefusal,
  noPermission,
  notFound,
  oidcDenied,
  otpRequired,
  outsideCidr,
  paymentRequired,
  refusal,
  republishTooSoon,
  stagedBefore,
  stageRequired,
  versionExists,
  withHeaders,
  type Answer,
} from "./answers.ts";
import {
  findPackage,
  mayCreate,
  ownerOf,
  permissionOn,
  standing,
  tokenReaches,
  tokenWrites,
  versionState,
} from "./rights.ts";
import type { UnchallengedUpload } from "./variants.ts";
import type { Account, Package, Token, World } from "./world.ts";

export type UploadRoute = "direct" | "stage";

export type RefusalReason =
  | "token-rejected"
  | "outside-cidr"
  | "account-held"
  | "token-lacks-permission"
  | "account-lacks-permission"
  | "oidc-denied"
  | "tokens-disallowed"
  | "stage-required"
  | "otp-required"
  | "bypass-required"
  | "payment-required"
  | "staging-refused"
  | "version-exists"
  | "staged-before"
  | "republish-too-soon";

export type PublishAnswer =
  | { accepted: true; becomes: "published" | "validating" | "staged" }
  | { accepted: false; reason: RefusalReason; answer: Answer };

/** The route, with what else bears on the answer beside who asks for what. */
export interface UploadRequest {
  route: UploadRoute;
  now?: number;
  /** The `npm-otp` header. */
  otp?: string | undefined;
  /** `access` of the request's body; null leaves it to the registry. */
  access?: "public" | "restricted" | null | undefined;
}

/** What the registry answers to an upload of this version with this token; `undefined` is no token at all. */
export function publishAnswer(
  world: World,
  token: Token | undefined,
  packageName: string,
  version: string,
  how: UploadRoute | UploadRequest,
): PublishAnswer {
  const { route, otp, access, now = Date.now() } = typeof how === "string" ? { route: how } : how;
  const attempt: Attempt = { world, packageName, version, route, now, otp };
  if (token === undefined || standing(world, token, now) !== "known") return rejected(world, token, now);
  const pkg = findPackage(world, packageName);
  const granted = token.kind === "oidc" ? oidcGrant(pkg, token, attempt) : grant(pkg, token, attempt);
  if (!granted.accepted) return granted;
  if (pkg === undefined && route === "direct" && costsMoney(ownerOf(world, token), packageName, access)) {
    return refused("payment-required", paymentRequired());
  }
  return conflict(pkg, attempt) ?? granted;
}

interface Attempt {
  world: World;
  packageName: string;
  version: string;
  route: UploadRoute;
  now: number;
  otp: string | undefined;
}

function refused(reason: RefusalReason, answer: Answer): PublishAnswer {
  return { accepted: false, reason, answer };
}

/** facts 2.1: no token and a bad one are answered alike, by 401 or by a masking 404. */
function rejected(world: World, token: Token | undefined, now: number): PublishAnswer {
  if (token !== undefined && standing(world, token, now) === "outside-cidr") {
    return refused("outside-cidr", outsideCidr(world.variants.outsideCidr));
  }
  if (world.variants.uploadWithBadToken === 404) return refused("token-rejected", notFound());
  const answer = refusal(401, "Unauthorized");
  // facts 3 (E401): the notice comes with tokens that once were good and with those that never were
  const told = token === undefined ? answer : withHeaders(answer, { "npm-notice": EXPIRED_NOTICE });
  return refused("token-rejected", told);
}

/** A trusted publisher's short-lived token: package-scoped, with the actions its configuration allows. facts 2.7 */
function oidcGrant(pkg: Package | undefined, token: Token, attempt: Attempt): PublishAnswer {
  const action = attempt.route === "direct" ? "createPackage" : "createStagedPackage";
  const allowed = tokenReaches(token, attempt.packageName) && pkg?.trustedPublisher?.allows.includes(action);
  if (allowed !== true) return refused("oidc-denied", oidcDenied());
  return accepted(attempt);
}

function grant(pkg: Package | undefined, token: Token, attempt: Attempt): PublishAnswer {
  const { world, packageName } = attempt;
  const account = ownerOf(world, token);
  if (account === undefined) return refused("token-rejected", refusal(401, "Unauthorized"));
  // facts 3: the hold stops every write, staging too
  if (account.suspended) return refused("account-held", held(world.variants.suspendedWrite));
  if (!tokenWrites(token) || !tokenReaches(token, packageName)) {
    const masked = attempt.route === "stage" || world.variants.tokenLacksPermission === 404;
    return refused("token-lacks-permission", masked ? hidden(attempt.route) : noPermission(packageName));
  }
  const mayWrite =
    pkg === undefined ? mayCreate(account, packageName) : permissionOn(pkg, account.name) === "write";
  if (!mayWrite) {
    const masked = attempt.route === "stage" || world.variants.accountLacksPermission === 404;
    return refused("account-lacks-permission", masked ? hidden(attempt.route) : noPermission(packageName));
  }
  return attempt.route === "stage"
    ? stageGrant(pkg, token, account, attempt)
    : directGrant(pkg, token, account, attempt);
}

/** facts 3: a missing permission is told as a missing package */
function hidden(route: UploadRoute): Answer {
  return route === "stage"
    ? messageRefusal(404, "Not Found - The specified package does not exist.")
    : notFound();
}

/** Staging asks for no second factor and takes any kind of token. facts 2.9, npm-stage.md in npm@12.2.0 */
function stageGrant(
  pkg: Package | undefined,
  token: Token,
  account: Account,
  attempt: Attempt,
): PublishAnswer {
  const { variants } = attempt.world;
  if (pkg === undefined && variants.stageNewPackage === 404) {
    return refused("staging-refused", hidden("stage"));
  }
  if (disallows(pkg, token) && variants.stageWhereTokensDisallowed === 403) {
    return refused(
      "tokens-disallowed",
      messageRefusal(403, "Insufficient permissions to access this resource"),
    );
  }
  if (!hasTfa(account) && variants.stageWithoutTfa === 403) {
    return refused("staging-refused", messageRefusal(403, "Please enable 2fa for your account"));
  }
  return accepted(attempt);
}

function directGrant(
  pkg: Package | undefined,
  token: Token,
  account: Account,
  attempt: Attempt,
): PublishAnswer {
  const { variants } = attempt.world;
  // facts 0.2 and 3: stage-only holds whatever else the token may do
  if (token.publish_policy === "stage_only") return byUpload("E_STAGE_REQUIRED", attempt);
  if (disallows(pkg, token)) {
    const { answer } = refusalFor(variants.tokensDisallowed, attempt);
    return refused("tokens-disallowed", answer);
  }
  if (hasTfa(account) && attempt.otp === account.otp) return accepted(attempt);
  if (!token.bypass_2fa) return byUpload(variants.nonBypassDirect[account.tfa], attempt);
  if (pkg === undefined && variants.newPackageDirect === "EOTP") return byUpload("EOTP", attempt);
  return byUpload(variants.bypassDirect, attempt);
}

/** The package's setting blocks every token that is not a person's session. facts 4 */
function disallows(pkg: Package | undefined, token: Token): boolean {
  return pkg?.disallowsTokens === true && token.kind !== "session";
}

/** 2FA counts once it is confirmed. facts 2.3 */
function hasTfa(account: Account): boolean {
  return account.tfa === "auth-only" || account.tfa === "auth-and-writes";
}

function byUpload(what: UnchallengedUpload, attempt: Attempt): PublishAnswer {
  if (what === "published") return accepted(attempt);
  if (what === "staged") return { accepted: true, becomes: "staged" };
  const { reason, answer } = refusalFor(what, attempt);
  return refused(reason, answer);
}

function refusalFor(
  what: Exclude<UnchallengedUpload, "published" | "staged">,
  attempt: Attempt,
): { reason: RefusalReason; answer: Answer } {
  switch (what) {
    case "EOTP":
      return { reason: "otp-required", answer: otpRequired() };
    case "bypass-required":
      return { reason: "bypass-required", answer: bypassRequired() };
    case "E_STAGE_REQUIRED":
      return { reason: "stage-required", answer: stageRequired(attempt.world.variants.stageRequiredStatus) };
  }
}

/** facts 3 (E402): a scoped package is restricted unless its first publish says otherwise. */
function costsMoney(
  account: Account | undefined,
  packageName: string,
  access: UploadRequest["access"],
): boolean {
  return packageName.startsWith("@") && access !== "public" && account?.paid === false;
}

/** Staged and published versions share one index. facts 2.9 */
function conflict(pkg: Package | undefined, attempt: Attempt): PublishAnswer | undefined {
  const { world, packageName, version, route, now } = attempt;
  const { variants } = world;
  if (pkg?.unpublishedRecently === true) return refused("republish-too-soon", republishTooSoon(packageName));
  const state = versionState(world, packageName, version, now);
  if (state === "absent") return undefined;
  const exists = state === "published" || state === "blocked" || state === "deleted";
  if (route === "stage") return refused(exists ? "version-exists" : "staged-before", cannotStage(version));
  if (exists) return refused("version-exists", versionExists(version, variants.versionExists));
  if (state === "validating" && variants.scanWindowConflict === 403) {
    return refused("staged-before", versionExists(version, 403));
  }
  return refused("staged-before", stagedBefore(version));
}

function accepted({ world, route }: Attempt): PublishAnswer {
  if (route === "stage") return { accepted: true, becomes: "staged" };
  return { accepted: true, becomes: world.variants.scanMs > 0 ? "validating" : "published" };
}
