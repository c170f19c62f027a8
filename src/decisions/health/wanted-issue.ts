import type { Health } from "../../model/health.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { helpLink } from "../failures/help-link.ts";
import { markdown, oneLine } from "../report/escape.ts";
import { counted } from "../report/format.ts";
import { checksTable } from "../report/summary.ts";
import { STORE_COMMAND, tokenCommands } from "../report/token-commands.ts";
import { attentionOf } from "./health-of.ts";
import { issueMarker, type WantedIssue } from "./issue-plan.ts";

/** GitHub takes 256 characters. */
const MOST_TITLE = 250;

/**
 * The issue that tells what is wrong with a package's token and how to renew it, or with its trusted publisher; `undefined`
 * when all is well.
 * @param workflowRun URL of the run that verified it
 */
export function wantedIssue(health: Health, workflowRun: string | undefined): WantedIssue | undefined {
  const attention = attentionOf(health);
  const { name } = health;
  if (attention.length === 0 || name === undefined) return undefined;
  const items = attention.map(({ code, what, remedy }) => {
    const entry = CATALOGUE[code];
    return `- **${markdown(entry.title)}.** ${markdown(what)} ${markdown(remedy ?? entry.remedy)} ([${code}](${helpLink(code)}))`;
  });
  const run = workflowRun === undefined ? "" : ` in [this run](${workflowRun})`;
  return {
    title: oneLine(
      `npm: the ${health.trusted ? "trusted publisher" : "service account"} of ${name} needs attention`,
      MOST_TITLE,
    ),
    body: [
      issueMarker(name),
      `The ${health.trusted ? "trusted publisher" : "token"} that releases ${markdown(name)} was verified${run}.${daysLeft(health)}`,
      items.join("\n"),
      ...(health.trusted ? [] : [renewal(health, name)]),
      `### Checks\n\n${checksTable(health.checks)}`,
      "This issue is updated by each verification, and closed when all is well.",
    ]
      .join("\n\n")
      // GitHub finds mentions in the finished text, where the entity is an @ again: a word joiner after it notifies nobody.
      .replaceAll("&#64;", "&#64;&#8288;"),
  };
}

function daysLeft({ tokenDaysLeft, tokenExpires }: Health): string {
  if (tokenDaysLeft === undefined || tokenExpires === undefined) return "";
  if (tokenDaysLeft < 0) return ` It expired on ${tokenExpires}.`;
  return ` It expires on ${tokenExpires}, in ${counted(tokenDaysLeft, "day")}.`;
}

function renewal({ registry, serviceAccount }: Health, name: string): string {
  const account = serviceAccount === undefined ? "the service account" : markdown(serviceAccount);
  const steps = [...tokenCommands(name, registry, "stage"), STORE_COMMAND].map((command) => `    ${command}`);
  return [
    "### To renew the token",
    `As ${account}, create a new token and store it as the secret that the workflow reads (here: NPM_TOKEN of the environment npm), and in every other environment that has it. For a token that publishes without approval, use \`read-write\` and add \`--bypass-2fa\`.`,
    steps.join("\n"),
  ].join("\n\n");
}
