/** Complete values with overrides, so that a test states only its point. */

import type { Subject } from "../../../src/decisions/checks/subject.ts";
import type { Release } from "../../../src/decisions/release/outcome.ts";
import type { Target } from "../../../src/decisions/release/target.ts";
import type { Evidence, Packument, ServedVersion, StagedVersion } from "../../../src/model/evidence.ts";
import type { Identity } from "../../../src/model/identity.ts";
import type { Package, Tarball } from "../../../src/model/package.ts";
import { NPMJS, type RegistryUrl } from "../../../src/model/registry.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import type { Trace } from "../../../src/model/trace.ts";
import { answered, notAsked } from "./answers.ts";

/** A registry that is not npm's. */
export const ELSEWHERE = "https://registry.example.test/npm/" as RegistryUrl;

/** The service account of every test. */
export const USER = "svc-bot";

/** When the checks of every test are made. */
export const NOW = Date.parse("2026-11-24T12:00:00.000Z");

export const OURS = { integrity: `sha512-${"a".repeat(86)}==`, shasum: "a".repeat(40) } as const;
export const OTHERS = { integrity: `sha512-${"b".repeat(86)}==`, shasum: "b".repeat(40) } as const;

/** Of a job in which all is usual. */
export const IDENTITY: Identity = {
  repository: "acme/widgets",
  workflow: "release.yml",
  reusableWorkflow: undefined,
  environment: undefined,
  ref: "refs/heads/main",
  subject: "repo:acme/widgets:ref:refs/heads/main",
  runner: "github-hosted",
};

/** Nothing but whoami was asked. */
export function evidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    verdaccio: false,
    whoami: answered({ username: USER }),
    profile: notAsked,
    tokens: notAsked,
    collaborators: notAsked,
    packument: notAsked,
    staged: notAsked,
    versionStatus: notAsked,
    writeProbe: notAsked,
    accountPackages: notAsked,
    searchedPackages: notAsked,
    jwtExpiry: undefined,
    notices: [],
    ...overrides,
  };
}

export function subject(overrides: Partial<Subject> = {}): Subject {
  return {
    packageName: "demo",
    registry: NPMJS,
    mode: "auto",
    serviceAccount: undefined,
    refuseAccounts: [],
    maxPackages: 1,
    tokenExpires: undefined,
    expiryWarningDays: 14,
    now: NOW,
    repository: { manifest: undefined, workflow: undefined },
    ...overrides,
  };
}

export function pkg(overrides: Partial<Package> = {}): Package {
  return {
    name: "demo",
    version: "1.1.0",
    manifest: {},
    publishConfig: {},
    source: { kind: "directory", directory: "/demo" },
    remarks: [],
    ...overrides,
  };
}

export function tarball(overrides: Partial<Tarball> = {}): Tarball {
  return {
    ...OURS,
    bytes: Buffer.from("demo"),
    size: 4,
    unpackedSize: 20,
    files: [{ path: "package.json", size: 20, digest: "a" }],
    samples: new Map(),
    ...overrides,
  };
}

/** The dist-tag `latest`, since nobody named one. */
export function target(overrides: Partial<Target> = {}): Target {
  return {
    registry: NPMJS,
    tag: "latest",
    named: false,
    furtherTags: [],
    access: undefined,
    warnings: [],
    ...overrides,
  };
}

/** `demo@1.1.0` with our bytes. */
export function release(overrides: Partial<Release> = {}): Release {
  return {
    name: "demo",
    version: "1.1.0",
    target: target(),
    tarball: OURS,
    by: { kind: "account", name: USER },
    refuseAccounts: [],
    onExisting: "skip",
    ...overrides,
  };
}

export function served(overrides: Partial<ServedVersion> = {}): ServedVersion {
  return { ...OURS, deprecated: false, ...overrides };
}

/** `1.0.0` as `latest`, with other bytes than the ones to be released. */
export function packument(overrides: Partial<Packument> = {}): Packument {
  return { distTags: { latest: "1.0.0" }, versions: { "1.0.0": served(OTHERS) }, ...overrides };
}

/** A packument whose versions matter for nothing but their numbers; the first is `latest`. */
export function packumentOf(...versions: [string, ...string[]]): Packument {
  return packument({
    distTags: { latest: versions[0] },
    versions: Object.fromEntries(versions.map((version) => [version, served(OTHERS)])),
  });
}

/** `demo@1.1.0` with our bytes, waiting for approval. */
export function staged(overrides: Partial<StagedVersion> = {}): StagedVersion {
  return { id: "stage-1", packageName: "demo", version: "1.1.0", shasum: OURS.shasum, ...overrides };
}

/** The version is nowhere to be seen. */
export function trace(overrides: Partial<Trace> = {}): Trace {
  return {
    packument: packument(),
    staged: [],
    readable: true,
    stagedReadable: true,
    status: undefined,
    ...overrides,
  };
}

export function statusFailure(
  status: number,
  words = "",
  overrides: Partial<RegistryFailure & { kind: "status" }> = {},
): RegistryFailure & { kind: "status" } {
  return {
    kind: "status",
    status,
    words,
    notice: "",
    challenge: undefined,
    retryAfter: undefined,
    html: false,
    ...overrides,
  };
}

export function networkFailure(code: string): RegistryFailure & { kind: "network" } {
  return { kind: "network", code, why: "the connection broke" };
}
