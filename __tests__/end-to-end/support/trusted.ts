// A job without a token: npmjs' emulator, the runner's id-token service, and packages with trusted publishers.

import { expect } from "vitest";

import { pkg, world } from "../../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../../npmjs/server.ts";
import type { Package, TrustedPublisher } from "../../npmjs/world.ts";
import { startIdTokenServer, type IdTokenServer } from "../../support/id-token-server.ts";
import { makePackage, type PackageOptions } from "../../support/packages.ts";
import { type ActionRun, type ActionResult, runAction } from "../../support/run-action.ts";
import { occursIn, searchable } from "../../support/secret-leaks.ts";

/** The publisher that matches the jobs of `runnerEnvironment`. */
export const PUBLISHER: TrustedPublisher = {
  repository: "acme/widgets",
  workflow: "release.yml",
  allows: ["createPackage", "createStagedPackage"],
};

export interface Job {
  npmjs: Npmjs;
  ids: IdTokenServer;
  stop: () => Promise<void>;
}

export interface JobOptions {
  world?: Parameters<typeof world>[0];
  /** Of `@acme/demo`; `null`: it has none. */
  publisher?: Partial<TrustedPublisher> | null;
  demo?: Partial<Package>;
  /** What the job's identity says otherwise. */
  claims?: Record<string, unknown>;
}

export async function startJob({
  world: overrides = {},
  publisher = {},
  demo = {},
  claims,
}: JobOptions = {}): Promise<Job> {
  const trustedPublisher = publisher === null ? null : { ...PUBLISHER, ...publisher };
  const packages = [pkg("@acme/demo", { trustedPublisher, ...demo })];
  const npmjs = await startNpmjs(world({ tokens: [], packages, ...overrides }));
  const ids = await startIdTokenServer(claims);
  return {
    npmjs,
    ids,
    stop: async () => {
      await npmjs.stop();
      await ids.stop();
    },
  };
}

/** Runs the action in a package of its own; no identity, and no token of npm's, may be shown anywhere. */
export async function runJob(
  { npmjs, ids }: Job,
  inputs: Record<string, string> = {},
  { manifest = {}, files, ...run }: Pick<PackageOptions, "manifest" | "files"> & Partial<ActionRun> = {},
): Promise<ActionResult> {
  const folder = makePackage({
    manifest: { name: "@acme/demo", version: "1.1.0", ...manifest },
    ...(files && { files }),
  });
  try {
    const result = await runAction({
      workspace: folder.directory,
      ...run,
      inputs: { registry: npmjs.url, ...inputs },
      env: { ...ids.environment(), ...run.env },
    });
    expectNoLeak(result, [...ids.issued(), ...npmjs.world.tokens.map(({ value }) => value)]);
    return result;
  } finally {
    folder.remove();
  }
}

/** None is shown, but for the lines that mask it. */
function expectNoLeak({ log, outputs, summary }: ActionResult, secrets: string[]): void {
  const shown = [log.replaceAll(/^::add-mask::.*$/gm, ""), JSON.stringify(outputs), summary].join("\n");
  expect(occursIn(shown, searchable(secrets))).toBe(false);
}

/** What a registry was asked, as `METHOD /path`, the query left out. */
export function asked({ requests }: Npmjs): string[] {
  return requests.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
}
