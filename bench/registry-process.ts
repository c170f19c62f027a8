// The registry of the benchmark in a process of its own, so that its work does not disturb the clock; it ends with its parent.

import { startVerdaccio } from "../__tests__/support/verdaccio.ts";

const registry = await startVerdaccio();
process.once("disconnect", () => void registry.stop());
process.on("message", () => process.send?.(registry.requests.splice(0).length));
process.send?.(registry.url);
