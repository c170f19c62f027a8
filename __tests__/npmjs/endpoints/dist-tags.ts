/** dist-tags. facts 2.10; open to every token that may write, stage-only ones too (facts 2.1) */

import { notFound, ok, type Answer } from "../answers.ts";
import { authenticated, param, unauthorized, type Endpoint } from "../exchange.ts";
import { visibleVersions } from "../packument.ts";
import { findPackage, mayRead, standing } from "../rights.ts";
import type { Package } from "../world.ts";
import { mayWrite } from "./package-access.ts";

export const distTags: Endpoint = (exchange) => {
  const { world, request, now } = exchange;
  const pkg = findPackage(world, param(exchange, "package"));
  const known = standing(world, request.token, now) === "known";
  if (pkg === undefined || !mayRead(pkg, known ? request.token : undefined)) return notFound();
  return ok(pkg.distTags);
};

/** The body is a JSON string: the version. facts 2.10 */
export const setDistTag: Endpoint = changingTags((pkg, tag, body, now) => {
  if (!visibleVersions(pkg, now).some(({ version }) => version === body)) return notFound();
  pkg.distTags[tag] = String(body);
  return ok({});
});

export const removeDistTag: Endpoint = changingTags((pkg, tag) => {
  if (!(tag in pkg.distTags)) return notFound();
  delete pkg.distTags[tag];
  return ok({});
});

function changingTags(change: (pkg: Package, tag: string, body: unknown, now: number) => Answer): Endpoint {
  return authenticated(unauthorized, (exchange, token, account) => {
    const { world, request, now } = exchange;
    const pkg = findPackage(world, param(exchange, "package"));
    if (pkg === undefined || !mayWrite(pkg, token, account)) return notFound();
    return change(pkg, param(exchange, "tag"), request.body, now);
  });
}
