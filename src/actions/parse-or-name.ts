import { accountInputs } from "../decisions/inputs/account-inputs.ts";
import { Fields } from "../decisions/inputs/fields.ts";
import { chooseRegistry } from "../decisions/release/target.ts";
import type { Findings } from "../decisions/release/result.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { RawInputs } from "../model/inputs.ts";
import { ReleaseError } from "../model/problem.ts";

/**
 * The inputs as typed values. Where they are wrong, the report names the one package that they mean all the same, so that
 * a run without a token can say how to get one.
 * @throws ReleaseError naming every input that is wrong
 */
export async function parseOrName<Inputs>(
  parse: (raw: RawInputs) => Inputs,
  raw: RawInputs,
  surroundings: Surroundings,
  shared: Findings,
): Promise<Inputs> {
  try {
    return parse(raw);
  } catch (error) {
    await namePackage(raw, surroundings, shared);
    throw error;
  }
}

async function namePackage(
  raw: RawInputs,
  { workspace, temporary }: Surroundings,
  shared: Findings,
): Promise<void> {
  const inputs = accountInputs(new Fields(raw.values));
  try {
    const { packages } = await findPackages(inputs.packages, workspace, temporary);
    const [only, ...others] = packages;
    if (only === undefined || others.length > 0) return;
    const { registry } = chooseRegistry(only, inputs.registry);
    const account = inputs.serviceAccounts.get(only.name) ?? inputs.serviceAccount;
    shared.pkg = only;
    shared.setUp = { name: only.name, registry, account, mode: inputs.mode };
  } catch (error) {
    // A package that cannot be read is told once the inputs are right.
    if (!(error instanceof ReleaseError)) throw error;
  }
}
