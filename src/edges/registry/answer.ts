import { classifyRead } from "../../decisions/failures/classify-read.ts";
import type { Answer } from "../../model/evidence.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import type { RegistryUrl } from "../../model/registry.ts";
import { RequestFailed } from "./registry.ts";

/** Does one request and gives what came of it as an answer; never throws for what a registry or the network does. */
export async function answerOf<T>(
  registry: RegistryUrl,
  act: () => Promise<T | undefined>,
): Promise<Answer<T>> {
  try {
    const value = await act();
    if (value !== undefined) return { kind: "answered", value };
    return unreadable({ kind: "nonsense", why: "its answer is not of the documented form" }, registry);
  } catch (error) {
    if (error instanceof RequestFailed) return failedAnswer(error.failure, registry);
    throw error;
  }
}

/** 404 and 405: no such endpoint or thing; so is a redirect to another origin (design, section 7). */
function failedAnswer(failure: RegistryFailure, registry: RegistryUrl): Answer<never> {
  if (failure.kind === "redirect") return { kind: "absent" };
  if (failure.kind !== "status") return unreadable(failure, registry);
  const { status, words, challenge } = failure;
  if (status === 404 || status === 405) return { kind: "absent" };
  if ((status === 401 || status === 403) && !failure.html) {
    const asked = challenge === "otp" || challenge === "ip-address" ? { challenge } : {};
    return { kind: "refused", status, words, ...asked };
  }
  // A status without the registry's own words may be anyone's.
  return { ...unreadable(failure, registry), ...(words !== "" && { status }) };
}

function unreadable(failure: RegistryFailure, registry: RegistryUrl): Answer<never> & { kind: "unreadable" } {
  return { kind: "unreadable", problem: classifyRead(failure, registry) };
}
