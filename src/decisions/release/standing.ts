import type { StagedVersion } from "../../model/evidence.ts";
import type { Tarball } from "../../model/package.ts";
import type { Trace } from "../../model/trace.ts";
import { servingOf, type Served } from "./serving.ts";

/** Where a version stands on a registry, the most telling first. */
export type Standing =
  | { kind: "served"; served: Served }
  | { kind: "blocked" }
  | { kind: "staged"; stage: StagedVersion | undefined; sameBytes: boolean | undefined }
  | { kind: "validating" }
  | { kind: "deleted" }
  | { kind: "absent" };

/** A trace as one standing: what is served outweighs all, then the version's own status and the list of staged versions. */
export function standingOf(
  trace: Trace,
  subject: { name: string; version: string },
  tarball: Pick<Tarball, "integrity" | "shasum">,
): Standing {
  const serving = trace.packument && servingOf(trace.packument, subject.version, tarball);
  if (serving !== undefined && serving.kind !== "absent") return { kind: "served", served: serving };
  if (trace.status === "blocked" || trace.status === "deleted") return { kind: trace.status };
  const stage = trace.staged?.find(
    ({ packageName, version }) => packageName === subject.name && version === subject.version,
  );
  if (stage !== undefined || trace.status === "staged") {
    const sameBytes = stage?.shasum === undefined ? undefined : stage.shasum === tarball.shasum;
    return { kind: "staged", stage, sameBytes };
  }
  return trace.status === "validating" ? { kind: "validating" } : { kind: "absent" };
}
