// The registry of the benchmark in a process of its own, so that its work does not disturb the clock; it ends with its parent.

import { startVerdaccio } from "../__tests__/support/verdaccio.ts";

const registry = await startVerdaccio();
const token = await addUser("bot", "secret");
process.once("disconnect", () => void registry.stop());
process.on("message", () => process.send?.(registry.requests.splice(0).length));
process.send?.({ url: registry.url, token });

/** A short name and password make a short token, which fits a thousand times into one environment variable (128 KiB on Linux). */
async function addUser(name: string, password: string): Promise<string> {
  const response = await fetch(`${registry.url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password }),
  });
  return ((await response.json()) as { token: string }).token;
}
