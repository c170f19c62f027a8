import type { TokenEntry } from "../../model/evidence.ts";
import { field, isObject, textField } from "../untrusted.ts";

/** One page of `GET /-/npm/v1/tokens` (facts 2.4). */
export interface TokenPage {
  /** Masked form and entry of each token. */
  tokens: readonly { masked: string; entry: TokenEntry }[];
  last: boolean;
  /** How many tokens there are on all pages. */
  total: number | undefined;
}

/** A page of the token list; every field of an entry is optional, and the shape of classic tokens is read too. */
export function readTokenPage(body: unknown): TokenPage | undefined {
  const objects = field(body, "objects");
  if (!Array.isArray(objects)) return undefined;
  const tokens = objects.flatMap((object: unknown) => {
    const masked = textField(object, "token");
    return masked === undefined ? [] : [{ masked, entry: readEntry(object) }];
  });
  const total = field(body, "total");
  return {
    tokens,
    last: textField(field(body, "urls"), "next") === undefined,
    total: typeof total === "number" ? total : undefined,
  };
}

function readEntry(object: unknown): TokenEntry {
  const readonly = flag(object, "readonly");
  // Classic tokens say `automation` for what granular ones call `bypass_2fa`.
  const bypasses2fa = flag(object, field(object, "bypass_2fa") === undefined ? "automation" : "bypass_2fa");
  const policy = textField(object, "publish_policy");
  const expiry = field(object, "expiry");
  const scopes = readScopes(field(object, "scopes"));
  const writes = readWrites(field(object, "permissions"));
  const cidr = texts(field(object, "cidr") ?? field(object, "cidr_whitelist"));
  return {
    ...(readonly !== undefined && { readonly }),
    ...(bypasses2fa !== undefined && { bypasses2fa }),
    ...(policy !== undefined && { stageOnly: policy === "stage_only" }),
    ...((expiry === null || typeof expiry === "string") && { expiry }),
    ...(scopes !== undefined && { scopes }),
    ...(writes !== undefined && { writes }),
    ...(cidr !== undefined && { cidr }),
  };
}

function flag(object: unknown, name: string): boolean | undefined {
  const value = field(object, name);
  return typeof value === "boolean" ? value : undefined;
}

/** A list with an element of another shape tells nothing: what it means might be a wider reach. */
function readScopes(value: unknown): TokenEntry["scopes"] {
  if (!Array.isArray(value)) return undefined;
  const scopes = value.map((scope: unknown) => ({
    type: textField(scope, "type"),
    name: textField(scope, "name"),
  }));
  return scopes.every(
    (scope): scope is { type: string; name: string } => scope.type !== undefined && scope.name !== undefined,
  )
    ? scopes
    : undefined;
}

/** Whether any permission on packages is to write; `undefined` where none speaks of packages. */
function readWrites(value: unknown): boolean | undefined {
  if (!Array.isArray(value)) return undefined;
  const actions = value
    .filter((permission: unknown) => textField(permission, "name") === "package")
    .map((permission: unknown) => textField(permission, "action"));
  if (actions.length === 0 || actions.includes(undefined)) return undefined;
  return actions.some((action) => action !== "read");
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((item): item is string => typeof item === "string")
    ? value
    : undefined;
}

/** Whether a value is a JSON Web Token with an `exp`, and when that is, in milliseconds. */
export function jwtExpiry(payload: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(payload);
    const exp = isObject(claims) ? claims.exp : undefined;
    return typeof exp === "number" && Number.isFinite(exp) && exp > 0 && exp < 8e12 ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
