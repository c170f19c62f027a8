import type { Check } from "../../model/check.ts";
import type { Evidence } from "../../model/evidence.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { checkBlastRadius } from "./blast-radius.ts";
import { checkExpiry } from "./expiry.ts";
import { checkMaintainer } from "./maintainer.ts";
import { checkNonInteractive } from "./non-interactive.ts";
import { checkPackage2fa } from "./package-2fa.ts";
import { checkRepository } from "./repository.ts";
import { checkServiceAccount } from "./service-account.ts";
import type { Subject } from "./subject.ts";
import { checkTokenValid } from "./token-valid.ts";

/** Evidence to checks: every question about the token answered, each with its remedy unless it passed. */
export function checksOf(subject: Subject, evidence: Evidence): Check[] {
  return [
    checkTokenValid(subject, evidence),
    checkServiceAccount(subject, evidence),
    checkMaintainer(subject, evidence),
    checkNonInteractive(subject, evidence),
    checkBlastRadius(subject, evidence),
    checkExpiry(subject, evidence),
    checkPackage2fa(evidence),
    checkRepository(subject),
  ].map(withRemedy);
}

/** The check with its catalogue's remedy, where it has a code and none of its own. */
export function withRemedy(check: Check): Check {
  if (check.code === undefined || check.remedy !== undefined) return check;
  return { ...check, remedy: CATALOGUE[check.code].remedy };
}
