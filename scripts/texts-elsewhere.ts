// What other tools and registries print where this action has a code, so that a search for it finds docs/errors.md.

import type { Code } from "../src/model/code.ts";

/** A text that users see, and the answer to an upload that it stands for, where it is one. */
export interface TextElsewhere {
  text: string;
  upload?: { status: number; challenge?: "otp" | "ip-address" };
}

const seen = (text: string): TextElsewhere => ({ text });
const answered = (status: number, text: string): TextElsewhere => ({ text, upload: { status } });

/** Texts by code: npm's, of other registries (facts 3 and 5), and of tools that wrap npm. */
export const TEXTS_ELSEWHERE: Readonly<Partial<Record<Code, readonly TextElsewhere[]>>> = {
  "token-missing": [
    seen("npm error code ENEEDAUTH"),
    seen("This command requires you to be logged in to https://registry.npmjs.org/"),
    seen("ENONPMTOKEN No npm token specified."),
  ],
  "token-invalid": [
    answered(401, "npm error code E401"),
    answered(401, "401 Unauthorized - GET https://registry.npmjs.org/-/whoami"),
    answered(401, "Access token expired or revoked. Please try logging in again."),
    answered(401, "Unable to authenticate, your authentication token seems to be invalid."),
    answered(401, "authorization required to publish package"),
    answered(401, 'Unable to authenticate, need: BASIC realm="Sonatype Nexus Repository Manager"'),
    seen("EINVALIDNPMTOKEN Invalid npm token."),
  ],
  "token-ip-restricted": [
    { text: "npm error code EAUTHIP", upload: { status: 401, challenge: "ip-address" } },
    seen("403 Forbidden - GET https://registry.npmjs.org/-/whoami"),
  ],
  "account-suspended": [
    answered(403, "Your account has been temporarily suspended due to a recent security-sensitive action."),
    seen("403 Forbidden - PUT https://registry.npmjs.org/… - [object Object]"),
  ],
  "otp-required": [
    { text: "npm error code EOTP", upload: { status: 401, challenge: "otp" } },
    {
      text: "You must provide a one-time pass. Upgrade your client to npm@latest in order to use 2FA.",
      upload: { status: 401, challenge: "otp" },
    },
    seen("This operation requires a one-time password from your authenticator."),
  ],
  "bypass-required": [
    answered(
      403,
      "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
    ),
  ],
  "stage-required": [answered(403, "E_STAGE_REQUIRED")],
  "token-restricted": [
    answered(
      403,
      "Granular access tokens that bypass two-factor authentication may not perform this action. For more info, visit: https://gh.io/npm-gat-bypass2fa-deprecation",
    ),
  ],
  "trusted-publisher-unmatched": [
    seen("OIDC token exchange error - package not found"),
    seen(
      "404 Not Found - POST https://registry.npmjs.org/-/npm/v1/oidc/token/exchange/package/@acme%2fgreeting",
    ),
  ],
  "trusted-publisher-restricted": [answered(403, "OIDC permission denied for this action")],
  "permission-denied": [
    answered(403, "npm error code E403"),
    answered(403, 'You do not have permission to publish "greeting". Are you logged in as the correct user?'),
    answered(403, "user alice is not allowed to publish package @acme/greeting"),
    answered(403, "no permission to upload this package"),
    answered(403, "Permission installation not allowed to Read organization package"),
  ],
  "upload-not-found": [
    answered(404, "npm error code E404"),
    answered(404, "404 Not Found - PUT https://registry.npmjs.org/@acme%2fgreeting - Not found"),
    answered(404, "'@acme/greeting@1.0.0' is not in this registry."),
    answered(404, "could not be found or you do not have permission to access it"),
  ],
  "version-exists": [
    answered(403, "You cannot publish over the previously published versions: 1.0.0."),
    answered(403, "Cannot publish over previously published version"),
    answered(409, "Cannot publish over existing version"),
    seen("npm error code EPUBLISHCONFLICT"),
    answered(409, "this package is already present"),
    answered(400, "Repository does not allow updating assets"),
  ],
  "version-staged": [
    answered(409, 'Cannot publish over previously staged version "1.0.0".'),
    answered(409, 'Cannot stage previously published version "1.0.0".'),
    seen("automated review hasn't finished"),
  ],
  "republish-too-soon": [answered(403, "cannot be republished until 24 hours have passed")],
  "content-refused": [answered(403, "403 dual-use security package")],
  "package-document-conflict": [
    answered(409, "npm error code E409"),
    answered(409, "Failed to save packument"),
  ],
  "payment-required": [
    answered(402, "npm error code E402"),
    answered(402, "402 Payment Required - You must sign up for private packages"),
  ],
  "too-large": [answered(413, "413 Payload Too Large"), answered(413, "request entity too large")],
  "provenance-refused": [
    answered(
      422,
      'Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/acme/greeting" from provenance',
    ),
  ],
  "provenance-restricted": [
    seen("Can't generate provenance for new or private package, you must set `access` to public."),
  ],
  "provenance-no-id-token": [
    seen('Provenance generation in GitHub Actions requires "write" access to the "id-token" permission'),
  ],
  "provenance-unsupported": [seen("unsupported registry call")],
  "rate-limited": [
    answered(429, "npm error code E429"),
    answered(429, "Could not publish, as user undefined: rate limited exceeded"),
    answered(429, "You have exceeded the 25 new package publish limit in the last 24 hours."),
  ],
  "tag-invalid": [seen("Tag name must not be a valid SemVer range: 1.x")],
  "tag-missing-for-prerelease": [
    seen("You must specify a tag using --tag when publishing a prerelease version."),
  ],
  "latest-would-go-back": [
    seen(
      'Cannot implicitly apply the "latest" tag because previously published version 1.1.0 is higher than the new version 1.0.5. You must specify a tag using --tag.',
    ),
  ],
  "package-private": [seen("npm error code EPRIVATE"), seen("This package has been marked as private")],
  "access-unscoped": [seen("npm error code EUNSCOPED"), seen("Can't restrict access to unscoped packages.")],
  "package-extensions": [
    seen("npm error code EPACKAGEEXTENSIONS"),
    seen("packageExtensions is only honored at the project root and must not be published."),
  ],
  "bundle-overridden": [seen("npm error code EBUNDLEOVERRIDE")],
  "package-version-invalid": [seen("npm error code EBADSEMVER")],
  "registry-unreachable": [
    seen("npm error code ENOTFOUND"),
    seen("npm error code ETIMEDOUT"),
    seen("npm error code ECONNREFUSED"),
  ],
  "registry-notice": [
    seen(
      "npm tokens that bypass 2FA are being restricted for account changes and direct publishing. https://gh.io/npm-gat-bypass2fa-deprecation",
    ),
  ],
  "stage-not-found": [
    seen("404 Not Found - POST https://registry.npmjs.org/-/stage/package/@acme%2fgreeting"),
  ],
  "tags-out-of-reach": [
    seen("401 Unauthorized - PUT https://registry.npmjs.org/-/package/@acme%2fgreeting/dist-tags/latest"),
  ],
  "not-served-yet": [seen("Your package is being processed")],
};
