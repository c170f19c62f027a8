import type { Check } from "../../model/check.ts";
import type { Evidence, PackageNames } from "../../model/evidence.ts";
import { ownToken, unanswered, type Subject } from "./subject.ts";

type Finding = Omit<Check, "id">;

/** More names than this are counted, not told. */
const MOST_NAMES = 10;

/**
 * Does the token reach this package and no other? Evidence: the token's own scopes, the account's packages, the public
 * search. Verdaccio has neither scopes nor a list of an account's packages, so there it does not apply (design, 7).
 */
export function checkBlastRadius(subject: Subject, evidence: Evidence): Check {
  const id = "blast-radius";
  if (evidence.verdaccio) {
    return { id, status: "not-applicable", evidence: "this registry's tokens have no scopes" };
  }
  const finding =
    byTokenScopes(subject, evidence) ??
    byAccount(subject, evidence) ??
    bySearch(subject, evidence) ??
    cannotTell(evidence);
  return { id, ...finding };
}

/** A token bound to packages by name reaches these, whatever its account may do. */
function byTokenScopes(subject: Subject, evidence: Evidence): Finding | undefined {
  const scopes = (ownToken(evidence)?.scopes ?? []).filter(({ type }) => type !== "org");
  const bounded = scopes.every(({ type, name }) => type === "package" && !name.includes("*"));
  if (scopes.length === 0 || !bounded) return undefined;
  const names = [...new Set(scopes.map(({ name }) => name))];
  return judged(subject, "besides this package the token reaches", { names, total: names.length });
}

function byAccount(subject: Subject, evidence: Evidence): Finding | undefined {
  if (evidence.accountPackages.kind !== "answered") return undefined;
  const names = [...evidence.accountPackages.value]
    .filter(([, right]) => right !== "read")
    .map(([name]) => name);
  return judged(subject, "besides this package the account may write", { names, total: names.length });
}

/** The search index lags behind and knows public packages only (facts 7e), so that nothing found tells nothing. */
function bySearch(subject: Subject, evidence: Evidence): Finding | undefined {
  if (evidence.searchedPackages.kind !== "answered" || evidence.searchedPackages.value.total === 0)
    return undefined;
  return judged(
    subject,
    "besides this package the search finds the account as a maintainer of",
    evidence.searchedPackages.value,
  );
}

/** This package counts too where it is not listed, since the token is to release it. */
function judged(
  { maxPackages, packageName }: Subject,
  verb: string,
  { names, total }: PackageNames,
): Finding {
  const others = names.filter((name) => name !== packageName);
  const reach = total - (names.length - others.length) === 0 ? "no other package" : listed(others, total);
  const evidence = `${verb} ${reach}`;
  const counted = names.includes(packageName) ? total : total + 1;
  return counted > maxPackages
    ? { status: "fail", code: "reach-too-wide", evidence }
    : { status: "pass", evidence };
}

function listed(others: readonly string[], total: number): string {
  const shown = others.slice(0, MOST_NAMES);
  const more = total > shown.length + 1 ? `, ${total} in all` : "";
  return `${shown.join(", ")}${more}`;
}

function cannotTell(evidence: Evidence): Finding {
  return {
    status: "unknown",
    code: "reach-unavailable",
    evidence: unanswered("the account's packages", evidence.accountPackages),
  };
}
