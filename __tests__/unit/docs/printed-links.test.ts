// Every link to a document of this project that the action prints, followed to the anchor.

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import manifest from "../../../package.json" with { type: "json" };
import { wantedIssue } from "../../../src/decisions/health/wanted-issue.ts";
import { annotationsOf } from "../../../src/decisions/report/annotations.ts";
import { healthSummary } from "../../../src/decisions/report/health-report.ts";
import { releasesSummary } from "../../../src/decisions/report/releases.ts";
import { CHECK_IDS, type Check } from "../../../src/model/check.ts";
import { CODES } from "../../../src/model/code.ts";
import { NPMJS, type RegistryUrl } from "../../../src/model/registry.ts";
import { health, result } from "../report/build.ts";
import { anchorsOf, readDocument, ROOT } from "./documents.ts";

const HERE = `${manifest.homepage}/blob/v${manifest.version}/`;

/** The links to this project in a text: `path#anchor`. */
function printedIn(text: string): string[] {
  return [...text.matchAll(/https:[^\s)"'<>]+/g)]
    .map(([link]) => link)
    .filter((link) => link.startsWith(manifest.homepage))
    .map((link) => (link.startsWith(HERE) ? link.slice(HERE.length) : link));
}

function leadsNowhere(link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  return !existsSync(join(ROOT, path)) || !anchorsOf(readDocument(path)).includes(anchor);
}

const everyProblem = CODES.map((code) => ({ code, what: "It was seen." }));
const everyCheck = CHECK_IDS.map((id): Check => ({ id, status: "pass", evidence: "it was seen" }));
const setUps = [NPMJS, "https://npm.example.com/" as RegistryUrl].map((registry) => ({
  name: "@acme/demo",
  registry,
  account: undefined,
  mode: "auto" as const,
}));
const failed = result({
  state: "failed",
  problems: everyProblem,
  warnings: everyProblem,
  checks: everyCheck,
});
const unwell = health({ healthy: false, problems: everyProblem, checks: everyCheck, setUps });

describe.each<[string, string]>([
  ["the job summary", releasesSummary([{ result: failed, files: [], otherWays: undefined, setUps }])],
  ["the annotations", everyProblem.map((problem) => annotationsText([problem])).join("\n")],
  ["the summary of a verification", healthSummary([{ ...unwell, issueUrl: undefined }])],
  ["the issue", wantedIssue(unwell, undefined)?.body ?? ""],
])("%s", (_where, text) => {
  it("has links, and each leads to an anchor of this version", () => {
    const links = new Set(printedIn(text));

    expect(links.size).toBeGreaterThanOrEqual(CODES.length);
    expect([...links].filter(leadsNowhere)).toEqual([]);
  });
});

function annotationsText(problems: typeof everyProblem): string {
  return annotationsOf([result({ state: "failed", problems })])
    .map(({ message }) => message)
    .join("\n");
}

it("the commands link to how they are done, at npm and elsewhere", () => {
  const links = printedIn(healthSummary([{ ...unwell, issueUrl: undefined }])).map(
    (link) => link.split("#")[0],
  );

  expect(links).toEqual(expect.arrayContaining(["docs/service-account.md", "docs/registries.md"]));
});

it("a link to nowhere is found", () => {
  expect(
    printedIn(`see ${HERE}docs/errors.md#none and ${manifest.homepage}/wiki`).filter(leadsNowhere),
  ).toEqual(["docs/errors.md#none", `${manifest.homepage}/wiki`]);
});

it("no other source makes a link to this project", () => {
  const makers = globSync("src/**/*.ts", { cwd: ROOT }).filter((path) =>
    /manifest\.homepage|github\.com\/npm-service-publish/.test(readFileSync(join(ROOT, path), "utf8")),
  );

  expect(makers.map((path) => path.replaceAll("\\", "/"))).toEqual(["src/decisions/failures/help-link.ts"]);
});
