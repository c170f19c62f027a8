import type { Check } from "../../model/check.ts";
import type { Evidence } from "../../model/evidence.ts";

/**
 * Does the package forbid tokens? npm lets the setting be written and not be read (npm/cli#5445), so this is never known
 * before an upload is refused for it.
 */
export function checkPackage2fa(evidence: Evidence): Check {
  const id = "package-2fa";
  if (evidence.verdaccio)
    return { id, status: "not-applicable", evidence: "this registry has no such setting" };
  return {
    id,
    status: "unknown",
    code: "package-2fa-unavailable",
    evidence: "npm does not let the package's publishing access be read",
  };
}
