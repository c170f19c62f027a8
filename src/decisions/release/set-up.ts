import type { Evidence } from "../../model/evidence.ts";
import type { AccountInputs, PackagesInputs } from "../../model/inputs.ts";
import type { Package } from "../../model/package.ts";
import type { SetUp } from "../../model/set-up.ts";
import { ownToken, sameUser, userOf, type Subject } from "../checks/subject.ts";
import { chooseRegistry } from "./target.ts";

/**
 * What the inputs mean for a package, before anything is asked.
 * @param isOneOfSeveral whether the step has other packages
 * @throws ReleaseError for a registry in publishConfig that is none
 */
export function setUpOf(
  pkg: Package,
  inputs: Pick<PackagesInputs, "serviceAccount" | "serviceAccounts"> &
    Pick<AccountInputs, "registry" | "mode">,
  isOneOfSeveral = false,
): SetUp {
  const { registry } = chooseRegistry(pkg, inputs.registry);
  const account = inputs.serviceAccounts.get(pkg.name) ?? inputs.serviceAccount;
  return { name: pkg.name, registry, account, mode: inputs.mode, ...(isOneOfSeveral && { isOneOfSeveral }) };
}

/** With what the registry told: whose token it is, unless that account must not be used, and whether tokens are granular. */
export function withEvidence(
  setUp: SetUp,
  { refuseAccounts }: Pick<Subject, "refuseAccounts">,
  evidence: Pick<Evidence, "whoami" | "tokens">,
): SetUp {
  const user = userOf(evidence);
  const refused = user !== undefined && refuseAccounts.some((name) => sameUser(name, user));
  const own = ownToken(evidence);
  return {
    ...setUp,
    account: setUp.account ?? (refused ? undefined : user),
    // Only the entry of a granular token has scopes or permissions (facts 2.4, 5).
    granularTokens: own?.scopes !== undefined || own?.writes !== undefined,
  };
}
