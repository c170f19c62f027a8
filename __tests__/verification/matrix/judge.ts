/** What the product says: evidence over HTTP, then checks and verdict without a network. */

import { checksOf } from "../../../src/decisions/checks/checks-of.ts";
import type { Subject } from "../../../src/decisions/checks/subject.ts";
import { verdictOf } from "../../../src/decisions/checks/verdict.ts";
import { isObject } from "../../../src/decisions/untrusted.ts";
import { RegistryAgent } from "../../../src/edges/registry/agent.ts";
import { SharedAnswers } from "../../../src/edges/registry/shared-answers.ts";
import { Registry } from "../../../src/edges/registry/registry.ts";
import type { Check } from "../../../src/model/check.ts";
import type { Code } from "../../../src/model/code.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { MODES, type Mode, type Verification } from "../../../src/model/inputs.ts";
import { parseRegistryUrl, type RegistryUrl } from "../../../src/model/registry.ts";
import { Secret } from "../../../src/model/secret.ts";

/** What was said about one token, package and mode. */
export interface Said {
  checks: readonly Check[];
  refusals: readonly Code[];
  /** Whether a warning told of something that could not be verified. */
  warned: boolean;
}

/** A registry's address as the product knows addresses. */
function registryUrl(text: string): RegistryUrl {
  const parsed = parseRegistryUrl(text);
  if ("reason" in parsed) throw new Error(`${text} is no registry: ${parsed.reason}`);
  return parsed.url;
}

/** A registry and a token, as the actions open it. */
export function openRegistry(url: string, token: string, agent?: RegistryAgent): Registry {
  // A world changes from cell to cell, so no answer is for two.
  const connection = agent && { agent, answers: new SharedAnswers() };
  return new Registry(registryUrl(url), new Secret(token), () => {}, connection);
}

/** Connections to one registry. */
export function openAgent(url: string): RegistryAgent {
  return new RegistryAgent(registryUrl(url), 8);
}

/** What each endpoint answered. */
export function answersIn(evidence: Evidence): Evidence["whoami"][] {
  const values: unknown[] = Object.values(evidence);
  return values.filter((value) => isObject(value) && "kind" in value) as Evidence["whoami"][];
}

/** The subject of the checks where nothing is expected beyond the token being right. */
export function subjectOf(url: string, packageName: string, mode: Mode): Subject {
  return {
    packageName,
    registry: registryUrl(url),
    mode,
    serviceAccount: undefined,
    refuseAccounts: [],
    maxPackages: 1,
    tokenExpires: undefined,
    expiryWarningDays: 14,
    now: Date.now(),
    repository: { manifest: undefined, workflow: undefined },
  };
}

/** Evidence to verdict. */
export function judge(subject: Subject, evidence: Evidence, verification: Verification = "standard"): Said {
  const checks = checksOf(subject, evidence);
  const { refusals, doubts } = verdictOf(checks, verification);
  return { checks, refusals: refusals.map(({ code }) => code), warned: doubts.length > 0 };
}

/** What is said under each mode. */
export function judgeModes(url: string, packageName: string, evidence: Evidence): Record<Mode, Said> {
  const said = MODES.map((mode) => [mode, judge(subjectOf(url, packageName, mode), evidence)]);
  return Object.fromEntries(said) as Record<Mode, Said>;
}
