/**
 * What GitHub says of a job in its identity token, as far as npm compares it with a trusted publisher (facts 2.7) or a
 * person needs it to see what differs. Nothing of it is secret; `undefined` is what the token does not say.
 */
export interface Identity {
  /** `owner/name`. */
  repository: string | undefined;
  /** File name of the workflow that was started; npm compares this one, not a reusable workflow's. */
  workflow: string | undefined;
  /** File name of the reusable workflow that the job is in, where it is in one. */
  reusableWorkflow: string | undefined;
  environment: string | undefined;
  ref: string | undefined;
  /** The claim `sub`. */
  subject: string | undefined;
  /** `github-hosted` or `self-hosted`. */
  runner: string | undefined;
}
