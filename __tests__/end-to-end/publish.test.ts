import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { npmCommand } from "../support/npm-command.ts";
import { makeFolder, type PackageFolder } from "../support/packages.ts";
import { execute } from "../support/run-process.ts";
import { type Desk, type NamedPackage, openDesk, type Release } from "./support/desk.ts";
import "./support/matchers.ts";
import { digestsOf, filesIn } from "./support/tarballs.ts";

let desk: Desk;
/** One package, and the end of its release. */
let widget: NamedPackage;
let released: Release;

beforeAll(async () => {
  desk = await openDesk();
  widget = desk.makePackage();
  released = await desk.release(widget, { access: "public", "service-account": "service-account" });
});

afterAll(() => desk.close());

/** The tarball that npm makes of the folder. */
async function packWithNpm(folder: PackageFolder): Promise<string> {
  const { stdout } = await npmCommand(["pack", "--silent"], {
    registry: desk.registry.url,
    cwd: folder.directory,
  });
  return stdout.trim();
}

describe("a release", () => {
  it("takes the package's directory", async () => {
    expect(released).toSucceedAs("published", { live: "true" });
    expect(await desk.served(widget.name)).toMatchObject({ "dist-tags": { latest: "1.0.0" } });
  });

  it("takes a directory below the workspace", async () => {
    const name = "@acme/below";
    const workspace = desk.keep(
      makeFolder({
        files: {
          "packages/a/package.json": JSON.stringify({ name, version: "1.0.0" }),
          "packages/a/index.js": "",
        },
      }),
    );
    const { outputs } = await desk.release(workspace, { package: "packages/a" });
    expect(outputs).toMatchObject({ state: "published", id: `${name}@1.0.0`, "file-count": "2" });
  });

  it("takes an absolute path", async () => {
    const folder = desk.makePackage();
    const elsewhere = desk.keep(makeFolder({}));
    const { outputs } = await desk.release(elsewhere, { package: folder.directory });
    expect(outputs).toMatchObject({ state: "published", id: `${folder.name}@1.0.0` });
  });

  it("takes the path of package.json", async () => {
    const folder = desk.makePackage();
    const { outputs } = await desk.release(folder, { package: "./package.json" });
    expect(outputs).toMatchObject({ state: "published", id: `${folder.name}@1.0.0`, "file-count": "5" });
  });

  it("takes a tarball and uploads exactly its bytes", async () => {
    const folder = desk.makePackage();
    const tarball = await packWithNpm(folder);
    const { integrity } = digestsOf(readFileSync(join(folder.directory, tarball)));

    const { outputs } = await desk.release(folder, { package: tarball });

    expect(outputs).toMatchObject({ state: "published", integrity });
    expect((await desk.served(folder.name))?.versions["1.0.0"]?.dist.integrity).toBe(integrity);
  });

  it("takes an unscoped package", async () => {
    const folder = desk.makePackage({ manifest: { name: "plain-widget" } });
    const { outputs } = await desk.release(folder);
    expect(outputs).toMatchObject({ state: "published", name: "plain-widget", id: "plain-widget@1.0.0" });
    expect(await desk.served("plain-widget")).toBeDefined();
  });

  it("takes a package.json that begins with a byte order mark, as npm does", async () => {
    const folder = desk.makePackage({ manifest: { name: "@acme/with-bom" } });
    const path = join(folder.directory, "package.json");
    writeFileSync(path, `\uFEFF${readFileSync(path, "utf8")}`);
    const { outputs } = await desk.release(folder);
    expect(outputs).toMatchObject({ state: "published", id: "@acme/with-bom@1.0.0" });
  });

  it("leaves the package's directory as it was", async () => {
    const folder = desk.makePackage({ manifest: { bin: "bin/demo.js", repository: "acme/widgets" } });
    const path = join(folder.directory, "package.json");
    const before = readFileSync(path, "utf8");
    await desk.release(folder);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("uploads the tarball exactly once, with the service account's token", async () => {
    const folder = desk.makePackage();
    await desk.release(folder);
    expect(desk.uploads(folder.name).map(({ authorization }) => authorization)).toEqual([
      `Bearer ${desk.token}`,
    ]);
  });
});

describe("the outputs of a release", () => {
  it("are what the registry serves", async () => {
    const { outputs } = released;
    const { dist } = (await desk.served(widget.name))?.versions["1.0.0"] ?? {};
    const tarball = Buffer.from(await (await fetch(outputs["tarball"] ?? "")).arrayBuffer());
    const files = filesIn(tarball);
    expect(dist).toMatchObject(digestsOf(tarball));
    expect(outputs).toMatchObject({
      ...digestsOf(tarball),
      state: "published",
      live: "true",
      id: `${widget.name}@1.0.0`,
      name: widget.name,
      version: "1.0.0",
      "previous-version": "",
      type: "initial",
      mode: "direct",
      tag: "latest",
      access: "public",
      registry: desk.registry.url,
      size: String(tarball.length),
      "unpacked-size": String(files.reduce((sum, { size }) => sum + size, 0)),
      "file-count": String(files.length),
      "service-account": "service-account",
    });
    expect((await fetch(outputs["url"] ?? "")).status).toBe(200);
  });

  it("are those that action.yml declares, no more and no fewer, even when the step fails", async () => {
    const manifest = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
      outputs: Record<string, unknown>;
    };
    const declared = Object.keys(manifest.outputs).toSorted();
    const failed = await desk.release(desk.makePackage(), { strategy: "newest" });
    expect(Object.keys(released.outputs).toSorted()).toEqual(declared);
    expect(Object.keys(failed.outputs).toSorted()).toEqual(declared);
  });

  it("hold the same values in results, under keys in camel case and with numbers as numbers", () => {
    const { outputs } = released;
    const results = JSON.parse(outputs["results"] ?? "") as Record<string, unknown>[];
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      state: "published",
      live: true,
      id: outputs["id"],
      integrity: outputs["integrity"],
      size: Number(outputs["size"]),
      unpackedSize: Number(outputs["unpacked-size"]),
      fileCount: Number(outputs["file-count"]),
      tarball: outputs["tarball"],
      serviceAccount: "service-account",
    });
    expect(results[0]?.["checks"]).toEqual(JSON.parse(outputs["checks"] ?? ""));
  });

  it("are told to people too: in the log, a notice and the job summary", () => {
    const { log, summary, annotations, outputs } = released;
    expect(log).toContain(`${widget.name}@1.0.0`);
    expect(log).toContain(outputs["integrity"]);
    expect(log).toMatch(/^::group::.*\d ms\)$/m);
    expect(annotations).toEqual([
      expect.objectContaining({
        kind: "notice",
        message: expect.stringContaining(`${widget.name}@1.0.0`) as string,
      }),
    ]);
    for (const said of ["index", "package", "README", "maintainer", "latest"]) {
      expect(summary).toContain(said);
    }
  });
});

