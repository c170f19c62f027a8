import { escapedName } from "../registry/escaped-name.ts";
import type { Changes } from "../../model/changes.ts";
import type { Check } from "../../model/check.ts";
import type { Outcome } from "../../model/outcome.ts";
import { packageId, type Package, type TarballFacts } from "../../model/package.ts";
import type { Identity } from "../../model/identity.ts";
import type { Problem } from "../../model/problem.ts";
import type { OtherWays } from "../../model/publisher.ts";
import { isNpmjs } from "../../model/registry.ts";
import type { PackageResult } from "../../model/result.ts";
import type { SetUp } from "../../model/set-up.ts";
import type { Route } from "../../model/upload.ts";
import { cutChanges, MOST_REPORTED } from "../contents/changes.ts";
import type { ProvenanceDecision } from "../provenance/decide-provenance.ts";
import { plain } from "../report/token-commands.ts";
import { releaseType } from "./release-type.ts";
import type { Target } from "./target.ts";

/** npmjs' page of the versions that wait for approval. */
export const STAGED_PACKAGES = "https://www.npmjs.com/settings/~/staged-packages";

/** What a release found out until it ended, well or not; the steps fill it in their order. */
export interface Findings {
  /** Whether the step has other packages. */
  isOneOfSeveral?: boolean;
  pkg?: Package;
  target?: Target;
  tarball?: TarballFacts;
  user?: string | undefined;
  /** The version that the dist-tag named before. */
  previousVersion?: string | undefined;
  route?: Route;
  /** When the token expires: an ISO date, and whole days. */
  expiry?: { date: string; daysLeft: number };
  provenance?: ProvenanceDecision;
  changes?: Changes | undefined;
  /** What publint would do better. */
  suggestions?: readonly string[];
  /** Whether the package has no token, so that its trusted publisher is used. */
  trusted?: boolean;
  /** The job's identity, where it was exchanged for a token of the package's trusted publisher. */
  identity?: Identity;
  /** Who may publish the package besides. */
  otherWays?: OtherWays;
  /** For the commands that the report tells where the set-up is to blame: one a package. */
  setUps?: readonly SetUp[];
  checks: readonly Check[];
  warnings: Problem[];
}

/** Findings and the end as the result of one package. */
export function resultOf(findings: Findings, outcome: Outcome): PackageResult {
  const { pkg, target, tarball, previousVersion } = findings;
  const releases = ["published", "accepted", "staged", "dry-run"].includes(outcome.state);
  return {
    state: outcome.state,
    live: outcome.live,
    id: pkg && packageId(pkg),
    name: pkg?.name,
    version: pkg?.version,
    previousVersion,
    type: releases && pkg !== undefined ? releaseType(previousVersion, pkg.version) : "",
    mode: findings.route,
    tag: target?.tag,
    tags: target === undefined ? [] : [target.tag, ...target.furtherTags],
    unsetTags: outcome.unsetTags ?? [],
    access: target?.access,
    registry: target?.registry,
    integrity: tarball?.integrity,
    shasum: tarball?.shasum,
    size: tarball?.size,
    unpackedSize: tarball?.unpackedSize,
    fileCount: tarball?.files.length,
    tarball: outcome.tarball,
    url: outcome.live && pkg !== undefined && target !== undefined ? pageOf(pkg, target) : undefined,
    provenanceUrl: outcome.provenanceUrl,
    provenance: provenanceOf(findings, outcome),
    stageId: outcome.stageId,
    ...approval(findings, outcome),
    serviceAccount: findings.user,
    tokenExpires: findings.expiry?.date,
    tokenDaysLeft: findings.expiry?.daysLeft,
    changes: findings.changes && cutChanges(findings.changes, MOST_REPORTED),
    suggestions: findings.suggestions ?? [],
    checks: findings.checks,
    problems: outcome.problems,
    warnings: warningsOf(findings, outcome),
  };
}

/** The warnings of the way and of the end; that the token is dead is no notice where it is the failure. */
export function warningsOf({ warnings }: Findings, outcome: Outcome): Problem[] {
  const isDead = outcome.problems.some(({ code }) => code === "token-invalid" || code === "token-expired");
  const repeats = ({ code, what }: Problem): boolean =>
    code === "registry-notice" && /\b(expired|revoked)\b/i.test(what);
  return [...warnings, ...outcome.warnings].filter((warning) => !(isDead && repeats(warning)));
}

/** Whether provenance was signed, as a word and a reason. */
function provenanceOf({ provenance }: Findings, { state, provenanceUrl }: Outcome): string | undefined {
  if (provenance === undefined) return undefined;
  if (!provenance.sign) return `not signed: ${provenance.why}`;
  if (provenanceUrl !== undefined) return "signed";
  return state === "dry-run" ? "would be signed" : undefined;
}

/** How a maintainer approves a staged version: npm's command (npm 11.15 and later), and npmjs' page. */
function approval(
  { target }: Findings,
  { state, stageId }: Outcome,
): Pick<PackageResult, "approveCommand" | "approveUrl"> {
  const waits = state === "staged" || state === "already-staged";
  if (!waits || target === undefined) return { approveCommand: undefined, approveUrl: undefined };
  const npmjs = isNpmjs(target.registry);
  const registry = npmjs ? "" : ` --registry ${plain(target.registry)}`;
  return {
    approveCommand: stageId === undefined ? undefined : `npm stage approve ${plain(stageId)}${registry}`,
    approveUrl: npmjs ? STAGED_PACKAGES : undefined,
  };
}

/** npmjs has a page for a version; any other registry has the packument. */
function pageOf(pkg: Package, { registry }: Target): string {
  return isNpmjs(registry)
    ? `https://www.npmjs.com/package/${pkg.name}/v/${pkg.version}`
    : `${registry}${escapedName(pkg.name)}`;
}
