import type { Health } from "../../model/health.ts";
import { CATALOGUE } from "../failures/catalogue.ts";
import { helpLink } from "../failures/help-link.ts";
import { markdown, oneLine, prose } from "../report/escape.ts";
import { counted } from "../report/format.ts";
import { setUpHelp } from "../report/set-up-help.ts";
import { checksTable, remedyText } from "../report/summary.ts";
import { attentionOf } from "./health-of.ts";
import { issueMarker, type WantedIssue } from "./issue-plan.ts";

/** GitHub takes 256 characters. */
const MOST_TITLE = 250;

/**
 * The issue that tells what is wrong with a package's token and by which commands that is mended, or with its trusted
 * publisher; `undefined` when all is well.
 * @param workflowRun URL of the run that verified it
 */
export function wantedIssue(health: Health, workflowRun: string | undefined): WantedIssue | undefined {
  const attention = attentionOf(health);
  const { name } = health;
  if (attention.length === 0 || name === undefined) return undefined;
  const items = attention.map(
    ({ code, what, remedy }) =>
      `- **${prose(CATALOGUE[code].title)}.** ${markdown(what)} ${remedyText(remedy ?? CATALOGUE[code].remedy)} ([${code}](${helpLink(code)}))`,
  );
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
      setUpHelp(attention, health.setUps),
      `### Checks\n\n${checksTable(health.checks)}`,
      "This issue is updated by each verification, and closed when all is well.",
    ]
      .filter((part) => part !== "")
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
