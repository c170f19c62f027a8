import ssri from "ssri";

import type { Packument } from "../../model/evidence.ts";
import type { Tarball } from "../../model/package.ts";

/** Whom a registry names as a version's publisher: what `_npmUser` holds. */
export interface ServedBy {
  publisher: string | undefined;
  trustedPublisher: string | undefined;
}

/** A version that a registry serves, with our bytes or with others. */
export type Served =
  | ({ kind: "same"; tarball: string | undefined } & ServedBy)
  | { kind: "different"; integrity: string };

/** Whether a registry serves a version, and with whose bytes. */
export type Serving = { kind: "absent" } | Served;

/**
 * Served means: the packument lists the version with our integrity. A registry that lists only a shasum is taken at its
 * word for that; one that lists neither serves something we cannot vouch for.
 */
export function servingOf(
  packument: Packument,
  version: string,
  tarball: Pick<Tarball, "integrity" | "shasum">,
): Serving {
  const served = Object.hasOwn(packument.versions, version) ? packument.versions[version] : undefined;
  if (served === undefined) return { kind: "absent" };
  const same =
    served.integrity === undefined
      ? served.shasum === tarball.shasum
      : hasHash(served.integrity, tarball.integrity);
  const { tarball: address, publisher, trustedPublisher } = served;
  return same
    ? { kind: "same", tarball: address, publisher, trustedPublisher }
    : { kind: "different", integrity: served.integrity ?? served.shasum ?? "none" };
}

/** An integrity may list several hashes. */
function hasHash(served: string, ours: string): boolean {
  return ssri.parse(served)?.sha512?.some((hash) => `${hash.algorithm}-${hash.digest}` === ours) ?? false;
}
