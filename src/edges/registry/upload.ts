import { setTimeout as sleep } from "node:timers/promises";

import { demandsStaging, type RouteChoice } from "../../decisions/release/choose-route.ts";
import { mayHaveLanded, uploadRetryDelay } from "../../decisions/release/retry-upload.ts";
import { standingOf } from "../../decisions/release/standing.ts";
import type { Target } from "../../decisions/release/target.ts";
import type { Package, Tarball } from "../../model/package.ts";
import type { Route, UploadAnswer, UploadEnd } from "../../model/upload.ts";
import { PRODUCT } from "../version.ts";
import type { Look } from "./look.ts";
import { RequestFailed, type Registry } from "./registry.ts";

/** What is uploaded, where to, and how one looks whether it arrived. */
export interface Cargo {
  registry: Registry;
  pkg: Package;
  tarball: Tarball;
  target: Target;
  look: Look;
}

/**
 * Uploads until the registry's answer is sure: repeated where a failure may pass and a look shows that nothing arrived,
 * staged where the answer demands it and `mode: auto` allows it. An upload is never repeated blindly.
 */
export async function upload(
  cargo: Cargo,
  choice: RouteChoice,
  tell: (line: string) => void,
): Promise<UploadEnd> {
  let { route } = choice;
  let uncertain = false;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await uploadOnce(cargo, route);
    if (answer.kind === "taken") return { route, answer, uncertain };
    const { failure } = answer;
    if (choice.mayStage && route === "direct" && demandsStaging(failure)) {
      tell("The registry wants this version staged; staging it");
      [route, attempt] = ["stage", 0];
      continue;
    }
    uncertain ||= mayHaveLanded(failure);
    const delay = uploadRetryDelay(failure, attempt, Math.random());
    if (delay === undefined || (await hasArrived(cargo))) return { route, answer, uncertain };
    tell(`The upload failed and left no trace; trying again in ${Math.round(delay)} ms`);
    await sleep(delay);
  }
}

async function hasArrived({ look, pkg, tarball }: Cargo): Promise<boolean> {
  return standingOf(await look(), pkg, tarball).kind !== "absent";
}

async function uploadOnce({ registry, pkg, tarball, target }: Cargo, route: Route): Promise<UploadAnswer> {
  const { publish } = await import("libnpmpublish");
  // libnpmpublish lets a top-level `tag` of the manifest win over the dist-tag it is told (lib/publish.js).
  const { tag: _tag, ...manifest } = pkg.manifest;
  const stage = route === "stage";
  try {
    const response = await registry.attempt(() =>
      publish(manifest, tarball.bytes, {
        ...registry.options(),
        access: target.access ?? null,
        defaultTag: target.tag,
        npmCommand: stage ? "stage" : "publish",
        npmVersion: PRODUCT,
        stage,
      }),
    );
    return { kind: "taken", status: response.status, stageId: response.stageId };
  } catch (error) {
    if (error instanceof RequestFailed) return { kind: "failed", failure: error.failure };
    throw error;
  }
}
