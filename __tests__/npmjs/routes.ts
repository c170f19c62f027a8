/** Every request the emulator knows. */

import { profile, tokenList, whoami } from "./endpoints/account.ts";
import { distTags, removeDistTag, setDistTag } from "./endpoints/dist-tags.ts";
import { exchangeIdToken } from "./endpoints/oidc.ts";
import {
  collaborators,
  packagesOfOrg,
  packagesOfUser,
  setAccess,
  versionStatus,
  visibility,
} from "./endpoints/package-access.ts";
import { advisories, attestations, keys, packument, ping, search, tarball } from "./endpoints/read.ts";
import { approveStage, listStages, rejectStage, stageTarball, viewStage } from "./endpoints/stages.ts";
import { publish, stage } from "./endpoints/upload.ts";
import type { Endpoint } from "./exchange.ts";

/** Method and path; a part in capitals is variable. The first that matches answers. */
const ROUTES: [request: string, endpoint: Endpoint][] = [
  ["GET /-/ping", ping],
  ["GET /-/whoami", whoami],
  ["GET /-/npm/v1/user", profile],
  ["GET /-/npm/v1/tokens", tokenList],
  ["GET /-/npm/v1/keys", keys],
  ["GET /-/npm/v1/attestations/SPEC", attestations],
  ["POST /-/npm/v1/security/advisories/bulk", advisories],
  ["POST /-/npm/v1/oidc/token/exchange/package/PACKAGE", exchangeIdToken],
  ["GET /-/v1/search", search],
  ["GET /-/user/USER/package", packagesOfUser],
  ["GET /-/org/ORG/package", packagesOfOrg],
  ["GET /-/package/PACKAGE/collaborators", collaborators],
  ["GET /-/package/PACKAGE/visibility", visibility],
  ["POST /-/package/PACKAGE/access", setAccess],
  ["GET /-/package/PACKAGE/version/VERSION/status", versionStatus],
  ["GET /-/package/PACKAGE/dist-tags", distTags],
  ["PUT /-/package/PACKAGE/dist-tags/TAG", setDistTag],
  ["DELETE /-/package/PACKAGE/dist-tags/TAG", removeDistTag],
  ["GET /-/stage", listStages],
  ["POST /-/stage/package/PACKAGE", stage],
  ["GET /-/stage/STAGE", viewStage],
  ["DELETE /-/stage/STAGE", rejectStage],
  ["GET /-/stage/STAGE/tarball", stageTarball],
  ["POST /-/stage/STAGE/approve", approveStage],
  ["GET /PACKAGE", packument],
  ["PUT /PACKAGE", publish],
  ["GET /PACKAGE/-/FILE", tarball],
];

interface Match {
  endpoint: Endpoint;
  params: Record<string, string>;
}

/** The endpoint for a request, and the variable parts of its path. */
export function matchRoute(method: string, segments: string[]): Match | undefined {
  for (const [request, endpoint] of ROUTES) {
    const [verb, path = ""] = request.split(" ");
    const params = verb === method ? matchPath(path.split("/").slice(1), segments) : undefined;
    if (params !== undefined) return { endpoint, params };
  }
  return undefined;
}

function matchPath(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (/^[A-Z]+$/.test(part)) params[part.toLowerCase()] = segment;
    else if (part !== segment) return undefined;
  }
  // `-` is npm's own namespace, never a package
  return params["package"] === "-" ? undefined : params;
}
