import type { PackageNames, Permission, StagedVersion, TfaMode } from "../../model/evidence.ts";
import { entries, field, isObject, textField } from "../untrusted.ts";

/** No white space or slash, and no longer than a name in a registry can be. */
const USER_NAME = /^[^\s/]{1,214}$/;

/** The words of a version's status (facts 2.8). */
const STATUSES = new Set(["published", "validating", "staged", "blocked", "deleted"]);

/** Fields of an error body, which no registry gives next to names. */
const ERROR_FIELDS = new Set(["error", "message", "reason", "code", "status", "statusCode", "success", "ok"]);

/** `GET /-/whoami` (facts 2.2). `undefined`: not an answer to that question. */
export function readWhoami(body: unknown): { username?: string } | undefined {
  if (!isObject(body)) return undefined;
  if (Object.keys(body).length === 0) return {};
  const username = textField(body, "username")?.trim();
  return username !== undefined && USER_NAME.test(username) ? { username } : undefined;
}

/** `GET /-/npm/v1/user` (facts 2.3): a `tfa` that is null, false or pending is off. */
export function readProfile(body: unknown): { tfa: TfaMode } | undefined {
  if (!isObject(body) || !Object.hasOwn(body, "tfa")) return undefined;
  const tfa = body.tfa;
  if (tfa === null || tfa === false || field(tfa, "pending") === true) return { tfa: "off" };
  const mode = field(tfa, "mode");
  return { tfa: mode === "auth-only" || mode === "auth-and-writes" ? mode : "unknown" };
}

/**
 * `GET /-/package/:package/collaborators` and `/-/user/:user/package` (facts 2.5): names with `write` or `read`, which
 * some spell `read-write` and `read-only`.
 */
export function readPermissions(body: unknown): ReadonlyMap<string, Permission> | undefined {
  if (!isObject(body)) return undefined;
  const known = entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (known.length < entries(body).length) return undefined;
  const permissions = known.map(([name, word]) => [name, permissionOf(word)] as const);
  // An error told with a good status has the shape of a name with an unknown word.
  const isError =
    known.length > 0 && permissions.every(([name, word]) => ERROR_FIELDS.has(name) && word === "unknown");
  return isError ? undefined : new Map(permissions);
}

/** `GET /-/package/:package/visibility` (facts 2.6). */
export function readPackageVisibility(body: unknown): { public: boolean } | undefined {
  const isPublic = field(body, "public");
  return typeof isPublic === "boolean" ? { public: isPublic } : undefined;
}

/** `GET /-/package/:package/version/:version/status` (facts 2.8). */
export function readVersionStatus(body: unknown): { status: string } | undefined {
  const status = textField(body, "status");
  return status === undefined || !STATUSES.has(status) ? undefined : { status };
}

/** `GET /-/stage` (facts 2.9). Items without an id or a version are left out; where all are so, it is no such list. */
export function readStaged(body: unknown): StagedVersion[] | undefined {
  const items = field(body, "items");
  if (!Array.isArray(items)) return undefined;
  const staged = items.map(readStagedVersion).filter((version) => version !== undefined);
  return items.length > 0 && staged.length === 0 ? undefined : staged;
}

function readStagedVersion(item: unknown): StagedVersion | undefined {
  const [id, packageName, version] = ["id", "packageName", "version"].map((name) => textField(item, name));
  if (id === undefined || packageName === undefined || version === undefined) return undefined;
  const [shasum, actor] = [textField(item, "shasum"), textField(item, "actor")];
  const more = { ...(shasum !== undefined && { shasum }), ...(actor !== undefined && { actor }) };
  return { id, packageName, version, ...more };
}

/** `GET /-/v1/search` (facts 7e). */
export function readSearch(body: unknown): PackageNames | undefined {
  const objects = field(body, "objects");
  if (!Array.isArray(objects)) return undefined;
  const names = objects
    .map((object: unknown) => textField(field(object, "package"), "name"))
    .filter((name) => name !== undefined);
  const total = field(body, "total");
  return { names, total: typeof total === "number" ? Math.max(total, objects.length) : objects.length };
}

function permissionOf(word: string): Permission {
  if (word === "write" || word === "read-write") return "write";
  return word === "read" || word === "read-only" ? "read" : "unknown";
}
