import type { Check } from "./check.ts";
import type { Problem } from "./problem.ts";
import type { OtherWays } from "./publisher.ts";
import type { SetUp } from "./set-up.ts";

/** What the verify action found out about one package's token, or its trusted publisher. */
export interface Health {
  /** No check proved the token wrong, and under `strict` none was left open. */
  healthy: boolean;
  name: string | undefined;
  registry: string | undefined;
  /** Whether the package has no token, so that its trusted publisher was verified. */
  trusted: boolean;
  serviceAccount: string | undefined;
  /** ISO date. */
  tokenExpires: string | undefined;
  /** Whole days, rounded down. */
  tokenDaysLeft: number | undefined;
  checks: readonly Check[];
  otherWays: OtherWays | undefined;
  setUps?: readonly SetUp[] | undefined;
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

/** A health and the issue that tells it. */
export interface ToldHealth extends Health {
  issueUrl: string | undefined;
}
