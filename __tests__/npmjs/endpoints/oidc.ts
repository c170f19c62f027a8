/** The trusted-publishing exchange: an id-token for an hour's token of one package. facts 2.7, oidc.yaml */

import { randomBytes } from "node:crypto";

import { messageRefusal, ok, type Answer } from "../answers.ts";
import { token as newToken } from "../build-world.ts";
import { param, type Endpoint } from "../exchange.ts";
import { isRecord } from "../request.ts";
import { findPackage } from "../rights.ts";
import type { Variants } from "../variants.ts";
import type { TrustedPublisher } from "../world.ts";

const HOUR = 60 * 60 * 1000;

export const exchangeIdToken: Endpoint = (exchange) => {
  const { world, request, now, registry } = exchange;
  const claims = claimsOf(request.token?.value);
  if (claims === undefined) return failed(400, "bad request");
  const pkg = findPackage(world, param(exchange, "package"));
  if (pkg === undefined || pkg.trustedPublisher === null) return failed(404, "package not found");
  // facts 2.7: the audience is `npm:` and the registry's host; this one answers on loopback
  const audiences = ["npm:registry.npmjs.org", `npm:${new URL(registry).hostname}`];
  if (!audiences.includes(String(claims["aud"]))) return failed(401, "unauthorized");
  if (!matches(world.variants, pkg.trustedPublisher, claims))
    return mismatch(world.variants.exchangeMismatch);
  const expires = new Date(now + HOUR).toISOString();
  const minted = newToken("oidc", {
    value: `npm_${randomBytes(18).toString("hex")}`,
    owner: "GitHub Actions",
    expiry: expires,
    scopes: [{ type: "package", name: pkg.name }],
  });
  world.tokens.push(minted);
  return ok({ token_type: "oidc", token: minted.value, created: new Date(now).toISOString(), expires }, 201);
};

/** Which part differs is not told: all is answered alike. facts 2.7 */
function mismatch(status: Variants["exchangeMismatch"]): Answer {
  return status === 404 ? failed(404, "package not found") : failed(401, "unauthorized");
}

/** facts 2.7: repository, top-level workflow file and environment are compared, and only GitHub's own runners count. */
function matches(
  { immutableSubjects }: Variants,
  publisher: TrustedPublisher,
  claims: Record<string, unknown>,
): boolean {
  const { repository, workflow, environment } = publisher;
  const file = /([^/]+)@/.exec(String(claims["workflow_ref"]))?.[1];
  const immutable = /^repo:[^/]+@\d+\//.test(String(claims["sub"]));
  return (
    claims["repository"] === repository &&
    (workflow === undefined || workflow === file) &&
    claims["environment"] === environment &&
    claims["runner_environment"] !== "self-hosted" &&
    !(immutable && immutableSubjects === "refused")
  );
}

function failed(status: number, why: string): Answer {
  return messageRefusal(status, `OIDC token exchange error - ${why}`);
}

/** The claims of a JWT; its signature is the identity provider's affair, and there is none here. */
function claimsOf(jwt: string | undefined): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt?.split(".")[1] ?? "", "base64url").toString());
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
