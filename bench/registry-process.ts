// The registry of the benchmark in a process of its own, so that its work does not disturb the clock; it ends with its parent.

import { startVerdaccio } from "../__tests__/support/verdaccio.ts";

const registry = await startVerdaccio();
const token = await registry.addUser("bench-service-account");
process.once("disconnect", () => void registry.stop());
process.send?.({ url: registry.url, token });
