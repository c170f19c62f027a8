import { planIssue, type Issue, type WantedIssue } from "../../decisions/health/issue-plan.ts";
import type { Secret } from "../../model/secret.ts";
import { openGitHub, refusalOf } from "./client.ts";

/** Who may write in the repository anyway (GitHub, "author association"). */
const INSIDERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** A repository on GitHub, and the right to write its issues. */
export interface IssueTracker {
  owner: string;
  repo: string;
  token: Secret;
}

/** The address of the open issue, `undefined` where none is needed, or why GitHub did not let us. */
export type IssueAnswer = { url: string | undefined } | { refused: string };

/**
 * Makes the issue of a package what it should be: opened, updated in place or closed. After creating one it looks again,
 * since another run may have created one meanwhile, and both then keep the same.
 */
export async function settleIssue(
  tracker: IssueTracker,
  name: string,
  wanted: WantedIssue | undefined,
): Promise<IssueAnswer> {
  try {
    const client = await openClient(tracker);
    const plan = planIssue(await client.open(), name, wanted);
    if (plan.kind === "nothing") return { url: undefined };
    if (plan.kind === "close") {
      for (const issue of plan.issues) await client.close(issue, "completed");
      return { url: undefined };
    }
    if (plan.kind === "create") await client.create(plan.wanted);
    else if (plan.update !== undefined) await client.update(plan.issue, plan.update);
    return { url: await keepOne(client, name, wanted) };
  } catch (error) {
    return { refused: refusalOf(error).why };
  }
}

/** Closes what other runs created besides the one that stays, and gives that one's address. */
async function keepOne(
  client: Client,
  name: string,
  wanted: WantedIssue | undefined,
): Promise<string | undefined> {
  const plan = planIssue(await client.open(), name, wanted);
  if (plan.kind !== "keep") return undefined;
  for (const issue of plan.surplus) await client.close(issue, "not_planned");
  return plan.issue.url;
}

interface Client {
  open(): Promise<Issue[]>;
  create(issue: WantedIssue): Promise<void>;
  update(issue: Issue, wanted: WantedIssue): Promise<void>;
  close(issue: Issue, reason: "completed" | "not_planned"): Promise<void>;
}

async function openClient({ owner, repo, token }: IssueTracker): Promise<Client> {
  const octokit = await openGitHub(token);
  const where = { owner, repo };
  return {
    async open() {
      const found = await octokit.paginate(octokit.rest.issues.listForRepo, {
        ...where,
        state: "open",
        sort: "created",
        direction: "asc",
        per_page: 100,
      });
      return (
        found
          .filter(({ pull_request: pullRequest }) => pullRequest === undefined)
          // Anyone may write the marker; an outsider's issue must not stand for ours.
          .filter(
            ({ user, author_association: standing }) =>
              user?.login.endsWith("[bot]") === true || (standing !== undefined && INSIDERS.has(standing)),
          )
          .map(({ number, html_url: url, title, body }) => ({ number, url, title, body: body ?? "" }))
      );
    },
    async create(issue) {
      await octokit.rest.issues.create({ ...where, ...issue });
    },
    async update({ number }, wanted) {
      await octokit.rest.issues.update({ ...where, issue_number: number, ...wanted });
    },
    async close({ number }, reason) {
      await octokit.rest.issues.update({
        ...where,
        issue_number: number,
        state: "closed",
        state_reason: reason,
      });
    },
  };
}
