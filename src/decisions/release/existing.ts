import type { OnExisting } from "../../model/inputs.ts";
import { endedAs, failedWith, type Outcome } from "../../model/outcome.ts";
import { packageId } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { Standing } from "./standing.ts";
import type { Target } from "./target.ts";

type Existing = Extract<Standing, { kind: "served" | "staged" }>;

/** What a version that is there already, served or waiting, comes to under `on-existing`. */
export function existingOutcome(
  subject: { name: string; version: string },
  target: Target,
  standing: Existing,
  onExisting: OnExisting,
): Outcome {
  const where =
    standing.kind === "served"
      ? `${target.registry} already serves ${packageId(subject)}`
      : `${packageId(subject)} is already staged on ${target.registry}`;
  const same = standing.kind === "served" ? standing.served.kind === "same" : standing.sameBytes;
  if (onExisting === "fail") {
    const bytes =
      same === true ? "with the same bytes" : same === false ? "with other bytes" : "with bytes unknown";
    return failedWith({ code: "version-exists", what: `${where}, ${bytes}.` });
  }
  const doubt = byteDoubt(where, standing, same);
  if (doubt !== undefined && same === false && onExisting === "verify") return failedWith(doubt);
  const warnings = doubt === undefined ? [] : [doubt];
  if (standing.kind === "staged") {
    return { ...endedAs("already-staged"), warnings, stageId: standing.stage?.id };
  }
  const tarball = standing.served.kind === "same" ? standing.served.tarball : undefined;
  return { ...endedAs("already-published"), live: same === true, warnings, tarball };
}

function byteDoubt(where: string, standing: Existing, same: boolean | undefined): Problem | undefined {
  if (same === true) return undefined;
  if (same === undefined) {
    return { code: "staged-unseen", what: `${where}, and its bytes cannot be compared.` };
  }
  const theirs =
    standing.kind === "served" && standing.served.kind === "different"
      ? `the integrity ${standing.served.integrity}`
      : `the shasum ${standing.kind === "staged" ? (standing.stage?.shasum ?? "unknown") : "unknown"}`;
  return { code: "version-differs", what: `${where}, with ${theirs} and not with the bytes packed here.` };
}
