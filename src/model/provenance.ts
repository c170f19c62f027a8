/** The input `provenance`, or what publishConfig says. */
export const PROVENANCES = ["auto", "true", "false"] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Who may see a repository on GitHub; `undefined` where the event does not tell. */
export type Visibility = "public" | "private" | "internal" | undefined;

/** What the runner tells of the job that would sign. */
export interface Signer {
  /** Whether the job may ask for an id-token (`permissions: id-token: write`). */
  idToken: boolean;
  /** `github-hosted`, `self-hosted`, or `undefined` on a server that does not tell. */
  runner: string | undefined;
  visibility: Visibility;
  /** The repository that runs the workflow, as a URL. */
  repository: string | undefined;
}
