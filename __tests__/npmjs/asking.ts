/** Ways to ask a running emulator in its own tests: plain HTTP, and libnpmpublish for uploads. */

import { publish } from "libnpmpublish";

import { world } from "./build-world.ts";
import { startNpmjs, type Npmjs } from "./server.ts";
import { packManifest } from "./tarball.ts";
import type { Token } from "./world.ts";

const running: Npmjs[] = [];

/** Starts a registry in the default world with overrides; `stopAll` stops it. */
export async function start(overrides: Parameters<typeof world>[0] = {}): Promise<Npmjs> {
  const npmjs = await startNpmjs(world(overrides));
  running.push(npmjs);
  return npmjs;
}

/** Stops every registry a test has started. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((npmjs) => npmjs.stop()));
}

export interface Asked {
  status: number;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
  notice: string | null;
}

interface Sent {
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends `/path` as GET, or `METHOD /path`, with a token if one is given. */
export async function ask(
  npmjs: Npmjs,
  request: string,
  as?: Token | string,
  { headers = {}, body }: Sent = {},
): Promise<Asked> {
  const [method = "GET", path = ""] = request.includes(" ") ? request.split(" ") : ["GET", request];
  const value = typeof as === "object" ? as.value : as;
  const response = await fetch(npmjs.url + path, {
    method,
    headers: { ...headers, ...(value === undefined ? {} : { authorization: `Bearer ${value}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    body: json ? JSON.parse(text) : text,
    notice: response.headers.get("npm-notice"),
  };
}

interface Uploaded {
  status: number;
  code?: string;
  body?: unknown;
  stageId?: string | undefined;
}

/** Uploads with libnpmpublish, as npm itself does: the answer's status, or the error it threw. */
export async function upload(
  npmjs: Npmjs,
  as: Token,
  { name = "@acme/demo", number = "1.1.0", stage = false, headers = {} } = {},
): Promise<Uploaded> {
  const manifest = { name, version: number };
  const options: Parameters<typeof publish>[2] = {
    registry: `${npmjs.url}/`,
    access: "public",
    stage,
    headers,
  };
  options[`//${new URL(npmjs.url).host}/:_authToken`] = as.value;
  try {
    const { status, stageId } = await publish(manifest, Buffer.from(packManifest(manifest)), options);
    return { status, stageId };
  } catch (error) {
    const { statusCode, code, body } = error as { statusCode: number; code: string; body: unknown };
    return { status: statusCode, code, body };
  }
}
