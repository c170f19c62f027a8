import type { Assignment, PackagesInputs } from "../../model/inputs.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";

/**
 * Each package with its own token and account. A token is for one package: `token` where there is one, its line in
 * `tokens` otherwise.
 * @param names of the packages to release
 * @throws ReleaseError naming every package without a token, and every line that is for none of them
 */
export function assignAccounts(
  names: readonly string[],
  inputs: PackagesInputs,
): ReadonlyMap<string, Assignment> {
  const { token, tokens, serviceAccount, serviceAccounts } = inputs;
  const only = names.length === 1 ? names[0] : undefined;
  const problems = [
    ...strangers("tokens", tokens, names),
    ...strangers("service-account", serviceAccounts, names),
    ...(token === undefined ? [] : contradictions(only, tokens)),
  ];
  const assigned = names.flatMap((name) => {
    const own = tokens.get(name) ?? (name === only ? token : undefined);
    if (own !== undefined) {
      return [[name, { token: own, serviceAccount: serviceAccounts.get(name) ?? serviceAccount }] as const];
    }
    problems.push({
      code: "token-missing",
      what: `${name} has no line \`${name}=…\` in the input 'tokens'.`,
    });
    return [];
  });
  if (problems.length > 0) throw new ReleaseError(problems);
  return new Map(assigned);
}

/** Lines for packages that are not released here: a name that is misspelt, or a token that should not be in this job. */
function strangers(input: string, lines: ReadonlyMap<string, unknown>, names: readonly string[]): Problem[] {
  return [...lines.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: "token-line-invalid",
      what: `The input '${input}' has a line for ${quote(name)}, which is none of the packages to release: ${names.slice(0, 20).join(", ")}.`,
    }));
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
