import { escapedName } from "../../decisions/registry/escaped-name.ts";
import { exchangeProblem } from "../../decisions/trusted/exchange-problem.ts";
import { readIdentity } from "../../decisions/trusted/read-identity.ts";
import type { Identity } from "../../model/identity.ts";
import { ReleaseError } from "../../model/problem.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { Secret } from "../../model/secret.ts";
import { fetchIdToken } from "../runner/id-token.ts";
import { protectedField } from "../runner/secrets.ts";
import type { Connection } from "./connections.ts";
import { Registry, RequestFailed } from "./registry.ts";

/** A token of one package's trusted publisher, and the identity that it was given for. */
export interface Exchanged {
  token: Secret;
  identity: Identity;
}

/**
 * Exchanges the job's identity for npm's token of one package, which ends within the hour (facts 2.7). Both are masked
 * before anything else is done with them. Repeated where a failure may pass: a token that was given and lost does nothing.
 * @param shared what several packages use
 * @throws ReleaseError saying why there is none
 */
export async function exchangeIdentity(
  url: RegistryUrl,
  packageName: string,
  tell: (line: string) => void,
  shared: Connection,
): Promise<Exchanged> {
  const idToken = await fetchIdToken(`npm:${new URL(url).hostname}`, tell);
  const identity = readIdentity(idToken.jwtPayload() ?? "");
  const refuse = (failure: RegistryFailure, options?: ErrorOptions): ReleaseError =>
    new ReleaseError(exchangeProblem(failure, { registry: url, packageName, identity }), options);
  const registry = new Registry(url, idToken, tell, shared);
  try {
    const path = `/-/npm/v1/oidc/token/exchange/package/${escapedName(packageName)}`;
    const token = protectedField(await registry.json(path, { method: "POST", patient: true }), "token");
    if (token !== undefined) return { token, identity };
  } catch (error) {
    if (error instanceof RequestFailed) throw refuse(error.failure, { cause: error });
    throw error;
  } finally {
    registry.close();
  }
  throw refuse({ kind: "nonsense", why: "its answer has no token" });
}
