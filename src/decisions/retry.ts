import type { RegistryFailure } from "../model/registry-failure.ts";

/** How often a read is repeated at most. */
const MOST_RETRIES = 2;

/** The longest `retry-after` that is waited for, in milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * How long to wait before a read is repeated, in milliseconds; `undefined`: not at all. Doubles from half a second, spread
 * by `random` (0 to 1) so that parallel jobs do not meet again; a `retry-after` is honoured.
 */
export function retryDelay(failure: RegistryFailure, attempt: number, random: number): number | undefined {
  if (attempt > MOST_RETRIES || !isPassing(failure)) return undefined;
  const asked = failure.kind === "status" ? (failure.retryAfter ?? 0) * 1000 : 0;
  return Math.min(LONGEST_WAIT, Math.max(asked, 500 * 2 ** (attempt - 1) * (0.5 + random)));
}

/** Whether the same request may do better later. */
function isPassing(failure: RegistryFailure): boolean {
  if (failure.kind === "network") return failure.code !== "ENOTFOUND";
  return failure.kind === "status" && ([408, 420, 429].includes(failure.status) || failure.status >= 500);
}
