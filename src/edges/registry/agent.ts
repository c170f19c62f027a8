import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { Agent } from "@npmcli/agent";

import type { RegistryUrl } from "../../model/registry.ts";

/** How the agent says that a request would leave the registry's origin. */
export const FOREIGN_ORIGIN = "EFOREIGNORIGIN";

/**
 * One connection pool for one registry, which connects to that origin and no other. npm's libraries follow redirects
 * and keep the authorisation header while only the host name stays the same (make-fetch-happen, lib/fetch.js), so the
 * agent is where another origin can be refused for certain.
 */
export class RegistryAgent extends Agent {
  readonly #registry: URL;

  constructor(registry: RegistryUrl, maxSockets: number) {
    const url = new URL(registry);
    super({ maxSockets, proxy: getProxyUrl(url)?.href });
    // Otherwise each request finds it out from a stack trace (agent-base, isSecureEndpoint).
    this.protocol = url.protocol;
    this.#registry = url;
  }

  override addRequest(request: AgentRequest, options: AgentOptions): void {
    const url = new URL(`${options.protocol}//${hostOf(options.host)}:${options.port}`);
    if (url.origin === this.#registry.origin) {
      super.addRequest(request, options);
    } else {
      // As Node's own agent reports a connection that never came about: before a socket is there, destroy() is silent.
      request.onSocket(
        null,
        Object.assign(new Error(`redirected to ${url.origin}`), { code: FOREIGN_ORIGIN, to: url.origin }),
      );
    }
  }
}

type AgentRequest = Parameters<Agent["addRequest"]>[0];
type AgentOptions = Parameters<Agent["addRequest"]>[1];

function hostOf(host = ""): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
