// Reads an action.yml as the runner does: where the program is, and which inputs it gets.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export type ActionName = "publish" | "verify" | "pack" | "plan";

export interface ActionManifest {
  /** The folder of the action.yml inside the action's checkout; `main` is relative to it. */
  folder: string;
  main: string;
  /** Input name to default; the runner passes an input without a default as an empty string. */
  inputs: Record<string, string>;
}

/** What the runner puts in place of `${{ github.token }}`. */
export const GITHUB_TOKEN = "ghs_theTokenOfTheJobThatRunsThisTest0000";

/** The parts of an action.yml that decide how it is run. */
export function readActionManifest(root: string, action: ActionName): ActionManifest {
  const folder = action === "publish" ? "." : action;
  const manifest = parse(readFileSync(join(root, folder, "action.yml"), "utf8")) as {
    runs: { using: string; main: string };
    inputs?: Record<string, { default?: string | number | boolean }>;
  };
  if (manifest.runs.using !== "node24") {
    throw new Error(`${action}: runs.using is ${manifest.runs.using}, and only node24 is run here`);
  }
  const inputs = Object.entries(manifest.inputs ?? {}).map(([name, input]) => [
    name,
    evaluate(input.default),
  ]);
  return { folder, main: manifest.runs.main, inputs: Object.fromEntries(inputs) as Record<string, string> };
}

/** The `INPUT_*` variables for the given inputs and the defaults of the others. */
export function inputVariables(
  manifest: ActionManifest,
  given: Record<string, string>,
): Record<string, string> {
  const inputs = Object.entries({ ...manifest.inputs, ...given });
  return Object.fromEntries(inputs.map(([name, value]) => [inputVariable(name), value]));
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(value: string | number | boolean | undefined): string {
  const text = String(value ?? "");
  if (text.replaceAll(/\s/g, "") === "${{github.token}}") {
    return GITHUB_TOKEN;
  }
  if (text.includes("${{")) {
    throw new Error(`this runner cannot evaluate ${text}`);
  }
  return text;
}
