/** Staged versions: listing, viewing, approving and rejecting them. facts 2.9, api-documentation stage.yaml */

import { messageRefusal, ok, type Answer } from "../answers.ts";
import { otpChallenge } from "../challenge.ts";
import { authenticated, param, type Endpoint, type Exchange } from "../exchange.ts";
import { findPackage, isGranular, permissionOn, tokenReaches } from "../rights.ts";
import type { Account, Stage, Token, World } from "../world.ts";
import { mayWrite } from "./package-access.ts";
import { page } from "./page.ts";

const unauthorized = messageRefusal(401, "Unauthorized");
const noSuchStage = messageRefusal(404, "Not Found - No staged package version found with the provided ID.");

/** facts 2.1: takes granular tokens, and serves as a second opinion on whether a token is good */
export const listStages: Endpoint = authenticated(unauthorized, ({ world, request, now }, token, account) => {
  const { stageList } = world.variants;
  if (isGranular(token) && stageList === 401) return unauthorized;
  const wanted = request.query.get("package");
  const visible = world.stages.filter(
    (stage) => (wanted === null || stage.packageName === wanted) && maySee(world, stage, token, account),
  );
  const shown = isGranular(token) && stageList === "empty" ? [] : visible;
  const { items, page: number, perPage } = page(shown, request.query);
  return ok({
    items: items.map((stage) => stageItem(stage, now)),
    page: number,
    perPage,
    total: shown.length,
  });
});

export const viewStage: Endpoint = ofStage(({ now }, stage) => ok(stageItem(stage, now)));

export const stageTarball: Endpoint = ofStage((_exchange, stage) => ({
  status: 200,
  headers: { "content-type": "application/octet-stream" },
  raw: stage.upload.tarball,
}));

export const approveStage: Endpoint = ofStage((exchange, stage, token, account) => {
  const refusal = challengeReviewer(exchange, stage, token, account);
  if (refusal !== undefined) return refusal;
  if (exchange.now < stage.scannedAt) {
    // told of, not quoted: facts 2.9
    return messageRefusal(409, "Conflict - the automated review hasn't finished");
  }
  publishStage(exchange.world, stage.id, exchange.now);
  return ok({ message: "Package version approved and published successfully." }, 201);
});

export const rejectStage: Endpoint = ofStage((exchange, stage, token, account) => {
  const refusal = challengeReviewer(exchange, stage, token, account);
  if (refusal !== undefined) return refusal;
  exchange.world.stages = exchange.world.stages.filter(({ id }) => id !== stage.id);
  return { status: 204 };
});

/**
 * Publishes a staged version, as approving it does.
 *
 * @throws when no such stage waits
 */
export function publishStage(world: World, id: string, now: number): void {
  const stage = world.stages.find((candidate) => candidate.id === id);
  const pkg = stage && findPackage(world, stage.packageName);
  if (stage === undefined || pkg === undefined) throw new Error(`no stage ${id}`);
  pkg.versions.push({
    ...stage.upload,
    publishedAt: new Date(now).toISOString(),
    visibleAt: now + world.variants.packumentLagMs,
    scannedAt: now,
  });
  world.stages = world.stages.filter((candidate) => candidate !== stage);
}

function ofStage(
  answer: (exchange: Exchange, stage: Stage, token: Token, account: Account) => Answer,
): Endpoint {
  return authenticated(unauthorized, (exchange, token, account) => {
    const stage = exchange.world.stages.find(({ id }) => id === param(exchange, "stage"));
    const hidden = stage === undefined || !maySee(exchange.world, stage, token, account);
    return hidden ? noSuchStage : answer(exchange, stage, token, account);
  });
}

function maySee(world: World, stage: Stage, token: Token, account: Account): boolean {
  const pkg = findPackage(world, stage.packageName);
  return pkg !== undefined && permissionOn(pkg, account.name) !== null && tokenReaches(token, pkg.name);
}

/** Approving and rejecting take write access, 2FA on the account, and a one-time password. facts 2.9 */
function challengeReviewer(
  exchange: Exchange,
  stage: Stage,
  token: Token,
  account: Account,
): Answer | undefined {
  const { world, request } = exchange;
  const pkg = findPackage(world, stage.packageName);
  if (pkg === undefined || !mayWrite(pkg, token, account)) {
    return messageRefusal(403, "Insufficient permissions to access this resource");
  }
  if (account.tfa === "off" || account.tfa === "pending") {
    return messageRefusal(403, "Please enable 2fa for your account");
  }
  if (request.headers["npm-otp"] === account.otp) return undefined;
  return otpChallenge(exchange);
}

function stageItem(stage: Stage, now: number): unknown {
  const { id, packageName, tag, createdAt, actor, actorType, access, scannedAt, upload } = stage;
  return {
    id,
    packageName,
    version: upload.version,
    tag,
    createdAt,
    actor,
    actorType,
    access,
    shasum: upload.shasum,
    status: now < scannedAt ? "validating" : "staged",
  };
}
