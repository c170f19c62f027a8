/** What the run of the workflow was started for. */
export interface Source {
  /** `push`, `release`, …; empty outside a workflow. */
  event: string;
  /** The branch, tag or pull request as GitHub names it; `undefined` outside a workflow. */
  ref: string | undefined;
  /** The tag that triggered the run, where one did. */
  tag: string | undefined;
  /** The commit's SHA. */
  commit: string | undefined;
}
