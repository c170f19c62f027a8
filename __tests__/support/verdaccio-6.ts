// Verdaccio 6, the stable line.

import type { Server } from "node:http";
import { createRequire } from "node:module";

type RunServer = typeof import("verdaccio").runServer;

const requireHere = createRequire(import.meta.url);

giveEveryRegistryItsOwnSecurity();

/** A server that is not listening yet. */
export async function runVerdaccio6(configuration: object): Promise<Server> {
  const { runServer } = requireHere("verdaccio") as { runServer: RunServer };
  return (await runServer(configuration)) as Server;
}

/**
 * Verdaccio merges the `security` of every registry of a process into one object, so that the last one started would
 * decide for all of them whether tokens are JWTs and how long they live.
 */
function giveEveryRegistryItsOwnSecurity(): void {
  const requireFromVerdaccio = createRequire(requireHere.resolve("verdaccio"));
  const shared = requireFromVerdaccio("@verdaccio/config/build/security.js") as { defaultSecurity: object };
  const defaults = structuredClone(shared.defaultSecurity);
  Object.defineProperty(shared, "defaultSecurity", {
    get: () => structuredClone(defaults),
    configurable: true,
  });
}
