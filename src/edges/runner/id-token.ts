import { oneLine } from "../../decisions/report/escape.ts";
import { classifyRead } from "../../decisions/failures/classify-read.ts";
import { ReleaseError } from "../../model/problem.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import type { Secret } from "../../model/secret.ts";
import { Registry, RequestFailed } from "../registry/registry.ts";
import { protect, protectedField } from "./secrets.ts";

/**
 * A token in which GitHub signs what this job is, for one audience (docs.github.com, actions/reference/security/oidc). The
 * runner's service is asked as a registry is: bound to its origin, by the same proxy, with a time-out, and repeated
 * where that may help. @actions/core would tell neither status nor time-out, and bring a second HTTP client.
 * @throws ReleaseError where there is none
 */
export async function fetchIdToken(audience: string, tell: (line: string) => void): Promise<Secret> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: request = "" } =
    process.env;
  if (!URL.canParse(address)) throw unavailable("the runner gives no address to ask at");
  const { origin, pathname, searchParams } = new URL(address);
  const service = new Registry(`${origin}/` as RegistryUrl, protect(request), tell);
  try {
    const query = { ...Object.fromEntries(searchParams), audience };
    const token = protectedField(await service.json(pathname, { query, patient: true }), "value");
    if (token !== undefined) return token;
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw unavailable(oneLine(classifyRead(error.failure, origin).what.replace(/\.$/, "")), error);
  } finally {
    service.close();
  }
  throw unavailable("its answer has no token");
}

function unavailable(why: string, cause?: unknown): ReleaseError {
  const what = `GitHub gave no identity token for this job: ${why}.`;
  return new ReleaseError({ code: "id-token-unavailable", what }, { cause });
}
