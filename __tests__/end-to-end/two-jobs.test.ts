import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import { type Desk, openDesk, type Release } from "./support/desk.ts";
import "./support/matchers.ts";
import { type Packed, packAt, textsIn } from "./support/pack.ts";
import { digestsOf, tarballOf } from "./support/tarballs.ts";

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, string>;
}

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  environment?: string;
  steps: Step[];
}

const DOCUMENT = fileURLToPath(new URL("../../docs/two-jobs.md", import.meta.url));
const [, yaml = ""] = /```yaml\n(.*?)```/s.exec(readFileSync(DOCUMENT, "utf8")) ?? [];
const { jobs, permissions } = parse(yaml) as {
  jobs: Record<"pack" | "publish", Job>;
  permissions: object;
};

const ACTION = "npm-service-publish/npm-service-publish";

/** The `with:` of the step that uses this action. */
function withOf({ steps }: Job, action: string): Record<string, string> {
  const step = steps.find(({ uses }) => uses?.startsWith(`${action}@`) === true);
  if (step === undefined) throw new Error(`no step uses ${action}`);
  return step.with ?? {};
}

/** Values with `${{ name }}` replaced; a name without a value throws. */
function evaluate(
  texts: Record<string, unknown>,
  known: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const value = (name: string): string => {
    const found = known[name];
    if (found === undefined) throw new Error(`the workflow names ${name}, which has no value`);
    return found;
  };
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      String(text).replaceAll(/\$\{\{\s*(.+?)\s*\}\}/g, (_, name: string) => value(name)),
    ]),
  );
}

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

/** Job one: a checkout, and the pack action as the document has it. */
async function packJob(): Promise<{ checkout: PackageFolder & { name: string }; packed: Packed }> {
  const checkout = desk.makePackage({
    // The document's step names no registry; npm's own must not be asked here.
    manifest: {
      files: ["dist", "bin"],
      main: "dist/index.js",
      scripts: { prepack: "mkdir -p dist && cp index.js dist" },
      publishConfig: { registry: desk.registry.url },
    },
  });
  const inputs = { registry: "", ...evaluate(withOf(jobs.pack, `${ACTION}/pack`), {}) };
  const packed = await packAt(desk, checkout, inputs);
  expect(packed.exitCode).toBe(0);
  return { checkout, packed };
}

/** The artifact, from where job one uploads it to where job two downloads it: an otherwise empty workspace. */
function handOver(checkout: PackageFolder): PackageFolder {
  const workspace = desk.keep(makeFolder({}));
  const from = withOf(jobs.pack, "actions/upload-artifact");
  const to = withOf(jobs.publish, "actions/download-artifact");
  expect(to["name"]).toBe(from["name"]);
  const target = join(workspace.directory, to["path"] ?? ".");
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(checkout.directory, from["path"] ?? "."), target, { recursive: true });
  return workspace;
}

/** Job two: the publish action as the document has it, with this test's registry and accounts. */
async function publishJob(workspace: PackageFolder, { outputs }: Packed): Promise<Release> {
  const steps = Object.entries(outputs).map(([name, value]) => [`steps.pack.outputs.${name}`, value]);
  const handed = evaluate(jobs.pack.outputs ?? {}, Object.fromEntries(steps) as Record<string, string>);
  const needs = Object.entries(handed).map(([name, value]) => [`needs.pack.outputs.${name}`, value]);
  const known = { ...(Object.fromEntries(needs) as object), "secrets.NPM_TOKEN": desk.token };
  const inputs = evaluate(withOf(jobs.publish, ACTION), known);
  return await desk.release(workspace, {
    ...inputs,
    registry: desk.registry.url,
    "service-account": "service-account",
  });
}

describe("the workflow of the document", () => {
  it("gives the token to the second job alone", () => {
    expect(JSON.stringify(jobs.pack)).not.toMatch(/secrets\.|environment/);
    expect(jobs.publish.environment).toBeDefined();
    expect(withOf(jobs.publish, ACTION)["token"]).toBe("${{ secrets.NPM_TOKEN }}");
  });

  it("runs nothing but the download and this action in the second job", () => {
    expect(jobs.publish.needs).toBe("pack");
    expect(jobs.publish.steps.map(({ uses = "a run" }) => uses.split("@")[0])).toEqual([
      "actions/download-artifact",
      ACTION,
    ]);
  });

  it("gives no job more than it needs", () => {
    expect(permissions).toEqual({});
    expect(jobs.pack.permissions).toEqual({ contents: "read" });
    expect(jobs.publish.permissions).toEqual({ "id-token": "write" });
  });

  it("demands the integrity of the first job", () => {
    expect(withOf(jobs.publish, ACTION)["integrity"]).toBe("${{ needs.pack.outputs.integrity }}");
    expect(jobs.pack.outputs?.["integrity"]).toBe("${{ steps.pack.outputs.integrity }}");
    expect(jobs.pack.steps.filter(({ id }) => id === "pack")).toHaveLength(1);
  });

  it("publishes exactly the bytes that the first job packed", async () => {
    const { checkout, packed } = await packJob();
    const workspace = handOver(checkout);
    checkout.remove();
    const released = await publishJob(workspace, packed);

    expect(existsSync(join(workspace.directory, "package.json"))).toBe(false);
    expect(released).toSucceedAs("published", { live: "true", integrity: packed.outputs["integrity"] });
    const { dist } = (await desk.served(checkout.name))?.versions["1.0.0"] ?? {};
    expect(dist?.integrity).toBe(packed.outputs["integrity"]);
    const served = Buffer.from(await (await fetch(dist?.tarball ?? "")).arrayBuffer());
    expect(Object.keys(await textsIn(served))).toContain("dist/index.js");
  });

  it("tells in both jobs what would be, and was, released", async () => {
    const { checkout, packed } = await packJob();
    const released = await publishJob(handOver(checkout), packed);

    for (const { summary } of [packed, released]) expect(summary).toContain("dist&#47;index&#46;js");
  });
});

