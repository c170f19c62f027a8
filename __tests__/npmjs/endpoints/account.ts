/** Who the sender is: whoami, the profile, and the token list. */

import { ok, refusal, TOKEN_NOTICE, withHeaders, type Answer } from "../answers.ts";
import { authenticated, unauthorized, type Endpoint } from "../exchange.ts";
import { isGranular } from "../rights.ts";
import type { Account, Token, World } from "../world.ts";
import { page } from "./page.ts";

// facts 2.1: the client shows nothing after the address, so the body says nothing
const bare401: Answer = { status: 401, body: {} };

/** facts 2.2: it proves identity, not publish rights */
export const whoami: Endpoint = authenticated(bare401, ({ world }, token, account) => {
  if (isGranular(token) && world.variants.whoami === 401) return bare401;
  return ok({ username: account.name });
});

/** facts 2.3, npm-profile's README */
export const profile: Endpoint = authenticated(unauthorized, ({ world }, token, account) => {
  if (isGranular(token) && world.variants.profile === 403) return refusal(403, "Forbidden");
  return ok({
    tfa: tfaOf(account),
    name: account.name,
    email: account.email,
    email_verified: true,
    created: "2026-01-01T00:00:00.000Z",
    updated: "2026-01-01T00:00:00.000Z",
    cidr_whitelist: null,
    fullname: "",
  });
});

function tfaOf(account: Account): unknown {
  if (account.tfa === "off") return false;
  if (account.tfa === "pending") return { mode: "auth-and-writes", pending: true };
  return { mode: account.tfa, pending: false };
}

// facts 2.4: 401 with `{error}` and `www-authenticate`
const tokens401 = withHeaders(unauthorized, { "www-authenticate": "Bearer" });

const listTokens = authenticated(tokens401, ({ world, request, registry }, token, account) => {
  const { tokenList } = world.variants;
  const denied = tokenList === 403 || (tokenList === "403-for-bypass" && token.bypass_2fa);
  if (isGranular(token) && denied) return refusal(403, "Forbidden");
  const own = world.tokens.filter(({ owner }) => owner === account.name);
  const { items, page: number, perPage, more } = page(own, request.query);
  const next = `${registry}/-/npm/v1/tokens?page=${number + 1}&perPage=${perPage}`;
  return ok({
    objects: items.map((entry) => listEntry(world, entry)),
    total: own.length,
    urls: more ? { next } : {},
  });
});

/** facts 2.4, token.yaml: the notice comes with every answer */
export const tokenList: Endpoint = (exchange) => {
  const answer = listTokens(exchange);
  const noticed = answer === undefined || answer.headers?.["npm-notice"] !== undefined;
  return noticed ? answer : withHeaders(answer, { "npm-notice": TOKEN_NOTICE });
};

function listEntry(world: World, token: Token): unknown {
  const { created, key, readonly } = token;
  if (token.listedAs === "classic") {
    // facts 2.4, the older shape
    return {
      key,
      token: token.value.slice(0, 6),
      readonly,
      automation: token.kind === "classic-automation",
      cidr_whitelist: token.cidr,
      created,
      updated: created,
    };
  }
  const { name, expiry, bypass_2fa, cidr, revoked, permissions, scopes, publish_policy } = token;
  return {
    name,
    description: null,
    expiry,
    key,
    token: `${token.value.slice(0, 8)}...${token.value.slice(-4)}`,
    readonly,
    bypass_2fa,
    cidr,
    revoked,
    created,
    updated: created,
    accessed: null,
    permissions,
    scopes,
    ...(world.variants.tokenListShowsPublishPolicy && publish_policy !== null ? { publish_policy } : {}),
  };
}
