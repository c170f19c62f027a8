import { adviceOn } from "../decisions/checks/advice.ts";
import { checksOf, withRemedy } from "../decisions/checks/checks-of.ts";
import { otherWaysOf } from "../decisions/checks/other-ways.ts";
import { daysLeft, expiryOf } from "../decisions/checks/expiry.ts";
import { userOf, type Subject } from "../decisions/checks/subject.ts";
import { checkTrigger } from "../decisions/checks/trigger.ts";
import { trustedChecksOf } from "../decisions/checks/trusted-checks.ts";
import { verdictOf } from "../decisions/checks/verdict.ts";
import { remarksOn } from "../decisions/package/remarks.ts";
import type { Findings } from "../decisions/release/result.ts";
import { withEvidence } from "../decisions/release/set-up.ts";
import { chooseTarget, type Target } from "../decisions/release/target.ts";
import { textField } from "../decisions/untrusted.ts";
import { gatherEvidence } from "../edges/registry/evidence.ts";
import type { Registry } from "../edges/registry/registry.ts";
import { gatherTrustedEvidence } from "../edges/registry/trusted-evidence.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { Evidence, Packument } from "../model/evidence.ts";
import type { AccountInputs, ReleaseInputs } from "../model/inputs.ts";
import type { Package } from "../model/package.ts";
import { ReleaseError, type Problem } from "../model/problem.ts";
import type { ReleaseLog } from "./release-log.ts";
import { publisherOf } from "./token-for.ts";

/**
 * Whether the event is safe for a secret, before any package is read.
 * @throws ReleaseError
 */
export function demandTrigger(
  findings: Findings,
  inputs: Pick<AccountInputs, "verification">,
  { trigger }: Surroundings,
  allowUntrusted = false,
): void {
  findings.checks = [withRemedy(checkTrigger(trigger, allowUntrusted))];
  stopOnRefusals(findings, inputs);
}

/** Where a package goes, and what is to be said of it. Nothing is sent yet. @throws ReleaseError */
export function identify(
  pkg: Package,
  inputs: Pick<AccountInputs, "registry" | "serviceAccount" | "mode"> &
    Partial<Pick<ReleaseInputs, "tags" | "access" | "ignoreScripts">>,
  findings: Findings,
  log: ReleaseLog,
): Target {
  const { registry, tags = [], access, ignoreScripts = true } = inputs;
  findings.pkg = pkg;
  const target = (findings.target = chooseTarget(pkg, { registry, tags, access }));
  const { serviceAccount: account, mode } = inputs;
  const { isOneOfSeveral = false } = findings;
  findings.setUps = [{ name: pkg.name, registry: target.registry, account, mode, isOneOfSeveral }];
  findings.warnings.push(...target.warnings, ...remarksOn(pkg, ignoreScripts));
  log.package(pkg, target);
  return target;
}

/**
 * Evidence to verdict: asks the registry about the token, checks, and stops where a check proves that it is wrong. A token
 * of a trusted publisher, whose identity is in the findings, is asked about no account.
 * @throws ReleaseError
 */
export async function verifyToken(
  { registry, pkg, target }: { registry: Registry; pkg: Package; target: Target },
  inputs: AccountInputs,
  surroundings: Surroundings,
  findings: Findings,
  log: ReleaseLog,
): Promise<Evidence> {
  const evidence = await (findings.identity === undefined
    ? gatherEvidence(registry, pkg.name, inputs.introspectToken)
    : gatherTrustedEvidence(registry, pkg.name));
  learn(findings, subjectOf(pkg, target, inputs, surroundings), evidence);
  log.checks(findings.checks);
  stopOnRefusals(findings, inputs);
  return evidence;
}

function subjectOf(pkg: Package, target: Target, inputs: AccountInputs, surroundings: Surroundings): Subject {
  const { manifest } = pkg;
  return {
    ...inputs,
    packageName: pkg.name,
    registry: target.registry,
    now: surroundings.now,
    repository: { manifest: textField(manifest.repository, "url"), workflow: surroundings.repository },
  };
}

/** Evidence to findings: the checks, and what the result tells of the account and its token. */
function learn(findings: Findings, subject: Subject, evidence: Evidence): void {
  const { packument } = evidence;
  const { identity } = findings;
  const expiry = identity === undefined ? expiryOf(subject, evidence) : undefined;
  findings.user = userOf(evidence);
  if (findings.setUps !== undefined) {
    findings.setUps = findings.setUps.map((setUp) => withEvidence(setUp, subject, evidence));
  }
  findings.otherWays = otherWaysOf(evidence, publisherOf(findings, evidence, subject.serviceAccount));
  findings.previousVersion =
    packument.kind === "answered" ? previousVersion(findings, packument.value) : undefined;
  if (expiry !== undefined && expiry !== "never") {
    findings.expiry = {
      date: new Date(expiry.at).toISOString().slice(0, 10),
      daysLeft: daysLeft(expiry, subject.now),
    };
  }
  const checks = identity === undefined ? checksOf(subject, evidence) : trustedChecksOf(subject, identity);
  findings.checks = [...findings.checks, ...checks];
  findings.warnings.push(...adviceOn(subject, evidence));
}

/** What the dist-tag names; at a re-run that is the version itself, and what it named before is not known any more. */
function previousVersion({ pkg, target }: Findings, packument: Packument): string | undefined {
  const named = packument.distTags[target?.tag ?? ""];
  return named === pkg?.version ? undefined : named;
}

/** The registry's notices that came with later answers than the evidence. */
export function tellNotices(findings: Findings, { notices }: Registry): void {
  const told = new Set(findings.warnings.map(({ what }) => what));
  const fresh = [...notices].filter((what) => !told.has(what));
  findings.warnings.push(...fresh.map((what): Problem => ({ code: "registry-notice", what })));
}

/** The verdict on the checks so far: doubts become one warning, refusals stop the release. */
function stopOnRefusals(findings: Findings, { verification }: Pick<AccountInputs, "verification">): void {
  const { refusals, doubts } = verdictOf(findings.checks, verification);
  if (refusals.length > 0) throw new ReleaseError(refusals);
  findings.warnings.push(...doubts);
}
