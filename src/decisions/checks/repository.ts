import type { Check } from "../../model/check.ts";
import type { Subject } from "./subject.ts";

/**
 * Will provenance be accepted? npm wants `repository.url` to name the repository that builds, letter case included
 * (facts 3, E422). Without provenance it decides nothing and is told for information.
 */
export function checkRepository({ repository }: Subject): Check {
  const id = "repository";
  const { manifest, workflow } = repository;
  if (workflow === undefined)
    return { id, status: "not-applicable", evidence: "no workflow's repository is known" };
  if (manifest !== undefined && sourceUrl(manifest) === workflow) {
    return { id, status: "pass", evidence: `repository.url names ${workflow}` };
  }
  return {
    id,
    status: "not-applicable",
    code: "repository-differs",
    evidence: `repository.url is ${manifest ?? "missing"} and not ${workflow}; no provenance is signed, so nothing depends on it`,
  };
}

/** `git+https://host/owner/repo.git` without what git adds. */
function sourceUrl(url: string): string {
  return url
    .replace(/^git\+/, "")
    .replace(/\.git$/, "")
    .replace(/^(ssh:\/\/)?git@([^:/]+)[:/]/, "https://$2/");
}
