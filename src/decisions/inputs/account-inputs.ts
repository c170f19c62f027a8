import {
  MODES,
  VERIFICATIONS,
  type AccountInputs,
  type Assignment,
  type PackagesInputs,
  type RawInputs,
} from "../../model/inputs.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { parseRegistryUrl, type RegistryUrl } from "../../model/registry.ts";
import { quote } from "../report/escape.ts";
import type { Fields } from "./fields.ts";

/** The inputs that publish and verify share; mistakes are left in `fields`. */
export function accountInputs(
  fields: Fields,
): Omit<AccountInputs, keyof Assignment> & Omit<PackagesInputs, "token" | "tokens"> {
  const packages = fields.lines("package");
  const inputs = {
    packages: packages.length === 0 ? ["."] : packages,
    ...serviceAccountsOf(fields),
    refuseAccounts: fields
      .lines("refuse-accounts")
      .filter((name) => userName(fields, "refuse-accounts", name) !== undefined),
    registry: registryOf(fields),
    mode: fields.oneOf("mode", MODES) ?? "auto",
    verification: fields.oneOf("verification", VERIFICATIONS) ?? "standard",
    introspectToken: fields.flag("introspect-token", true),
    maxPackages: fields.count("max-packages", 1, { least: 1, most: 100_000 }),
    tokenExpires: fields.date("token-expires"),
    expiryWarningDays: fields.count("expiry-warning-days", 14, { least: 0, most: 365 }),
  };
  refuseContradictions(fields, inputs);
  return inputs;
}

/**
 * The token, or the tokens by package, once no input is wrong.
 * @param hasIdentity whether the job may ask for an identity token, so that a package needs none
 * @throws ReleaseError naming every input that is wrong
 */
export function demandCorrect(
  raw: RawInputs,
  fields: Fields,
  hasIdentity: boolean,
): Pick<PackagesInputs, "token" | "tokens"> {
  const { token } = raw.secrets;
  const problems = [...undeclaredInputs(raw), ...fields.problems, ...tokenProblems(raw, hasIdentity)];
  if (problems.length > 0) throw new ReleaseError(problems);
  const named = raw.tokens.flatMap(({ name, token: own }) =>
    name === undefined ? [] : [[name, own] as const],
  );
  return { token, tokens: new Map(named) };
}

/** One account for all packages, or `name=username` lines. */
function serviceAccountsOf(fields: Fields): Pick<PackagesInputs, "serviceAccount" | "serviceAccounts"> {
  const lines = fields.lines("service-account");
  const named = lines.filter((line) => line.includes("="));
  const plain = lines.filter((line) => !line.includes("="));
  if (plain.length > 1 || (plain.length > 0 && named.length > 0)) {
    fields.refuse(
      "service-account",
      `${lines.length} lines`,
      "one username, or lines of the form name=username",
    );
  }
  const serviceAccounts = new Map<string, string>();
  for (const line of named) {
    const [name = "", user = ""] = line.split("=").map((part) => part.trim());
    if (name === "" || user === "" || serviceAccounts.has(name)) {
      fields.refuse("service-account", quote(line), "one line of the form name=username a package");
    }
    userName(fields, "service-account", user);
    serviceAccounts.set(name, user);
  }
  return { serviceAccount: userName(fields, "service-account", plain[0]), serviceAccounts };
}

/** A list on one line would be taken for one name, which nobody has. */
function userName(fields: Fields, input: string, name: string | undefined): string | undefined {
  if (name === undefined || !/[\s,;]/.test(name)) return name;
  fields.refuse(input, quote(name), "an npm username without white space or commas, one a line");
  return undefined;
}

/** The input `registry`; `undefined` when it is not given. */
export function registryOf(fields: Fields): RegistryUrl | undefined {
  const given = fields.line("registry");
  if (given === undefined) return undefined;
  const parsed = parseRegistryUrl(given);
  if ("url" in parsed) return parsed.url;
  // A URL that may hold credentials is not repeated.
  const shown = given.includes("@") ? "a URL" : quote(given);
  fields.refuse(
    "registry",
    `${shown}, and ${parsed.reason}`,
    "an http(s) URL such as https://registry.npmjs.org/",
  );
  return undefined;
}

function refuseContradictions(
  fields: Fields,
  inputs: Pick<PackagesInputs, "serviceAccount" | "serviceAccounts"> & Pick<AccountInputs, "refuseAccounts">,
): void {
  const { serviceAccount, serviceAccounts, refuseAccounts } = inputs;
  for (const expected of new Set([serviceAccount, ...serviceAccounts.values()])) {
    if (expected === undefined) continue;
    if (refuseAccounts.some((name) => name.toLowerCase() === expected.toLowerCase())) {
      fields.refuse(
        "service-account",
        `${quote(expected)}, which the input 'refuse-accounts' names too`,
        "an account that is not refused",
      );
    }
  }
}

/** Every input that the action does not declare. */
export function undeclaredInputs(raw: RawInputs): Problem[] {
  return raw.undeclared.map((name) => ({
    code: "input-unknown",
    what: `There is no input ${quote(name)}; accepted are ${raw.declared.join(", ")}.`,
  }));
}

function tokenProblems({ secrets, tokenFault, tokens }: RawInputs, hasIdentity: boolean): Problem[] {
  if (secrets.token === undefined && tokens.length === 0) {
    const what =
      "The input 'token' is empty, and the job has no 'id-token: write' for a trusted publisher; accepted is the service account's npm token, from a secret, or that permission.";
    return hasIdentity ? [] : [{ code: "token-missing", what }];
  }
  const faults = tokens.flatMap(({ line, name, fault }): Problem[] => {
    const where = `Line ${line} of the input 'tokens'`;
    if (name === undefined)
      return [{ code: "token-line-invalid", what: `${where} is not of the form name=token.` }];
    if (fault !== undefined)
      return [{ code: "token-malformed", what: `${where} ${fault}; accepted is one npm token.` }];
    const isRepeated = tokens.some((other) => other.name === name && other.line < line);
    return isRepeated
      ? [{ code: "token-line-invalid", what: `${where} names ${quote(name)} once more.` }]
      : [];
  });
  if (tokenFault === undefined) return faults;
  const what = `The input 'token' ${tokenFault}; accepted is one npm token as npm showed it.`;
  return [{ code: "token-malformed", what }, ...faults];
}
