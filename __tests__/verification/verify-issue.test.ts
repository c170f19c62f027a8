/** The one issue a package: opened, updated in place, closed, and never a second one. */

import { describe, expect, it } from "vitest";

import { wantedIssue } from "../../src/decisions/health/wanted-issue.ts";
import { NPMJS } from "../../src/model/registry.ts";
import { pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";
import { startGitHub, type GitHub, type GitHubOptions, type Permission } from "../support/github.ts";
import { GITHUB_TOKEN } from "../support/action-manifest.ts";
import { annotationsFor, verifyIn } from "./health/verify.ts";

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY + 60_000).toISOString();
const unwell = { packages: [pkg("@acme/demo", { maintainers: { alice: "write" } })] };
const expiring = (days: number) => ({ tokens: [token("bypass", { expiry: inDays(days) })] });

/** A GitHub for one test. */
async function withGitHub(options: GitHubOptions, act: (github: GitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(options);
  try {
    await act(github);
  } finally {
    await github.stop();
  }
}

const writes = ({ requests }: GitHub): string[] =>
  requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);

describe.concurrent("one issue a package", () => {
  it("costs a warning where GitHub does not answer, and a healthy token stays healthy", async () => {
    await withGitHub({ latencyMilliseconds: 600_000 }, async (github) => {
      const result = await verifyIn({}, { github });
      expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
      expect(annotationsFor(result, "issue-refused")).toEqual([expect.stringMatching(/^warning: .*timeout/)]);
    });
  });

  it("is opened, updated in place, and closed", async () => {
    await withGitHub({}, async (github) => {
      github.add({});
      const first = await verifyIn(unwell, { github });
      expect(first).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
      const [issue] = github.opened();
      expect(github.opened()).toHaveLength(1);
      expect(first.outputs["issue-url"]).toBe(issue?.html_url);
      expect(issue?.body).toMatch(/<!--.*@acme\/demo.*-->/);

      const before = issue?.body;
      const other = await verifyIn(expiring(3), { github });
      expect(other).toMatchObject({ exitCode: 0, outputs: { "issue-url": issue?.html_url } });
      expect(github.opened()).toEqual([expect.objectContaining({ number: issue?.number })]);
      expect(github.opened()[0]?.body).not.toBe(before);

      const well = await verifyIn({}, { github });
      expect(well).toMatchObject({ exitCode: 0, outputs: { healthy: "true", "issue-url": "" } });
      expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
      expect(writes(github).filter((write) => write.startsWith("POST"))).toHaveLength(1);
    });
  });

  it("is left alone when nothing has changed, and when all was and is well", async () => {
    await withGitHub({}, async (github) => {
      const npmjs = await startNpmjs(world(unwell));
      const first = await verifyIn({}, { github, npmjs });
      github.requests.length = 0;
      const second = await verifyIn({}, { github, npmjs });
      expect(second.outputs["issue-url"]).toBe(first.outputs["issue-url"]);
      expect(writes(github)).toEqual([]);
      await npmjs.stop();
      await verifyIn({}, { github });
      github.requests.length = 0;
      await verifyIn({}, { github });
      expect(writes(github)).toEqual([]);
    });
  });

  it("stays open and up to date while warnings last, and the answer stays healthy", async () => {
    await withGitHub({}, async (github) => {
      const seven = await verifyIn(expiring(7), { github });
      expect(seven).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
      expect(github.opened()[0]?.body).toContain("7 days");
      await verifyIn(expiring(6), { github });
      expect(github.opened()).toHaveLength(1);
      expect(github.opened()[0]?.body).toContain("6 days");
    });
  });

  it("is opened for a date of `token-expires` that is past, though that is a warning only", async () => {
    await withGitHub({}, async (github) => {
      const hidden = { variants: { tokenList: 403 as const } };
      const result = await verifyIn(hidden, { github, inputs: { "token-expires": "2020-01-01" } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
      expect(github.opened()).toHaveLength(1);
    });
  });

  it("is found among more than a hundred others, and a pull request is none", async () => {
    await withGitHub({}, async (github) => {
      for (let count = 0; count < 120; count += 1) github.add({});
      await verifyIn(unwell, { github });
      const [issue] = github.opened();
      for (let count = 0; count < 120; count += 1) github.add({});
      const pull = { url: "https://api.github.com/repos/acme/widgets/pulls/1" };
      Object.assign(github.issues[0] ?? {}, { body: issue?.body, pull_request: pull });
      const again = await verifyIn(unwell, { github });
      expect(again.outputs["issue-url"]).toBe(issue?.html_url);
      expect(writes(github).filter((write) => write.startsWith("POST"))).toHaveLength(1);
      await verifyIn({}, { github });
      expect(github.issues.filter(({ state }) => state === "closed")).toEqual([
        expect.objectContaining({ number: issue?.number }),
      ]);
    });
  });

  it("is one each for two packages, also where a name has two hyphens or begins like another", async () => {
    await withGitHub({}, async (github) => {
      for (const name of ["demo", "demo--extra", "demo-extra"]) {
        const packages = [pkg(name, { maintainers: { alice: "write" } })];
        const tokens = [token("bypass", { scopes: [{ type: "package", name }] })];
        await verifyIn({ packages, tokens }, { github, manifest: { name } });
        await verifyIn({ packages, tokens }, { github, manifest: { name } });
      }
      expect(github.opened()).toHaveLength(3);
      expect(github.issues).toHaveLength(3);
    });
  });

  it("is one after five runs at once", async () => {
    await withGitHub({ latencyMilliseconds: 150 }, async (github) => {
      const runs = await Promise.all(
        Array.from({ length: 5 }, async () => await verifyIn(unwell, { github })),
      );
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1, 1]);
      expect(github.opened()).toHaveLength(1);
      const [issue] = github.opened();
      expect(new Set(runs.map(({ outputs }) => outputs["issue-url"]))).toEqual(new Set([issue?.html_url]));
    });
  }, 120_000);

  it("is opened for the longest name that npm takes", async () => {
    const name = `@acme/${"d".repeat(208)}`;
    await withGitHub({}, async (github) => {
      const tokens = [token("bypass", { scopes: [{ type: "package", name }] })];
      const packages = [pkg(name, { maintainers: { alice: "write" } })];
      const result = await verifyIn({ tokens, packages }, { github, manifest: { name } });
      expect(annotationsFor(result, "issue-refused")).toEqual([]);
      expect(github.opened()).toHaveLength(1);
    });
  });
});

