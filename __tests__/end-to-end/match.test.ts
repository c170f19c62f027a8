/** Releases that match the git tag or the GitHub release which the run is for. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GITHUB_TOKEN } from "../support/action-manifest.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { errorAnswer, type Fault } from "../support/faults.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";
import { warningsOf } from "./support/refusal.ts";
import { runWorkflow } from "./support/run-workflow.ts";
import { workflowsOf } from "./support/workflow.ts";

const COMMIT = "1".repeat(40);
const OTHER = "2".repeat(40);

let desk: Desk;
let github: GitHub;

beforeAll(async () => {
  [desk, github] = await Promise.all([openDesk(), startGitHub()]);
});

afterAll(async () => {
  await Promise.all([desk.close(), github.stop()]);
});

beforeEach(() => {
  Object.assign(github, { releases: [], tags: {}, annotated: {}, read: "ok" });
  github.requests.length = 0;
});

const environmentOf = (tag: string) => ({
  GITHUB_REF: `refs/tags/${tag}`,
  GITHUB_REF_NAME: tag,
  GITHUB_REF_TYPE: "tag",
  GITHUB_SHA: COMMIT,
  GITHUB_API_URL: github.apiUrl,
});

/** A release in a run that was started by this git tag. */
async function releaseOn(
  folder: { directory: string },
  tag: string,
  inputs: Record<string, string | undefined> = { match: "tag" },
  { event = "push", apiUrl = github.apiUrl } = {},
) {
  return await desk.release(folder, inputs, {
    env: { ...environmentOf(tag), GITHUB_API_URL: apiUrl },
    event: { name: event, payload: event === "release" ? { release: { tag_name: tag } } : {} },
  });
}

const gitHeadOf = async ({ name }: NamedPackage) => (await desk.served(name))?.versions["1.0.0"]?.["gitHead"];

describe("match: tag", () => {
  it.each([
    ["v1.0.0", undefined],
    ["1.0.0", undefined],
    ["@acme/tagged-2@1.0.0", "@acme/tagged-2"],
    ["tagged-3-v1.0.0", "@acme/tagged-3"],
  ])("%s is released", async (tag, name) => {
    const folder = desk.makePackage({ manifest: name === undefined ? {} : { name } });
    const result = await releaseOn(folder, tag);
    expect(result).toSucceedAs("published");
    expect(warningsOf(result)).toEqual([]);
    expect(await gitHeadOf(folder)).toBe(COMMIT);
    expect(github.requests).toEqual([]);
  });

  it.each(["release", "workflow_dispatch"])("the tag of a %s event is one", async (event) => {
    const result = await releaseOn(desk.makePackage(), "v1.0.0", { match: "tag" }, { event });
    expect(result).toSucceedAs("published");
  });

  it.each(["v1.0.1", "other@1.0.0", "release-1"])(
    "%s is refused before a script runs or anything is asked, and both sides are named",
    async (tag) => {
      const folder = desk.makePackage({ manifest: { scripts: { prepack: "echo ran > ran.txt" } } });
      const before = desk.registry.requests.length;
      const result = await releaseOn(folder, tag, { match: "tag", "ignore-scripts": "false" });
      expect(result).toRefuse([tag, `${folder.name}@1.0.0`]);
      expect(result.outputs).toMatchObject({ state: "failed", name: folder.name, version: "1.0.0" });
      expect(result.log).not.toContain("npm run");
      expect(desk.registry.requests).toHaveLength(before);
    },
  );

  it("a run that no tag started is refused, and with none it is not", async () => {
    const folder = desk.makePackage();
    expect(await desk.release(folder, { match: "tag" })).toRefuse(["main", `${folder.name}@1.0.0`]);
    expect(await desk.release(folder, { match: "none" })).toSucceedAs("published");
    expect(await gitHeadOf(folder)).toBeUndefined();
  });
});

