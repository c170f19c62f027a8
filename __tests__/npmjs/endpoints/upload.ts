/** Uploads: publishing directly, and staging. Whether they are taken is decided by `publishAnswer`. */

import { randomUUID } from "node:crypto";

import { ok, type Answer } from "../answers.ts";
import { pkg as newPackage, version as newVersion } from "../build-world.ts";
import { otpChallenge } from "../challenge.ts";
import { param, type Endpoint, type Exchange } from "../exchange.ts";
import { publishAnswer, type UploadRoute } from "../publish-answer.ts";
import { findPackage, ownerOf } from "../rights.ts";
import { isUpload, readUploadBody, type UploadBody } from "../upload-body.ts";
import type { NpmUser, Package, Stage, Token, Version } from "../world.ts";

export const publish: Endpoint = (exchange) => upload(exchange, "direct");
export const stage: Endpoint = (exchange) => upload(exchange, "stage");

function upload(exchange: Exchange, route: UploadRoute): Answer | undefined {
  const { world, request, now } = exchange;
  const name = param(exchange, "package");
  // Deprecating and changing owners are PUTs without attachments, and no fact tells how npmjs answers them here.
  if (!isUpload(request.body)) return undefined;
  const read = readUploadBody(name, request.body);
  if (!read.read) return read.answer;
  const { body } = read;
  const decision = publishAnswer(world, request.token, name, body.version, {
    route,
    now,
    otp: header(exchange, "npm-otp"),
    access: body.access,
  });
  if (!decision.accepted) {
    return decision.reason === "otp-required" ? otpChallenge(exchange) : decision.answer;
  }
  // `publishAnswer` accepts no upload without a token
  const token = request.token as Token;
  exchange.uploads.push({ route, name, version: body.version, integrity: body.integrity, by: token.owner });
  if (decision.becomes === "staged") {
    const stageId = keepStage(exchange, name, body, token);
    return route === "stage"
      ? ok({ message: "Package version staged successfully.", stageId }, 201)
      : taken(exchange);
  }
  keepVersion(exchange, name, body, token);
  return taken(exchange);
}

/** facts 0.3 and publish.yaml */
function taken({ world }: Exchange): Answer {
  return ok({ success: true }, world.variants.accepted);
}

function keepVersion(exchange: Exchange, name: string, body: UploadBody, token: Token): void {
  const { world, now } = exchange;
  const { variants } = world;
  const isNew = findPackage(world, name) === undefined;
  const held = findPackage(world, name) ?? createPackage(exchange, name, token, accessByDefault(name, body));
  const scannedAt = now + variants.scanMs;
  held.versions.push({
    ...versionFrom(exchange, body, token),
    scannedAt,
    visibleAt: scannedAt + variants.packumentLagMs,
    blocked: variants.scanResult === "blocked",
  });
  if (isNew && variants.scanMs > 0 && variants.scanningNewPackage === "placeholder") addPlaceholder(held);
}

function keepStage(exchange: Exchange, name: string, body: UploadBody, token: Token): string {
  const { world, now } = exchange;
  const id = randomUUID();
  // facts 2.9: staging a new package publishes a public placeholder, so that the name exists
  const held =
    findPackage(world, name) ?? addPlaceholder(createPackage(exchange, name, token, body.access ?? "public"));
  const kept: Stage = {
    id,
    packageName: name,
    tag: body.tag,
    createdAt: new Date(now).toISOString(),
    actor: token.owner,
    actorType: token.kind === "oidc" ? "trusted automation" : "user",
    access: held.access === "public" ? "public" : "private",
    scannedAt: now + world.variants.stageScanMs,
    upload: versionFrom(exchange, body, token),
  };
  // facts 2.9: the list shows the newest first
  world.stages.unshift(kept);
  return id;
}

function versionFrom(exchange: Exchange, body: UploadBody, token: Token): Version {
  const { version, manifest, tarball, integrity, shasum, attestation, tag } = body;
  return {
    version,
    manifest,
    tarball,
    integrity,
    shasum,
    attestation,
    publisher:
      findPackage(exchange.world, param(exchange, "package"))?.namedPublisher ?? publisher(exchange, token),
    publishedAt: new Date(exchange.now).toISOString(),
    deprecated: null,
    scannedAt: 0,
    visibleAt: 0,
    blocked: false,
    pendingTag: tag,
  };
}

/** facts 2.10 */
function publisher({ world }: Exchange, token: Token): NpmUser {
  if (token.kind === "oidc") {
    return {
      name: "GitHub Actions",
      email: "npm-oidc-no-reply@github.com",
      trustedPublisher: { id: "github", oidcConfigId: "oidc:00000000-0000-0000-0000-000000000000" },
    };
  }
  return { name: token.owner, email: ownerOf(world, token)?.email ?? "" };
}

/** facts 3 (E402): a scoped package is restricted unless its first publish says otherwise. */
function accessByDefault(name: string, { access }: UploadBody): Package["access"] {
  return access ?? (name.startsWith("@") ? "restricted" : "public");
}

function createPackage(
  { world, now }: Exchange,
  name: string,
  token: Token,
  access: Package["access"],
): Package {
  const created = new Date(now).toISOString();
  const made = newPackage(name, { access, maintainers: { [token.owner]: "write" }, versions: [], created });
  world.packages.push(made);
  return made;
}

/** facts 2.9: `0.0.0-stage`, npm's own stand-in for a package whose first version is not public yet */
function addPlaceholder(held: Package): Package {
  const manifest = {
    name: held.name,
    version: "0.0.0-stage",
    description: "Temporary package placeholder for staged publishing",
  };
  held.versions.unshift(newVersion(held.name, "0.0.0-stage", { manifest, pendingTag: "latest" }));
  return held;
}

function header({ request }: Exchange, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
