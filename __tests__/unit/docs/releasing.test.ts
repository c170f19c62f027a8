/** The project's own release attests files that there are. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../../..");

interface Workflow {
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
}

const workflow = parse(readFileSync(join(ROOT, ".github/workflows/release.yml"), "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const attested = steps.flatMap((step) => step.with?.["subject-path"]?.trim().split("\n") ?? []);

it("each path of `dist` that is attested matches files of it", () => {
  const ofDist = attested.map((path) => path.trim()).filter((path) => path.startsWith("release/dist/"));
  expect(ofDist.length).toBeGreaterThan(0);
  for (const path of ofDist) {
    expect(globSync(path.replace("release/", ""), { cwd: ROOT }).length).toBeGreaterThan(10);
  }
});

it("the file that the guide verifies is one of them", () => {
  const guide = readFileSync(join(ROOT, "docs/releasing.md"), "utf8");
  const [, file = ""] = /gh attestation verify (dist\/\S+)/.exec(guide) ?? [];
  expect(globSync("dist/**/*.cjs", { cwd: ROOT })).toContain(file);
});
