/** The event that started the workflow, as far as it decides whether a secret is safe. */
export interface Trigger {
  /** `push`, `release`, …; empty outside a workflow. */
  event: string;
  /** Whose code the run acts for; `pull-request` where the payload names one without telling whose. */
  actsFor: "repository" | "fork" | "pull-request";
}