describe("a tarball that was changed between the jobs is refused", () => {
  const repack = async (bytes: Buffer, change: Record<string, string>) =>
    tarballOf(
      Object.entries({ ...(await textsIn(bytes)), ...change }).map(([path, text]) => [
        `package/${path}`,
        text,
      ]),
    );

  const flip = (at: (length: number) => number) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes);
    const place = at(bytes.length);
    changed[place] = (changed[place] ?? 0) ^ 1;
    return changed;
  };

  it.each<[string, (bytes: Buffer) => Buffer | Promise<Buffer>]>([
    ["packed again with other content", (bytes) => repack(bytes, { "dist/index.js": "evil();\n" })],
    ["packed again with one more file", (bytes) => repack(bytes, { "evil.js": "" })],
    ["packed again with the same content", (bytes) => repack(bytes, {})],
    ["compressed again", (bytes) => gzipSync(gunzipSync(bytes), { level: 1 })],
    ["with a byte after its end", (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
    ["without its last byte", (bytes) => bytes.subarray(0, -1)],
    ["that is empty", () => Buffer.alloc(0)],
    ["with one bit flipped in gzip's header", flip(() => 9)],
    ["with one bit flipped in its first block", flip(() => 40)],
    ["with one bit flipped in the middle", flip((length) => Math.floor(length / 2))],
    ["with one bit flipped in its checksum", flip((length) => length - 8)],
    ["with one bit flipped in its last byte", flip((length) => length - 1)],
  ])("%s", async (_, change) => {
    const { checkout, packed } = await packJob();
    const workspace = handOver(checkout);
    const file = join(workspace.directory, packed.outputs["tarball"] ?? "missing");
    writeFileSync(file, await change(readFileSync(file)));
    expect(digestsOf(readFileSync(file)).integrity).not.toBe(packed.outputs["integrity"]);
    const released = await publishJob(workspace, packed);

    expect(released).toRefuse([/integrity-mismatch|tarball-invalid/]);
    expect(desk.uploads(checkout.name)).toEqual([]);
    expect(await desk.served(checkout.name)).toBeUndefined();
  });

  it("into another package, whose name nothing is uploaded under", async () => {
    const { checkout, packed } = await packJob();
    const workspace = handOver(checkout);
    const file = join(workspace.directory, packed.outputs["tarball"] ?? "missing");
    const manifest = JSON.stringify({ name: "@acme/evil", version: "1.0.0" });
    writeFileSync(file, await repack(readFileSync(file), { "package.json": manifest }));

    expect(await publishJob(workspace, packed)).toRefuse(["integrity-mismatch"]);
    expect(await desk.served("@acme/evil")).toBeUndefined();
  });

  it("in a dry run too", async () => {
    const { checkout, packed } = await packJob();
    const workspace = handOver(checkout);
    const { tarball: file = "missing", integrity = "" } = packed.outputs;
    const path = join(workspace.directory, file);
    writeFileSync(path, await repack(readFileSync(path), { "dist/index.js": "evil();\n" }));

    expect(await desk.release(workspace, { package: file, integrity, "dry-run": "true" })).toRefuse([
      "integrity-mismatch",
    ]);
  });
});

it("a job without its artifact is refused in words", async () => {
  const { packed } = await packJob();
  const released = await publishJob(desk.keep(makeFolder({})), packed);

  expect(released).toRefuse(["package-not-found", packed.outputs["tarball"] ?? "missing"]);
});

it("a pack job that failed hands over nothing that could be released by mistake", async () => {
  const folder = desk.makePackage({ manifest: { main: "dist/none.js" } });
  const packed = await runAction({
    action: "pack",
    workspace: folder.directory,
    secrets: [],
    inputs: { registry: desk.registry.url, destination: "packed" },
  });

  expect(packed.exitCode).toBe(1);
  expect(
    await desk.release(folder, {
      package: packed.outputs["tarball"],
      integrity: packed.outputs["integrity"],
    }),
  ).toRefuse(["entry-point-missing"]);
});
