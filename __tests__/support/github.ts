// The parts of GitHub's REST API that deal with a repository's issues and releases, on loopback, all kept in memory.

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

import { answerToReleases, type GitHubReleases } from "./github-releases.ts";

export interface GitHubIssue {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  state_reason: string | null;
  html_url: string;
  user: { login: string };
  /** Only on pull requests, which the API lists among the issues. */
  pull_request?: { url: string };
}

/** What GitHub answers: as usual, that the token may not, that there is nothing, that issues are off, or that it fails. */
export type Permission = "ok" | 403 | 404 | 410 | 500 | 503;

export interface GitHubRequest {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
  status: number;
}

export interface GitHubOptions {
  /** Before every path, as on GitHub Enterprise Server: `/api/v3`. */
  prefix?: string;
  read?: Permission;
  write?: Permission;
  /** How long every answer takes, before it looks at what is there and again before it is sent. */
  latencyMilliseconds?: number;
}

export interface GitHub extends GitHubReleases {
  /** What the runner puts into `GITHUB_API_URL`. */
  apiUrl: string;
  /** All issues and pull requests, closed ones too. */
  issues: GitHubIssue[];
  /** The open ones that the token of a job created. */
  opened: () => GitHubIssue[];
  /** Has somebody else open an issue or a pull request. */
  add: (issue: Partial<GitHubIssue>) => void;
  requests: GitHubRequest[];
  read: Permission;
  write: Permission;
  stop: () => Promise<void>;
}

export interface Answer {
  status: number;
  body: unknown;
  link?: string;
}

const REPOSITORY = "acme/widgets";
const BOT = "github-actions[bot]";
/** GitHub's own limits, beyond which it answers 422. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

const REFUSALS = {
  403: "Resource not accessible by integration",
  404: "Not Found",
  410: "Issues has been disabled in this repository.",
  500: "Server Error",
  503: "Service Unavailable",
} as const;

/** Starts a GitHub with one repository, `acme/widgets`, whose issues the token of a job may write. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { prefix = "", read = "ok", write = "ok", latencyMilliseconds = 0 } = options;
  const server = createServer((message, response) => {
    serve(message, response).catch(() => response.destroy());
  });
  const issues: GitHubIssue[] = [];
  const github: GitHub = {
    apiUrl: "",
    issues,
    releases: [],
    tags: {},
    annotated: {},
    opened: () => issues.filter(({ state, user }) => state === "open" && user.login === BOT),
    add: (issue) => void issues.push(newIssue(issues.length + 1, issue)),
    requests: [],
    read,
    write,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(message);
    await sleep(latencyMilliseconds, undefined, { ref: false });
    const { method = "", url = "", headers } = message;
    const answer = answerTo(github, prefix, { method, url, authorization: headers.authorization, body });
    github.requests.push({ method, path: url, headers, body, status: answer.status });
    await sleep(latencyMilliseconds, undefined, { ref: false });
    response.writeHead(answer.status, {
      "content-type": "application/json; charset=utf-8",
      ...(answer.link !== undefined && { link: answer.link }),
    });
    response.end(JSON.stringify(answer.body));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  github.apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return github;
}

interface Asked {
  method: string;
  url: string;
  authorization: string | undefined;
  body: string;
}

function answerTo(github: GitHub, prefix: string, asked: Asked): Answer {
  const { pathname, searchParams } = new URL(asked.url, "http://localhost");
  const base = `${prefix}/repos/${REPOSITORY}/issues`;
  if (!/^(token|bearer) \S+$/i.test(asked.authorization ?? "")) return refusal(401, "Bad credentials");
  if (asked.method === "GET" && !pathname.startsWith(base)) {
    if (github.read !== "ok") return refusal(github.read, REFUSALS[github.read]);
    const path = pathname.slice(`${prefix}/repos/${REPOSITORY}/`.length);
    return answerToReleases(github, path) ?? refusal(404, REFUSALS[404]);
  }
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return refusal(404, REFUSALS[404]);
  const permission = asked.method === "GET" ? github.read : github.write;
  if (permission !== "ok") return refusal(permission, REFUSALS[permission]);
  const number = Number(pathname.slice(base.length + 1));
  if (asked.method === "GET" && pathname === base) return list(github, base, searchParams);
  if (asked.method === "POST" && pathname === base) return create(github, asked.body);
  if (asked.method === "PATCH" && number > 0) return update(github, number, asked.body);
  return refusal(404, REFUSALS[404]);
}

function list(github: GitHub, base: string, query: URLSearchParams): Answer {
  const state = query.get("state") ?? "open";
  const found = github.issues.filter((issue) => state === "all" || issue.state === state);
  const inOrder = query.get("direction") === "asc" ? found : found.toReversed();
  const perPage = Math.min(Number(query.get("per_page") ?? 30), 100);
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(inOrder.length / perPage));
  const to = (number: number, rel: string): string => {
    const address = new URL(github.apiUrl);
    address.pathname = base;
    address.search = new URLSearchParams({ ...Object.fromEntries(query), page: String(number) }).toString();
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, "prev"), to(1, "first")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
  ];
  return {
    status: 200,
    body: inOrder.slice((page - 1) * perPage, page * perPage),
    ...(links.length > 0 && { link: links.join(", ") }),
  };
}

function create(github: GitHub, body: string): Answer {
  const given = JSON.parse(body) as Partial<GitHubIssue>;
  const fault = faultOf({ title: "", ...given });
  if (fault !== undefined) return refusal(422, fault);
  const { title = "", body: text = null } = given;
  const issue = newIssue(github.issues.length + 1, {
    title,
    body: text,
    user: { login: BOT },
  });
  github.issues.push(issue);
  return { status: 201, body: issue };
}

function update(github: GitHub, number: number, body: string): Answer {
  const issue = github.issues.find((candidate) => candidate.number === number);
  if (issue === undefined) return refusal(404, REFUSALS[404]);
  const { title, body: text, state, state_reason: reason } = JSON.parse(body) as Partial<GitHubIssue>;
  const fault = faultOf({ ...(title !== undefined && { title }), ...(text !== undefined && { body: text }) });
  if (fault !== undefined) return refusal(422, fault);
  Object.assign(issue, {
    ...(title !== undefined && { title }),
    ...(text !== undefined && { body: text }),
    ...(state !== undefined && { state, state_reason: reason ?? null }),
  });
  return { status: 200, body: issue };
}

function faultOf({ title, body }: Partial<Pick<GitHubIssue, "title" | "body">>): string | undefined {
  if (title === "") return "Validation Failed: title can't be blank";
  if ((title ?? "").length > LONGEST_TITLE)
    return "Validation Failed: title is too long (maximum is 256 characters)";
  if ((body ?? "").length > LONGEST_BODY)
    return "Validation Failed: body is too long (maximum is 65536 characters)";
  return undefined;
}

function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

function newIssue(number: number, given: Partial<GitHubIssue>): GitHubIssue {
  return {
    title: `Something else ${number}`,
    body: null,
    state: "open",
    state_reason: null,
    html_url: `https://github.com/${REPOSITORY}/issues/${number}`,
    user: { login: "octocat" },
    ...given,
    number,
  };
}
