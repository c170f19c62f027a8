import type { RegistryFailure } from "../../model/registry-failure.ts";
import { retryDelay } from "../retry.ts";
import { uploadCode } from "../failures/classify-upload.ts";

/** Codes of a connection that never came about: no name, no listener, no trusted certificate (Node.js, errors and TLS). */
const NEVER_CONNECTED =
  /^(ENOTFOUND|EAI_|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** Whether the bytes may have arrived although no good answer came: it was lost, or the server failed meanwhile. */
export function mayHaveLanded(failure: RegistryFailure): boolean {
  if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
  return failure.kind === "network" ? !NEVER_CONNECTED.test(failure.code) : failure.kind === "nonsense";
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
