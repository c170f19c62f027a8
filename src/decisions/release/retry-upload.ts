import type { RegistryFailure } from "../../model/registry-failure.ts";
import { retryDelay } from "../retry.ts";
import { uploadCode } from "../failures/classify-upload.ts";

/** Whether the bytes may have arrived although no good answer came: it was lost, or the server failed meanwhile. */
export function mayHaveLanded(failure: RegistryFailure): boolean {
  if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
  return failure.kind === "network" ? failure.code !== "ECONNREFUSED" : failure.kind === "nonsense";
}

/**
 * Milliseconds until an upload that left no trace is repeated, `undefined`: never. Besides the failures that pass by
 * themselves this is npm's write race, "Failed to save packument" (facts 3).
 */
export function uploadRetryDelay(
  failure: RegistryFailure,
  attempt: number,
  random: number,
): number | undefined {
  if (uploadCode(failure) !== "package-document-conflict") return retryDelay(failure, attempt, random);
  return retryDelay({ kind: "network", code: "conflict", why: "" }, attempt, random);
}
