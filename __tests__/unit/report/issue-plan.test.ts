import { describe, expect, it } from "vitest";

import { issueMarker, planIssue, type Issue } from "../../../src/decisions/health/issue-plan.ts";

const NAME = "@acme/demo";
const WANTED = { title: "npm: attention", body: `${issueMarker(NAME)}\n\nIt expires.\n` };

const issue = (number: number, change: Partial<Issue> = {}): Issue => ({
  number,
  url: `https://github.com/acme/demo/issues/${number}`,
  ...WANTED,
  ...change,
});

const FOREIGN = issue(1, { body: "It does not work." });

describe("planIssue, where an issue is wanted", () => {
  it.each([
    ["none is open", []],
    ["others are open", [FOREIGN]],
    ["one without a body is open", [issue(2, { body: "" })]],
  ])("creates it when %s", (_, open) => {
    expect(planIssue(open, NAME, WANTED)).toEqual({ kind: "create", wanted: WANTED });
  });

  it.each<[name: string, change: Partial<Issue>]>([
    ["it is the same", {}],
    ["GitHub gives its lines back with CR LF", { body: WANTED.body.replaceAll("\n", "\r\n") }],
  ])("writes nothing when %s", (_, change) => {
    const kept = issue(7, change);

    expect(planIssue([FOREIGN, kept], NAME, WANTED)).toEqual({
      kind: "keep",
      issue: kept,
      update: undefined,
      surplus: [],
    });
  });

  it.each<[name: string, change: Partial<Issue>]>([
    ["its title", { title: "npm: other" }],
    ["its body", { body: `${issueMarker(NAME)}\n\nIt expired.\n` }],
    ["its body and its ends of line", { body: `${issueMarker(NAME)}\r\n\r\nIt expired.\r\n` }],
    ["a person's addition", { body: `${WANTED.body}I am on it.` }],
  ])("updates it when it differs in %s", (_, change) => {
    expect(planIssue([issue(7, change)], NAME, WANTED)).toMatchObject({
      kind: "keep",
      issue: { number: 7 },
      update: WANTED,
      surplus: [],
    });
  });

  it.each([
    ["in order", [3, 5, 9]],
    ["backwards", [9, 5, 3]],
    ["mixed", [5, 9, 3]],
    ["as texts would not sort", [10, 9, 100]],
  ])("keeps the lowest number of several, %s", (_, numbers) => {
    const [lowest = 0, ...others] = numbers.toSorted((a, b) => a - b);
    const plan = planIssue([FOREIGN, ...numbers.map((number) => issue(number))], NAME, WANTED);

    expect(plan).toMatchObject({ kind: "keep", issue: { number: lowest }, update: undefined });
    expect(plan.kind === "keep" && plan.surplus.map(({ number }) => number)).toEqual(others);
  });
});

describe("planIssue, where none is wanted", () => {
  it.each([
    ["none is open", []],
    ["others are open", [FOREIGN]],
  ])("does nothing when %s", (_, open) => {
    expect(planIssue(open, NAME, undefined)).toEqual({ kind: "nothing" });
  });

  it.each([
    ["one", [4]],
    ["several", [9, 4]],
  ])("closes %s", (_, numbers) => {
    const plan = planIssue([FOREIGN, ...numbers.map((number) => issue(number))], NAME, undefined);

    expect(plan.kind === "close" && plan.issues.map(({ number }) => number)).toEqual(
      numbers.toSorted((a, b) => a - b),
    );
  });
});

describe("the marker", () => {
  it.each([
    ["a longer name", "@acme/demo-x"],
    ["a shorter name", "@acme/dem"],
    ["the name without its scope", "demo"],
    ["another scope", "@acme2/demo"],
    ["a scope of which it is the end", "x@acme/demo"],
    ["another case", "@acme/Demo"],
    ["a dot for a slash", "@acme.demo"],
    ["two hyphens", "@acme/demo--x"],
    ["a hyphen at the end", "@acme/demo-"],
  ])("of %s is not ours", (_, other) => {
    const open = [issue(1, { body: `${issueMarker(other)}\n` })];

    expect(planIssue(open, NAME, undefined)).toEqual({ kind: "nothing" });
    expect(planIssue([issue(1)], other, undefined)).toEqual({ kind: "nothing" });
  });

  it.each([NAME, "demo", "a--b", "a---b", "a-", "-->", "x --> <b>", "a-&#45;b", "--", "----"])(
    "of %s is one comment",
    (name) => {
      expect(issueMarker(name).indexOf("-->")).toBe(issueMarker(name).length - 3);
      expect(issueMarker(name).slice(4, -3)).not.toContain("--");
      expect(planIssue([issue(1, { body: issueMarker(name) })], name, undefined).kind).toBe("close");
    },
  );
});
