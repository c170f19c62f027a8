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
  /** Whether a provenance statement is signed and goes with it. */
  provenance: boolean;
}

/**
 * Uploads until the registry's answer is sure: repeated where a failure may pass and a look shows that nothing arrived,
 * staged where the answer leads there and `mode: auto` allows it. An upload is never repeated blindly.
 */
export async function upload(
  cargo: Cargo,
  choice: RouteChoice,
  tell: (line: string) => void,
): Promise<UploadEnd> {
  const direct = await uploadOn(choice.route, cargo, tell);
  const { answer } = direct;
  if (!choice.mayStage || answer.kind === "taken" || !demandsStaging(answer.failure, choice)) return direct;
  tell("The registry does not publish this version directly; staging it");
  return { ...(await uploadOn("stage", cargo, tell)), refusedDirect: answer.failure };
}

async function uploadOn(route: Route, cargo: Cargo, tell: (line: string) => void): Promise<UploadEnd> {
  let uncertain = false;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await uploadOnce(cargo, route);
    if (answer.kind === "taken") return { route, answer, uncertain };
    uncertain ||= mayHaveLanded(answer.failure);
    const delay = uploadRetryDelay(answer.failure, attempt, Math.random());
    if (delay === undefined || !(await isSurelyAbsent(cargo, route, uncertain))) {
      return { route, answer, uncertain };
    }
    tell(`The upload failed and left no trace; trying again in ${Math.round(delay)} ms`);
    await sleep(delay);
  }
}

/** A good status with a text for people: something between us and the registry answered. Some registries say nothing. */
function isPage(headers: Headers): boolean {
  return (
    /^text\/(html|plain)/.test(headers.get("content-type") ?? "") && headers.get("content-length") !== "0"
  );
}

/**
 * A registry that cannot be read may hold the version without showing it. Staged versions need not be read where no upload
 * can have arrived; a trusted publisher cannot read them.
 */
async function isSurelyAbsent(
  { look, pkg, tarball }: Cargo,
  route: Route,
  uncertain: boolean,
): Promise<boolean> {
  const trace = await look();
  const readable = trace.readable && (route === "direct" || !uncertain || trace.stagedReadable);
  return readable && standingOf(trace, pkg, tarball).kind === "absent";
}

async function uploadOnce(cargo: Cargo, route: Route): Promise<UploadAnswer> {
  const { registry, pkg, tarball, target, provenance } = cargo;
  const { publish } = await import("libnpmpublish");
  // libnpmpublish lets a top-level `tag` of the manifest win over the dist-tag it is told (lib/publish.js).
  const { tag: _tag, ...manifest } = pkg.manifest;
  const stage = route === "stage";
  try {
    const response = await registry.attempt(() =>
      publish(manifest, tarball.bytes, {
        ...registry.options(),
        hashes: tarball,
        // The library signs only for what is public, and would ask the registry again.
        access: provenance ? "public" : (target.access ?? null),
        provenance,
        defaultTag: target.tag,
        npmCommand: stage ? "stage" : "publish",
        npmVersion: PRODUCT,
        stage,
      }),
    );
    registry.hear(response.headers.get("npm-notice"));
    if (isPage(response.headers)) {
      return { kind: "failed", failure: { kind: "nonsense", why: "it answered the upload with a page" } };
    }
    const { status, stageId, transparencyLogUrl: provenanceUrl } = response;
    return { kind: "taken", status, stageId, provenanceUrl };
  } catch (error) {
    if (error instanceof RequestFailed) return { kind: "failed", failure: error.failure };
    throw error;
  }
}
