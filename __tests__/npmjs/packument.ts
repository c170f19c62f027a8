/** What the registry shows of a package: the full packument, and the abbreviated one installers ask for. */

import type { Signer } from "./signer.ts";
import type { Package, Version, World } from "./world.ts";

/** The versions of a package that everybody sees now: scanned, not blocked, and past the packument's lag. facts 0.3 */
export function visibleVersions(pkg: Package, now: number): Version[] {
  return pkg.versions.filter(({ blocked, visibleAt }) => !blocked && now >= visibleAt);
}

/** Moves the dist-tags of versions that have become visible since the last request. */
export function settleTags(world: World, now: number): void {
  for (const pkg of world.packages) {
    for (const version of visibleVersions(pkg, now)) {
      if (version.pendingTag === null) continue;
      pkg.distTags[version.pendingTag] = version.version;
      pkg.modified = version.publishedAt;
      version.pendingTag = null;
    }
  }
}

/** facts 1.4 and 2.10 */
export function fullPackument(
  pkg: Package,
  world: World,
  now: number,
  registry: string,
  signer: Signer,
): unknown {
  const versions = visibleVersions(pkg, now);
  return {
    _id: pkg.name,
    _rev: `${versions.length}-emulated`,
    name: pkg.name,
    description: versions.at(-1)?.manifest["description"],
    "dist-tags": pkg.distTags,
    versions: byNumber(versions, (version) => ({
      ...fullManifest(version),
      dist: dist(pkg, version, registry, signer),
    })),
    maintainers: Object.keys(pkg.maintainers).map((name) => ({ name, email: emailOf(world, name) })),
    time: {
      created: pkg.created,
      modified: pkg.modified,
      ...byNumber(versions, ({ publishedAt }) => publishedAt),
    },
  };
}

// facts 1.4: no maintainers, time or _npmUser; the fields are those installers need
const INSTALL_FIELDS = [
  "name",
  "version",
  "dependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "bundleDependencies",
  "bin",
  "engines",
  "os",
  "cpu",
];

/** facts 1.4: the answer to `application/vnd.npm.install-v1+json` */
export function abbreviatedPackument(pkg: Package, now: number, registry: string, signer: Signer): unknown {
  return {
    name: pkg.name,
    "dist-tags": pkg.distTags,
    versions: byNumber(visibleVersions(pkg, now), (version) => ({
      ...Object.fromEntries(
        INSTALL_FIELDS.filter((field) => field in version.manifest).map((field) => [
          field,
          version.manifest[field],
        ]),
      ),
      ...(version.deprecated === null ? {} : { deprecated: version.deprecated }),
      dist: dist(pkg, version, registry, signer),
    })),
    modified: pkg.modified,
  };
}

function fullManifest(version: Version): Record<string, unknown> {
  return {
    ...version.manifest,
    _id: `${String(version.manifest["name"])}@${version.version}`,
    _npmUser: version.publisher,
    ...(version.deprecated === null ? {} : { deprecated: version.deprecated }),
  };
}

/** facts 1.2 (the registry rewrites `dist.tarball`) and 2.10 (signatures, attestations) */
function dist(pkg: Package, version: Version, registry: string, signer: Signer): unknown {
  const id = `${pkg.name}@${version.version}`;
  const signature = signer.sign(`${id}:${version.integrity}`);
  return {
    integrity: version.integrity,
    shasum: version.shasum,
    tarball: `${registry}/${pkg.name}/-/${tarballName(pkg.name, version.version)}`,
    signatures: [{ keyid: signer.keyid, sig: signature }],
    ...(version.attestation === null
      ? {}
      : {
          attestations: {
            url: `${registry}/-/npm/v1/attestations/${id.replace("/", "%2f")}`,
            provenance: { predicateType: version.attestation.predicateType },
          },
        }),
  };
}

/** The last part of a tarball's address: the name without its scope. */
export function tarballName(packageName: string, version: string): string {
  return `${packageName.split("/").at(-1) ?? packageName}-${version}.tgz`;
}

function byNumber<T>(versions: Version[], show: (version: Version) => T): Record<string, T> {
  return Object.fromEntries(versions.map((version) => [version.version, show(version)]));
}

function emailOf(world: World, name: string): string {
  return world.accounts.find((account) => account.name === name)?.email ?? `${name}@example.com`;
}
