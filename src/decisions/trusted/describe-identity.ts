import type { Identity } from "../../model/identity.ts";
import { quote } from "../report/escape.ts";

/** What npm compares with a trusted publisher, as an enumeration: repository, workflow file, environment; then what else tells. */
export function describeIdentity(identity: Identity): string {
  const { repository, workflow, reusableWorkflow, environment, ref, subject, runner } = identity;
  const inside =
    reusableWorkflow === undefined
      ? ""
      : ` (not ${quote(reusableWorkflow)}, the reusable workflow that the job is in)`;
  return [
    named("repository", repository),
    `${named("workflow file", workflow)}${inside}`,
    environment === undefined ? "no environment" : named("environment", environment),
    named("ref", ref),
    named("subject", subject),
    named("runner", runner),
  ].join(", ");
}

function named(name: string, value: string | undefined): string {
  return value === undefined ? `${name} unknown` : `${name} ${quote(value)}`;
}
