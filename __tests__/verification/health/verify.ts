/** The verify action as it is shipped, against an npmjs emulator and a GitHub. */

import { expect } from "vitest";

import { CATALOGUE } from "../../../src/decisions/failures/catalogue.ts";
import type { Check } from "../../../src/model/check.ts";
import type { Code } from "../../../src/model/code.ts";
import { world } from "../../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../../npmjs/server.ts";
import type { GitHub } from "../../support/github.ts";
import { makePackage } from "../../support/packages.ts";
import { runAction, type ActionResult } from "../../support/run-action.ts";
import { searchable, occursIn } from "../../support/secret-leaks.ts";

export interface Verified extends ActionResult {
  checks: Check[];
  npmjs: Pick<Npmjs, "requests" | "url">;
}

interface Options {
  inputs?: Record<string, string>;
  manifest?: Record<string, unknown>;
  github?: GitHub;
  /** A registry that goes on after the run, instead of one of its own. */
  npmjs?: Npmjs;
  env?: Record<string, string>;
}

/** Verifies the world's first token for `@acme/demo`; the token must be in nothing that GitHub is sent. */
export async function verifyIn(
  overrides: Parameters<typeof world>[0] = {},
  { inputs = {}, manifest = {}, github, npmjs: running, env = {} }: Options = {},
): Promise<Verified> {
  const npmjs = running ?? (await startNpmjs(world(overrides)));
  const folder = makePackage({ manifest: { version: "1.1.0", ...manifest } });
  const token = npmjs.world.tokens[0]?.value ?? "";
  try {
    const result = await runAction({
      action: "verify",
      inputs: { token, registry: npmjs.url, ...(github && { issue: "true" }), ...inputs },
      workspace: folder.directory,
      env: { ...(github && { GITHUB_API_URL: github.apiUrl }), ...env },
    });
    const sent = (github?.requests ?? []).map(({ path, headers, body }) =>
      JSON.stringify([path, headers, body]),
    );
    expect(occursIn(sent.join("\n"), searchable([token]))).toBe(false);
    expect(npmjs.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    return {
      ...result,
      npmjs: { requests: npmjs.requests, url: npmjs.url },
      checks: JSON.parse(result.outputs["checks"] ?? "[]") as Check[],
    };
  } finally {
    folder.remove();
    if (running === undefined) await npmjs.stop();
  }
}

/** The annotations that carry this code's title and link. */
export function annotationsFor({ annotations }: ActionResult, code: Code): string[] {
  return annotations
    .filter(({ title, message }) => title === CATALOGUE[code].title && message.includes(`#${code}`))
    .map(({ kind, message }) => `${kind}: ${message}`);
}
