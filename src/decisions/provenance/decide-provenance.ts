import type { Answer } from "../../model/evidence.ts";
import type { Access } from "../../model/inputs.ts";
import type { Package } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import type { Provenance, Signer } from "../../model/provenance.ts";
import { isNpmjs, type RegistryUrl } from "../../model/registry.ts";
import { quote } from "../report/escape.ts";
import { textField } from "../untrusted.ts";
import { namesRepository } from "./repository-url.ts";

/** Sign, or not and why. `problem` is the same as a refusal, for a user who demands provenance. */
export type ProvenanceDecision = { sign: true } | { sign: false; why: string; problem?: Problem };

/** Everything that a registry or Sigstore would refuse a statement for, known before anything is signed. */
export interface ProvenanceFacts {
  pkg: Pick<Package, "name" | "scope" | "manifest">;
  registry: RegistryUrl;
  /** Whether the registry is Verdaccio, which answers 400 to provenance and leaves an empty package (facts 5). */
  verdaccio: boolean;
  access: Access | undefined;
  signer: Signer;
}

/** What the user wants: the input, else publishConfig, else `auto`. */
export function wantedProvenance(input: Provenance | undefined, configured: boolean | undefined): Provenance {
  return input ?? (configured === undefined ? "auto" : configured ? "true" : "false");
}

/**
 * Whether a statement could be signed and taken, as far as it can be told without asking the registry. `auto` signs on
 * npmjs alone, since which other registries take provenance is not known.
 */
export function decideProvenance(wanted: Provenance, facts: ProvenanceFacts): ProvenanceDecision {
  if (wanted === "false") return { sign: false, why: "it is not asked for" };
  if (wanted === "auto" && !isNpmjs(facts.registry)) {
    return { sign: false, why: "only npmjs is known to take it" };
  }
  const obstacle = obstacleTo(facts, wanted);
  return obstacle === undefined
    ? { sign: true }
    : { sign: false, why: obstacle.what.replace(/\.$/, ""), problem: obstacle };
}

function obstacleTo(facts: ProvenanceFacts, wanted: Provenance): Problem | undefined {
  const { pkg, registry, verdaccio, access, signer } = facts;
  const { idToken, runner, visibility, repository } = signer;
  if (verdaccio)
    return { code: "provenance-unsupported", what: `${registry} is Verdaccio, which takes no provenance.` };
  if (!idToken) return { code: "provenance-no-id-token", what: "The job may not ask for an id-token." };
  if (runner === "self-hosted") {
    return { code: "provenance-self-hosted", what: "The job runs on a self-hosted runner." };
  }
  // An event that does not tell proves nothing against a user who demands provenance.
  if (visibility === undefined ? wanted === "auto" : visibility !== "public") {
    const said = visibility === undefined ? "is not known to be public" : `is ${visibility}`;
    return { code: "provenance-not-public", what: `The repository ${said}.` };
  }
  if (access === "restricted") {
    return { code: "provenance-restricted", what: `${pkg.name} is to be published with restricted access.` };
  }
  const url = textField(pkg.manifest.repository, "url");
  if (repository === undefined || url === undefined || !namesRepository(url, repository)) {
    return {
      code: "repository-differs",
      what: `repository.url in package.json is ${url === undefined ? "missing" : quote(url)}, and the workflow runs in ${repository ?? "no known repository"}.`,
    };
  }
  return undefined;
}

/** Whether only the registry can tell if the package is public: a scoped one whose access is not given. */
export function isAccessOpen({ pkg, access }: Pick<ProvenanceFacts, "pkg" | "access">): boolean {
  return pkg.scope !== undefined && access === undefined;
}

/** The decision once the registry told whether the package is public (facts 2.6). A new scoped one is not. */
export function withVisibility(name: string, answer: Answer<{ public: boolean }>): ProvenanceDecision {
  if (answer.kind === "answered" && answer.value.public) return { sign: true };
  const what = `${name} is new or not public, as far as the registry tells.`;
  return { sign: false, why: what.replace(/\.$/, ""), problem: { code: "provenance-restricted", what } };
}
