import type { Code } from "./code.ts";

/** The checks, in the order in which they are shown (design, section 3). */
export const CHECK_IDS = [
  "trigger",
  "token-valid",
  "service-account",
  "maintainer",
  "non-interactive",
  "blast-radius",
  "expiry",
  "package-2fa",
  "repository",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export type CheckStatus = "pass" | "fail" | "unknown" | "not-applicable";

/** One question, its answer, and what the answer rests on. */
export interface Check {
  id: CheckId;
  status: CheckStatus;
  /** Set unless the check passed: the entry of the catalogue. */
  code?: Code;
  /** One sentence: what was seen. */
  evidence: string;
  /** One sentence: what to do. Set unless the check passed or does not apply. */
  remedy?: string;
}
