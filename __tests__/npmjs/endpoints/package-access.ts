/** Who may do what with a package: collaborators, package lists, visibility, access, version status. */

import { bypassMayNot, notFound, ok, refusal, type Answer } from "../answers.ts";
import { otpChallenge } from "../challenge.ts";
import { authenticated, param, unauthorized, type Endpoint } from "../exchange.ts";
import { isRecord } from "../request.ts";
import {
  findPackage,
  isGranular,
  mayCreate,
  mayRead,
  permissionOn,
  standing,
  tokenReaches,
  tokenWrites,
  versionState,
} from "../rights.ts";
import type { Account, Package, Permission, Token, World } from "../world.ts";

/** Public packages answer even without a token. facts 2.1, WordPress/gutenberg#80334 */
export const collaborators: Endpoint = (exchange) => {
  const { world, request, now } = exchange;
  const pkg = findPackage(world, param(exchange, "package"));
  const sender = standing(world, request.token, now);
  const open =
    sender === "anonymous" || (sender === "unknown" && world.variants.collaboratorsWithBadToken === 200);
  if (open && pkg?.access === "public") return ok(collaboratorsOf(world, pkg));
  return collaboratorsFor(exchange);
};

const collaboratorsFor = authenticated(unauthorized, (exchange, token, account) => {
  const { world } = exchange;
  const name = param(exchange, "package");
  const pkg = findPackage(world, name);
  if (isGranular(token) && world.variants.collaborators !== 200) {
    return collaboratorsDenied(world.variants.collaborators);
  }
  // facts 2.1: an unknown package is 403 in a foreign scope and 404 in one's own
  if (pkg === undefined) return mayCreate(account, name) ? notFound() : collaboratorsDenied(403);
  if (!mayRead(pkg, token)) return notFound();
  return ok(collaboratorsOf(world, pkg));
});

function collaboratorsDenied(status: 401 | 403 | 404): Answer {
  if (status === 401) return unauthorized;
  if (status === 404) return notFound();
  // release-it#742
  return refusal(403, "You may not perform that action with these credentials.");
}

/** facts 2.5: `?user=` is ignored */
function collaboratorsOf(world: World, pkg: Package): Record<string, string> {
  const names = new Set(Object.keys(pkg.maintainers));
  if (world.variants.collaboratorsIncludeTeams) {
    for (const team of pkg.teams) for (const member of team.members) names.add(member);
  }
  return Object.fromEntries(
    [...names].map((name) => [name, inWords(world, permissionOn(pkg, name) ?? "read")]),
  );
}

function inWords(world: World, permission: Permission): string {
  if (world.variants.collaboratorWords === "write") return permission;
  return permission === "write" ? "read-write" : "read-only";
}

/** facts 2.1 */
export const packagesOfUser: Endpoint = authenticated(unauthorized, (exchange, token) => {
  const { world } = exchange;
  const { packageList } = world.variants;
  if (isGranular(token) && packageList === 401) return unauthorized;
  if (isGranular(token) && packageList === 403) return refusal(403, "Forbidden");
  const user = world.accounts.find(({ name }) => name === param(exchange, "user"));
  return user === undefined ? notFound() : ok(packagesWith(world, (pkg) => permissionOn(pkg, user.name)));
});

/** facts 2.1: needs org read; libnpmaccess takes 404 as "not an organisation" and asks for the user's list */
export const packagesOfOrg: Endpoint = authenticated(unauthorized, (exchange, token, account) => {
  const { world } = exchange;
  const org = param(exchange, "org");
  if (!world.accounts.some(({ orgs }) => orgs.includes(org))) return notFound();
  const readsOrg =
    account.orgs.includes(org) &&
    (token.scopes.length === 0 || token.scopes.some(({ type, name }) => type === "org" && name === org));
  if (!readsOrg) return refusal(403, "Forbidden");
  return ok(packagesWith(world, ({ name }) => (name.startsWith(`@${org}/`) ? "write" : null)));
});

function packagesWith(
  world: World,
  permissionFor: (pkg: Package) => Permission | null,
): Record<string, string> {
  return Object.fromEntries(
    world.packages.flatMap((pkg) => {
      const permission = permissionFor(pkg);
      return permission === null ? [] : [[pkg.name, inWords(world, permission)]];
    }),
  );
}

/** facts 2.6 */
export const visibility: Endpoint = (exchange) => {
  const { world, request, now } = exchange;
  const pkg = findPackage(world, param(exchange, "package"));
  const known = standing(world, request.token, now) === "known";
  if (!known && world.variants.anonymousVisibility === 401) return unauthorized;
  if (pkg === undefined || !mayRead(pkg, known ? request.token : undefined)) return notFound();
  return ok({ public: pkg.access === "public" });
};

/** Changes that need a person. facts 1.5 (libnpmaccess setAccess and setMfa), 2.1 */
export const setAccess: Endpoint = authenticated(unauthorized, (exchange, token, account) => {
  const { world, request } = exchange;
  if (token.bypass_2fa) return bypassMayNot();
  const pkg = findPackage(world, param(exchange, "package"));
  if (pkg === undefined || !mayWrite(pkg, token, account)) return notFound();
  if (request.headers["npm-otp"] !== account.otp) return otpChallenge(exchange);
  const change = isRecord(request.body) ? request.body : {};
  if (change["access"] === "public" || change["access"] === "restricted") pkg.access = change["access"];
  else if (typeof change["automation_token_overrides_tfa"] === "boolean") {
    pkg.disallowsTokens = !change["automation_token_overrides_tfa"];
  } else return undefined;
  return ok({});
});

/** facts 2.8: a missing permission is told as a missing version */
export const versionStatus: Endpoint = authenticated(unauthorized, (exchange, token, account) => {
  const { world, now } = exchange;
  const [name, version] = [param(exchange, "package"), param(exchange, "version")];
  const pkg = findPackage(world, name);
  const state = versionState(world, name, version, now);
  const strict = world.variants.versionStatus === "publishers-only";
  if (pkg === undefined || state === "absent" || (strict && !mayWrite(pkg, token, account)))
    return notFound();
  if (pkg.statusEndpoint === "not-enabled") {
    return refusal(403, "Package version status is not enabled for this package");
  }
  return ok({ packageName: name, version, status: state });
});

/** Whether account and token together may write a package: what most of its endpoints ask. */
export function mayWrite(pkg: Package, token: Token, account: Account): boolean {
  return permissionOn(pkg, account.name) === "write" && tokenWrites(token) && tokenReaches(token, pkg.name);
}
