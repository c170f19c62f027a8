import type { ProvenanceFacts } from "../../../src/decisions/provenance/decide-provenance.ts";
import type { Signer } from "../../../src/model/provenance.ts";
import { NPMJS } from "../../../src/model/registry.ts";

/** The repository that runs the workflow. */
export const REPOSITORY = "https://github.com/acme/widgets";

/** A job that may sign, with changes. */
export function signer(change: Partial<Signer> = {}): Signer {
  return {
    idToken: true,
    runner: "github-hosted",
    visibility: "public",
    repository: REPOSITORY,
    ...change,
  };
}

/** A public package on npmjs and a job that may sign, with changes. */
export function facts(change: Partial<ProvenanceFacts> = {}): ProvenanceFacts {
  return {
    pkg: pkgAt(`git+${REPOSITORY}.git`),
    registry: NPMJS,
    verdaccio: false,
    access: "public",
    signer: signer(),
    ...change,
  };
}

/** A package whose `repository.url` is this. */
export function pkgAt(url: unknown, name = "@acme/demo"): ProvenanceFacts["pkg"] {
  const scope = name.startsWith("@") ? { scope: "@acme" } : {};
  return { name, ...scope, manifest: { repository: { type: "git", url } } };
}
