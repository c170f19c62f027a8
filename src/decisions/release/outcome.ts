import type { OnExisting } from "../../model/inputs.ts";
import { endedAs, failedWith, type Outcome } from "../../model/outcome.ts";
import { packageId, type Tarball } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { Trace } from "../../model/trace.ts";
import type { Publisher } from "../../model/publisher.ts";
import type { UploadEnd } from "../../model/upload.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { classifyUpload, uploadCode } from "../failures/classify-upload.ts";
import { nameOf, otherPublisher } from "../trusted/other-publisher.ts";
import { ofTrustedPublisher } from "../trusted/upload-problem.ts";
import { sameUser } from "../checks/subject.ts";
import { existingOutcome } from "./existing.ts";
import type { ServedBy } from "./serving.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { Target } from "./target.ts";

/** What was uploaded, where to, and by whom. */
export interface Release {
  name: string;
  version: string;
  target: Target;
  tarball: Pick<Tarball, "integrity" | "shasum">;
  by: Publisher;
  /** Usernames that must never be used here. */
  refuseAccounts: readonly string[];
  onExisting: OnExisting;
}

/**
 * What the registry answered and then showed, as one state. Only a version seen with our bytes is `published`, whatever
 * the answer was; an answer that was lost may still stand for an upload that landed.
 */
export function outcomeOf(release: Release, end: UploadEnd, trace: Trace): Outcome {
  const provenanceUrl = end.answer.kind === "taken" ? end.answer.provenanceUrl : undefined;
  return { ...stateOf(release, end, trace), ...(provenanceUrl !== undefined && { provenanceUrl }) };
}

function stateOf(release: Release, end: UploadEnd, trace: Trace): Outcome {
  const standing = standingOf(trace, release, release.tarball);
  const ours = end.answer.kind === "taken" || end.uncertain;
  switch (standing.kind) {
    case "served":
      return ours
        ? servedOutcome(release, standing, trace)
        : existingOutcome(release, release.target, standing, release.onExisting);
    case "blocked":
      return failedWith({
        code: "version-blocked",
        what: `${release.target.registry} blocked ${packageId(release)}.`,
      });
    case "staged":
      return stagedOutcome(release, end, standing, ours);
    case "validating":
    case "deleted":
    case "absent":
      return unseenOutcome(release, end, standing);
  }
}

/**
 * Whether looking again may show more: the registry scans the version, took it, or says that it is there already. A
 * staged version waits for a person, however long this looks.
 */
export function isWorthWaiting(
  release: Release,
  { route, answer, uncertain }: UploadEnd,
  trace: Trace,
): boolean {
  const standing = standingOf(trace, release, release.tarball).kind;
  if (route === "stage" || (standing !== "absent" && standing !== "validating")) return false;
  if (answer.kind === "taken" || standing === "validating") return true;
  // A good status with nonsense may still be a registry's.
  if (uncertain && answer.failure.kind === "nonsense") return true;
  return ["version-exists", "version-staged"].includes(uploadCode(answer.failure));
}

/** Our upload, as the registry serves it: bytes and publisher must be ours; the dist-tag may have moved on. */
function servedOutcome(release: Release, { served }: Standing & { kind: "served" }, trace: Trace): Outcome {
  const { target, version } = release;
  const id = packageId(release);
  if (served.kind === "different") {
    return failedWith({
      code: "served-differs",
      what: `${target.registry} serves ${id} with the integrity ${served.integrity}, not with ${release.tarball.integrity}.`,
    });
  }
  const stranger = strangerIn(release, served);
  if (stranger !== undefined) return failedWith(stranger);
  const named = trace.packument?.distTags[target.tag];
  const warnings: Problem[] =
    named === version
      ? []
      : [{ code: "tag-differs", what: `"${target.tag}" names ${named ?? "no version"}, not ${version}.` }];
  return { ...endedAs("published"), live: true, warnings, tarball: served.tarball };
}

/** What speaks against whom the registry names as the publisher: it is not us, or an account that must not be used here. */
function strangerIn(release: Release, served: ServedBy): Problem | undefined {
  const { target, by, refuseAccounts } = release;
  const saying = (who: string) => `${target.registry} says that ${who} published ${packageId(release)}`;
  const other = otherPublisher(served, by);
  if (other !== undefined) {
    return { code: "served-by-another", what: `${saying(other)}, not ${nameOf(by)}.` };
  }
  const refused = refuseAccounts.find((name) => sameUser(name, served.publisher ?? ""));
  if (refused === undefined || by.kind !== "account") return undefined;
  return { code: "account-refused", what: `${saying(refused)}, whom the input 'refuse-accounts' names.` };
}

function stagedOutcome(
  release: Release,
  { route, answer }: UploadEnd,
  standing: Standing & { kind: "staged" },
  ours: boolean,
): Outcome {
  if (!ours || standing.sameBytes === false) {
    return existingOutcome(release, release.target, standing, release.onExisting);
  }
  const stageId = (answer.kind === "taken" ? answer.stageId : undefined) ?? standing.stage?.id;
  const unasked: Problem = {
    code: "staged-for-approval",
    what: `${release.target.registry} took ${packageId(release)} and wants it approved.`,
  };
  return { ...endedAs("staged"), warnings: route === "direct" ? [unasked] : [], stageId };
}

/** Nothing to see yet: the answer alone decides. */
function unseenOutcome(release: Release, end: UploadEnd, standing: Standing): Outcome {
  const { route, answer, uncertain, refusedDirect } = end;
  const { registry } = release.target;
  const id = packageId(release);
  const code = answer.kind === "taken" ? undefined : uploadCode(answer.failure);
  const isThere = code === "version-staged" || standing.kind === "validating";
  if (answer.kind === "taken" || (uncertain && isThere)) {
    if (route === "stage") {
      return { ...endedAs("staged"), stageId: answer.kind === "taken" ? answer.stageId : undefined };
    }
    const what = `${registry} took ${id} and does not serve it yet.`;
    return { ...endedAs("accepted"), warnings: [{ code: "not-served-yet", what }] };
  }
  if (standing.kind === "deleted") {
    return failedWith({ code: "version-deleted", what: `${registry} had ${id} before, and it was removed.` });
  }
  if (isThere) {
    const unseen = { kind: "staged", stage: undefined, sameBytes: undefined } as const;
    return existingOutcome(release, release.target, unseen, release.onExisting);
  }
  return failedWith(...refusals(release, route, answer.failure, refusedDirect));
}

/** Why nothing was taken: the direct upload's refusal too, where that led to staging. */
function refusals(
  { target: { registry }, by }: Release,
  route: UploadEnd["route"],
  failure: RegistryFailure,
  refusedDirect: RegistryFailure | undefined,
): Problem[] {
  if (by.kind === "trusted-publisher") {
    const first = refusedDirect === undefined ? [] : [{ route: "direct", failure: refusedDirect } as const];
    return [...first, { route, failure }].map((refused) =>
      ofTrustedPublisher(refused, registry, by.identity),
    );
  }
  const problem = classifyUpload(failure, registry);
  const first = refusedDirect === undefined ? [] : [classifyUpload(refusedDirect, registry)];
  if (route === "stage" && problem.code === "upload-not-found") {
    return [...first, { ...problem, code: "stage-not-found" }];
  }
  // Taken once and shown nowhere: most likely a version that was removed.
  const removed = problem.code === "version-exists" ? { remedy: CATALOGUE["version-deleted"].remedy } : {};
  return [...first, { ...problem, ...removed }];
}
