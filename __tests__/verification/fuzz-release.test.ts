/** Nonsense where it would hurt: as the packument before an upload, as the answer to it, and as what is served after it. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { world } from "../npmjs/build-world.ts";
import { startNpmjs } from "../npmjs/server.ts";
import type { Override } from "../npmjs/world.ts";
import { makePackage, type PackageFolder } from "../support/packages.ts";
import { runAction, type ActionResult } from "../support/run-action.ts";
import { ENDPOINTS, TOKEN } from "./fuzz/endpoints.ts";
import { NONSENSE } from "./fuzz/nonsense.ts";

const PACKUMENT = ENDPOINTS.packument.path;

let folder: PackageFolder;

beforeAll(() => {
  folder = makePackage({ manifest: { version: "1.1.0" } });
});

afterAll(() => {
  folder.remove();
});

/** One release by the shipped program. */
async function release(overrides: Override[]): Promise<ActionResult & { uploads: number }> {
  const npmjs = await startNpmjs(world({ overrides }));
  const result = await runAction({
    inputs: { token: TOKEN, registry: npmjs.url, access: "public", mode: "direct", "wait-minutes": "0" },
    workspace: folder.directory,
  });
  const uploads = npmjs.requests.filter(({ method }) => method !== "GET").length;
  await npmjs.stop();
  return { ...result, uploads };
}

/** Ended in words: no bug, no stack trace, no inside of a program, nothing too long for the runner. */
function expectWords({ log, annotations, outputs, summary }: ActionResult): void {
  const told = [...annotations.map(({ title, message }) => `${title}: ${message}`), summary].join("\n");
  expect(told).not.toMatch(/bug in this action/i);
  expect(log).not.toMatch(/^\s+at .*[:(]/m);
  expect(log).not.toMatch(/unsettled top-level await/);
  expect(`${told}\n${log}`).not.toMatch(/TypeError|RangeError|SyntaxError|Cannot (read|set|create|convert)/);
  for (const { message } of annotations) expect(message.length).toBeLessThan(2000);
  for (const value of Object.values(outputs)) expect(value.length).toBeLessThan(100_000);
  expect(summary.length).toBeLessThan(500_000);
}

/** Kinds of nonsense by their names. */
function kinds(...names: string[]): { called: string; answer: (typeof NONSENSE)[number]["answer"] }[] {
  return names.map((called) => {
    const found = NONSENSE.find((nonsense) => nonsense.called === called);
    if (found === undefined) throw new Error(`no nonsense is called ${called}`);
    return found;
  });
}

describe("as the packument", () => {
  it.concurrent.each(
    kinds(
      "null",
      "an empty list",
      "a web page",
      "half of an object",
      "an error with 200",
      "a redirect to nonsense",
    ),
  )("$called uploads nothing", async ({ answer }) => {
    const result = await release([{ method: "GET", path: PACKUMENT, answer }]);
    expectWords(result);
    expect(result.uploads).toBe(0);
    expect(result).toMatchObject({ exitCode: 1, outputs: { state: "failed" } });
  });
});

describe("as the answer to the upload", () => {
  it.concurrent.each(
    kinds(
      "an empty body",
      "a web page",
      "half of an object",
      "an error with 200",
      "no content",
      "a web page with 400",
      "an error of some megabytes",
      "an error that is an object, very deep",
      "a teapot",
      "bytes with 500",
      "compressed that is not",
    ),
  )("$called is told in words, and never as published", async ({ answer }) => {
    const result = await release([{ method: "PUT", path: PACKUMENT, answer }]);
    expectWords(result);
    expect(["accepted", "failed"]).toContain(result.outputs["state"]);
    expect(result.outputs["live"]).toBe("false");
  });
});

describe("as what is served after the upload", () => {
  it.concurrent.each(
    kinds(
      "null",
      "a text of some megabytes",
      "lists in lists, very deep",
      "an error with 200",
      "a prototype",
    ),
  )("$called is told as not served yet", async ({ answer }) => {
    const result = await release([
      { method: "GET", path: PACKUMENT, times: 1 },
      { method: "GET", path: PACKUMENT, answer },
    ]);
    expectWords(result);
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "accepted", live: "false" } });
  });
});
