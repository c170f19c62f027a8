import { getInput } from "@actions/core";

import { SECRET_INPUTS, type RawInputs, type SecretInput } from "../../model/inputs.ts";
import type { Secret } from "../../model/secret.ts";
import { protect } from "./secrets.ts";

/**
 * The step's inputs as text. Secrets are masked before anything that can fail, then taken out of the environment, so
 * that no later child process inherits them.
 * @param declared the names in the action's metadata
 */
export function readInputs(declared: readonly string[]): RawInputs {
  // Before the secrets are taken: one that the action does not declare is a mistake too.
  const undeclared = givenInputs().filter((name) => !declared.includes(name));
  const secrets: Partial<Record<SecretInput, Secret>> = {};
  let tokenFault: string | undefined;
  for (const name of SECRET_INPUTS) {
    const value = takeSecret(name);
    if (value === "") continue;
    secrets[name] = protect(value);
    if (name === "token" && /[^\x21-\x7e]/.test(value))
      tokenFault = "has white space or other characters inside";
  }
  const open = declared.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
  return {
    declared,
    values: Object.fromEntries(open.map((name) => [name, getInput(name)])),
    secrets,
    ...(tokenFault !== undefined && { tokenFault }),
    undeclared,
  };
}

function takeSecret(name: SecretInput): string {
  const variable = `INPUT_${name.toUpperCase()}`;
  const value = (process.env[variable] ?? "").trim();
  delete process.env[variable];
  return value;
}

/** Names as a workflow writes them; the runner passes each as INPUT_NAME with spaces as underscores. */
function givenInputs(): string[] {
  return Object.keys(process.env)
    .filter((name) => /^INPUT_./i.test(name))
    .map((name) => name.slice("INPUT_".length).toLowerCase());
}
