import { userOf } from "../decisions/checks/subject.ts";
import { remarksOnChanges } from "../decisions/contents/changes.ts";
import { inspectContents } from "../decisions/contents/inspect.ts";
import {
  decideProvenance,
  isAccessOpen,
  wantedProvenance,
  withVisibility,
  type ProvenanceDecision,
} from "../decisions/provenance/decide-provenance.ts";
import { chooseRoute } from "../decisions/release/choose-route.ts";
import { decideRelease } from "../decisions/release/decide-release.ts";
import { isWorthWaiting, outcomeOf, type Release } from "../decisions/release/outcome.ts";
import type { Findings } from "../decisions/release/result.ts";
import type { Target } from "../decisions/release/target.ts";
import type { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import type { Connections } from "../edges/registry/connections.ts";
import { lookAt, lookUntil } from "../edges/registry/look.ts";
import { Registry } from "../edges/registry/registry.ts";
import { upload } from "../edges/registry/upload.ts";
import { fetchVisibility } from "../edges/registry/visibility.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ReleaseInputs } from "../model/inputs.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Package, Tarball } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";
import type { Trace } from "../model/trace.ts";
import { buildAndPack, packOnly, type Built } from "./build-package.ts";
import { compareWithPrevious } from "./compare.ts";
import { atCommit } from "./match.ts";
import type { ReleaseLog } from "./release-log.ts";
import { sayTagsOutOfReach, setFurtherTags } from "./set-tags.ts";
import { identify, tellNotices, verifyToken } from "./verify-token.ts";

/** A token that may write may set dist-tags, a stage-only one too (facts 2.1). */
const MAY_SET_TAGS = true;

/** Where packages are released from, and what their releases share. */
export interface Place {
  surroundings: Surroundings;
  packages: WorkspacePackages;
  /** Absent for one package alone, which has its own. */
  connections?: Connections;
}

/**
 * Releases one package: package, target, evidence, verdict, tarball, decision, provenance, upload, confirmation,
 * outcome. What each step learns is kept in `findings`, so that it is reported even when a later one fails.
 * @throws ReleaseError
 */
export async function releasePackage(
  given: Package,
  inputs: ReleaseInputs,
  place: Place,
  findings: Findings,
  log: ReleaseLog,
): Promise<Outcome> {
  const { surroundings, packages, connections } = place;
  findings.pkg = given;
  const pkg = await packages.publishable(given);
  const target = identify(pkg, inputs, findings, log);
  const registry = new Registry(target.registry, inputs.token, log.text, connections?.to(target.registry));
  try {
    // Packing alone may run beside the verification; a script must not run before the verdict.
    const packing = inputs.ignoreScripts ? packOnly(pkg, surroundings.temporary) : undefined;
    // A failure of packing is told after the verdict, which comes first.
    packing?.catch(() => {});
    const evidence = await verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log);
    const packed = await (packing ?? buildAndPack(pkg, surroundings, packages));
    const built = {
      ...packed,
      pkg: atCommit(packed.pkg, inputs.match, surroundings.source, findings),
    };
    findings.pkg = built.pkg;
    findings.tarball = built.tarball;
    log.tarball(built.tarball);
    demandIntegrity(built.tarball, inputs.integrity);
    sayTagsOutOfReach({ pkg: built.pkg, target }, MAY_SET_TAGS, findings, log);
    const prepared = { ...inputs, ...built, registry, target, evidence, surroundings };
    const outcome = await releaseBuilt(prepared, findings, log);
    return await setFurtherTags(outcome, prepared, { dryRun: inputs.dryRun, maySetTags: MAY_SET_TAGS }, log);
  } finally {
    tellNotices(findings, registry);
    registry.close();
  }
}

/** What the release is made from, once everything is known and verified. */
interface Prepared extends Omit<ReleaseInputs, "registry">, Built {
  registry: Registry;
  target: Target;
  evidence: Evidence;
  surroundings: Surroundings;
}

async function releaseBuilt(prepared: Prepared, findings: Findings, log: ReleaseLog): Promise<Outcome> {
  const { registry, pkg, target, tarball, evidence, surroundings, mode } = prepared;
  const decision = decideRelease(pkg, target, tarball, evidence, prepared);
  const choice = chooseRoute(mode, evidence);
  const ends = decision.kind === "end";
  if (ends && decision.outcome.state !== "dry-run") return decision.outcome;
  findings.route = choice.route;
  const { packument } = evidence;
  const known = packument.kind === "answered" ? packument.value : undefined;
  const subject = { version: pkg.version, tag: target.tag };
  const comparing = compareWithPrevious(registry, known, subject, tarball, surroundings.temporary);
  demandSoundContents(prepared, findings);
  findings.provenance = await demandProvenance(prepared);
  log.provenance(findings.provenance);
  const outcome = ends ? decision.outcome : await uploadBuilt(prepared, choice, findings, log);
  findings.changes = await comparing;
  if (findings.changes !== undefined) findings.warnings.push(...remarksOnChanges(findings.changes));
  return outcome;
}

async function uploadBuilt(
  { registry, pkg, target, tarball, evidence, waitMinutes, onExisting }: Prepared,
  choice: ReturnType<typeof chooseRoute>,
  findings: Findings,
  log: ReleaseLog,
): Promise<Outcome> {
  log.uploading(choice, target);
  const look = lookAt(registry, pkg.name, pkg.version, evidence.staged.kind !== "absent");
  const provenance = findings.provenance?.sign === true;
  const end = await upload({ registry, pkg, tarball, target, look, provenance }, choice, log.text);
  findings.route = end.route;
  log.answer(end);
  const release: Release = { ...pkg, target, tarball, user: userOf(evidence), onExisting };
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

/** Secrets and entry points, looked at only where something would be uploaded. */
function demandSoundContents({ tarball, pkg, messages, allowFiles }: Prepared, findings: Findings): void {
  const found = inspectContents(tarball, pkg.manifest, messages, allowFiles);
  findings.suggestions = found.suggestions;
  findings.warnings.push(...found.warnings);
  if (found.refusals.length > 0) throw new ReleaseError(found.refusals);
}

/** Whether to sign, known before anything is signed. @throws ReleaseError where it is demanded and would be refused. */
async function demandProvenance(prepared: Prepared): Promise<ProvenanceDecision> {
  const { pkg, target, evidence, registry, surroundings } = prepared;
  const { access } = target;
  const wanted = wantedProvenance(prepared.provenance, pkg.publishConfig.provenance);
  const facts = {
    pkg,
    access,
    registry: target.registry,
    verdaccio: evidence.verdaccio,
    signer: surroundings.signer,
  };
  const first = decideProvenance(wanted, facts);
  const decision =
    first.sign && isAccessOpen(facts)
      ? withVisibility(pkg.name, await fetchVisibility(registry, pkg.name))
      : first;
  if (wanted === "true" && !decision.sign && decision.problem !== undefined) {
    throw new ReleaseError(decision.problem);
  }
  return decision;
}
