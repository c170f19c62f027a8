import { userOf } from "../decisions/checks/subject.ts";
import type { Findings } from "../decisions/release/result.ts";
import type { Target } from "../decisions/release/target.ts";
import type { Connection } from "../edges/registry/connections.ts";
import { exchangeIdentity } from "../edges/registry/trusted-publisher.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Package } from "../model/package.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Secret } from "../model/secret.ts";
import type { ReleaseLog } from "./release-log.ts";

/** Where a token is used. */
interface Purpose {
  pkg: Package;
  target: Target;
  shared: Connection;
}

/**
 * The token for one package: the one that was given, else one of its trusted publisher, which nothing uses beyond this
 * package's release. It is remembered until the step ends, to be kept out of what is told.
 * @throws ReleaseError where the job's identity is exchanged for none
 */
export async function tokenFor(
  { pkg, target, shared }: Purpose,
  given: Secret | undefined,
  findings: Findings,
  log: ReleaseLog,
): Promise<Secret> {
  if (given !== undefined) return given;
  findings.trusted = true;
  // Commands that make a token would be of no help.
  delete findings.setUps;
  const { token, identity } = await exchangeIdentity(target.registry, pkg.name, log.text, shared);
  findings.identity = identity;
  log.exchanged(identity, target);
  return token;
}

/**
 * By whom a package is released.
 * @param expected the service account's name in the workflow, for a token whose user is not told
 */
export function publisherOf(
  { identity }: Findings,
  evidence: Evidence,
  expected: string | undefined,
): Publisher {
  return identity === undefined
    ? { kind: "account", name: userOf(evidence) ?? expected }
    : { kind: "trusted-publisher", identity };
}
