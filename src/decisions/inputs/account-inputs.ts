import { MODES, VERIFICATIONS, type AccountInputs, type RawInputs } from "../../model/inputs.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { parseRegistryUrl, type RegistryUrl } from "../../model/registry.ts";
import type { Secret } from "../../model/secret.ts";
import { quote } from "../report/escape.ts";
import type { Fields } from "./fields.ts";

/** The inputs that publish and verify share; mistakes are left in `fields`. */
export function accountInputs(fields: Fields): Omit<AccountInputs, "token"> {
  const inputs = {
    package: fields.line("package") ?? ".",
    serviceAccount: userName(fields, "service-account", fields.line("service-account")),
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
 * The token, once no input is wrong.
 * @throws ReleaseError naming every input that is wrong
 */
export function demandCorrect(raw: RawInputs, fields: Fields): Secret {
  const token = tokenOf(raw);
  const problems = [...undeclaredInputs(raw), ...fields.problems, ...("code" in token ? [token] : [])];
  if (problems.length > 0 || "code" in token) throw new ReleaseError(problems);
  return token;
}

/** A list on one line would be taken for one name, which nobody has. */
function userName(fields: Fields, input: string, name: string | undefined): string | undefined {
  if (name === undefined || !/[\s,;]/.test(name)) return name;
  fields.refuse(input, quote(name), "an npm username without white space or commas, one a line");
  return undefined;
}

/** The input `registry`. */
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
  inputs: Pick<AccountInputs, "serviceAccount" | "refuseAccounts">,
): void {
  const expected = inputs.serviceAccount;
  if (expected === undefined) return;
  if (inputs.refuseAccounts.some((name) => name.toLowerCase() === expected.toLowerCase())) {
    fields.refuse(
      "service-account",
      `${quote(expected)}, which the input 'refuse-accounts' names too`,
      "an account that is not refused",
    );
  }
}

/** Inputs that were given and do not exist. */
export function undeclaredInputs(raw: RawInputs): Problem[] {
  return raw.undeclared.map((name) => ({
    code: "input-unknown",
    what: `There is no input ${quote(name)}; accepted are ${raw.declared.join(", ")}.`,
  }));
}

function tokenOf(raw: RawInputs): Secret | Problem {
  const { token } = raw.secrets;
  if (token === undefined) {
    return {
      code: "token-missing",
      what: "The input 'token' is empty; accepted is the service account's npm token, from a secret.",
    };
  }
  if (raw.tokenFault !== undefined) {
    return {
      code: "token-malformed",
      what: `The input 'token' ${raw.tokenFault}; accepted is one npm token as npm showed it.`,
    };
  }
  return token;
}
