// The requests of a release under names that are the same for every package and every run.

import type { FaultPlan, Fault, FaultyRequest } from "../../../support/faults.ts";

/** One request of a release: what it asks for, and the how manieth time. */
export interface RequestName {
  label: string;
  /** From 1. */
  occurrence: number;
}

export const UPLOAD = "PUT /:package";
export const STAGED_UPLOAD = "POST /-/stage/package/:package";
export const EXCHANGE = "POST /-/npm/v1/oidc/token/exchange/package/:package";
export const PACKUMENT = "GET /:package";
export const WHOAMI = "GET /-/whoami";
export const SET_TAG = "PUT /-/package/:package/dist-tags/next";
export const SHOW_TAGS = "GET /-/package/:package/dist-tags";

/** The requests as a release makes them; those that it makes side by side, which arrive in any order, by their names. */
export function namesOf(requests: FaultyRequest[]): RequestName[] {
  const counts = new Map<string, number>();
  return requests
    .map((request) => {
      const label = labelOf(request);
      const occurrence = (counts.get(label) ?? 0) + 1;
      counts.set(label, occurrence);
      return { label, occurrence };
    })
    .toSorted((a, b) => phaseOf(a) - phaseOf(b) || textOf(a).localeCompare(textOf(b), "en"));
}

export function textOf({ label, occurrence }: RequestName): string {
  return [label, ...["again", "a third time"].slice(0, occurrence - 1).slice(-1)].join(", ");
}

/** What informs checks, the packument, the upload, and what comes after it. */
function phaseOf(name: RequestName): number {
  if (name.occurrence > 1) {
    return 3;
  }
  return isOptional(name) ? 0 : name.label === PACKUMENT ? 1 : 2;
}

/** Reads of the first round other than the packument: they inform checks, and a check that cannot tell only warns. */
export function isOptional({ label }: RequestName): boolean {
  return ![UPLOAD, STAGED_UPLOAD, EXCHANGE, PACKUMENT, SET_TAG, SHOW_TAGS].includes(label);
}

export function isBeforeUpload(name: RequestName): boolean {
  return phaseOf(name) < 2;
}

/** Lets one request meet the fault, or it and all that look the same from then on. */
export function planFor({ label, occurrence }: RequestName, fault: Fault, always = false): FaultPlan {
  let seen = 0;
  return (request) => {
    if (labelOf(request) !== label) {
      return undefined;
    }
    seen += 1;
    return seen === occurrence || (always && seen > occurrence) ? fault : undefined;
  };
}

/** What a request asks for: without the package's name and the query, and with what tells it from others. */
function labelOf({ method, path, authorization, length }: FaultyRequest): string {
  const [pathname = ""] = path.split("?");
  const place = pathname
    .replace(/(?:@|%40)acme(?:%2f|\/)[\w-]+/i, ":package")
    .replace(/[^/]+\.tgz$/, ":tarball")
    .replace(/version\/[^/]+/, "version/:version");
  const traits = [
    ...(method === "PUT" && length <= 2 ? ["empty"] : []),
    ...(authorization ? [] : ["without token"]),
  ];
  return [`${method} ${place}`, ...traits].join(", ");
}
