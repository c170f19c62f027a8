import type { Health } from "../../model/health.ts";
import { annotation, limited, type Annotation } from "./annotations.ts";
import { markdown } from "./escape.ts";
import { checksTable, factsTable, optionalCode, otherWays, problemList, tokenExpiry } from "./summary.ts";

/** Health as the verify action's outputs; what is not known is empty. */
export function healthOutputs(health: Health, issueUrl: string | undefined): Record<string, string> {
  return {
    healthy: String(health.healthy),
    "service-account": health.serviceAccount ?? "",
    "token-expires": health.tokenExpires ?? "",
    "token-days-left": String(health.tokenDaysLeft ?? ""),
    checks: JSON.stringify(health.checks),
    "issue-url": issueUrl ?? "",
  };
}

/** The end as one sentence. */
export function healthHeadline(health: Health): string {
  const name = health.name ?? "the package";
  if (!health.healthy) return `The token for ${name} would not release it.`;
  return health.warnings.length === 0
    ? `The token for ${name} is ready for the next release.`
    : `The token for ${name} is ready for the next release, with something to know.`;
}

export function healthAnnotations(health: Health): Annotation[] {
  const prefix = health.name === undefined ? "" : `${health.name}: `;
  return [
    ...limited(health.problems.map((problem) => annotation("error", problem, prefix))),
    ...limited(health.warnings.map((problem) => annotation("warning", problem, prefix))),
  ];
}

/** Health as the job summary's Markdown. */
export function healthSummary(health: Health, issueUrl: string | undefined): string {
  const facts = factsTable([
    ["Package", optionalCode(health.name)],
    ["Registry", optionalCode(health.registry)],
    ["Service account", optionalCode(health.serviceAccount)],
    ["Token", tokenExpiry(health)],
    ["Issue", issueUrl === undefined ? undefined : markdown(issueUrl)],
  ]);
  return [
    `## ${health.healthy ? "✅" : "❌"} ${markdown(healthHeadline(health))}`,
    problemList(health.problems, "What to do"),
    problemList(health.warnings, "Good to know"),
    facts,
    health.checks.length === 0 ? "" : `### Checks\n\n${checksTable(health.checks)}`,
    otherWays(health.name, health.otherMaintainers),
  ]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}
