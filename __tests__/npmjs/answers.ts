/** What npmjs says, word for word where a fact gives the words. */

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string | Uint8Array;
}

/** A 200 with a JSON body, unless another status is given. */
export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** Most of npm's endpoints say what went wrong under `error`. */
export function refusal(status: number, error: string): Answer {
  return { status, body: { error } };
}

/** The staging and OIDC endpoints say it under `message`. facts 2.7 and 2.9, stage.yaml */
export function messageRefusal(status: number, message: string): Answer {
  return { status, body: { message } };
}

/** The same answer with more headers. */
export function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

// facts 3: the notice on an expired, revoked or mistyped token
export const EXPIRED_NOTICE = "Access token expired or revoked. Please try logging in again.";

// facts 3, the 72-hour hold
const HOLD_NOTICE = "Your account has been temporarily suspended due to a recent security-sensitive action.";

// facts 2.4, token.yaml: on every answer of the token endpoints
export const TOKEN_NOTICE =
  "SECURITY NOTICE: Granular tokens now limited to 90 days with 2FA enforced by default. " +
  "Update your CI/CD workflows to avoid disruption. Learn more: https://gh.io/npm-token-changes";

const ONE_TIME_PASS =
  "You must provide a one-time pass. Upgrade your client to npm@latest in order to use 2FA.";

/** A token used from outside its allow-list: npmjs says nothing at all. facts 2.2 and 3 (EAUTHIP) */
export function outsideCidr(status: 403 | 401): Answer {
  return status === 403
    ? { status, raw: "" }
    : { status, headers: { "www-authenticate": "ipaddress" }, raw: "" };
}

/** facts 3 (EOTP) */
export function otpRequired(): Answer {
  return withHeaders(refusal(401, ONE_TIME_PASS), { "www-authenticate": "OTP" });
}

/** What a client that sends `npm-auth-type: web` gets instead. facts 1.2 and 3 */
export function webChallenge(registry: string): Answer {
  const id = "00000000-0000-0000-0000-000000000000";
  return withHeaders(
    {
      status: 401,
      body: {
        authUrl: `https://www.npmjs.com/auth/cli/${id}`,
        doneUrl: `${registry}/-/v1/done?authId=${id}`,
      },
    },
    { "www-authenticate": "OTP" },
  );
}

/** facts 1.2 */
export function webChallengeFailed(): Answer {
  return refusal(401, "Failed to generate Web Auth URLs due to error: BadRequestError: token is invalid");
}

/** facts 0.1 and 3; npm/cli#9268 for genuine bypass tokens */
export function bypassRequired(): Answer {
  return refusal(
    403,
    "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
  );
}

/** The wording is only told about, not quoted: the code alone is sure. facts 3, npm/documentation#2036 */
export function stageRequired(status: number): Answer {
  return refusal(
    status,
    "E_STAGE_REQUIRED: this token may only stage. Run `npm stage publish` and have the version approved.",
  );
}

/** facts 3; docs: account, token and package governance is closed to bypass tokens */
export function bypassMayNot(): Answer {
  return refusal(
    403,
    "Granular access tokens that bypass two-factor authentication may not perform this action. " +
      "For more info, visit: https://gh.io/npm-gat-bypass2fa-deprecation",
  );
}

/** facts 3 */
export function oidcDenied(): Answer {
  return refusal(403, "OIDC permission denied for this action");
}

/** facts 3, by the status the variant names; staging has words of its own: npm/cli#9519 */
export function versionExists(version: string, status: 403 | 409): Answer {
  return status === 403
    ? refusal(403, `You cannot publish over the previously published versions: ${version}.`)
    : refusal(409, "Cannot publish over previously published version");
}

/** facts 0.3 and 3, npm/cli#9889 */
export function stagedBefore(version: string): Answer {
  return refusal(409, `Cannot publish over previously staged version "${version}".`);
}

/** npm/cli#9519: said of published and of staged versions alike */
export function cannotStage(version: string): Answer {
  return messageRefusal(409, `Cannot stage previously published version "${version}"`);
}

/** facts 3 */
export function noPermission(packageName: string): Answer {
  return refusal(
    403,
    `You do not have permission to publish "${packageName}". Are you logged in as the correct user?`,
  );
}

/** facts 3: npm's masked refusal */
export function notFound(): Answer {
  return refusal(404, "Not found");
}

/** facts 3 */
export function republishTooSoon(packageName: string): Answer {
  return refusal(403, `${packageName} cannot be republished until 24 hours have passed.`);
}

/** facts 3 (E402) */
export function paymentRequired(): Answer {
  return refusal(402, "You must sign up for private packages");
}

/** facts 3; what the object holds nobody says, so it holds nothing to rely on */
export function held(how: "object" | "text" | 404): Answer {
  if (how === 404) return notFound();
  const answer = how === "object" ? { status: 403, body: { error: {} } } : refusal(403, HOLD_NOTICE);
  return withHeaders(answer, { "npm-notice": HOLD_NOTICE });
}

/** facts 3 (E422) */
export function provenanceRejected(why: string): Answer {
  return refusal(422, `Error verifying sigstore provenance bundle: ${why}`);
}

// The rest are for `overrides`: no state of the registry leads to them.

/** facts 3 (E429); npm sends no rate-limit headers, other front doors do */
export function rateLimited(retryAfterSeconds?: number): Answer {
  const answer = refusal(429, "Could not publish, as user undefined: rate limited exceeded");
  return retryAfterSeconds === undefined
    ? answer
    : withHeaders(answer, { "retry-after": String(retryAfterSeconds) });
}

/** facts 3 (E429) */
export function newPackageLimit(): Answer {
  return refusal(429, "You have exceeded the 25 new package publish limit in the last 24 hours.");
}

/** facts 3 (E409), the write race */
export function packumentRace(): Answer {
  return refusal(409, "Failed to save packument");
}

/** facts 3 */
export function dualUsePackage(): Answer {
  return refusal(403, "dual-use security package");
}

/** facts 3 (5xx) */
export function serverError(status: 500 | 502 | 503 | 504): Answer {
  return { status, headers: { "content-type": "text/html" }, raw: "<html><body>error</body></html>" };
}