describe("several packages", () => {
  const both = (...folders: NamedPackage[]) => ({
    match: "tag",
    package: folders.map(({ directory }) => directory).join("\n"),
    token: undefined,
    tokens: folders.map(({ name }) => `${name}=${desk.token}`).join("\n"),
  });

  it("a tag with a name releases that one alone", async () => {
    const [one, two] = [desk.makePackage(), desk.makePackage()];
    const result = await releaseOn(one, `${two.name}@1.0.0`, both(one, two));
    expect(result).toSucceedAs("published", { name: two.name });
    expect(await desk.served(one.name)).toBeUndefined();
  });

  it("a tag with a name needs that one's token alone", async () => {
    const [one, two] = [desk.makePackage(), desk.makePackage()];
    const alone = { ...both(one, two), tokens: `${two.name}=${desk.token}` };
    expect(await releaseOn(one, `${two.name}@1.0.0`, alone)).toSucceedAs("published", { name: two.name });
    const single = { ...both(one, two), tokens: undefined, token: desk.token };
    expect(await releaseOn(one, `${one.name}@1.0.0`, single)).toSucceedAs("published", { name: one.name });
    expect(await releaseOn(one, "v1.0.0", alone)).toFail();
  });

  it("a version alone releases all that have it, and none where one has not", async () => {
    const [one, two] = [desk.makePackage(), desk.makePackage()];
    const odd = desk.makePackage({ manifest: { version: "1.0.1" } });
    expect(await releaseOn(one, "v1.0.0", both(one, two, odd))).toRefuse(["v1.0.0", `${odd.name}@1.0.1`]);
    const result = await releaseOn(one, "v1.0.0", both(one, two));
    expect(result).toSucceedAs("published");
    expect(result.uploads).toHaveLength(2);
  });
});

describe("match: release", () => {
  const match = { match: "release" };

  it("of this tag at this commit is released, and the token goes to GitHub alone", async () => {
    github.releases.push({ tag_name: "v1.0.0", draft: false });
    github.tags["v1.0.0"] = COMMIT;
    const folder = desk.makePackage();
    const result = await releaseOn(folder, "v1.0.0", match, { event: "release" });
    expect(result).toSucceedAs("published");
    expect(result.masks).toContain(GITHUB_TOKEN);
    expect(await gitHeadOf(folder)).toBe(COMMIT);
    expect(github.requests.map(({ headers }) => headers.authorization)).toEqual([
      `token ${GITHUB_TOKEN}`,
      `token ${GITHUB_TOKEN}`,
    ]);
    expect(JSON.stringify(desk.registry.requests)).not.toContain(GITHUB_TOKEN);
  });

  it("is what the documented workflow demands", async () => {
    const folder = desk.makePackage();
    const run = async () => {
      const jobs = workflowsOf("docs/release-on-tag.md").get("Release what GitHub has released") ?? {};
      const { publish } = await runWorkflow(jobs, {
        checkout: folder.directory,
        secretsOf: () => ({ NPM_TOKEN: desk.token }),
        inputs: {
          registry: desk.registry.url,
          "service-account": "service-account",
          "github-token": GITHUB_TOKEN,
        },
        env: environmentOf("v1.0.0"),
      });
      return publish?.[0]?.results[0]?.outputs["state"];
    };

    expect(await run()).toBe("failed");
    github.releases.push({ tag_name: "v1.0.0", draft: false });
    github.tags["v1.0.0"] = COMMIT;
    expect(await run()).toBe("published");
  });

  it("of an annotated tag is released, whose commit is not the tag's own object", async () => {
    github.releases.push({ tag_name: "v1.0.0", draft: false });
    github.tags["v1.0.0"] = OTHER;
    github.annotated[OTHER] = COMMIT;
    expect(await releaseOn(desk.makePackage(), "v1.0.0", match)).toSucceedAs("published");
  });

  it.each<[string, Fault]>([
    ["503", errorAnswer(503, "Service Unavailable")],
    ["a reset", { kind: "reset", when: "before" }],
  ])("is released although GitHub failed twice and then no more: %s", async (_, fault) => {
    github.releases.push({ tag_name: "v1.0.0", draft: false });
    github.tags["v1.0.0"] = COMMIT;
    const proxy = await startFaultProxy(github.apiUrl, ({ number }) => (number < 3 ? fault : undefined));
    try {
      const apiUrl = proxy.url.replace(/\/$/, "");
      const result = await releaseOn(desk.makePackage(), "v1.0.0", match, { apiUrl });
      expect(result).toSucceedAs("published");
      expect(result.log).toMatch(/GitHub cannot be read.*Trying again/);
      expect(proxy.requests).toHaveLength(4);
    } finally {
      await proxy.stop();
    }
  });

  it("of a tag with a scope is found", async () => {
    const folder = desk.makePackage();
    github.releases.push({ tag_name: `${folder.name}@1.0.0`, draft: false, prerelease: true });
    github.tags[`${folder.name}@1.0.0`] = COMMIT;
    expect(await releaseOn(folder, `${folder.name}@1.0.0`, match)).toSucceedAs("published");
  });

  it.each<[string, () => void, string[]]>([
    ["there is none", () => {}, ["v1.0.0", "release", COMMIT]],
    ["it is a draft", () => github.releases.push({ tag_name: "v1.0.0", draft: true }), ["v1.0.0", COMMIT]],
    [
      "its tag points elsewhere",
      () => {
        github.releases.push({ tag_name: "v1.0.0", draft: false });
        github.tags["v1.0.0"] = OTHER;
      },
      [COMMIT, OTHER],
    ],
    ["the token may not read", () => (github.read = 403), ["v1.0.0", "accessible"]],
    ["GitHub fails", () => (github.read = 500), ["v1.0.0", "Server Error"]],
  ])("is refused before anything is asked of the registry where %s", async (_, arrange, says) => {
    arrange();
    const before = desk.registry.requests.length;
    const folder = desk.makePackage();
    const result = await releaseOn(folder, "v1.0.0", match);
    expect(result).toRefuse([`${folder.name}@1.0.0`, ...says]);
    expect(result.outputs).toMatchObject({ name: folder.name, version: "1.0.0" });
    expect(desk.registry.requests).toHaveLength(before);
    expect(github.requests.length).toBeLessThanOrEqual(3);
  });

  it("is not asked for where the version is not the tag's", async () => {
    expect(await releaseOn(desk.makePackage(), "v1.0.1", match)).toRefuse(["v1.0.1", "@1.0.0"]);
    expect(github.requests).toEqual([]);
  });

  it("is refused without a token for it", async () => {
    const result = await releaseOn(desk.makePackage(), "v1.0.0", { ...match, "github-token": "" });
    expect(result).toRefuse(["github-token", "match: release"]);
  });
});

