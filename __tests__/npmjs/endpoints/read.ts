/** What everybody may read: packuments, tarballs, attestations, keys, search. */

import { EXPIRED_NOTICE, notFound, ok, withHeaders, type Answer } from "../answers.ts";
import { param, unauthorized, type Endpoint, type Exchange } from "../exchange.ts";
import { abbreviatedPackument, fullPackument, tarballName, visibleVersions } from "../packument.ts";
import { findPackage, mayRead, standing } from "../rights.ts";
import type { Package } from "../world.ts";

const ABBREVIATED = "application/vnd.npm.install-v1+json";

/** facts 1.4: full or abbreviated, by what the client accepts first */
export const packument: Endpoint = (exchange) =>
  reading(exchange, (pkg) => {
    const { world, request, now, registry, signer } = exchange;
    const abbreviated = request.headers.accept?.startsWith(ABBREVIATED) ?? false;
    return withHeaders(
      ok(
        abbreviated
          ? abbreviatedPackument(pkg, now, registry, signer)
          : fullPackument(pkg, world, now, registry, signer),
      ),
      {
        "content-type": abbreviated ? ABBREVIATED : "application/json",
        "cache-control": `public, max-age=${world.variants.packumentMaxAge}`,
        vary: "accept-encoding, accept",
      },
    );
  });

export const tarball: Endpoint = (exchange) =>
  reading(exchange, (pkg) => {
    const found = visibleVersions(pkg, exchange.now).find(
      ({ version }) => tarballName(pkg.name, version) === param(exchange, "file"),
    );
    if (found === undefined) return notFound();
    return { status: 200, headers: { "content-type": "application/octet-stream" }, raw: found.tarball };
  });

/** A public read; a token the registry does not know is told so, or refused. facts 2.1 */
function reading(exchange: Exchange, answer: (pkg: Package) => Answer): Answer {
  const { world, request, now } = exchange;
  const sender = standing(world, request.token, now);
  const bad = sender !== "known" && sender !== "anonymous";
  if (bad && world.variants.publicReadWithBadToken === 401) return unauthorized;
  const pkg = findPackage(world, param(exchange, "package"));
  const readable =
    pkg !== undefined &&
    visibleVersions(pkg, now).length > 0 &&
    mayRead(pkg, sender === "known" ? request.token : undefined);
  const answered = readable ? answer(pkg) : notFound();
  return bad ? withHeaders(answered, { "npm-notice": EXPIRED_NOTICE }) : answered;
}

/** facts 2.10 */
export const attestations: Endpoint = (exchange) => {
  const [, name, number] = /^(.+)@([^@]+)$/.exec(param(exchange, "spec")) ?? [];
  const pkg = findPackage(exchange.world, name ?? "");
  const found = pkg && visibleVersions(pkg, exchange.now).find(({ version }) => version === number);
  const kept = found?.attestation ?? null;
  return kept === null ? notFound() : ok({ attestations: [kept] });
};

/** facts 2.10 */
export const keys: Endpoint = ({ signer }) =>
  ok({
    keys: [
      {
        expires: null,
        keyid: signer.keyid,
        keytype: "ecdsa-sha2-nistp256",
        scheme: "ecdsa-sha2-nistp256",
        key: signer.publicKey,
      },
    ],
  });

/** Search by maintainer: public packages only, and late. facts 7(e), api-documentation search.yaml */
export const search: Endpoint = ({ world, request, now }) => {
  const maintainer = /^maintainer:(\S+)$/.exec(request.query.get("text") ?? "")?.[1];
  if (maintainer === undefined) return undefined;
  const found =
    world.variants.searchIndex === "empty"
      ? []
      : world.packages.filter(
          (pkg) =>
            pkg.access === "public" && maintainer in pkg.maintainers && visibleVersions(pkg, now).length > 0,
        );
  const from = Number(request.query.get("from") ?? 0);
  const size = Number(request.query.get("size") ?? 20);
  return ok({
    objects: found.slice(from, from + size).map((pkg) => ({ package: searchResult(pkg) })),
    total: found.length,
    time: new Date(now).toISOString(),
  });
};

function searchResult(pkg: Package): unknown {
  const latest = pkg.versions.find(({ version }) => version === pkg.distTags["latest"]);
  return {
    name: pkg.name,
    version: latest?.version,
    date: latest?.publishedAt,
    publisher: { username: latest?.publisher.name, email: latest?.publisher.email },
    maintainers: Object.keys(pkg.maintainers).map((username) => ({ username })),
  };
}

/** facts 2.10: what `npm install` asks for advisories; none are known */
export const advisories: Endpoint = () => ok({});

export const ping: Endpoint = () => ok({});
