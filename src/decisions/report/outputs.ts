import type { PackageResult } from "../../model/result.ts";
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

/** A result as step outputs; what is not known is empty. */
export function outputsOf(result: PackageResult): Record<string, string> {
  const single = Object.entries(SINGLE_OUTPUTS).map(([name, key]) => [name, String(result[key] ?? "")]);
  return {
    ...(Object.fromEntries(single) as Record<string, string>),
    checks: JSON.stringify(result.checks),
    results: fittingJson([result], (own) => ({ ...own, changes: undefined, suggestions: [] })),
  };
}