describe("the checkout's own commit", () => {
  const checkout = (head: string) => desk.makePackage({ files: { ".git/HEAD": `${head}\n` } });

  it("is what is published, and nothing is said where it is the run's", async () => {
    const folder = checkout(COMMIT);
    const result = await releaseOn(folder, "v1.0.0");
    expect(result).toSucceedAs("published");
    expect(warningsOf(result)).toEqual([]);
    expect(await gitHeadOf(folder)).toBe(COMMIT);
  });

  it("is refused where it is another, under match: release, before anything is sent", async () => {
    const folder = checkout(OTHER);
    const before = [desk.registry.requests.length, github.requests.length];
    const result = await releaseOn(folder, "v1.0.0", { match: "release" });
    expect(result).toRefuse([`${folder.name}@1.0.0`, OTHER, COMMIT]);
    expect([desk.registry.requests.length, github.requests.length]).toEqual(before);
  });

  it("is released where it is the run's, under match: release, unless a script commits something", async () => {
    github.releases.push({ tag_name: "v1.0.0", draft: false });
    github.tags["v1.0.0"] = COMMIT;
    expect(await releaseOn(checkout(COMMIT), "v1.0.0", { match: "release" })).toSucceedAs("published");
    const folder = desk.makePackage({
      manifest: { scripts: { prepack: `echo ${OTHER} > .git/HEAD` } },
      files: { ".git/HEAD": `${COMMIT}\n` },
    });
    const inputs = { match: "release", "ignore-scripts": "false" };
    expect(await releaseOn(folder, "v1.0.0", inputs)).toRefuse([OTHER, COMMIT]);
  });

  it("stays where it is another, under match: tag, and both are told", async () => {
    const folder = checkout(OTHER);
    const result = await releaseOn(folder, "v1.0.0");
    expect(result).toSucceedAs("published");
    expect(warningsOf(result)).toEqual([expect.stringMatching(new RegExp(`${OTHER}.*${COMMIT}`)) as string]);
    expect(await gitHeadOf(folder)).toBe(OTHER);
  });

  it("has no part in the tarball", async () => {
    const plain = desk.makePackage({ manifest: { name: "@acme/with-head" } });
    const none = await desk.release(plain, { "dry-run": "true" });
    const matched = await releaseOn(plain, "v1.0.0");
    expect(matched.outputs["integrity"]).toBe(none.outputs["integrity"]);
  });
});
