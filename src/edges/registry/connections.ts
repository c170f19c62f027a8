import type { RegistryUrl } from "../../model/registry.ts";
import { RegistryAgent } from "./agent.ts";

/** One pool of connections a registry, for packages that are released side by side. A token is in no connection. */
export class Connections {
  readonly #agents = new Map<RegistryUrl, RegistryAgent>();
  readonly #most: number;

  /** @param most connections to one registry */
  constructor(most: number) {
    this.#most = most;
  }

  to(registry: RegistryUrl): RegistryAgent {
    const agent = this.#agents.get(registry) ?? new RegistryAgent(registry, this.#most);
    this.#agents.set(registry, agent);
    return agent;
  }

  /** Closes them, which would keep the process alive. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }
}