describe("what was released, to npm", () => {
  it("is found by npm view", async () => {
    const { outputs } = released;
    const { stdout } = await npmCommand(["view", widget.name, "--json"], {
      registry: desk.registry.url,
      cwd: widget.directory,
    });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: widget.name,
        version: "1.0.0",
        license: "MIT",
        dist: { integrity: outputs["integrity"], shasum: outputs["shasum"] },
      },
    ]);
  });

  it("is packed again with the same integrity", async () => {
    const tarball = await npmCommand(["pack", widget.name, "--silent"], {
      registry: desk.registry.url,
      cwd: widget.directory,
    });
    const bytes = readFileSync(join(widget.directory, tarball.stdout.trim()));
    expect(digestsOf(bytes).integrity).toBe(released.outputs["integrity"]);
  });

  it("is installed, and its bin runs", async () => {
    const consumer = desk.keep(
      makeFolder({ files: { "package.json": '{"name":"consumer","version":"1.0.0"}' } }),
    );
    const install = await npmCommand(["install", widget.name], {
      registry: desk.registry.url,
      cwd: consumer.directory,
    });
    expect(install).toMatchObject({ exitCode: 0 });
    const bin = join(consumer.directory, "node_modules/.bin/demo");
    const ran = await execute([bin], {
      cwd: consumer.directory,
      env: process.env,
      timeoutMilliseconds: 10_000,
    });
    expect(ran).toMatchObject({ exitCode: 0, stdout: "hello\n" });
  });
});
