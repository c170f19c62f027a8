import { setTimeout as sleep } from "node:timers/promises";

import fetch from "npm-registry-fetch";

import { classifyRead } from "../../decisions/failures/classify-read.ts";
import { retryDelay } from "../../decisions/retry.ts";
import { oneLine } from "../../decisions/report/escape.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import type { Secret } from "../../model/secret.ts";
import { USER_AGENT } from "../version.ts";
import { RegistryAgent } from "./agent.ts";
import { credentialsFor } from "./credentials.ts";
import { failureOf } from "./failure.ts";

/** How a request is made. */
export interface Request {
  method?: "GET" | "PUT" | "POST";
  body?: string;
  query?: Record<string, string | number>;
  /** Without the token. */
  anonymous?: boolean;
  /** Milliseconds. */
  timeout?: number;
  /** Repeated when it may do better later; only for reads that the release needs. */
  patient?: boolean;
}

/**
 * One registry, at most one token, one connection pool. Nothing of the environment or of any `.npmrc` is in these options, so
 * nothing ambient can change the registry or the credential.
 */
export class Registry {
  readonly url: RegistryUrl;
  /** Texts of `npm-notice` headers, in the order of their arrival. */
  readonly notices = new Set<string>();
  readonly #agent: RegistryAgent;
  /** Whether others use the connections too, and close them. */
  readonly #shared: boolean;
  readonly #tell: (line: string) => void;
  readonly #closing = new AbortController();
  /** `undefined`: everything is asked as anybody may. */
  readonly token: Secret | undefined;
  /** Whether an answer named Verdaccio in `x-powered-by`. */
  poweredByVerdaccio = false;

  /**
   * @param tell where to say that a request is repeated
   * @param shared the connections that several packages use; without them this has its own
   */
  constructor(
    url: RegistryUrl,
    token: Secret | undefined,
    tell: (line: string) => void,
    shared?: RegistryAgent,
  ) {
    this.#tell = tell;
    this.url = url;
    this.token = token;
    this.#shared = shared !== undefined;
    this.#agent = shared ?? new RegistryAgent(url, 8);
  }

  /** The options that every library call gets; the only way by which the token leaves this class. */
  options(timeout = 300_000): fetch.Options {
    return {
      ...this.#anonymousOptions(timeout),
      ...(this.token && credentialsFor(this.url, this.token)),
    };
  }

  /**
   * A JSON answer.
   * @throws RequestFailed
   */
  async json(path: string, request: Request = {}): Promise<unknown> {
    return await this.attempt(async () => {
      const { timeout = 15_000 } = request;
      const response = await fetch(path, {
        ...(request.anonymous === true ? this.#anonymousOptions(timeout) : this.options(timeout)),
        method: request.method ?? "GET",
        ...(request.query && { query: request.query }),
        ...(request.body !== undefined && {
          body: request.body,
          headers: { "content-type": "application/json" },
        }),
      });
      this.hear(response.headers.get("npm-notice"));
      this.poweredByVerdaccio ||= /verdaccio/i.test(response.headers.get("x-powered-by") ?? "");
      return await response.json();
    }, request.patient);
  }

  /**
   * Does it, repeats it where that may help, and translates what is thrown.
   * @throws RequestFailed
   */
  async attempt<T>(act: () => Promise<T>, patient = false): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#closing.signal.throwIfAborted();
        return await act();
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === "status") this.hear(failure.notice);
        const delay =
          patient && !this.#closing.signal.aborted ? retryDelay(failure, attempt, Math.random()) : undefined;
        if (delay === undefined) throw new RequestFailed(failure, { cause: error });
        this.#tell(`${classifyRead(failure, this.url).what} Trying again in ${Math.round(delay)} ms`);
        await sleep(delay, undefined, { signal: this.#closing.signal }).catch(() => {});
      }
    }
  }

  /** Ends what is under way and the connections, which would keep the process alive. */
  close(): void {
    this.#closing.abort();
    if (!this.#shared) this.#agent.destroy();
  }

  #anonymousOptions(timeout: number): fetch.Options {
    return { registry: this.url, agent: this.#agent, userAgent: USER_AGENT, preferOnline: true, timeout };
  }

  /** Keeps the text of an `npm-notice` header. */
  hear(notice: string | null): void {
    if (notice !== null && notice !== "") this.notices.add(oneLine(notice));
  }
}

/** A request that did not end well; the only thing that the registry edge throws. */
export class RequestFailed extends Error {
  readonly failure: RegistryFailure;

  constructor(failure: RegistryFailure, options: ErrorOptions) {
    super(`a request to the registry failed (${failure.kind})`, options);
    this.failure = failure;
  }
}
