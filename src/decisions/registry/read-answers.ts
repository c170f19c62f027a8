import type { PackageNames, Permission, StagedVersion, TfaMode } from "../../model/evidence.ts";
import { entries, field, isObject, textField } from "../untrusted.ts";

/** `GET /-/whoami` (facts 2.2). `undefined`: not an answer to that question. */
export function readWhoami(body: unknown): { username?: string } | undefined {
  if (!isObject(body)) return undefined;
  const username = textField(body, "username")?.trim();
  if (username === undefined || username === "") return Object.keys(body).length === 0 ? {} : undefined;
  return { username };
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
  return new Map(known.map(([name, word]) => [name, permissionOf(word)]));
}

/** `GET /-/package/:package/version/:version/status` (facts 2.8). */
export function readVersionStatus(body: unknown): { status: string } | undefined {
  const status = textField(body, "status");
  return status === undefined ? undefined : { status };
}

/** `GET /-/stage` (facts 2.9). Items without an id or a version are no staged versions. */
export function readStaged(body: unknown): StagedVersion[] | undefined {
  const items = field(body, "items");
  if (!Array.isArray(items)) return undefined;
  return items.flatMap((item: unknown) => {
    const [id, packageName, version] = ["id", "packageName", "version"].map((name) => textField(item, name));
    if (id === undefined || packageName === undefined || version === undefined) return [];
    const [shasum, actor] = [textField(item, "shasum"), textField(item, "actor")];
    return [
      {
        id,
        packageName,
        version,
        ...(shasum !== undefined && { shasum }),
        ...(actor !== undefined && { actor }),
      },
    ];
  });
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
