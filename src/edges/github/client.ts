import { setTimeout as sleep } from "node:timers/promises";

import { reasonOf } from "../../decisions/report/escape.ts";
import { retryDelay } from "../../decisions/retry.ts";
import { field } from "../../decisions/untrusted.ts";
import type { Secret } from "../../model/secret.ts";

/** Milliseconds that one answer of GitHub's may take; its client waits for ever. */
const TIMEOUT = 15_000;

/** GitHub's own client, loaded only where GitHub is asked. */
export async function openGitHub(token: Secret) {
  const { getOctokit } = await import("@actions/github");
  const client = getOctokit(token.reveal());
  client.hook.before("request", (options) => {
    options.request.signal = AbortSignal.timeout(TIMEOUT);
  });
  return client;
}

/**
 * Asks GitHub, and twice again where its service or the network fails; for reads alone, since what was lost may have been
 * done.
 * @param tell where to say that a request is repeated
 */
export async function askPatiently<T>(ask: () => Promise<T>, tell: (line: string) => void): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const { status, why } = refusalOf(error);
      const mayPass = status === undefined || status >= 500;
      const delay = mayPass
        ? retryDelay({ kind: "network", code: "", why }, attempt, Math.random())
        : undefined;
      if (delay === undefined) throw error;
      tell(`GitHub cannot be read: ${why}. Trying again in ${Math.round(delay)} ms`);
      await sleep(delay);
    }
  }
}

/** Why GitHub did not do what it was asked. @throws what is neither an answer of GitHub's nor the network's fault */
export function refusalOf(error: unknown): { status: number | undefined; why: string } {
  const status = field(error, "status");
  if (typeof status !== "number" && !isNetworkError(error)) throw error;
  const why = reasonOf(error);
  return { status: typeof status === "number" ? status : undefined, why };
}

/** octokit wraps what fetch throws in an error of its own with status 500; undici's own have a cause. */
function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && field(error, "cause") !== undefined;
}
