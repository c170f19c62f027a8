import type { Evidence, Packument } from "../../model/evidence.ts";
import type { OtherWays, Publisher } from "../../model/publisher.ts";
import { otherPublisher } from "../trusted/other-publisher.ts";
import { sameUser } from "./subject.ts";

/**
 * Who could publish a package besides us: its maintainers and collaborators, and a trusted publisher, which shows only in
 * the versions that it published (facts 2.10). What the registry does not show is not there.
 */
export function otherWaysOf({ packument, collaborators }: Evidence, us: Publisher): OtherWays {
  const known = packument.kind === "answered" ? packument.value : undefined;
  const writers =
    collaborators.kind === "answered"
      ? [...collaborators.value].filter(([, permission]) => permission !== "read").map(([name]) => name)
      : [];
  const names = [...(known?.maintainers ?? []), ...writers];
  const own = us.kind === "account" ? (us.name ?? "") : "";
  return {
    accounts: names.filter(
      (name, at) => !sameUser(name, own) && names.findIndex((other) => sameUser(other, name)) === at,
    ),
    trustedPublisher: known && lastTrustedPublisher(known, us),
    trusted: us.kind === "trusted-publisher",
  };
}

/** Of the version that was published last by one. */
function lastTrustedPublisher({ versions }: Packument, us: Publisher): OtherWays["trustedPublisher"] {
  const [version, served] =
    Object.entries(versions).findLast(([, one]) => one.trustedPublisher !== undefined) ?? [];
  const id = served?.trustedPublisher;
  if (version === undefined || id === undefined) return undefined;
  const isOther = otherPublisher({ publisher: undefined, trustedPublisher: id }, us) !== undefined;
  return isOther ? { id, version } : undefined;
}
