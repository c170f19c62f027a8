// Verdaccio 9, a prerelease, which has staging; installed beside the stable line under a name of its own.

import type { Server } from "node:http";
import { createRequire } from "node:module";

interface Logger {
  setup: (options: object) => unknown;
}

const requireHere = createRequire(import.meta.url);

/** The packages of Verdaccio 9 that read a logger when a server starts. */
const LOGGING = ["server", "store", "api", "search", "web"];

/** A server that is not listening yet. */
export function runVerdaccio9(configuration: { log: object }): Promise<Server> {
  const { runServer } = requireHere("verdaccio-9") as { runServer: (config: object) => Promise<Server> };
  setUpLoggers(configuration.log);
  return runServer(configuration);
}

/**
 * Verdaccio 9 expects one logger that its packages share. Installed beside Verdaccio 6, which has the shared place, every
 * package has a copy of its own, and the server sets up only one of them.
 */
function setUpLoggers(log: object): void {
  const requireFromServer = createRequire(
    createRequire(requireHere.resolve("verdaccio-9")).resolve("@verdaccio/server"),
  );
  for (const name of LOGGING) {
    const requireThere = createRequire(requireFromServer.resolve(`@verdaccio/${name}`));
    (requireThere("@verdaccio/logger") as Logger).setup(log);
  }
}
