import type { Answer, Evidence, TokenEntry } from "../../model/evidence.ts";
import type { Mode } from "../../model/inputs.ts";
import { isNpmjs, type RegistryUrl } from "../../model/registry.ts";
import { settingsPage } from "../report/settings-page.ts";

/** Whom and what the checks are about. */
export interface Subject {
  packageName: string;
  registry: RegistryUrl;
  mode: Mode;
  /** The npm username the token must belong to. */
  serviceAccount: string | undefined;
  /** Usernames that must never be used here. */
  refuseAccounts: readonly string[];
  maxPackages: number;
  /** ISO date that the user gave, for registries that do not tell. */
  tokenExpires: string | undefined;
  expiryWarningDays: number;
  /** Milliseconds since 1970. */
  now: number;
  /** `repository.url` of the manifest, and the repository that runs the workflow as a URL. */
  repository: { manifest: string | undefined; workflow: string | undefined };
}

/** The user name behind the token, where the registry told it. */
export function userOf(evidence: Pick<Evidence, "whoami">): string | undefined {
  return evidence.whoami.kind === "answered" ? evidence.whoami.value.username : undefined;
}

/** The token's own entry in the token list, where it could be read. */
export function ownToken(evidence: Pick<Evidence, "tokens">): TokenEntry | undefined {
  return evidence.tokens.kind === "answered" ? evidence.tokens.value.own : undefined;
}

/** npm user names compare without regard to case. */
export function sameUser(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A user's entry in a map by user name. */
export function entryOf<T>(map: ReadonlyMap<string, T>, user: string): T | undefined {
  const name = [...map.keys()].find((candidate) => sameUser(candidate, user));
  return name === undefined ? undefined : map.get(name);
}

/** Why an answer does not tell, as a clause. */
export function silence(answer: Answer<unknown>): string {
  switch (answer.kind) {
    case "refused":
      return `it answers ${answer.status}${answer.words === "" ? "" : ` (${answer.words})`}`;
    case "unreadable":
      return answer.problem.what.replace(/\.$/, "");
    case "absent":
      return "it has no such endpoint";
    case "not-asked":
      return "it was not asked";
    case "answered":
      return "its answer does not tell";
  }
}

/** What was to be asked of the registry, and why it does not tell, as a clause. */
export function unanswered(question: string, answer: Answer<unknown>): string {
  return answer.kind === "not-asked"
    ? `the registry was not asked for ${question}`
    : `the registry was asked for ${question}: ${silence(answer)}`;
}

/** How a maintainer invites an account to a package: npm's page and command, where the registry is npm's. */
export function invitation({ packageName, registry }: Subject, user: string): string {
  return isNpmjs(registry)
    ? `As a maintainer, invite ${user} on ${settingsPage(packageName)} or with 'npm owner add ${user} ${packageName}', and accept the invitation as ${user}.`
    : `Give ${user} the right to publish ${packageName} in the registry's own configuration.`;
}
