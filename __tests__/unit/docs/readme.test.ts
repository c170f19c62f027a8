import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { CHECK_IDS } from "../../../src/model/check.ts";
import { MODES, VERIFICATIONS } from "../../../src/model/inputs.ts";
import type { State } from "../../../src/model/result.ts";
import { linksOf, readDocument, ROOT, tableBelow } from "./documents.ts";

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

const readme = readDocument("README.md");
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile;

const code = (text: string) => `\`${text}\``;

describe("the tables", () => {
  it("have the inputs of action.yml, in its order", () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => [
      code(name),
      input.default === undefined ? "" : code(input.default),
      input.description,
    ]);

    expect(tableBelow(readme, "## Inputs")).toEqual(rows);
  });

  it("have the outputs of action.yml, in its order", () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]);

    expect(tableBelow(readme, "## Outputs")).toEqual(rows);
  });

  it("have every state", () => {
    const states: Record<State, true> = {
      published: true,
      accepted: true,
      staged: true,
      "already-published": true,
      "already-staged": true,
      skipped: true,
      "dry-run": true,
      failed: true,
    };

    expect(tableBelow(readDocument("docs/states.md"), "# States").map(([state]) => state)).toEqual(
      Object.keys(states).map(code),
    );
  });

  it("have every mode", () => {
    const modes = tableBelow(readDocument("docs/staging.md"), "# Staging and approving").map(
      ([mode]) => mode,
    );

    expect(new Set(modes)).toEqual(new Set(MODES.map(code)));
  });
});

describe("what is checked before a release", () => {
  const document = readDocument("docs/what-is-checked.md");

  it("lists every check with an anchor, in the order in which they are shown", () => {
    const listed = [...document.text.matchAll(/^\d+\. <a id="([a-z0-9-]+)"><\/a>`\1`: /gm)];

    expect(listed.map((match) => match[1])).toEqual([...CHECK_IDS]);
  });

  it("says what follows under each verification", () => {
    expect(document.text).toContain(`| answer | ${VERIFICATIONS.map(code).join(" | ")} |`);
  });
});

describe("README", () => {
  it("links to every guide and to every example", () => {
    const linked = linksOf(readme);
    const guides = globSync(["docs/*.md", "examples/*.yml"], { cwd: ROOT });

    expect(guides.filter((path) => !linked.includes(path.replaceAll("\\", "/")))).toEqual([]);
  });
});
