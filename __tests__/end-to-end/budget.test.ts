/** What a plain release may cost: bytes loaded, modules, requests, copies of the tarball. No clock is read. */

import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type RunTrace, traced } from "../support/run-trace.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

/**
 * The bounds, a little above what was measured, so that a change that costs more is seen and decided on. One that is worth
 * its cost moves the bound, with its reason.
 */
const BUDGET = {
  /** Bytes of the bundle that are read before the first request; Node compiles 1 MB in about 40 ms. */
  bytesBeforeRequests: 1_000_000,
  /** publint and libnpmpublish come on top, while the registry is waited for. */
  bytes: 1_100_000,
  /** Each file costs a look-up and a compilation of its own; more of them save bytes. */
  files: 22,
  /** Node's own modules: one more often means that fetch, HTTP/2 or Web Crypto were loaded by accident. */
  builtIns: 260,
  /** All of `dist` that is code: what a runner downloads. */
  wholeBundle: 3_600_000,
  /**
   * On Verdaccio: whoami with and without the token, profile, tokens, collaborators, staged versions, packument, write
   * probe, upload, and the look afterwards.
   */
  requests: 10,
  /** Of the tarball in memory: itself, and what is under way in pieces. libnpmpublish by itself has nine. */
  copies: 2.5,
} as const;

const TARBALL = 40_000_000;

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(join(tmpdir(), "traces-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await desk.close();
});

async function traceOf(files: Record<string, Buffer> = {}): Promise<RunTrace> {
  const trace = join(folder, `${Object.keys(files).length}.json`);
  const names = Object.keys(files);
  const pkg = desk.makePackage({ manifest: { files: ["index.js", "bin", ...names] }, files });
  const result = await desk.release(pkg, {}, { env: traced(trace) });
  expect(result).toSucceedAs("published");
  return JSON.parse(readFileSync(trace, "utf8")) as RunTrace;
}

const sum = (files: RunTrace["files"]): number => files.reduce((total, { bytes }) => total + bytes, 0);

describe("a plain release", () => {
  it("loads no more than it needs", async () => {
    const { files, requests, builtIns } = await traceOf();
    const first = requests[0]?.at ?? 0;
    const before = files.filter(({ at }) => at < first);
    console.log(
      `${before.length} files, ${sum(before)} bytes before the first request; ${files.length} files, ${sum(files)} bytes in all; ${builtIns} modules of Node; ${requests.length} requests`,
    );
    expect(sum(before)).toBeGreaterThan(100_000);
    expect(sum(before)).toBeLessThan(BUDGET.bytesBeforeRequests);
    expect(sum(files)).toBeLessThan(BUDGET.bytes);
    expect(files.length).toBeLessThanOrEqual(BUDGET.files);
    expect(builtIns).toBeLessThanOrEqual(BUDGET.builtIns);
    expect(requests.length).toBeLessThanOrEqual(BUDGET.requests);
    const names = files.map(({ name }) => name).join(" ");
    for (const heavy of ["arborist", "sigstore2", "actions-github", "yaml", "socks"]) {
      expect(names).not.toContain(heavy);
    }
  });

  it("holds a large tarball in memory once", async () => {
    const small = await traceOf();
    const large = await traceOf({ "data.bin": randomBytes(TARBALL) });
    const copies = ((large.mebibytes - small.mebibytes) * 2 ** 20) / TARBALL;
    console.log(`${copies.toFixed(1)} copies of a tarball of ${TARBALL / 1e6} MB`);
    expect(copies).toBeGreaterThan(0.5);
    expect(copies).toBeLessThan(BUDGET.copies);
  });
});

it("the whole bundle stays small", () => {
  const dist = join(import.meta.dirname, "../../dist");
  const code = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".cjs"),
  );
  const bytes = code.reduce((total, file) => total + statSync(join(dist, file)).size, 0);
  console.log(`${code.length} files, ${bytes} bytes`);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(BUDGET.wholeBundle);
});
