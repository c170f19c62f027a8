import pMap from "p-map";

import { sharedEnvironments } from "../decisions/plan/environment.ts";
import { planOf, type Candidate } from "../decisions/plan/make-plan.ts";
import { chooseRegistry } from "../decisions/release/target.ts";
import { findPackages } from "../edges/disk/find-packages.ts";
import { pathFrom } from "../edges/disk/relative-path.ts";
import { WorkspacePackages } from "../edges/disk/workspace-packages.ts";
import { isPublished } from "../edges/registry/published.ts";
import { Connections } from "../edges/registry/connections.ts";
import { Registry } from "../edges/registry/registry.ts";
import { logText } from "../edges/runner/report.ts";
import type { Surroundings } from "../edges/runner/surroundings.ts";
import type { PlanInputs } from "../model/inputs.ts";
import type { Package } from "../model/package.ts";
import type { Plan } from "../model/plan.ts";
import { ReleaseError, type Problem } from "../model/problem.ts";
import type { RegistryUrl } from "../model/registry.ts";

/** Packuments that are asked for at once. */
const CONCURRENCY = 8;

/** A package and the registry it goes to. */
interface Destined {
  pkg: Package;
  registry: RegistryUrl;
}

/**
 * Packages, their registries, what those have, and so what is to be released. No credential is used.
 * @param warnings where what a person should know is added
 * @throws ReleaseError
 */
export async function makePlan(
  inputs: PlanInputs,
  { workspace, temporary }: Surroundings,
  warnings: Problem[],
): Promise<Plan> {
  const { packages, skipped } = await findPackages(inputs.packages, workspace, temporary);
  const shared = sharedEnvironments(packages.map(({ name }) => name));
  if (shared.length > 0) throw new ReleaseError(shared);
  const known = await new WorkspacePackages(packages).asFarAsKnown(packages);
  const destined = known.map((pkg) => {
    const target = chooseRegistry(pkg, inputs.registry);
    warnings.push(...target.warnings.map(({ code, what }) => ({ code, what: `${pkg.name}: ${what}` })));
    return { pkg, registry: target.registry };
  });
  return planOf(await askAll(destined, workspace), skipped);
}

async function askAll(destined: readonly Destined[], workspace: string): Promise<Candidate[]> {
  const connections = new Connections(CONCURRENCY);
  try {
    return await pMap(
      destined,
      async ({ pkg, registry }) => ({
        ...pkg,
        path: pathOf(pkg, workspace),
        registry,
        published: await isPublished(
          new Registry(registry, undefined, logText, connections.to(registry)),
          pkg,
        ),
      }),
      { concurrency: CONCURRENCY },
    );
  } finally {
    connections.close();
  }
}

function pathOf({ source }: Package, workspace: string): string {
  return pathFrom(workspace, source.kind === "directory" ? source.directory : source.file);
}
