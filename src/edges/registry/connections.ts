import type { RegistryUrl } from "../../model/registry.ts";
import { RegistryAgent } from "./agent.ts";
import { SharedAnswers } from "./shared-answers.ts";

/** What packages that are released side by side share of one registry. A token is in no connection. */
export interface Connection {
  agent: RegistryAgent;
  answers: SharedAnswers;
}

/** @param most connections at once */
export function connectTo(registry: RegistryUrl, most: number): Connection {
  return { agent: new RegistryAgent(registry, most), answers: new SharedAnswers() };
}

/** One pool of connections a registry, and what it is asked once for all. */
export class Connections {
  readonly #all = new Map<RegistryUrl, Connection>();
  readonly #most: number;

  /** @param most connections to one registry */
  constructor(most: number) {
    this.#most = most;
  }

  to(registry: RegistryUrl): Connection {
    const known = this.#all.get(registry);
    if (known !== undefined) return known;
    const made = connectTo(registry, this.#most);
    this.#all.set(registry, made);
    return made;
  }

  /** Closes them, which would keep the process alive. */
  close(): void {
    for (const { agent } of this.#all.values()) agent.destroy();
  }
}
