/** Who may do what: pure questions about a world, asked by the endpoints and by the publish decision. */

import { BlockList } from "node:net";

import type { Account, Package, Permission, Token, World } from "./world.ts";

export type Standing = "anonymous" | "unknown" | "expired" | "outside-cidr" | "known";

/** How the registry regards whoever sent this token. facts 2.2 */
export function standing(world: World, token: Token | undefined, now: number): Standing {
  if (token === undefined) return "anonymous";
  if (!world.tokens.some((known) => known.value === token.value)) return "unknown";
  if (token.revoked !== null) return "expired";
  if (token.expiry !== null && Date.parse(token.expiry) <= now) return "expired";
  // facts 4: classic tokens were revoked by December 2025
  if (token.kind === "classic-automation" && world.variants.classicTokens === "revoked") return "expired";
  if (token.cidr !== null && !allowsLoopback(token.cidr)) return "outside-cidr";
  return "known";
}

/** The account a token belongs to; an OIDC token has none. */
export function ownerOf(world: World, token: Token): Account | undefined {
  return world.accounts.find((account) => account.name === token.owner);
}

/** A granular token, as opposed to a session's: what most endpoints tell apart. facts 2.1 */
export function isGranular(token: Token): boolean {
  return token.kind !== "session";
}

/** Whether a token carries write permission at all. facts 2.4 */
export function tokenWrites(token: Token): boolean {
  return (
    !token.readonly && token.permissions.some(({ name, action }) => name === "package" && action === "write")
  );
}

/** Whether a token reaches a package; without scopes (session, classic) it reaches what its account reaches. facts 2.4 */
export function tokenReaches(token: Token, packageName: string): boolean {
  if (token.scopes.length === 0) return true;
  return token.scopes.some(
    ({ type, name }) =>
      // docs (npm/documentation#1762): an org item is for managing the organisation, it publishes nothing
      type !== "org" &&
      (name === "*" || name === packageName || (type === "scope" && packageName.startsWith(`${name}/`))),
  );
}

/** An account's own permission on a package, through itself or a team. facts 7(c) */
export function permissionOn(pkg: Package, accountName: string): Permission | null {
  const granted = pkg.teams
    .filter((team) => team.members.includes(accountName))
    .map((team) => team.permission);
  const own = pkg.maintainers[accountName];
  if (own !== undefined) granted.push(own);
  if (granted.includes("write")) return "write";
  return granted.includes("read") ? "read" : null;
}

/** Whether a packument is shown to the sender; restricted packages are hidden as missing. facts 3 */
export function mayRead(pkg: Package, token: Token | undefined): boolean {
  if (pkg.access === "public") return true;
  return token !== undefined && permissionOn(pkg, token.owner) !== null && tokenReaches(token, pkg.name);
}

/** A scope belongs to the account or organisation of that name. facts 3 (E404 on PUT) */
export function mayCreate(account: Account, packageName: string): boolean {
  const scope = /^@([^/]+)\//.exec(packageName)?.[1];
  return scope === undefined || scope === account.name || account.orgs.includes(scope);
}

export function findPackage(world: World, name: string): Package | undefined {
  return world.packages.find((pkg) => pkg.name === name);
}

export type VersionState = "absent" | "validating" | "staged" | "published" | "blocked" | "deleted";

/** Where a version stands, in the words of the status endpoint. facts 2.8 */
export function versionState(world: World, packageName: string, version: string, now: number): VersionState {
  const pkg = findPackage(world, packageName);
  const held = pkg?.versions.find((candidate) => candidate.version === version);
  if (held !== undefined) {
    if (now < held.scannedAt) return "validating";
    return held.blocked ? "blocked" : "published";
  }
  if (pkg?.deletedVersions.includes(version)) return "deleted";
  const stage = findStage(world, packageName, version);
  if (stage === undefined) return "absent";
  return now < stage.scannedAt ? "validating" : "staged";
}

export function findStage(
  world: World,
  packageName: string,
  version: string,
): World["stages"][number] | undefined {
  return world.stages.find((stage) => stage.packageName === packageName && stage.upload.version === version);
}

function allowsLoopback(cidr: string[]): boolean {
  const allowed = new BlockList();
  for (const range of cidr) {
    const [address = "", prefix = "32"] = range.split("/");
    allowed.addSubnet(address, Number(prefix), address.includes(":") ? "ipv6" : "ipv4");
  }
  return allowed.check("127.0.0.1");
}
