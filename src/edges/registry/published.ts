import { ReleaseError } from "../../model/problem.ts";
import { answerOf } from "./answer.ts";
import { fetchPackument } from "./packument.ts";
import type { Registry } from "./registry.ts";

/**
 * Whether a registry shows a version. A package that is not there, or not for everyone's eyes, counts as not published:
 * its own job has the credential that tells.
 * @throws ReleaseError where the registry cannot be read
 */
export async function isPublished(
  registry: Registry,
  { name, version }: { name: string; version: string },
): Promise<boolean> {
  const answer = await answerOf(registry.url, () => fetchPackument(registry, name, false));
  if (answer.kind === "unreadable") {
    const { problem } = answer;
    throw new ReleaseError({ ...problem, what: `${name}: ${problem.what}` });
  }
  return answer.kind === "answered" && Object.hasOwn(answer.value.versions, version);
}
