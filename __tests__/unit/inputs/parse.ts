import { parsePlanInputs } from "../../../src/decisions/inputs/parse-plan-inputs.ts";
import { parsePublishInputs } from "../../../src/decisions/inputs/parse-publish-inputs.ts";
import { parseVerifyInputs } from "../../../src/decisions/inputs/parse-verify-inputs.ts";
import {
  PLAN_INPUTS,
  PUBLISH_INPUTS,
  SECRET_INPUTS,
  VERIFY_INPUTS,
  type RawInputs,
} from "../../../src/model/inputs.ts";
import { Secret } from "../../../src/model/secret.ts";

export const TOKEN = new Secret("npm_aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789");

/** What the runner hands over when these inputs are given and the others are empty. */
export function rawInputs(
  declared: readonly string[],
  given: Readonly<Record<string, string>> = {},
  change: Partial<RawInputs> = {},
): RawInputs {
  const open = declared.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
  const empty = Object.fromEntries(open.map((name) => [name, ""]));
  return {
    declared,
    values: { ...empty, ...given },
    secrets: { token: TOKEN },
    tokens: [],
    undeclared: [],
    ...change,
  };
}

export function parsePublish(
  given: Readonly<Record<string, string>> = {},
  change: Partial<RawInputs> = {},
  hasIdentity = false,
) {
  return parsePublishInputs(rawInputs(PUBLISH_INPUTS, given, change), hasIdentity);
}

export function parseVerify(
  given: Readonly<Record<string, string>> = {},
  change: Partial<RawInputs> = {},
  hasIdentity = false,
) {
  return parseVerifyInputs(rawInputs(VERIFY_INPUTS, given, change), hasIdentity);
}

export function parsePlan(given: Readonly<Record<string, string>> = {}, change: Partial<RawInputs> = {}) {
  return parsePlanInputs(rawInputs(PLAN_INPUTS, given, { secrets: {}, ...change }));
}

/** Both actions, for the inputs that they share. */
export const ACTIONS = [
  { action: "publish", parse: parsePublish },
  { action: "verify", parse: parseVerify },
] as const;
