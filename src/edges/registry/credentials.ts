import type { RegistryUrl } from "../../model/registry.ts";
import type { Secret } from "../../model/secret.ts";

/** The options that make npm's libraries send a token, to one registry. */
export type Credentials = Record<`//${string}:_authToken`, string>;

/**
 * A token bound to its registry's host, port and path (npm-registry-fetch, lib/auth.js). `forceAuth` would go to any host
 * that is asked, and a bare `token` is ignored (facts 1.2). Without a token there is nothing to send.
 */
export function credentialsFor(registry: RegistryUrl, token: Secret | undefined): Credentials {
  if (token === undefined) return {};
  const { host, pathname } = new URL(registry);
  return { [`//${host}${pathname}:_authToken`]: token.reveal() };
}
