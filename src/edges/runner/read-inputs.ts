import { getInput } from "@actions/core";

import { SECRET_INPUTS, type RawInputs, type SecretInput, type TokenLine } from "../../model/inputs.ts";
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
  const given = Object.fromEntries(SECRET_INPUTS.map((name) => [name, takeSecret(name)]));
  const secrets: Partial<Record<SecretInput, Secret>> = {};
  for (const name of SECRET_INPUTS) {
    if (given[name] !== undefined && given[name] !== "") secrets[name] = protect(given[name]);
  }
  const tokenFault = faultOf(given["token"] ?? "");
  const open = declared.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
  return {
    declared,
    values: Object.fromEntries(open.map((name) => [name, getInput(name)])),
    secrets,
    ...(tokenFault !== undefined && { tokenFault }),
    tokens: tokenLines(given["tokens"] ?? ""),
    undeclared,
  };
}

function faultOf(token: string): string | undefined {
  return /[^\x21-\x7e]/.test(token) ? "has white space or other characters inside" : undefined;
}

/** `name=token` lines, each token a secret of its own. */
function tokenLines(text: string): TokenLine[] {
  return text.split(/\r?\n/).flatMap((raw, index): TokenLine[] => {
    const trimmed = raw.trim();
    if (trimmed === "") return [];
    const [, given, rest = ""] = /^([^=\s]+)[ \t]*=[ \t]*(.*)$/.exec(trimmed) ?? [];
    // A token may end in `=`; nothing before that is a name.
    const name = given !== undefined && /^=+$/.test(rest) ? undefined : given;
    const value = name === undefined ? trimmed : rest;
    const fault = value === "" ? "is empty" : faultOf(value);
    return [{ line: index + 1, name, token: protect(value), ...(fault !== undefined && { fault }) }];
  });
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
