/** Every endpoint of the evidence: where it is, and what looks like its answer and is none. */

import { token } from "../../npmjs/build-world.ts";
import { NONSENSE, said, type Nonsense } from "./nonsense.ts";

export const TOKEN = token("bypass").value;
const MASK = `${TOKEN.slice(0, 8)}...${TOKEN.slice(-4)}`;

export interface Endpoint {
  method: "GET" | "PUT";
  path: string;
  nonsense: readonly Nonsense[];
}

export type EndpointName =
  | "whoami"
  | "profile"
  | "token list"
  | "collaborators"
  | "staged versions"
  | "packument"
  | "version status"
  | "account's packages"
  | "search"
  | "write probe";

/** An answer of Verdaccio's write probe: 422 is the good one, with words of its own (facts 5). */
const probed = (called: string, status: number, body: string, type = "application/json"): Nonsense => ({
  called,
  answer: { status, headers: { "content-type": type }, raw: body },
});

const at = (path: string, ...own: Nonsense[]): Endpoint => ({
  method: "GET",
  path,
  nonsense: [...NONSENSE, ...own],
});

/** For the package `@acme/demo` of the account `svc-bot`. */
export const ENDPOINTS: Readonly<Record<EndpointName, Endpoint>> = {
  whoami: at(
    "/-/whoami",
    said("a number as the name", { username: 5 }),
    said("a list as the name", { username: ["svc-bot"] }),
    said("an object as the name", { username: { name: "svc-bot" } }),
    said("an empty name", { username: "", ok: true }),
    said("a blank name", { username: "  \n " }),
    said("a name of many thousand characters", { username: "x".repeat(12_000) }),
    said("no name but another", { name: "svc-bot" }),
    said("a name in capitals", { USERNAME: "svc-bot" }),
  ),
  profile: at(
    "/-/npm/v1/user",
    said("a text as tfa", { tfa: "false" }),
    said("zero as tfa", { tfa: 0 }),
    said("a list as tfa", { tfa: [] }),
    said("an unknown mode", { tfa: { mode: "none", pending: false } }),
    said("a number as the mode", { tfa: { mode: 0, pending: "true" } }),
  ),
  "token list": at(
    "/-/npm/v1/tokens",
    said("a text as bypass_2fa", { objects: [{ token: MASK, bypass_2fa: "true" }], urls: {} }),
    said("a number as bypass_2fa", { objects: [{ token: MASK, bypass_2fa: 1 }], urls: {} }),
    said("a text as automation", { objects: [{ token: MASK, automation: "yes" }], urls: {} }),
    said("an object instead of a list", { objects: { 0: { token: MASK, bypass_2fa: true } } }),
    said("entries that are lists", { objects: [[MASK, true]] }),
    said("two entries with the same mask", {
      objects: [
        { token: MASK, bypass_2fa: true },
        { token: MASK, bypass_2fa: true },
      ],
    }),
    said("pages without end", { objects: [], urls: { next: "/-/npm/v1/tokens?page=0" } }),
  ),
  collaborators: at(
    "/-/package/@acme%2fdemo/collaborators",
    said("true as the permission", { "svc-bot": true }),
    said("a list as the permission", { "svc-bot": ["write"] }),
    said("an unknown permission", { "svc-bot": "maybe" }),
    said("a list of pairs", [["svc-bot", "write"]]),
    said("collaborators in an envelope", { collaborators: { "svc-bot": "write" } }),
  ),
  "staged versions": at(
    "/-/stage",
    said("null as the items", { items: null }),
    said("an object as the items", { items: {} }),
    said("a text as the items", { items: "[]" }),
    said("items that are none", { items: [1, null, "staged", []], total: "many" }),
  ),
  packument: at(
    "/@acme%2fdemo",
    said("versions as a list", { name: "@acme/demo", versions: ["1.0.0"], maintainers: ["svc-bot"] }),
    said("versions as a text", { name: "@acme/demo", versions: "1.0.0", maintainers: ["svc-bot"] }),
    said("maintainers alone", { maintainers: [{ name: "svc-bot" }] }),
    said("maintainers as a text", { versions: null, maintainers: "svc-bot" }),
  ),
  "version status": at(
    "/-/package/@acme%2fdemo/version/1.0.0/status",
    said("a status nobody knows", { status: "not found" }),
    said("a number as the status", { status: 200 }),
    said("a list as the status", { status: ["published"] }),
    said("an empty status", { status: "", packageName: "@acme/demo" }),
  ),
  "account's packages": at(
    "/-/user/svc-bot/package",
    said("true as the permission", { "@acme/demo": true }),
    said("a list as the permission", { "@acme/demo": ["write"] }),
    said("an unknown permission", { "@acme/demo": "maybe" }),
    said("a list of names", ["@acme/demo"]),
  ),
  search: at(
    "/-/v1/search",
    said("objects that are none", { objects: [1, null, { package: "@acme/demo" }], total: "1" }),
    said("a total below zero", { objects: [], total: -1 }),
    said("a total of everything", { objects: [], total: 1e308 }),
  ),
  "write probe": {
    method: "PUT",
    path: "/@acme%2fdemo",
    nonsense: [
      // 403 is an answer here, whatever comes with it.
      ...NONSENSE.filter(({ answer: { status } }) => status !== 403),
      probed("a web page with 422", 422, "<html><body>Unprocessable</body></html>", "text/html"),
      probed("nothing with 422", 422, ""),
      probed("a success", 201, '{"ok":"created"}'),
      probed("a conflict", 409, '{"error":"this package is already present"}'),
    ],
  },
};
