import pLimit from "p-limit";

import { dependencyFailed } from "../decisions/release/dependency-failed.ts";
import type { Findings } from "../decisions/release/result.ts";
import { cyclesOf, levelsOf } from "../decisions/workspace/levels.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import { Connections } from "../edges/registry/connections.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { PublishInputs, ReleaseInputs } from "../model/inputs.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Package } from "../model/package.ts";
import { ReleaseError } from "../model/problem.ts";
import { endOf } from "./end-of.ts";
import { matchingPackages } from "./match.ts";
import { assignOrName } from "./parse-or-name.ts";
import { ReleaseLog } from "./release-log.ts";
import { releasePackage, type Place } from "./release-package.ts";
import { tellSkipped } from "./tell-skipped.ts";

/** One package's release: what was found out, and its end. */
export interface Released {
  findings: Findings;
  outcome: Outcome;
}

/**
 * Releases every package with its own token, dependencies before dependents, as many at once as `concurrency` says. A
 * failure stops those that depend on it and no other.
 * @param shared what was found out for all of them
 * @throws ReleaseError where the packages or their tokens are not as they should be; then nothing was sent
 */
export async function releaseAll(
  inputs: PublishInputs,
  surroundings: Surroundings,
  shared: Findings,
): Promise<Released[]> {
  const { workspace, temporary } = surroundings;
  const { packages: found, skipped } = await findPackages(inputs.packages, workspace, temporary);
  tellSkipped(skipped);
  // A refusal tells of which package it is.
  const [only] = found;
  if (only !== undefined && found.length === 1) shared.pkg = only;
  const packages = await matchingPackages(found, inputs, surroundings);
  const [first, ...others] = packages;
  if (first !== undefined && others.length === 0) shared.pkg = first;
  // A job that releases what its tag names may have no other package's token, and may have them all.
  const accounts = assignOrName(packages, inputs, surroundings, shared, found);
  if (others.length > 0) demandNoIntegrity(inputs);
  // A package by itself asks eight questions at once.
  const connections = new Connections(
    others.length === 0 ? 8 : Math.min(64, Math.max(8, inputs.concurrency * 2)),
  );
  const inFlight = pLimit(inputs.concurrency);
  const place = { surroundings, packages: new WorkspacePackages(found), connections, inFlight };
  const release = async (pkg: Package): Promise<Released> => {
    const account = accounts.get(pkg.name);
    // assignOrName has one for each, or throws.
    if (account === undefined) throw new Error(`no account for ${pkg.name}`);
    return await releaseOne(pkg, { ...inputs, ...account }, place, shared, others.length > 0);
  };
  try {
    return await inOrder(await place.packages.asFarAsKnown(packages), shared, release);
  } finally {
    connections.close();
  }
}

/** Each package once all that it needs has ended, in the order in which they were found. */
async function inOrder(
  packages: readonly Package[],
  shared: Findings,
  release: (pkg: Package) => Promise<Released>,
): Promise<Released[]> {
  const { levels, needs, cycles } = levelsOf(packages);
  shared.warnings.push(...cyclesOf(cycles));
  const running = new Map<string, Promise<Released>>();
  for (const pkg of levels.flat()) {
    const before = (needs.get(pkg.name) ?? []).map(async (name) => ({
      name,
      released: await running.get(name),
    }));
    const run = async (): Promise<Released> => {
      const failed = (await Promise.all(before)).filter(
        ({ released }) => released?.outcome.state === "failed",
      );
      if (failed.length === 0) return await release(pkg);
      const names = failed.map(({ name }) => name);
      return { findings: { pkg, checks: [], warnings: [] }, outcome: dependencyFailed(pkg.name, names) };
    };
    running.set(pkg.name, run());
  }
  return await Promise.all(packages.map(async ({ name }) => (await running.get(name)) as Released));
}

async function releaseOne(
  pkg: Package,
  inputs: ReleaseInputs,
  place: Place,
  shared: Findings,
  isOneOfSeveral: boolean,
): Promise<Released> {
  const findings: Findings = { isOneOfSeveral, checks: shared.checks, warnings: [] };
  const log = new ReleaseLog(isOneOfSeveral ? pkg.name : undefined);
  const outcome = await endOf(async () => {
    // One that only waits for the registry, which may scan it for minutes, lets another begin.
    const confirm = await place.inFlight(() => releasePackage(pkg, inputs, place, findings, log));
    return await confirm();
  });
  if (isOneOfSeveral) log.end(outcome.state);
  return { findings, outcome };
}

function demandNoIntegrity({ integrity }: PublishInputs): void {
  if (integrity === undefined) return;
  throw new ReleaseError({
    code: "input-invalid",
    what: `The input 'integrity' is "${integrity}", which is of one tarball; accepted is no integrity where several packages are released.`,
  });
}
