import type { Code } from "../../model/code.ts";
import type { Health } from "../../model/health.ts";
import type { Outcome } from "../../model/outcome.ts";
import { warningsOf, type Findings } from "../release/result.ts";

/** Findings of a verification and its end as one package's health. */
export function healthOf(findings: Findings, outcome: Outcome): Health {
  return {
    healthy: outcome.state !== "failed",
    name: findings.pkg?.name,
    registry: findings.target?.registry,
    trusted: findings.trusted ?? false,
    serviceAccount: findings.user,
    tokenExpires: findings.expiry?.date,
    tokenDaysLeft: findings.expiry?.daysLeft,
    checks: findings.checks,
    otherWays: findings.otherWays,
    setUps: findings.setUps,
    problems: outcome.problems,
    warnings: warningsOf(findings, outcome),
  };
}

/**
 * Warnings that somebody should act on before the next release. The others describe what a registry never tells, and an
 * issue for them would stay open for ever.
 */
const ACTIONABLE: ReadonlySet<Code> = new Set([
  "token-expiring",
  "token-expired",
  "reach-too-wide",
  "account-without-2fa",
]);

/** What an issue should tell; empty: all is well. */
export function attentionOf({ problems, warnings }: Health): Health["problems"] {
  return [...problems, ...warnings.filter(({ code }) => ACTIONABLE.has(code))];
}
