import type { Assignment, PackagesInputs } from "../../model/inputs.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import type { Secret } from "../../model/secret.ts";
import { quote } from "../report/escape.ts";
import { listed } from "../report/format.ts";

/**
 * Each package with its own token and account. A token is for one package: `token` where there is one, its line in
 * `tokens` otherwise. A package without one goes by its trusted publisher, where the job has an identity to exchange; one
 * with a token never does.
 * @param names of the packages to release
 * @param hasIdentity whether the job may ask for an identity token
 * @param known names that lines may be for, although not all of them are released
 * @throws ReleaseError naming every package without a way in, and every line that is for none of them
 */
export function assignAccounts(
  names: readonly string[],
  inputs: PackagesInputs,
  hasIdentity: boolean,
  known: readonly string[] = names,
): ReadonlyMap<string, Assignment> {
  const { token, tokens, serviceAccount, serviceAccounts } = inputs;
  const only = names.length === 1 ? names[0] : undefined;
  const problems = [
    ...strangers("tokens", tokens, known),
    ...strangers("service-account", serviceAccounts, known),
    ...(token === undefined ? [] : contradictions(only, tokens)),
  ];
  const ownOf = (name: string): Secret | undefined => tokens.get(name) ?? (name === only ? token : undefined);
  const accountOf = (name: string): string | undefined => serviceAccounts.get(name) ?? serviceAccount;
  const lacking = lackingToken(names, inputs, hasIdentity);
  problems.push(...(hasIdentity ? ownerless(lacking, accountOf) : missing(lacking)));
  if (problems.length > 0) throw new ReleaseError(problems);
  return new Map(names.map((name) => [name, { token: ownOf(name), serviceAccount: accountOf(name) }]));
}

/** The packages without the token that they need: where there is an identity to exchange, those of which an account is expected. */
export function lackingToken(
  names: readonly string[],
  { token, tokens, serviceAccount, serviceAccounts }: Omit<PackagesInputs, "packages">,
  hasIdentity: boolean,
): string[] {
  const tokenless = names.filter((name) => !tokens.has(name) && (names.length > 1 || token === undefined));
  return hasIdentity
    ? tokenless.filter((name) => (serviceAccounts.get(name) ?? serviceAccount) !== undefined)
    : tokenless;
}

/** Packages with neither a token nor an identity to exchange. */
function missing(names: readonly string[]): Problem[] {
  if (names.length === 0) return [];
  const what = `${listed(names)} ${have(names)} no line 'name=token' in the input 'tokens', and the job has no 'id-token: write' for a trusted publisher.`;
  return [{ code: "token-missing", what }];
}

function have({ length }: readonly string[]): string {
  return length === 1 ? "has" : "have";
}

/** An account that is expected although there is no token: most likely its secret is empty. */
function ownerless(names: readonly string[], accountOf: (name: string) => string | undefined): Problem[] {
  const [first] = names;
  if (first === undefined) return [];
  const what = `The input 'service-account' names ${quote(accountOf(first) ?? "")} for ${listed(names)}, which ${have(names)} no token; accepted is a token of that account, or no account for a package that its trusted publisher releases.`;
  return [{ code: "service-account-without-token", what }];
}

/** Lines for packages that are not released here: a name that is misspelt, or a token that should not be in this job. */
function strangers(input: string, lines: ReadonlyMap<string, unknown>, names: readonly string[]): Problem[] {
  const strange = [...lines.keys()].filter((name) => !names.includes(name));
  if (strange.length === 0) return [];
  const what = `The input '${input}' has a line for ${listed(strange.map((name) => quote(name)))}, which is none of the packages to release: ${listed(names)}.`;
  return [{ code: "token-line-invalid", what }];
}

/** `token` says nothing of whose it is, so it is for one package and beside no others. */
function contradictions(only: string | undefined, tokens: ReadonlyMap<string, unknown>): Problem[] {
  if (only !== undefined && tokens.size === 0) return [];
  const what =
    tokens.size > 0
      ? "The inputs 'token' and 'tokens' are both given; accepted is one of them."
      : "The input 'token' is for one package, and several are to be released; accepted is a line name=token in the input 'tokens' for each.";
  return [{ code: "token-line-invalid", what }];
}
