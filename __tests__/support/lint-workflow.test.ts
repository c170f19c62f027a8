import { describe, expect, it } from "vitest";
import { complaintsOf, complaintsOfAction } from "./lint-workflow.ts";

const workflow = (more: string) => `name: Release
on: push
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: echo hello
${more}`;

const action = (using: string) => `name: An action
description: For a test
runs:
  using: ${using}
  main: index.mjs
`;

describe("complaints about a workflow", () => {
  it("there are none about a sound one", async () => {
    expect(await complaintsOf("release.yml", workflow(""))).toEqual([]);
  });

  it("there are none about anchors, which GitHub knows", async () => {
    const again = "  again:\n    runs-on: ubuntu-24.04\n    steps: *steps\n";

    expect(await complaintsOf("release.yml", workflow(again).replace("steps:", "steps: &steps"))).toEqual([]);
  });

  it.each([
    ["a title from outside in a script", "      - run: echo ${{ github.event.pull_request.title }}\n"],
    [
      "a job that does not exist",
      "  after:\n    needs: nobody\n    runs-on: ubuntu-latest\n    steps: [{ run: ls }]\n",
    ],
    ["a key that does not exist", "    permission: {}\n"],
    ["an expression that does not end", "      - run: echo ${{ github.ref\n"],
  ])("there is one about %s", async (_what, more) => {
    expect(await complaintsOf("release.yml", workflow(more))).not.toEqual([]);
  });
});

describe("complaints about an action", () => {
  it("there are none about a sound one", () => {
    expect(complaintsOfAction("action.yml", action("node24"))).toEqual([]);
  });

  it("there is one about a runtime that does not exist", () => {
    expect(complaintsOfAction("action.yml", action("node99"))).not.toEqual([]);
  });
});
