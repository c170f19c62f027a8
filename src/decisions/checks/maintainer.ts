import type { Check } from "../../model/check.ts";
import type { Evidence, Permission } from "../../model/evidence.ts";
import {
  entryOf,
  invitation,
  ownToken,
  sameUser,
  silence,
  unanswered,
  userOf,
  type Subject,
} from "./subject.ts";

type Finding = Omit<Check, "id">;

/**
 * May this account, with this token, write this package? The sources are asked in turn and the first that tells decides;
 * the last word is "cannot tell". A permission that one source shows is never outweighed by one that does not list it.
 */
export function checkMaintainer(subject: Subject, evidence: Evidence): Check {
  const user = userOf(evidence);
  const finding =
    byTokenScopes(subject, evidence) ??
    byWriteProbe(subject, evidence) ??
    byVersionStatus(subject, evidence) ??
    (user === undefined ? undefined : byLists(subject, evidence, user)) ??
    newPackage(subject, evidence) ??
    cannotTell(subject, evidence);
  return { id: "maintainer", ...finding };
}

/** A token made for other packages only (facts 2.4); an `org` item is about managing an organisation. */
function byTokenScopes({ packageName }: Subject, evidence: Evidence): Finding | undefined {
  const scopes = (ownToken(evidence)?.scopes ?? []).filter(({ type }) => type !== "org");
  if (scopes.length === 0 || scopes.some(({ type }) => type !== "package")) return undefined;
  if (scopes.some(({ name }) => name === packageName || name.includes("*"))) return undefined;
  return {
    status: "fail",
    code: "token-out-of-scope",
    evidence: `the token was made for ${scopes.map(({ name }) => name).join(", ")}, not for ${packageName}`,
  };
}

/** Verdaccio (facts 5). Under staging a refused write proves nothing: staging has a permission of its own. */
function byWriteProbe(subject: Subject, evidence: Evidence): Finding | undefined {
  const answer = evidence.writeProbe;
  if (answer.kind === "answered") {
    return { status: "pass", evidence: `the registry lets this token write ${subject.packageName}` };
  }
  if (answer.kind !== "refused") return undefined;
  const words = `the registry refuses this token to write ${subject.packageName}: ${silence(answer)}`;
  if (subject.mode === "stage" || (subject.mode === "auto" && evidence.staged.kind === "answered")) {
    return {
      status: "unknown",
      code: "maintainer-unavailable",
      evidence: `${words}; it may still take a staged version`,
    };
  }
  return {
    status: "fail",
    code: "not-maintainer",
    evidence: words,
    remedy: invitation(subject, userOf(evidence) ?? "the service account"),
  };
}

/** Shown to those with publish access only (facts 2.8); not being shown proves nothing. */
function byVersionStatus(subject: Subject, evidence: Evidence): Finding | undefined {
  if (evidence.versionStatus.kind !== "answered") return undefined;
  return {
    status: "pass",
    evidence: `the registry shows this token the status of a version of ${subject.packageName}, which needs publish access`,
  };
}

/** Whether a source lists the user: with which permission, not at all, or it does not tell. */
type Listing = Permission | "unlisted" | undefined;

/** Collaborators and the account's own packages say which permission; the packument's maintainers only that there is one. */
function byLists(subject: Subject, evidence: Evidence, user: string): Finding | undefined {
  const { packageName } = subject;
  const collaborators = listing(evidence.collaborators, user);
  const account = listing(evidence.accountPackages, packageName);
  const maintainers = maintainerListing(evidence, user);
  const pass = (source: string): Finding => ({
    status: "pass",
    evidence: `${source} show that ${user} may write ${packageName}`,
  });
  if (collaborators === "write") return pass("the collaborators");
  if (account === "write") return pass("the account's packages");
  if (collaborators === "read" || account === "read") {
    return {
      status: "fail",
      code: "read-only",
      evidence: `${user} has read access only to ${packageName}`,
      remedy: invitation(subject, user),
    };
  }
  if (maintainers === "write") return pass("the packument's maintainers");
  const listings = [collaborators, account, maintainers];
  // A new package lists nobody, and a word that npm does not document may stand for a right to write.
  if (evidence.packument.kind === "absent" || listings.includes("unknown")) return undefined;
  if (!listings.includes("unlisted")) return undefined;
  return unlisted(subject, user, account === "unlisted");
}

/**
 * Nobody lists the user. A team of an organisation can give access, to unscoped packages too, that neither collaborators
 * nor maintainers show, and Verdaccio 9 lists who published first whoever may write: only the account's own list, which
 * has the teams' packages, proves that there is none (facts 7c).
 * @param proved whether the account's own list lacks the package
 */
function unlisted(subject: Subject, user: string, proved: boolean): Finding {
  const evidence = `${user} is not listed among those who may write ${subject.packageName}`;
  const remedy = invitation(subject, user);
  if (!proved) {
    return {
      status: "unknown",
      code: "maintainer-unavailable",
      evidence: `${evidence}, and whether a team or the registry's configuration gives access cannot be read`,
      remedy,
    };
  }
  return { status: "fail", code: "not-maintainer", evidence, remedy };
}

function listing(answer: Evidence["collaborators"], key: string): Listing {
  if (answer.kind !== "answered") return undefined;
  return entryOf(answer.value, key) ?? "unlisted";
}

function maintainerListing({ packument }: Evidence, user: string): Listing {
  if (packument.kind !== "answered" || packument.value.maintainers === undefined) return undefined;
  return packument.value.maintainers.some((name) => sameUser(name, user)) ? "write" : "unlisted";
}

function newPackage(subject: Subject, evidence: Evidence): Finding | undefined {
  if (evidence.packument.kind !== "absent") return undefined;
  return {
    status: "not-applicable",
    code: "package-new",
    evidence: `${subject.packageName} is not on the registry yet, or is hidden from this token`,
  };
}

function cannotTell(subject: Subject, evidence: Evidence): Finding {
  return {
    status: "unknown",
    code: "maintainer-unavailable",
    evidence:
      userOf(evidence) === undefined
        ? "the registry does not tell whose token it is"
        : unanswered(`the collaborators of ${subject.packageName}`, evidence.collaborators),
  };
}
