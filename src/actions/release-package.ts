import { userOf } from "../decisions/checks/subject.ts";
import { chooseRoute } from "../decisions/release/choose-route.ts";
import { decideRelease } from "../decisions/release/decide-release.ts";
import { isWorthWaiting, outcomeOf, type Release } from "../decisions/release/outcome.ts";
import type { Findings } from "../decisions/release/result.ts";
import type { Target } from "../decisions/release/target.ts";
import { pack } from "../edges/disk/pack.ts";
import { lookAt, lookUntil } from "../edges/registry/look.ts";
import { Registry } from "../edges/registry/registry.ts";
import { upload } from "../edges/registry/upload.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { Evidence } from "../model/evidence.ts";
import type { PublishInputs } from "../model/inputs.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Package, Tarball } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";
import type { Trace } from "../model/trace.ts";
import type { ReleaseLog } from "./release-log.ts";
import { identify, tellNotices, verifyToken } from "./verify-token.ts";

/**
 * Releases one package: trigger, package, target, evidence, verdict, tarball, decision, upload, confirmation, outcome.
 * What each step learns is kept in `findings`, so that it is reported even when a later one fails.
 * @throws ReleaseError
 */
export async function releasePackage(
  inputs: PublishInputs,
  surroundings: Surroundings,
  findings: Findings,
  log: ReleaseLog,
): Promise<Outcome> {
  const { pkg, target } = await identify(inputs, surroundings, findings, log);
  const registry = new Registry(target.registry, inputs.token, log.text);
  try {
    const packing = pack(pkg);
    // A failure of packing is told after the verdict, which comes first.
    packing.catch(() => {});
    const evidence = await verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log);
    const tarball = (findings.tarball = await packing);
    log.tarball(tarball);
    demandIntegrity(tarball, inputs.integrity);
    return await releaseTarball({ ...inputs, registry, pkg, target, tarball, evidence }, findings, log);
  } finally {
    tellNotices(findings, registry);
    registry.close();
  }
}

/** What the release is made from, once everything is known and verified. */
interface Prepared extends Omit<PublishInputs, "registry" | "package"> {
  registry: Registry;
  pkg: Package;
  target: Target;
  tarball: Tarball;
  evidence: Evidence;
}

async function releaseTarball(prepared: Prepared, findings: Findings, log: ReleaseLog): Promise<Outcome> {
  const { registry, pkg, target, tarball, evidence, waitMinutes, mode } = prepared;
  const decision = decideRelease(pkg, target, tarball, evidence, prepared);
  const choice = chooseRoute(mode, evidence);
  if (decision.kind === "end") {
    if (decision.outcome.state === "dry-run") findings.route = choice.route;
    return decision.outcome;
  }
  findings.route = choice.route;
  log.uploading(choice, target);
  const look = lookAt(registry, pkg.name, pkg.version, evidence.staged.kind !== "absent");
  const end = await upload({ registry, pkg, tarball, target, look }, choice, log.text);
  findings.route = end.route;
  log.answer(end);
  const release: Release = {
    ...pkg,
    target,
    tarball,
    user: userOf(evidence),
    onExisting: prepared.onExisting,
  };
  const enough = (trace: Trace): boolean => !isWorthWaiting(release, end, trace);
  return outcomeOf(release, end, await lookUntil(look, enough, waitMinutes, log.waiting));
}

function demandIntegrity(tarball: Tarball, demanded: string | undefined): void {
  if (demanded === undefined || demanded === tarball.integrity) return;
  throw new ReleaseError({
    code: "integrity-mismatch",
    what: `The tarball has the integrity ${tarball.integrity}; the input 'integrity' demands ${demanded}.`,
  });
}
