import { setTimeout as sleep } from "node:timers/promises";

import { escapedName } from "../../decisions/registry/escaped-name.ts";
import { readStaged, readVersionStatus } from "../../decisions/registry/read-answers.ts";
import { lookAgainAfter } from "../../decisions/release/look-again.ts";
import type { Answer } from "../../model/evidence.ts";
import type { Trace } from "../../model/trace.ts";
import { answerOf } from "./answer.ts";
import { fetchPackument } from "./packument.ts";
import type { Registry } from "./registry.ts";

/** An endpoint that may be missing or broken delays a look by this at most, in milliseconds. */
const OPTIONAL = 5000;

/** Asks once what a registry shows of a version. */
export type Look = () => Promise<Trace>;

/** Whether staged versions can be looked for: `absent` where the registry has none, `hidden` from a trusted publisher. */
export type Staging = "shown" | "absent" | "hidden";

/**
 * A look at one version: its packument, and where the registry has staging the staged versions and the version's status.
 * What cannot be read counts as not shown.
 */
export function lookAt(registry: Registry, name: string, version: string, staging: Staging): Look {
  const escaped = escapedName(name);
  const ask = async <T>(path: string, read: (body: unknown) => T | undefined, patient: boolean) =>
    await answerOf(registry.url, async () => read(await registry.json(path, { timeout: OPTIONAL, patient })));
  return async () => {
    const asking =
      staging === "shown"
        ? Promise.all([
            ask(`/-/stage?package=${encodeURIComponent(name)}&page=0&perPage=100`, readStaged, true),
            ask(
              `/-/package/${escaped}/version/${encodeURIComponent(version)}/status`,
              readVersionStatus,
              false,
            ),
          ])
        : undefined;
    const found = await answerOf(registry.url, () => fetchPackument(registry, name));
    const packument = shown(found);
    const readable = found.kind !== "unreadable";
    // What is served outweighs the rest, which may be slow or broken.
    const isServed = packument !== undefined && Object.hasOwn(packument.versions, version);
    const answers = isServed ? undefined : await asking;
    if (answers === undefined) {
      const stagedReadable = isServed || staging !== "hidden";
      return { packument, staged: undefined, readable, stagedReadable, status: undefined };
    }
    const [staged, status] = answers;
    const stagedReadable = staged.kind !== "unreadable";
    return { packument, staged: shown(staged), readable, stagedReadable, status: shown(status)?.status };
  };
}

/**
 * Looks until `enough` says so or the time is up: at once, then after 1 s, 2 s, 4 s and so on up to every 30 s.
 * @param milliseconds how long at most; 0 looks once
 * @param progress told of the milliseconds so far before each further look
 */
export async function lookUntil<T>(
  look: () => Promise<T>,
  enough: (seen: T) => boolean,
  milliseconds: number,
  progress: (waited: number) => void = () => {},
): Promise<T> {
  const start = performance.now();
  for (let looks = 1; ; looks += 1) {
    const seen = await look();
    const waited = performance.now() - start;
    const delay = enough(seen) ? undefined : lookAgainAfter(looks, waited, milliseconds);
    if (delay === undefined) return seen;
    progress(waited);
    await sleep(delay);
  }
}

function shown<T>(answer: Answer<T>): T | undefined {
  return answer.kind === "answered" ? answer.value : undefined;
}
