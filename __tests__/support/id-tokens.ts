// The id-token server of GitHub's runners: it says, signed, which workflow a job belongs to.

import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import type { PlainAnswer } from "./faults.ts";
import { workflowVariables } from "./runner-environment.ts";

export interface IdTokens {
  /** What a job must show to get a token, as `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  requestToken: string;
  answer: (authorization: string | undefined, query: URLSearchParams) => PlainAnswer;
  /** Whether a token is one of these, made for this audience. */
  issued: (token: string, audience: string) => boolean;
  /** Every token so far. */
  all: () => string[];
}

export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** Whom GitHub addresses a token to that was asked for without an audience. */
const DEFAULT_AUDIENCE = "https://github.com/acme";

/** Seconds for which a token is good. */
const LIFETIME = 300;

/**
 * Issues tokens to the workflow that `runnerEnvironment` describes.
 * @param changed claims that another job has
 */
export function createIdTokens(changed: Record<string, unknown> = {}): IdTokens {
  const requestToken = `request-token-${randomUUID()}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const audiences = new Map<string, string>();
  return {
    requestToken,
    answer: (authorization, query) => {
      // The scheme in any case of letters: clients differ.
      if (authorization?.replace(/^bearer /i, "") !== requestToken) {
        return json(401, { message: "the request token is not one of this job" });
      }
      const audience = query.get("audience") ?? DEFAULT_AUDIENCE;
      const value = signed({ ...claims(audience), ...changed }, privateKey);
      audiences.set(value, audience);
      return json(200, { count: value.length, value });
    },
    issued: (token, audience) => audiences.get(token) === audience,
    all: () => [...audiences.keys()],
  };
}

/** https://docs.github.com/actions/reference/security/oidc */
function claims(audience: string): Record<string, unknown> {
  const variables = workflowVariables("push");
  const now = Math.floor(Date.now() / 1000);
  return {
    jti: randomUUID(),
    sub: `repo:${variables["GITHUB_REPOSITORY"]}:ref:${variables["GITHUB_REF"]}`,
    aud: audience,
    ref: variables["GITHUB_REF"],
    sha: variables["GITHUB_SHA"],
    repository: variables["GITHUB_REPOSITORY"],
    repository_id: variables["GITHUB_REPOSITORY_ID"],
    repository_owner: variables["GITHUB_REPOSITORY_OWNER"],
    repository_owner_id: variables["GITHUB_REPOSITORY_OWNER_ID"],
    repository_visibility: "public",
    run_id: variables["GITHUB_RUN_ID"],
    run_number: variables["GITHUB_RUN_NUMBER"],
    run_attempt: variables["GITHUB_RUN_ATTEMPT"],
    actor: variables["GITHUB_ACTOR"],
    workflow: variables["GITHUB_WORKFLOW"],
    workflow_ref: variables["GITHUB_WORKFLOW_REF"],
    workflow_sha: variables["GITHUB_WORKFLOW_SHA"],
    job_workflow_ref: variables["GITHUB_WORKFLOW_REF"],
    job_workflow_sha: variables["GITHUB_WORKFLOW_SHA"],
    event_name: variables["GITHUB_EVENT_NAME"],
    ref_type: variables["GITHUB_REF_TYPE"],
    ref_protected: variables["GITHUB_REF_PROTECTED"],
    runner_environment: "github-hosted",
    iss: GITHUB_ISSUER,
    iat: now,
    nbf: now,
    exp: now + LIFETIME,
  };
}

/** A JSON web token. */
function signed(payload: Record<string, unknown>, key: KeyObject): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part({ typ: "JWT", alg: "RS256" })}.${part(payload)}`;
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
}

function json(status: number, body: unknown): PlainAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
