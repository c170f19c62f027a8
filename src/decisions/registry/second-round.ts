import type { Evidence } from "../../model/evidence.ts";
import { entryOf, ownToken, userOf } from "../checks/subject.ts";

/** What the first round told. */
export type FirstRound = Pick<Evidence, "verdaccio" | "whoami" | "tokens" | "collaborators" | "packument">;

/** What is worth asking after the first round. */
export interface SecondRound {
  /** Whose packages to ask for. */
  user?: string;
  /** An existing version whose status to ask for. */
  version?: string;
  writeProbe: boolean;
}

/**
 * Verdaccio has only its write probe; elsewhere an account's packages tell how far it reaches and what its teams give,
 * and a version's status shows publish access. What the first round told is not asked again.
 */
export function secondRound(packageName: string, first: FirstRound): SecondRound {
  const user = userOf(first);
  if (first.verdaccio) return { writeProbe: user !== undefined };
  const collaborator =
    user !== undefined &&
    first.collaborators.kind === "answered" &&
    entryOf(first.collaborators.value, user) !== undefined;
  const scopes = ownToken(first)?.scopes ?? [];
  const bounded = scopes.some(({ type, name }) => type === "package" && name === packageName);
  const versions = first.packument.kind === "answered" ? Object.keys(first.packument.value.versions) : [];
  // A longer one is no version (semver), and npm's library is slow with long addresses.
  const version = versions.findLast((candidate) => candidate.length <= 256);
  return {
    writeProbe: false,
    ...(user !== undefined && !(collaborator && bounded) && { user }),
    ...(version !== undefined && !collaborator && first.whoami.kind !== "absent" && { version }),
  };
}
