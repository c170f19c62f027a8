// Preloaded into a run of the action: writes down what it loads, what it asks, and the memory it took.

import diagnostics from "node:diagnostics_channel";
import { statSync, writeFileSync } from "node:fs";
import type { ClientRequest } from "node:http";
import { registerHooks } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What happened in one run; times are milliseconds since the process began. */
export interface RunTrace {
  /** Files of the bundle, in the order of loading. */
  files: { name: string; bytes: number; at: number }[];
  requests: { method: string; path: string; at: number; answeredAt?: number }[];
  /** Node's own modules that were loaded. */
  builtIns: number;
  /** The largest resident size, in MiB. */
  mebibytes: number;
  /** When the action had nothing left to do. */
  end: number;
}

/** The file that the trace is written to. */
const DESTINATION = "RUN_TRACE";

/** The environment variables that make a run write its trace to a file. */
export function traced(file: string): Record<string, string> {
  return { [DESTINATION]: file, NODE_OPTIONS: `--import=${import.meta.url}` };
}

const destination = process.env[DESTINATION];
if (destination !== undefined) record(destination);

function record(file: string): void {
  const files: RunTrace["files"] = [];
  const requests: RunTrace["requests"] = [];
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (url.startsWith("file:") && url !== import.meta.url) {
        const path = fileURLToPath(url);
        files.push({ name: basename(path), bytes: statSync(path).size, at: performance.now() });
      }
      return loaded;
    },
  });
  const underWay = new Map<ClientRequest, RunTrace["requests"][number]>();
  diagnostics.subscribe("http.client.request.start", (message) => {
    const { request } = message as { request: ClientRequest };
    const traced = { method: request.method, path: request.path, at: performance.now() };
    requests.push(traced);
    underWay.set(request, traced);
  });
  diagnostics.subscribe("http.client.response.finish", (message) => {
    const traced = underWay.get((message as { request: ClientRequest }).request);
    if (traced !== undefined) traced.answeredAt = performance.now();
  });
  process.once("exit", () => {
    const { moduleLoadList } = process as unknown as { moduleLoadList: readonly string[] };
    const trace: RunTrace = {
      files,
      requests,
      builtIns: moduleLoadList.length,
      mebibytes: process.resourceUsage().maxRSS / 1024,
      end: performance.now(),
    };
    writeFileSync(file, JSON.stringify(trace));
  });
}
