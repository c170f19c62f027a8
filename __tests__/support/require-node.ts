import semver from "semver";

import manifest from "../../package.json" with { type: "json" };

/** Says in one line what to do on a machine for which the project brings no Node of its own. */
export function setup(): void {
  const wanted = manifest.engines.node;
  if (!semver.satisfies(process.version, wanted)) {
    throw new Error(
      `These tests need Node ${wanted} and run on ${process.version}: install Node 24.15 or later.`,
    );
  }
}
