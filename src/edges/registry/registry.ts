import { setTimeout as sleep } from "node:timers/promises";

import fetch from "npm-registry-fetch";

import { classifyRead } from "../../decisions/failures/classify-read.ts";
import { retryDelay } from "../../decisions/retry.ts";
import { oneLine } from "../../decisions/report/escape.ts";
import type { Answer } from "../../model/evidence.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import type { Secret } from "../../model/secret.ts";
import { USER_AGENT } from "../version.ts";
import { connectTo, type Connection } from "./connections.ts";
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
  readonly #connection: Connection;
  /** Whether other packages use it too, and somebody else closes it. */
  readonly #isShared: boolean;
  readonly #tell: (line: string) => void;
  readonly #closing = new AbortController();
  /** `undefined`: everything is asked as anybody may. */
  readonly token: Secret | undefined;

  /**
   * @param tell where to say that a request is repeated
   * @param shared what several packages use; without it this has its own connections
   */
  constructor(
    url: RegistryUrl,
    token: Secret | undefined,
    tell: (line: string) => void,
    shared?: Connection,
  ) {
    this.#tell = tell;
    this.url = url;
    this.token = token;
    this.#isShared = shared !== undefined;
    this.#connection = shared ?? connectTo(url, 8);
  }

  /** Whether an answer named Verdaccio in `x-powered-by`. */
  get poweredByVerdaccio(): boolean {
    return this.#connection.answers.poweredByVerdaccio;
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
      this.#connection.answers.poweredByVerdaccio ||= /verdaccio/i.test(
        response.headers.get("x-powered-by") ?? "",
      );
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

  /** Asks what has the same answer for every package, once for all that share the connections. */
  async once<T>(question: string, ask: () => Promise<Answer<T>>, anonymous = false): Promise<Answer<T>> {
    return await this.#connection.answers.once(anonymous ? undefined : this.token, question, ask);
  }

  /** Asks an endpoint unless the registry is known not to have it. */
  async ifThere<T>(endpoint: string, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
    return this.#connection.answers.missing.has(endpoint) ? { kind: "absent" } : await ask();
  }

  /** Of a registry whose 404 speaks of the endpoint and not of the package: what it does not have. */
  remember(answers: Readonly<Record<string, Answer<unknown>>>): void {
    for (const [endpoint, { kind }] of Object.entries(answers)) {
      if (kind === "absent") this.#connection.answers.missing.add(endpoint);
    }
  }

  /** Ends what is under way and the connections, which would keep the process alive. */
  close(): void {
    this.#closing.abort();
    if (!this.#isShared) this.#connection.agent.destroy();
  }

  #anonymousOptions(timeout: number): fetch.Options {
    return {
      registry: this.url,
      agent: this.#connection.agent,
      userAgent: USER_AGENT,
      preferOnline: true,
      timeout,
    };
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
