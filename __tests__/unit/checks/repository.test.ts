import { describe, expect, it } from "vitest";

import { checkRepository } from "../../../src/decisions/checks/repository.ts";
import { subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const WORKFLOW = "https://github.com/acme/demo";

const check = (manifest: string | undefined, workflow: string | undefined = WORKFLOW) =>
  told(checkRepository(subject({ repository: { manifest, workflow } })));

describe("repository.url names the workflow's repository", () => {
  it.each([
    "https://github.com/acme/demo",
    "https://github.com/acme/demo.git",
    "git+https://github.com/acme/demo.git",
    "git+https://github.com/acme/demo",
    "git@github.com:acme/demo.git",
    "ssh://git@github.com/acme/demo.git",
    "git+ssh://git@github.com/acme/demo.git",
  ])("%s", (url) => {
    expect(check(url)).toBe("pass");
  });
});

describe("repository.url does not, which decides nothing without provenance", () => {
  it.each<[string, string | undefined]>([
    ["missing", undefined],
    ["empty", ""],
    ["another repository", "https://github.com/acme/other"],
    ["other letters", "https://github.com/Acme/demo"],
    ["another host", "https://gitlab.com/acme/demo"],
    ["a longer name", "https://github.com/acme/demo-two"],
  ])("%s", (_, url) => {
    expect(check(url)).toBe("not-applicable repository-differs");
  });
});

it("does not apply outside a workflow", () => {
  const repository = { manifest: WORKFLOW, workflow: undefined };
  expect(told(checkRepository(subject({ repository })))).toBe("not-applicable");
});
