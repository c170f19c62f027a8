/** A release by the shipped program against an npmjs emulator. */

import { world } from "../../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../../npmjs/server.ts";
import type { RecordedRequest } from "../../npmjs/recording.ts";
import { startFaultProxy } from "../../support/fault-proxy.ts";
import type { FaultPlan } from "../../support/faults.ts";
import { makePackage } from "../../support/packages.ts";
import { runAction, type ActionResult } from "../../support/run-action.ts";

export interface Release {
  result: ActionResult;
  npmjs: Pick<Npmjs, "requests" | "unknownRequests" | "uploads" | "world">;
  /** Milliseconds from the first request to the one that carries the tarball, as the program's own side sees them. */
  untilUpload: number | undefined;
  /** Milliseconds from the first request to the end of the program. */
  lasted: number;
}

interface Options {
  inputs?: Record<string, string>;
  manifest?: Record<string, unknown>;
  /** What goes wrong on the way to the registry. */
  faults?: FaultPlan;
  env?: Record<string, string>;
}

/** Publishes version 1.1.0 of `@acme/demo` with the world's first token, unless told otherwise. */
export async function releaseIn(
  overrides: Parameters<typeof world>[0],
  { inputs = {}, manifest = {}, faults, env = {} }: Options = {},
): Promise<Release> {
  const npmjs = await startNpmjs(world(overrides));
  const proxy = faults && (await startFaultProxy(npmjs.url, faults));
  const folder = makePackage({ manifest: { version: "1.1.0", ...manifest } });
  const token = npmjs.world.tokens[0]?.value ?? "";
  try {
    const result = await runAction({
      inputs: { token, registry: proxy?.url ?? npmjs.url, access: "public", "wait-minutes": "0", ...inputs },
      workspace: folder.directory,
      env,
    });
    const times = proxy?.requests ?? npmjs.requests.map((request) => ({ ...request, at: request.startedAt }));
    const first = Math.min(...times.map(({ at }) => at));
    const upload = times.find(({ method }) => method === "PUT" || method === "POST");
    return {
      result,
      npmjs,
      untilUpload: upload && upload.at - first,
      lasted: performance.now() - first,
    };
  } finally {
    folder.remove();
    await proxy?.stop();
    await npmjs.stop();
  }
}

/**
 * The requests for which the upload may have waited, those that had ended when it began, by wave: a request's wave is one
 * more than the highest of those that had ended when it began itself.
 */
export function wavesOf(requests: readonly RecordedRequest[]): RecordedRequest[][] {
  const upload = requests.find(({ method }) => method === "PUT" || method === "POST");
  const began = upload?.startedAt ?? Infinity;
  const before = requests.filter(({ endedAt = Infinity }) => endedAt <= began);
  const waves: RecordedRequest[][] = [];
  const waveOf = new Map<RecordedRequest, number>();
  for (const request of before.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const ended = before.filter(({ endedAt = Infinity }) => endedAt <= request.startedAt);
    const wave = Math.max(0, ...ended.map((earlier) => (waveOf.get(earlier) ?? 0) + 1));
    waveOf.set(request, wave);
    waves[wave] = [...(waves[wave] ?? []), request];
  }
  return waves;
}
