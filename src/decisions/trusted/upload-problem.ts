import type { Identity } from "../../model/identity.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { Route } from "../../model/upload.ts";
import type { Code } from "../../model/code.ts";
import { classifyUpload } from "../failures/classify-upload.ts";
import { describeIdentity } from "./describe-identity.ts";

/** Refusals whose usual remedy is about a token's account, which a trusted publisher has not. */
const ABOUT_ACCOUNTS: ReadonlySet<Code> = new Set([
  "token-invalid",
  "permission-denied",
  "token-restricted",
  "upload-not-found",
  "stage-required",
  "otp-required",
  "bypass-required",
]);

/**
 * Why a registry did not take what a trusted publisher uploaded. One that may only stage, or only publish, is told by
 * npm's `OIDC permission denied for this action` (facts 2.7 and 3), so which of the two was tried is said.
 */
export function ofTrustedPublisher(
  { route, failure }: { route: Route; failure: RegistryFailure },
  registry: RegistryUrl,
  identity: Identity,
): Problem {
  const problem = classifyUpload(failure, registry);
  const seen = problem.what.replace(/\.$/, "");
  const has = `the identity has ${describeIdentity(identity)}`;
  if (problem.code === "trusted-publisher-restricted") {
    return {
      ...problem,
      what: `${seen}; ${DENIED[route]}, or is no longer one for this job; ${has}.`,
      remedy: ALLOW[route],
    };
  }
  if (!ABOUT_ACCOUNTS.has(problem.code)) return problem;
  return {
    ...problem,
    what: `${seen}; the package's trusted publisher was used, and ${has}.`,
    remedy: "Look at the trusted publisher on the package's settings page, or give a token.",
  };
}

const DENIED: Readonly<Record<Route, string>> = {
  direct: "the trusted publisher may only stage",
  stage: "the trusted publisher may not stage",
};

const ALLOW: Readonly<Record<Route, string>> = {
  direct:
    "Use 'mode: stage' or 'mode: auto' and approve the version, or allow the trusted publisher to publish on the package's settings page.",
  stage: "Allow the trusted publisher to stage on the package's settings page, or use 'mode: direct'.",
};
