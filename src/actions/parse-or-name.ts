import { accountInputs } from "../decisions/inputs/account-inputs.ts";
import { assignAccounts, lackingToken } from "../decisions/inputs/assign-accounts.ts";
import { Fields } from "../decisions/inputs/fields.ts";
import type { Findings } from "../decisions/release/result.ts";
import { setUpOf } from "../decisions/release/set-up.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { AccountInputs, Assignment, PackagesInputs, RawInputs } from "../model/inputs.ts";
import type { Package } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";

/** What the inputs say of all packages. */
type GivenInputs = PackagesInputs & Pick<AccountInputs, "registry" | "mode">;

/**
 * The inputs as typed values. Where they are wrong, the report names the packages that they mean all the same, so that a
 * run without a token can say how to get one.
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
    await namePackages(raw, surroundings, shared);
    throw error;
  }
}

/**
 * Each package's token and account. Where one lacks its token, the report names it for the same reason.
 * @param known packages that lines may be for, although not all of them are released
 * @throws ReleaseError
 */
export function assignOrName(
  packages: readonly Package[],
  inputs: GivenInputs,
  surroundings: Surroundings,
  shared: Findings,
  known: readonly Package[] = packages,
): ReadonlyMap<string, Assignment> {
  const hasIdentity = surroundings.signer.idToken;
  try {
    return assignAccounts(namesOf(packages), inputs, hasIdentity, namesOf(known));
  } catch (error) {
    nameLacking(packages, inputs, hasIdentity, shared);
    throw error;
  }
}

async function namePackages(
  raw: RawInputs,
  { workspace, temporary, signer }: Surroundings,
  shared: Findings,
): Promise<void> {
  const inputs = accountInputs(new Fields(raw.values));
  const lines = raw.tokens.flatMap(({ name, token, fault }) =>
    name === undefined || fault !== undefined ? [] : [[name, token] as const],
  );
  try {
    const { packages } = await findPackages(inputs.packages, workspace, temporary);
    const [only, ...others] = packages;
    if (only !== undefined && others.length === 0) {
      shared.pkg = only;
      shared.setUps = [setUpOf(only, inputs)];
      return;
    }
    const given = { ...inputs, token: undefined, tokens: new Map(lines) };
    nameLacking(packages, given, signer.idToken, shared);
  } catch (error) {
    // A package that cannot be read is told once the inputs are right.
    if (!(error instanceof ReleaseError)) throw error;
  }
}

function nameLacking(
  packages: readonly Package[],
  inputs: GivenInputs,
  hasIdentity: boolean,
  shared: Findings,
): void {
  const lacking = new Set(lackingToken(namesOf(packages), inputs, hasIdentity));
  try {
    shared.setUps = packages
      .filter(({ name }) => lacking.has(name))
      .map((pkg) => setUpOf(pkg, inputs, packages.length > 1));
  } catch (error) {
    // A registry that is none is told once the tokens are there.
    if (!(error instanceof ReleaseError)) throw error;
  }
}

function namesOf(packages: readonly Package[]): string[] {
  return packages.map(({ name }) => name);
}
