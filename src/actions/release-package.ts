import { setImmediate } from "node:timers/promises";

import type { LimitFunction } from "p-limit";

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
import { lookAt, lookUntil, type Staging } from "../edges/registry/look.ts";
import { Registry } from "../edges/registry/registry.ts";
import { upload } from "../edges/registry/upload.ts";
import { fetchVisibility } from "../edges/registry/visibility.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ReleaseInputs } from "../model/inputs.ts";
import type { Outcome } from "../model/outcome.ts";
import { factsOf, type Package, type TarballFacts } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";
import type { Publisher } from "../model/publisher.ts";
import type { Trace } from "../model/trace.ts";
import { buildAndPack, packOnly, type Built } from "./build-package.ts";
import { compareWithPrevious } from "./compare.ts";
import { atCommit } from "./match.ts";
import type { ReleaseLog } from "./release-log.ts";
import { sayTagsOutOfReach, setFurtherTags } from "./set-tags.ts";
import { tellChanges, tellEntryPoints } from "./tell-contents.ts";
import { publisherOf, tokenFor } from "./token-for.ts";
import { identify, tellNotices, verifyToken } from "./verify-token.ts";

/** Where packages are released from, and what their releases share. */
export interface Place {
  surroundings: Surroundings;
  packages: WorkspacePackages;
  connections: Connections;
  /** As many at once as the input `concurrency` says. */
  inFlight: LimitFunction;
}

/** The rest of a release once its upload has ended: it only waits for the registry, and does not hold the tarball's bytes. */
export type Confirm = () => Promise<Outcome>;

/**
 * Releases one package up to the upload's end: package, target, evidence, verdict, tarball, decision, provenance, upload;
 * what is given does the rest: confirmation, further dist-tags, outcome. What each step learns is kept in `findings`, so
 * that it is reported even when a later one fails.
 * @throws ReleaseError
 */
export async function releasePackage(
  given: Package,
  inputs: ReleaseInputs,
  place: Place,
  findings: Findings,
  log: ReleaseLog,
): Promise<Confirm> {
  const { packages, connections } = place;
  findings.pkg = given;
  const pkg = await packages.publishable(given);
  const target = identify(pkg, inputs, findings, log);
  const shared = connections.to(target.registry);
  // Packing alone may run beside the verification; a script must not run before the verdict.
  const packing = inputs.ignoreScripts ? packBeside(pkg, place) : undefined;
  // A failure of packing is told after the verdict, which comes first.
  packing?.catch(() => {});
  const token = await tokenFor({ pkg, target, shared }, inputs.token, findings, log);
  const registry = new Registry(target.registry, token, log.text, shared);
  const close = (): void => {
    tellNotices(findings, registry);
    registry.close();
  };
  try {
    const confirm = await verifyAndUpload({ registry, pkg, target, packing }, inputs, place, findings, log);
    return async () => await confirm().finally(close);
  } catch (error) {
    close();
    throw error;
  }
}

/** A package with its destination, and with its tarball under way where no script comes before that. */
interface Bound {
  registry: Registry;
  pkg: Package;
  target: Target;
  packing: Promise<Built> | undefined;
}

async function verifyAndUpload(
  { registry, pkg, target, packing }: Bound,
  inputs: ReleaseInputs,
  { surroundings, packages }: Place,
  findings: Findings,
  log: ReleaseLog,
): Promise<Confirm> {
  const evidence = await verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log);
  const { tarball, ...packed } = await (packing ?? buildAndPack(pkg, surroundings, packages));
  const released = atCommit(packed.pkg, inputs.match, surroundings.source, findings);
  findings.pkg = released;
  findings.tarball = factsOf(tarball);
  log.tarball(findings.tarball);
  demandIntegrity(findings.tarball, inputs.integrity);
  // A token that may write may set dist-tags, a stage-only one too (facts 2.1). Whether a trusted publisher's may depends on
  // what npm has since allowed it (npm/cli#8547, facts 2.7), which is not shown before the upload; so it sets none.
  const maySetTags = findings.identity === undefined;
  const setting = { dryRun: inputs.dryRun, maySetTags, isRerun: surroundings.isRerun };
  const tagged = { registry, pkg: released, target };
  sayTagsOutOfReach(tagged, maySetTags, findings, log);
  const prepared = { ...inputs, ...tagged, tarball, evidence, surroundings };
  const confirm = await releaseBuilt(prepared, findings, log);
  return async () => await setFurtherTags(await confirm(), tagged, setting, log);
}

