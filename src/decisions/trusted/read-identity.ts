import type { Identity } from "../../model/identity.ts";
import { textField } from "../untrusted.ts";

/**
 * The claims of an identity token (docs.github.com, actions/reference/security/oidc).
 * @param payload the token's middle part, decoded
 */
export function readIdentity(payload: string): Identity {
  const claims = parsed(payload);
  const claim = (name: string): string | undefined => textField(claims, name);
  const workflow = fileOf(claim("workflow_ref"));
  const inside = fileOf(claim("job_workflow_ref"));
  return {
    repository: claim("repository"),
    workflow,
    reusableWorkflow: inside === workflow ? undefined : inside,
    environment: claim("environment"),
    ref: claim("ref"),
    subject: claim("sub"),
    runner: claim("runner_environment"),
  };
}

/** `release.yml` of `acme/widgets/.github/workflows/release.yml@refs/heads/main`. */
function fileOf(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : /([^/@]+)@/.exec(reference)?.[1];
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
