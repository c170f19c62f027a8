import { setTimeout as sleep } from "node:timers/promises";

import { escapedName } from "../../decisions/registry/escaped-name.ts";
import { readDistTags } from "../../decisions/registry/read-dist-tags.ts";
import type { DistTags } from "../../decisions/release/further-tags.ts";
import { uploadRetryDelay } from "../../decisions/release/retry-upload.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import { answerOf } from "./answer.ts";
import { lookUntil } from "./look.ts";
import { RequestFailed, type Registry } from "./registry.ts";

/** How long a dist-tag that was set may take to be shown, in milliseconds. */
const LONGEST_LOOK = 5000;

/** What a package's dist-tags name: `GET /-/package/:package/dist-tags` (facts 2.10). */
export async function fetchDistTags(registry: Registry, name: string): Promise<DistTags> {
  const answer = await answerOf(registry.url, async () =>
    readDistTags(await registry.json(pathOf(name), { patient: true })),
  );
  return answer.kind === "answered" ? answer.value : undefined;
}

/**
 * Has a dist-tag name a version: `PUT /-/package/:package/dist-tags/:tag` with the version as JSON (facts 2.10). Doing it
 * twice is doing it once, so it is repeated where that may help.
 * @returns why it did not end well, which an answer without JSON counts as
 */
export async function setDistTag(
  registry: Registry,
  { name, version }: { name: string; version: string },
  tag: string,
  tell: (line: string) => void,
): Promise<RegistryFailure | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const path = `${pathOf(name)}/${encodeURIComponent(tag)}`;
      await registry.json(path, { method: "PUT", body: JSON.stringify(version) });
      return undefined;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const delay = uploadRetryDelay(error.failure, attempt, Math.random());
      if (delay === undefined) return error.failure;
      tell(`The dist-tag "${tag}" could not be set; trying again in ${Math.round(delay)} ms`);
      await sleep(delay);
    }
  }
}

/** The dist-tags once they are as they should be, or when time is up; `undefined` where they cannot be read. */
export async function lookAtDistTags(
  registry: Registry,
  name: string,
  isRight: (seen: NonNullable<DistTags>) => boolean,
): Promise<DistTags> {
  const look = async () => await fetchDistTags(registry, name);
  return await lookUntil(look, (seen) => seen === undefined || isRight(seen), LONGEST_LOOK);
}

function pathOf(name: string): string {
  return `/-/package/${escapedName(name)}/dist-tags`;
}
