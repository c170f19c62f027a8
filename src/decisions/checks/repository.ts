import type { Check } from "../../model/check.ts";
import { namesRepository } from "../provenance/repository-url.ts";
import type { Subject } from "./subject.ts";

/**
 * Will provenance be accepted? npm wants `repository.url` to name the repository that builds, letter case included
 * (facts 3, E422). It stops nothing by itself: `provenance: auto` then signs nothing, and `true` refuses.
 */
export function checkRepository({ repository }: Subject): Check {
  const id = "repository";
  const { manifest, workflow } = repository;
  if (workflow === undefined)
    return { id, status: "not-applicable", evidence: "no workflow's repository is known" };
  if (manifest !== undefined && namesRepository(manifest, workflow)) {
    return { id, status: "pass", evidence: `repository.url names ${workflow}` };
  }
  return {
    id,
    status: "not-applicable",
    code: "repository-differs",
    evidence: `${manifest === undefined ? "package.json has no repository.url, which" : `repository.url is ${manifest}, and`} must be ${workflow} where provenance is signed`,
  };
}