describe.concurrent("GitHub", () => {
  it("is asked at the address that the runner gives, with the job's token", async () => {
    await withGitHub({ prefix: "/api/v3" }, async (github) => {
      const result = await verifyIn(unwell, { github });
      expect(github.opened()).toHaveLength(1);
      expect(result.outputs["issue-url"]).toBe(github.opened()[0]?.html_url);
      expect(github.requests.every(({ headers }) => headers.authorization?.endsWith(GITHUB_TOKEN))).toBe(
        true,
      );
      expect(github.requests.every(({ path }) => path.startsWith("/api/v3/repos/acme/widgets/issues"))).toBe(
        true,
      );
    });
  });

  it("is not asked unless an issue is wanted", async () => {
    await withGitHub({}, async (github) => {
      await verifyIn(unwell, { github, inputs: { issue: "false" } });
      expect(github.requests).toEqual([]);
    });
  });

  it.each<[read: Permission, write: Permission]>([
    ["ok", 403],
    [403, 403],
    [404, 404],
    ["ok", 410],
    [500, 500],
    ["ok", 503],
  ])("that answers reads with %s and writes with %s costs a warning, not the answer", async (read, write) => {
    await withGitHub({ read, write }, async (github) => {
      const result = await verifyIn(unwell, { github });
      expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false", "issue-url": "" } });
      expect(annotationsFor(result, "issue-refused")).toEqual([
        expect.stringMatching(/^warning: .*issues: write/),
      ]);
      expect(annotationsFor(result, "not-maintainer")).toHaveLength(1);
      expect(result.log).not.toMatch(/^\s+at .*[:(]/m);
    });
  });

  it("that cannot be reached costs a warning, and a healthy token stays healthy", async () => {
    const github = await startGitHub();
    await github.stop();
    const result = await verifyIn({}, { github });
    expect(result).toMatchObject({ exitCode: 0, outputs: { healthy: "true" } });
    expect(annotationsFor(result, "issue-refused")).toEqual([expect.stringMatching(/^warning: /)]);
  });

  it("is missed in words where there is no token for it", async () => {
    await withGitHub({}, async (github) => {
      const result = await verifyIn(unwell, { github, inputs: { "github-token": "" } });
      expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
      expect(annotationsFor(result, "issue-refused")).toHaveLength(1);
    });
  });
});

describe.concurrent("the text of the issue", () => {
  it("says what is wrong, how many days are left, and how to renew the token of this registry", async () => {
    await withGitHub({}, async (github) => {
      const { npmjs } = await verifyIn(expiring(3), { github });
      const body = github.opened()[0]?.body ?? "";
      expect(body).toMatch(/in 3 days/);
      expect(body).toContain("token-expiring");
      expect(body).toMatch(/^npm login/m);
      // The registry answers as npmjs does, so that its host name must not matter (design, section 3).
      expect(body).toMatch(/^npm token create .*\n {2}--packages @acme\/demo \\\n.*\n {2}--expires 90/m);
      expect(body).toContain(`--registry ${npmjs.url}`);
      expect(body).toMatch(/^gh secret set /m);
    });
  });

  it("has npm's own commands for npm's registry", () => {
    const body = wantedIssue(
      {
        healthy: true,
        name: "@acme/demo",
        registry: NPMJS,
        serviceAccount: "svc-bot",
        tokenExpires: "2026-12-01",
        tokenDaysLeft: 1,
        checks: [],
        trusted: false,
        otherWays: undefined,
        setUps: [{ name: "@acme/demo", registry: NPMJS, account: "svc-bot", mode: "auto" }],
        problems: [],
        warnings: [{ code: "token-expiring", what: "The token expires on 2026-12-01, in 1 day." }],
      },
      "https://github.com/acme/widgets/actions/runs/3003",
    )?.body;
    expect(body).toMatch(
      /^npm token create --name \S+ \\\n {2}--packages @acme\/demo \\\n {2}--packages-and-scopes-permission read-write-stage-only \\\n {2}--expires 90$/m,
    );
    expect(body).toContain("--bypass-2fa");
    expect(body).toContain("in 1 day");
    expect(body).toContain("https://github.com/acme/widgets/actions/runs/3003");
  });

  it("is inert, whatever the registry calls the account", async () => {
    const username = "x<td><table><img&src=x>@everyone[a](javascript:alert(1))`b`<!--##c";
    await withGitHub({}, async (github) => {
      const result = await verifyIn(
        { overrides: [{ path: "/-/whoami", answer: { status: 200, body: { username } } }] },
        { github, inputs: { "service-account": "svc-bot" } },
      );
      expect(result).toMatchObject({ exitCode: 1, outputs: { healthy: "false" } });
      const { title = "", body } = github.opened()[0] ?? {};
      const visible = (body ?? "").replace(/^<!-- [^<>]* -->/, "");
      for (const text of [title, visible, result.summary]) {
        expect(text).not.toMatch(/<img|<!--|@everyone|\]\(javascript|<td><table/);
      }
      // GitHub looks for mentions after it has decoded entities.
      const decoded = visible.replaceAll(/&#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      expect(decoded).not.toContain("@everyone");
    });
  });

  it("does not hold the token, though the registry should repeat it", async () => {
    const own = token("bypass");
    await withGitHub({}, async (github) => {
      await verifyIn(
        {
          tokens: [own],
          overrides: [{ path: "/-/whoami", answer: { status: 200, body: { username: own.value } } }],
        },
        { github, inputs: { "service-account": "svc-bot" } },
      );
      expect(github.opened()).toHaveLength(1);
    });
  });

  it("is inert, whatever the registry and the package are called", () => {
    const body = wantedIssue(
      {
        healthy: false,
        name: "demo",
        registry: "http://127.0.0.1/$(id)`id`;rm%20-rf/",
        serviceAccount: "a\n```\n# b",
        tokenExpires: undefined,
        tokenDaysLeft: undefined,
        checks: [],
        trusted: false,
        otherWays: undefined,
        setUps: [{ name: "$(id)", registry: NPMJS, account: "a\n```\n# b", mode: "auto" }],
        problems: [{ code: "token-invalid", what: "<script>\n\n    npm publish" }],
        warnings: [],
      },
      undefined,
    )?.body;
    expect(body).not.toMatch(/<script|\$\(|^# b|`id`/m);
    const commands =
      /```sh\n([^`]*)\n```/
        .exec(body ?? "")?.[1]
        ?.replaceAll(" \\\n", "")
        .split("\n") ?? [];
    expect(commands.length).toBeGreaterThan(2);
    expect(
      commands.every((line) => /^(# .*|(npm (login|token create)|gh secret set) ?[\w@/.:~ -]*)$/.test(line)),
    ).toBe(true);
  });
});
