/** Uploads' answers and what is seen afterwards, by name, for the tables of outcomes. */

import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import type { Trace } from "../../../src/model/trace.ts";
import type { UploadAnswer } from "../../../src/model/upload.ts";
import {
  networkFailure,
  OTHERS,
  packument,
  served,
  staged,
  statusFailure,
  trace,
} from "../support/builders.ts";

const taken = (status: number, stageId?: string): UploadAnswer => ({ kind: "taken", status, stageId });
const failed = (failure: RegistryFailure): UploadAnswer => ({ kind: "failed", failure });

export const ANSWERS = {
  "200": taken(200),
  "201": taken(201),
  "202": taken(202),
  "201 with a stage id": taken(201, "stage-of-the-answer"),
  "400": failed(statusFailure(400, "unsupported registry call")),
  "401": failed(statusFailure(401, "Unauthorized")),
  "401 otp": failed(statusFailure(401, "You must provide a one-time pass.", { challenge: "otp" })),
  "402": failed(statusFailure(402, "You must sign up for private packages")),
  "403": failed(statusFailure(403, 'You do not have permission to publish "demo".')),
  "403 exists": failed(
    statusFailure(403, "You cannot publish over the previously published versions: 1.1.0."),
  ),
  "404": failed(statusFailure(404, "Not found")),
  "403 oidc": failed(statusFailure(403, "OIDC permission denied for this action")),
  "409 exists": failed(statusFailure(409, "this package is already present")),
  "409 race": failed(statusFailure(409, "Failed to save packument")),
  "409 staged": failed(statusFailure(409, 'Cannot publish over previously staged version "1.1.0".')),
  "413": failed(statusFailure(413, "Payload Too Large")),
  "422": failed(statusFailure(422, "Error verifying sigstore provenance bundle: no match")),
  "429": failed(statusFailure(429, "rate limited exceeded")),
  "503": failed(statusFailure(503)),
  reset: failed(networkFailure("ECONNRESET")),
  redirect: failed({ kind: "redirect", to: "https://elsewhere.test/" }),
  nonsense: failed({ kind: "nonsense", why: "its answer is no JSON" }),
} satisfies Record<string, UploadAnswer>;
export type AnswerName = keyof typeof ANSWERS;

const serving = (version: Parameters<typeof served>[0], latest = "1.1.0"): Trace =>
  trace({ packument: packument({ distTags: { latest }, versions: { "1.1.0": served(version) } }) });

export const TRACES = {
  nothing: trace(),
  "nothing readable": trace({ packument: undefined, staged: undefined }),
  "our bytes": serving({ publisher: "svc-bot", tarball: "https://registry.npmjs.org/demo.tgz" }),
  "our bytes, SVC-Bot's": serving({ publisher: "SVC-Bot" }),
  "our bytes, nobody's": serving({}),
  "our bytes, alice's": serving({ publisher: "alice" }),
  "our bytes, a workflow's": serving({ publisher: "GitHub Actions", trustedPublisher: "github" }),
  "our bytes, another CI's": serving({ publisher: "GitLab CI/CD", trustedPublisher: "gitlab" }),
  "our bytes, GitHub's, its publisher not told": serving({ publisher: "GitHub Actions" }),
  "our bytes, other tag": serving({ publisher: "svc-bot" }, "1.2.0"),
  "other bytes": serving({ ...OTHERS, publisher: "svc-bot" }),
  "staged, our bytes": trace({ staged: [staged()] }),
  "staged, other bytes": trace({ staged: [staged(OTHERS)] }),
  "staged, by status": trace({ status: "staged", staged: undefined }),
  validating: trace({ status: "validating" }),
  blocked: trace({ status: "blocked" }),
  deleted: trace({ status: "deleted" }),
} satisfies Record<string, Trace>;
export type TraceName = keyof typeof TRACES;
