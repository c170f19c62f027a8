/** An issue on GitHub, as far as it is ours to read. */
export interface Issue {
  number: number;
  url: string;
  title: string;
  body: string;
}

/** The one issue that a package should have. */
export interface WantedIssue {
  title: string;
  body: string;
}

/** What to do about the issues found: which stays, which are surplus, and what is written. */
export type IssuePlan =
  | { kind: "nothing" }
  | { kind: "create"; wanted: WantedIssue }
  | { kind: "keep"; issue: Issue; update: WantedIssue | undefined; surplus: readonly Issue[] }
  | { kind: "close"; issues: readonly Issue[] };

/** How the issue of a package is found again: a comment that GitHub does not show. */
export function issueMarker(name: string): string {
  return `<!-- npm-service-publish verify ${name.replaceAll("--", "-&#45;")} -->`;
}

/**
 * Exactly one open issue where one is wanted, none otherwise. Of several, as concurrent runs may create them, the lowest
 * number stays: every run decides alike.
 */
export function planIssue(open: readonly Issue[], name: string, wanted: WantedIssue | undefined): IssuePlan {
  const ours = open
    .filter(({ body }) => body.includes(issueMarker(name)))
    .toSorted((a, b) => a.number - b.number);
  const [issue, ...surplus] = ours;
  if (issue === undefined) return wanted === undefined ? { kind: "nothing" } : { kind: "create", wanted };
  if (wanted === undefined) return { kind: "close", issues: ours };
  const same = issue.title === wanted.title && issue.body.replaceAll("\r\n", "\n") === wanted.body;
  return { kind: "keep", issue, update: same ? undefined : wanted, surplus };
}
