import type { PackageResult, State } from "../../model/result.ts";
import { fittingJson } from "./fitting-json.ts";

/** Which part of a result each single output shows, in the order of action.yml; a test holds the names equal. */
const SINGLE_OUTPUTS = {
  state: "state",
  live: "live",
  id: "id",
  name: "name",
  version: "version",
  "previous-version": "previousVersion",
  type: "type",
  mode: "mode",
  tag: "tag",
  access: "access",
  registry: "registry",
  integrity: "integrity",
  shasum: "shasum",
  size: "size",
  "unpacked-size": "unpackedSize",
  "file-count": "fileCount",
  tarball: "tarball",
  url: "url",
  "provenance-url": "provenanceUrl",
  "stage-id": "stageId",
  "approve-command": "approveCommand",
  "approve-url": "approveUrl",
  "service-account": "serviceAccount",
  "token-expires": "tokenExpires",
  "token-days-left": "tokenDaysLeft",
} as const satisfies Record<string, keyof PackageResult>;

/** Of all states that occur, the first of these is the step's (design, section 7). */
const ORDER: readonly State[] = [
  "failed",
  "accepted",
  "staged",
  "published",
  "already-staged",
  "already-published",
  "dry-run",
  "skipped",
];

/** Results as step outputs; what is not known is empty, and the single ones are set where there is one package. */
export function outputsOf(results: readonly PackageResult[]): Record<string, string> {
  const only = results.length === 1 ? results[0] : undefined;
  const single = Object.entries(SINGLE_OUTPUTS).map(([name, key]) => [name, String(only?.[key] ?? "")]);
  return {
    ...(Object.fromEntries(single) as Record<string, string>),
    state: stateOf(results),
    checks: only === undefined ? "" : JSON.stringify(only.checks),
    // Of many packages first the comparisons are left out, then the checks.
    results: fittingJson(
      results,
      (result) => ({ ...result, changes: undefined, suggestions: [] }),
      (result) => ({ ...result, checks: [], warnings: [] }),
      shortest,
    ),
  };
}

/** One state for all. */
export function stateOf(results: readonly PackageResult[]): State {
  return ORDER.find((state) => results.some((result) => result.state === state)) ?? "failed";
}

/** What a later job needs of one package among a thousand. */
function shortest(result: PackageResult): PackageResult {
  const { state, live, id, name, version, mode, tag, unsetTags, stageId, problems } = result;
  const codes = problems.slice(0, 3).map(({ code }) => ({ code, what: "" }));
  const kept = { state, live, id, name, version, mode, tag, unsetTags, stageId, problems: codes };
  return kept as unknown as PackageResult;
}
