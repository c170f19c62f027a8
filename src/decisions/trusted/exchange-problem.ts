import type { Code } from "../../model/code.ts";
import type { Identity } from "../../model/identity.ts";
import type { Problem } from "../../model/problem.ts";
import { isNpmjs, type RegistryUrl } from "../../model/registry.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import { classifyRead, said } from "../failures/classify-read.ts";
import { quote } from "../report/escape.ts";
import { settingsPage } from "../report/settings-page.ts";
import { describeIdentity } from "./describe-identity.ts";

/** For which package a registry was asked, and with whose identity. */
export interface Asked {
  registry: RegistryUrl;
  packageName: string;
  identity: Identity;
}

/** How npm's own endpoint begins what it says (facts 2.7); a 404 without it comes from a registry that has none, or from npmjs. */
const NPM_WORDS = /oidc/i;

/**
 * Why a registry gave no token in exchange for the job's identity. npm answers all that does not match alike (facts 2.7,
 * npm/cli#9969), so that the most likely reason is told, with what npm compared.
 */
export function exchangeProblem(failure: RegistryFailure, asked: Asked): Problem {
  if (failure.kind !== "status" || isNoRefusal(failure)) {
    const { code, what } = classifyRead(failure, asked.registry);
    return {
      code,
      what: `The job's identity was not exchanged for a token of ${asked.packageName}: ${what}`,
    };
  }
  const { status, words } = failure;
  if ([404, 405].includes(status) && !NPM_WORDS.test(words) && !isNpmjs(asked.registry)) {
    return {
      code: "trusted-publisher-unsupported",
      what: `${asked.packageName} has no token, and ${asked.registry} does not exchange a job's identity for one: it answers ${status}${said(words)}.`,
    };
  }
  const why = refusedFor(asked);
  return {
    code: why.code,
    what: `${asked.packageName} has no token, and ${asked.registry} gave none for this job's identity (${status}${said(words)})${why.clause}; the identity has ${describeIdentity(asked.identity)}.`,
    ...(why.remedy !== undefined && { remedy: why.remedy }),
  };
}

/** A failure of the registry's own, or a page of something before it, such as a proxy. */
function isNoRefusal({ status, html }: RegistryFailure & { kind: "status" }): boolean {
  return status >= 500 || status === 429 || (html && ![404, 405].includes(status));
}

function refusedFor(asked: Asked): { code: Code; clause: string; remedy?: string } {
  const { runner, subject } = asked.identity;
  if (runner === "self-hosted") {
    return { code: "trusted-publisher-self-hosted", clause: ", as it does to a self-hosted runner" };
  }
  // GitHub's form with numbers: repo:owner@123/name@456:ref:refs/heads/main
  if (subject !== undefined && /^repo:[^/:]+@\d+\/[^:]+@\d+:/.test(subject)) {
    return {
      code: "trusted-publisher-immutable-subject",
      clause: ", as it has been seen to do where the subject is immutable",
      // npm answers any mismatch alike, and most are none of the subject.
      remedy: `${whatToCompare(asked)} If all of this is right, npm may not take the subject; then only a token helps.`,
    };
  }
  return {
    code: "trusted-publisher-unmatched",
    clause: " without saying what differs",
    remedy: whatToCompare(asked),
  };
}

/** Every field of a trusted publisher beside what this job has, and the mistakes that are made most. */
function whatToCompare({ registry, packageName, identity }: Asked): string {
  const { repository, workflow, reusableWorkflow, environment } = identity;
  const where = isNpmjs(registry) ? settingsPage(packageName) : "the package's settings page";
  const fields = [
    ...(repository === undefined ? [] : [`the repository is ${quote(repository)}, in the same letter case`]),
    ...(workflow === undefined ? [] : [`the workflow file is ${quote(workflow)}${otherEnding(workflow)}`]),
    ...(reusableWorkflow === undefined
      ? []
      : [`it is not the reusable workflow ${quote(reusableWorkflow)}, which npm does not look at`]),
    environment === undefined
      ? "the environment is empty, since this job has none"
      : `the environment is ${quote(environment)}, and not empty`,
  ];
  return `On ${where}, check that there is a trusted publisher and that ${fields.join("; that ")}. Or give a token: a secret that does not exist is empty.`;
}

/** `.yaml` and `.yml` are two files to npm. */
function otherEnding(workflow: string): string {
  const other = /\.ya?ml$/.exec(workflow)?.[0] === ".yml" ? ".yaml" : ".yml";
  return /\.ya?ml$/.test(workflow)
    ? ` and not ${quote(workflow.replace(/\.ya?ml$/, other))}, without a path`
    : ", without a path";
}