/** Packs once the requests have left, which would wait for it otherwise. */
async function packBeside(pkg: Package, { surroundings, packages }: Place): Promise<Built> {
  await setImmediate();
  return await packOnly(pkg, surroundings, packages);
}

/** What the release is made from, once everything is known and verified. */
interface Prepared extends Omit<ReleaseInputs, "registry">, Built {
  registry: Registry;
  target: Target;
  evidence: Evidence;
  surroundings: Surroundings;
}

async function releaseBuilt(prepared: Prepared, findings: Findings, log: ReleaseLog): Promise<Confirm> {
  const { registry, pkg, target, tarball, evidence, mode } = prepared;
  const decision = decideRelease(pkg, target, tarball, evidence, prepared);
  const choice = chooseRoute(mode, evidence);
  const ends = decision.kind === "end";
  if (ends && decision.outcome.state !== "dry-run") return async () => decision.outcome;
  findings.route = choice.route;
  const { packument } = evidence;
  const known = packument.kind === "answered" ? packument.value : undefined;
  const subject = { version: pkg.version, tag: target.tag };
  demandSoundContents(prepared);
  findings.provenance = await demandProvenance(prepared);
  log.provenance(findings.provenance);
  const { bytes: _bytes, ...contents } = tarball;
  // What is only told ends no release, least of all one whose upload is under way.
  const comparing = compareWithPrevious(registry, known, subject, contents).catch(() => undefined);
  const linting = tellEntryPoints(prepared, findings).catch(() => {});
  const confirm = ends ? async () => decision.outcome : await uploadBuilt(prepared, choice, findings, log);
  return async () => {
    const outcome = await confirm();
    await linting;
    tellChanges(await comparing, findings);
    return outcome;
  };
}

async function uploadBuilt(
  prepared: Prepared,
  choice: ReturnType<typeof chooseRoute>,
  findings: Findings,
  log: ReleaseLog,
): Promise<Confirm> {
  const { registry, pkg, target, tarball, evidence, waitMinutes, serviceAccount } = prepared;
  const { onExisting, refuseAccounts } = prepared;
  log.uploading(choice, target);
  const by = publisherOf(findings, evidence, serviceAccount);
  const look = lookAt(registry, pkg.name, pkg.version, stagingFor(by, evidence));
  const provenance = findings.provenance?.sign === true;
  const end = await upload({ registry, pkg, tarball, target, look, provenance }, choice, log.text);
  findings.route = end.route;
  log.answer(end);
  const release: Release = { ...pkg, target, tarball: factsOf(tarball), by, refuseAccounts, onExisting };
  const enough = (trace: Trace): boolean => !isWorthWaiting(release, end, trace);
  return async () =>
    outcomeOf(release, end, await lookUntil(look, enough, waitMinutes * 60_000, log.waiting));
}

function stagingFor(by: Publisher, { staged }: Evidence): Staging {
  if (by.kind === "trusted-publisher") return "hidden";
  return staged.kind === "absent" ? "absent" : "shown";
}

function demandIntegrity(tarball: TarballFacts, demanded: string | undefined): void {
  if (demanded === undefined || demanded === tarball.integrity) return;
  throw new ReleaseError({
    code: "integrity-mismatch",
    what: `The tarball has the integrity ${tarball.integrity}; the input 'integrity' demands ${demanded}.`,
  });
}

/** Secrets and entry points, looked at only where something would be uploaded. */
function demandSoundContents({ tarball, pkg, allowFiles }: Prepared): void {
  const refusals = inspectContents(tarball, pkg.manifest, allowFiles);
  if (refusals.length > 0) throw new ReleaseError(refusals);
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
