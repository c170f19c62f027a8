import type { Check } from "../../model/check.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Problem } from "../../model/problem.ts";
import { ownToken, unanswered, userOf, type Subject } from "./subject.ts";

const DAY = 86_400_000;

/** When a token ends: what says so, and how sure that is. */
export interface Expiry {
  /** Milliseconds since 1970. */
  at: number;
  source: "token list" | "token" | "input";
}

/**
 * When the token expires: from its own entry, from the token itself where it is a JWT, or from the input `token-expires`.
 * `never`: its entry says that it does not.
 */
export function expiryOf(subject: Subject, evidence: Evidence): Expiry | "never" | undefined {
  const listed = ownToken(evidence)?.expiry;
  if (listed === null) return "never";
  const at = listed === undefined ? Number.NaN : Date.parse(listed);
  if (!Number.isNaN(at)) return { at, source: "token list" };
  if (evidence.jwtExpiry !== undefined) return { at: evidence.jwtExpiry, source: "token" };
  if (subject.tokenExpires === undefined) return undefined;
  return { at: Date.parse(subject.tokenExpires), source: "input" };
}

/** Whole days until then, rounded down; negative when it is past. */
export function daysLeft(expiry: Expiry, now: number): number {
  return Math.floor((expiry.at - now) / DAY);
}

/**
 * How long does it live? Only the registry's own word that it is over stops a release, and a JWT's only where the
 * registry does not take the token any more; a passed `token-expires` warns (design, 7).
 */
export function checkExpiry(subject: Subject, evidence: Evidence): Check {
  const id = "expiry";
  const expiry = expiryOf(subject, evidence);
  if (expiry === "never") return { id, status: "pass", evidence: "the token list shows no expiry date" };
  if (expiry === undefined) {
    if (evidence.verdaccio)
      return { id, status: "not-applicable", evidence: "this token carries no expiry date" };
    return {
      id,
      status: "unknown",
      code: "expiry-unavailable",
      evidence: unanswered("the token list", evidence.tokens),
    };
  }
  const date = new Date(expiry.at).toISOString().slice(0, 10);
  const source = expiry.source === "input" ? "the input 'token-expires'" : `the ${expiry.source}`;
  if (expiry.at > subject.now) return { id, status: "pass", evidence: `${source} says ${date}` };
  const proved =
    expiry.source === "token list" || (expiry.source === "token" && userOf(evidence) === undefined);
  return {
    id,
    status: proved ? "fail" : "unknown",
    code: "token-expired",
    evidence: `${source} says ${date}, which is past`,
  };
}

/** The warning that a release will fail soon, in time to prevent it. */
export function expiryWarning(subject: Subject, evidence: Evidence): Problem | undefined {
  const expiry = expiryOf(subject, evidence);
  if (expiry === undefined || expiry === "never" || expiry.at <= subject.now) return undefined;
  const left = daysLeft(expiry, subject.now);
  if (left >= subject.expiryWarningDays) return undefined;
  const date = new Date(expiry.at).toISOString().slice(0, 10);
  return {
    code: "token-expiring",
    what: `The token for ${subject.packageName} expires on ${date}, in ${left} ${left === 1 ? "day" : "days"}.`,
  };
}
