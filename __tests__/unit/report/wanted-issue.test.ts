import { describe, expect, it } from "vitest";

import { issueMarker } from "../../../src/decisions/health/issue-plan.ts";
import { wantedIssue } from "../../../src/decisions/health/wanted-issue.ts";
import type { Code } from "../../../src/model/code.ts";
import type { Health } from "../../../src/model/health.ts";
import { NPMJS, type RegistryUrl } from "../../../src/model/registry.ts";
import type { SetUp } from "../../../src/model/set-up.ts";
import { health, problems } from "./build.ts";
import { HOSTILE } from "./hostile.ts";
import { linksOf, mentionsIn, rowWidths, tagsOf } from "./rendered.ts";

const RUN = "https://github.com/acme/demo/actions/runs/1";

const setUp = (change: Partial<SetUp> = {}): SetUp => ({
  name: "@acme/demo",
  registry: NPMJS,
  account: "svc-bot",
  mode: "auto",
  ...change,
});

const ill = (change: Partial<Health> = {}) =>
  health({ healthy: false, problems: problems(1, "token-invalid"), setUps: [setUp()], ...change });

const bodyOf = (given: Health, run: string | undefined = RUN) => wantedIssue(given, run)?.body ?? "";

/** The lines in the block, which a person copies to a shell. */
const commandsOf = (body: string) =>
  (/```sh\n([\s\S]*?)\n```/.exec(body)?.[1] ?? "").split("\n").filter((line) => line !== "");

describe("wantedIssue", () => {
  it.each([
    ["all is well", health()],
    ["warnings describe what a registry never tells", health({ warnings: problems(3, "checks-unknown") })],
    ["the package is not known", ill({ name: undefined })],
  ])("is none where %s", (_, given) => {
    expect(wantedIssue(given, RUN)).toBeUndefined();
  });

  it.each([
    ["a problem", ill(), "token-invalid"],
    ["a warning to act on", health({ warnings: problems(1, "token-expiring") }), "token-expiring"],
  ])("tells %s", (_, given, code) => {
    const issue = wantedIssue(given, RUN);

    expect(issue?.title).toContain("@acme/demo");
    expect(issue?.body.startsWith(issueMarker("@acme/demo"))).toBe(true);
    expect(issue?.body).toContain(`[${code}](https:`);
    expect(issue?.body).toContain(`](${RUN})`);
    expect(issue?.body).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it("tells of a trusted publisher, which has no token to renew", () => {
    const issue = wantedIssue(ill({ trusted: true, serviceAccount: undefined, setUps: undefined }), RUN);

    expect(issue?.title).toBe("npm: the trusted publisher of @acme/demo needs attention");
    expect(issue?.body).toContain("The trusted publisher that releases");
    expect(commandsOf(issue?.body ?? "")).toEqual([]);
    expect(commandsOf(bodyOf(ill()))).not.toEqual([]);
  });

  it("is the same for the same health, so that nothing is written twice", () => {
    expect(wantedIssue(ill(), RUN)).toEqual(wantedIssue(ill(), RUN));
  });

  it("names no run where there is none", () => {
    expect(wantedIssue(ill(), undefined)?.body).not.toContain("this run");
  });

  it.each<[name: string, change: Partial<Health>, told: string | undefined]>([
    ["ahead", { tokenExpires: "2027-01-31", tokenDaysLeft: 3 }, " It expires on 2027-01-31, in 3 days."],
    ["today", { tokenExpires: "2027-01-31", tokenDaysLeft: 0 }, " It expires on 2027-01-31, in 0 days."],
    ["past", { tokenExpires: "2026-01-31", tokenDaysLeft: -1 }, " It expired on 2026-01-31."],
    ["not known", { tokenExpires: undefined, tokenDaysLeft: undefined }, undefined],
  ])("tells the expiry: %s", (_, change, told) => {
    expect(/ It expire[sd] on [^.]*\./.exec(bodyOf(ill(change)))?.[0]).toBe(told);
  });
});

describe("the commands of an issue", () => {
  const toldFor = (code: Code, change: Partial<SetUp> = {}) =>
    commandsOf(bodyOf(ill({ problems: problems(1, code), setUps: [setUp(change)] }))).join("\n");

  it("are those of the reason that it tells", () => {
    expect(toldFor("token-expired")).toContain("npm token create");
    expect(toldFor("token-expired")).not.toContain("npm owner");
    expect(toldFor("not-maintainer")).toContain("npm owner add svc-bot @acme/demo");
    expect(toldFor("not-maintainer")).not.toContain("npm token create");
  });

  it.each<Code>(["account-without-2fa", "registry-unreachable", "account-suspended"])(
    "are none for %s, which no token mends",
    (code) => {
      expect(toldFor(code)).toBe("");
    },
  );

  it("are told before a token expires", () => {
    const body = bodyOf(health({ warnings: problems(1, "token-expiring"), setUps: [setUp()] }));

    expect(commandsOf(body).join("\n")).toContain("npm token create");
  });

  it("are of the account that the workflow names, though a dead token tells nobody's", () => {
    const body = bodyOf(ill({ serviceAccount: undefined }));

    expect(commandsOf(body)).toContain("# As svc-bot, with npm 12.2 or later");
  });

  it("are npm's elsewhere too where granular tokens were seen, and none where not", () => {
    const registry = "https://r.example/npm/" as RegistryUrl;

    expect(toldFor("token-invalid", { registry, granularTokens: true })).toContain(`--registry ${registry}`);
    expect(toldFor("token-invalid", { registry })).not.toContain("npm token create");
  });
});

describe("an issue of hostile texts", () => {
  const filledWith = (text: string) =>
    bodyOf(
      ill({
        serviceAccount: text,
        setUps: [setUp({ name: text, account: text })],
        checks: [{ id: "expiry", status: "fail", code: "token-expired", evidence: text, remedy: text }],
        problems: [{ code: "token-invalid", what: text, remedy: text }],
      }),
    );

  it.each(HOSTILE)("has the structure of a harmless one: %s", (_, text) => {
    const [body, harmless] = [filledWith(text), filledWith("x")];

    expect(tagsOf(body)).toEqual(tagsOf(harmless));
    expect(rowWidths(body)).toEqual(rowWidths(harmless));
    expect(linksOf(body)).toEqual(linksOf(harmless));
    expect(body.split("\n")).toHaveLength(harmless.split("\n").length);
  });

  it("notifies nobody whom a registry names", () => {
    expect(mentionsIn(filledWith("the owner is @octocat"))).toEqual([]);
  });

  it("notifies no team that is called like the package", () => {
    expect(mentionsIn(bodyOf(ill({ name: "@acme/demo" })))).toEqual([]);
  });
});
