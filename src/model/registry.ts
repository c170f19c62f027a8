declare const normalised: unique symbol;

/** An http(s) URL of a registry: no credentials, query or fragment, and a trailing slash. */
export type RegistryUrl = string & { readonly [normalised]: true };

/** Where npm publishes when nothing else is said. */
export const NPMJS = "https://registry.npmjs.org/" as RegistryUrl;

/**
 * The normalised form of what a user wrote, or the reason why it is no registry URL.
 */
export function parseRegistryUrl(text: string): { url: RegistryUrl } | { reason: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return { reason: "it is not a URL" };
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { reason: `its protocol is ${url.protocol} and only https: and http: are accepted` };
  }
  if (url.username !== "" || url.password !== "") {
    return { reason: "it contains credentials; give the token in the input 'token'" };
  }
  if (/[?#]/.test(text)) return { reason: "it has a query or a fragment" };
  return { url: (url.href.endsWith("/") ? url.href : `${url.href}/`) as RegistryUrl };
}

/** Only links to npmjs.com pages and the commands that a report tells may go by this (design: capabilities, not names). */
export function isNpmjs(registry: RegistryUrl): boolean {
  return new URL(registry).host === new URL(NPMJS).host;
}
