/** The content of a package.json as npm would publish it. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What `publishConfig` says about a release; keys of other tools are left alone. */
export interface PublishConfig {
  tag?: string;
  access?: string;
  registry?: string;
  /** From `@scope:registry`, for the package's own scope. */
  scopeRegistry?: string;
  provenance?: boolean;
}

/** A dependency that is published otherwise than it is written. */
export interface DependencyChange {
  group: "dependencies" | "optionalDependencies" | "peerDependencies" | "devDependencies";
  name: string;
  from: string;
  to: string;
}

/** Where a package comes from. Paths are absolute. */
export type PackageSource =
  | { kind: "directory"; directory: string }
  /** With the digest of its package.json, by which one is noticed that was changed after it was read. */
  | { kind: "tarball"; file: string; digest: string };

/** A package with a valid name and version that is not private. */
export interface Package {
  name: string;
  version: string;
  /** `@org` of a scoped name. */
  scope?: string;
  manifest: Manifest;
  publishConfig: PublishConfig;
  source: PackageSource;
  /** What `workspace:` and `catalog:` became in the manifest, and become in the tarball. */
  dependencyChanges?: readonly DependencyChange[];
  /** Things npm would only warn of, for example corrections it made to package.json. */
  remarks: readonly string[];
}

/** A file in a tarball, its path without the leading `package/`. Size in bytes, digest as sha256 in base64. */
export interface TarballFile {
  path: string;
  size: number;
  digest: string;
}

/** What a tarball holds. */
export interface Contents {
  files: readonly TarballFile[];
  unpackedSize: number;
  /** The bytes of files that are looked into: small ones that are code, a manifest, or have the name of a secret. */
  samples: ReadonlyMap<string, Buffer>;
}

/** What is told of a tarball, which may be large itself. Sizes are bytes. */
export interface TarballFacts extends Omit<Contents, "samples"> {
  /** `sha512-…` (SRI). */
  integrity: string;
  /** sha1, hexadecimal. */
  shasum: string;
  size: number;
}

/** A packed package. */
export interface Tarball extends TarballFacts, Contents {
  bytes: Buffer;
}

/** The facts by themselves: what keeps them keeps neither the bytes nor the samples in memory. */
export function factsOf({ files, unpackedSize, integrity, shasum, size }: Tarball): TarballFacts {
  return { files, unpackedSize, integrity, shasum, size };
}

/** `name@version`. */
export function packageId(subject: { name: string; version: string }): string {
  return `${subject.name}@${subject.version}`;
}
