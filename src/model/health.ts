import type { Check } from "./check.ts";
import type { Problem } from "./problem.ts";
import type { SetUp } from "./set-up.ts";

/** What the verify action found out about one package's token. */
export interface Health {
  /** No check proved the token wrong, and under `strict` none was left open. */
  healthy: boolean;
  name: string | undefined;
  registry: string | undefined;
  serviceAccount: string | undefined;
  /** ISO date. */
  tokenExpires: string | undefined;
  /** Whole days, rounded down. */
  tokenDaysLeft: number | undefined;
  checks: readonly Check[];
  otherMaintainers: readonly string[];
  setUp?: SetUp | undefined;
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

/** A health and the issue that tells it. */
export interface ToldHealth extends Health {
  issueUrl: string | undefined;
}
