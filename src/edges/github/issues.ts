import {
  planIssue,
  type Issue,
  type IssuePlan,
  type WantedIssue,
} from "../../decisions/health/issue-plan.ts";
import type { Secret } from "../../model/secret.ts";
import { askPatiently, openGitHub, refusalOf } from "./client.ts";

/** Who may write in the repository anyway (GitHub, "author association"). */
const INSIDERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** A repository on GitHub, and the right to write its issues. */
interface Repository {
  owner: string;
  repo: string;
  token: Secret;
}

/** The address of the open issue, `undefined` where none is needed, or why GitHub did not let us. */
export type IssueAnswer = { url: string | undefined } | { refused: string };

/** The issues of one repository. They are listed once for all packages, as a failure is told once, and anew after one was created. */
export class IssueTracker {
  readonly #repository: Repository;
  readonly #tell: (line: string) => void;
  #client: Promise<Client> | undefined;
  #open: Promise<Issue[]> | undefined;

  /** @param tell where to say that a request is repeated */
  constructor(repository: Repository, tell: (line: string) => void) {
    this.#repository = repository;
    this.#tell = tell;
  }

  /**
   * Makes the issue of a package what it should be: opened, updated in place or closed. After creating one it looks again,
   * since another run may have created one meanwhile, and both then keep the same.
   */
  async settle(name: string, wanted: WantedIssue | undefined): Promise<IssueAnswer> {
    try {
      const client = await (this.#client ??= openClient(this.#repository));
      const list = async (): Promise<Issue[]> => await askPatiently(() => client.open(), this.#tell);
      let plan = planIssue(await (this.#open ??= list()), name, wanted);
      if (plan.kind === "create") {
        await client.create(plan.wanted);
        plan = planIssue(await (this.#open = list()), name, wanted);
      }
      return { url: await carryOut(plan, client) };
    } catch (error) {
      return { refused: refusalOf(error).why };
    }
  }
}

/** @returns the address of the issue that stays */
async function carryOut(plan: IssuePlan, client: Client): Promise<string | undefined> {
  if (plan.kind === "close") for (const issue of plan.issues) await client.close(issue, "completed");
  if (plan.kind !== "keep") return undefined;
  if (plan.update !== undefined) await client.update(plan.issue, plan.update);
  for (const issue of plan.surplus) await client.close(issue, "not_planned");
  return plan.issue.url;
}

interface Client {
  open(): Promise<Issue[]>;
  create(issue: WantedIssue): Promise<void>;
  update(issue: Issue, wanted: WantedIssue): Promise<void>;
  close(issue: Issue, reason: "completed" | "not_planned"): Promise<void>;
}

async function openClient({ owner, repo, token }: Repository): Promise<Client> {
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
