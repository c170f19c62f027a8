import type { Check } from "../../../src/model/check.ts";
import type { Health } from "../../../src/model/health.ts";
import type { TarballFile } from "../../../src/model/package.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { OtherWays } from "../../../src/model/publisher.ts";
import type { PackageResult, State } from "../../../src/model/result.ts";

export const STATES: readonly State[] = [
  "published",
  "accepted",
  "staged",
  "already-published",
  "already-staged",
  "skipped",
  "dry-run",
  "failed",
];

const CHECKS: readonly Check[] = [
  { id: "trigger", status: "pass", evidence: "the event is push" },
  {
    id: "expiry",
    status: "unknown",
    code: "expiry-unavailable",
    evidence: "the token list was refused",
    remedy: "Give the input.",
  },
];

/** Nobody else may publish. */
export function otherWays(change: Partial<OtherWays> = {}): OtherWays {
  return { accounts: [], trustedPublisher: undefined, trusted: false, ...change };
}

/** The result of a package whose release ended well, with changes. */
export function result(change: Partial<PackageResult> = {}): PackageResult {
  return {
    state: "published",
    live: true,
    id: "@acme/demo@1.2.3",
    name: "@acme/demo",
    version: "1.2.3",
    previousVersion: "1.2.2",
    type: "patch",
    mode: "direct",
    tag: "latest",
    tags: ["latest"],
    unsetTags: [],
    access: "public",
    registry: "https://registry.npmjs.org/",
    integrity: "sha512-abc",
    shasum: "0123456789",
    size: 1234,
    unpackedSize: 5678,
    fileCount: 3,
    tarball: "https://registry.npmjs.org/@acme/demo/-/demo-1.2.3.tgz",
    url: "https://www.npmjs.com/package/@acme/demo/v/1.2.3",
    provenanceUrl: undefined,
    provenance: "not signed: it is not asked for",
    changes: undefined,
    suggestions: [],
    stageId: undefined,
    approveCommand: undefined,
    approveUrl: undefined,
    serviceAccount: "svc-bot",
    tokenExpires: "2027-01-31",
    tokenDaysLeft: 30,
    checks: CHECKS,
    problems: [],
    warnings: [],
    ...change,
  };
}

/** The result of a release that failed before anything was known. */
export function nothingKnown(change: Partial<PackageResult> = {}): PackageResult {
  const names = Object.keys(result()) as (keyof PackageResult)[];
  const unknown = Object.fromEntries(names.map((name) => [name, undefined])) as unknown as PackageResult;
  const known = {
    state: "failed",
    live: false,
    type: "",
    tags: [],
    unsetTags: [],
    checks: [],
    suggestions: [],
    problems: [],
    warnings: [],
  } as const;
  return { ...unknown, ...known, ...change };
}

/** The health of a token that is well, with changes. */
export function health(change: Partial<Health> = {}): Health {
  return {
    healthy: true,
    name: "@acme/demo",
    registry: "https://registry.npmjs.org/",
    serviceAccount: "svc-bot",
    tokenExpires: "2027-01-31",
    tokenDaysLeft: 30,
    checks: CHECKS,
    otherWays: undefined,
    trusted: false,
    problems: [],
    warnings: [],
    ...change,
  };
}

/** As many problems of the same kind. */
export function problems(count: number, code: Problem["code"] = "package-private"): Problem[] {
  return Array.from({ length: count }, (_, at) => ({ code, what: `Package ${at} is private.` }));
}

export function files(count: number, name: (at: number) => string = (at) => `lib/${at}.js`): TarballFile[] {
  return Array.from({ length: count }, (_, at) => ({ path: name(at), size: at, digest: `digest ${at}` }));
}
