import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { npmCommand } from "../support/npm-command.ts";
import { makeFolder, type PackageFolder, type PackageOptions } from "../support/packages.ts";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import { type Answer, json } from "./support/front.ts";
import "./support/matchers.ts";
import { codesOf, packAt, type Packed, tarballIn } from "./support/pack.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";
import { digestsOf, filesIn, tarballOf } from "./support/tarballs.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(() => desk.close());

const pack = (folder: PackageFolder, inputs: Record<string, string> = {}) => packAt(desk, folder, inputs);

/** The tarball that this project's npm makes of the folder. */
async function npmPack({ directory }: PackageFolder): Promise<Buffer> {
  const { directory: elsewhere } = desk.keep(makeFolder({}));
  const args = ["pack", "--silent", "--pack-destination", elsewhere];
  const { stdout } = await npmCommand(args, { registry: desk.registry.url, cwd: directory });
  return readFileSync(join(elsewhere, stdout.trim().split("\n").at(-1) ?? ""));
}

/** A workspace with these packages, each below `packages/` and with a file or two. */
function workspaceOf(manifests: Record<string, object>, files: Record<string, string> = {}): PackageFolder {
  const packages = Object.entries(manifests).flatMap(([folder, manifest]) => [
    [`packages/${folder}/package.json`, JSON.stringify({ version: "1.0.0", ...manifest })],
    [`packages/${folder}/index.js`, ""],
  ]);
  return desk.keep(makeFolder({ files: { ...(Object.fromEntries(packages) as object), ...files } }));
}

describe("a package", () => {
  let widget: NamedPackage;
  let packed: Packed;

  beforeAll(async () => {
    widget = desk.makePackage({ manifest: { name: "@acme/packed" } });
    packed = await pack(widget, { destination: "out/tarballs" });
  });

  it("is packed into the file that the outputs name", () => {
    const tarball = tarballIn(widget, packed);
    const files = filesIn(tarball);

    expect(packed.exitCode).toBe(0);
    expect(packed.outputs).toMatchObject({
      tarball: "out/tarballs/acme-packed-1.0.0.tgz",
      integrity: digestsOf(tarball).integrity,
      name: "@acme/packed",
      version: "1.0.0",
      size: String(tarball.length),
      "unpacked-size": String(files.reduce((sum, { size }) => sum + size, 0)),
      "file-count": String(files.length),
    });
  });

  it("has its results in camelCase", () => {
    expect(packed.results).toEqual([
      expect.objectContaining({
        name: "@acme/packed",
        version: "1.0.0",
        tarball: "out/tarballs/acme-packed-1.0.0.tgz",
        ...digestsOf(tarballIn(widget, packed)),
        fileCount: 5,
        problems: [],
        warnings: [],
      }),
    ]);
  });

  it("is told in the summary, without any error or warning", () => {
    expect(packed.summary).toMatch(/^## 📦 Packed/);
    expect(packed.summary).toContain("5 files");
    expect(packed.annotations).toEqual([]);
  });

  it("leads to no upload and no question with a credential", () => {
    expect(desk.uploads("@acme/packed")).toEqual([]);
    expect(desk.registry.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });
});

describe("the file is byte for byte what npm packs of", () => {
  it.each<[string, PackageOptions]>([
    ["a package with a list of files", {}],
    ["an unscoped one without", { manifest: { name: "plain-packed", files: undefined } }],
    ["one with an ignore file", { manifest: { files: undefined }, files: { ".npmignore": "bin\n" } }],
    [
      "one that its prepack builds",
      {
        manifest: {
          files: ["index.js", "dist"],
          scripts: { prepack: "mkdir -p dist && echo 1 > dist/a.js" },
        },
      },
    ],
  ])("%s", async (_, options) => {
    const folder = desk.makePackage(options);
    const { directory: destination } = desk.keep(makeFolder({}));
    const packed = await pack(folder, { destination });

    expect(packed.exitCode).toBe(0);
    expect(digestsOf(tarballIn(folder, packed))).toEqual(digestsOf(await npmPack(folder)));
  });

  it("a tarball, which stays as it is", async () => {
    const folder = desk.makePackage();
    writeFileSync(join(folder.directory, "given.tgz"), await npmPack(folder));
    const packed = await pack(folder, { package: "given.tgz", destination: "out" });

    expect(tarballIn(folder, packed)).toEqual(readFileSync(join(folder.directory, "given.tgz")));
  });
});

describe("the destination", () => {
  it("is the workspace when nothing is said", async () => {
    const workspace = workspaceOf({ a: { name: "by-default" } });
    const { outputs } = await pack(workspace, { package: "packages/a" });

    expect(outputs["tarball"]).toBe("by-default-1.0.0.tgz");
    expect(readdirSync(workspace.directory)).toContain("by-default-1.0.0.tgz");
  });

  it("outside the workspace is named in full", async () => {
    const { directory: destination } = desk.keep(makeFolder({}));
    const { outputs } = await pack(desk.makePackage({ manifest: { name: "outside" } }), { destination });

    expect(outputs["tarball"]).toBe(join(destination, "outside-1.0.0.tgz"));
  });

  it("that is a file is refused in words", async () => {
    const packed = await pack(desk.makePackage({ files: { taken: "" } }), { destination: "taken" });

    expect(packed.exitCode).toBe(1);
    expect(errorsOf(packed)).toEqual([expect.stringMatching(/'destination' is "taken"/) as string]);
    expect(packed.log).not.toMatch(/^\s+at /m);
  });
});

describe("several packages", () => {
  it("are each packed, and only the results tell them", async () => {
    const workspace = workspaceOf({ a: { name: "@acme/several-a" }, b: { name: "@acme/several-b" } });
    const packed = await pack(workspace, { package: "packages/a\npackages/b", destination: "out" });

    expect(packed.exitCode).toBe(0);
    expect(packed.results.map(({ tarball }) => tarball)).toEqual([
      "out/acme-several-a-1.0.0.tgz",
      "out/acme-several-b-1.0.0.tgz",
    ]);
    for (const { tarball = "", integrity } of packed.results) {
      expect(digestsOf(readFileSync(join(workspace.directory, tarball))).integrity).toBe(integrity);
    }
    expect(packed.outputs).toMatchObject({ tarball: "", integrity: "", name: "" });
  });

  it("of which one fails are packed all the same, and the outputs are set", async () => {
    const workspace = workspaceOf({
      a: { name: "@acme/fails-a" },
      b: { name: "@acme/fails-b", main: "dist/missing.js" },
      c: { name: "@acme/fails-c" },
    });
    const inputs = { package: "packages/a\npackages/b\npackages/c" };
    const packed = await pack(workspace, inputs);

    expect(packed.exitCode).toBe(1);
    expect(packed.results.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
      ["@acme/fails-a", []],
      ["@acme/fails-b", ["entry-point-missing"]],
      ["@acme/fails-c", []],
    ]);
    expect(errorsOf(packed)).toHaveLength(1);
    expect(packed.summary).toMatch(/^## ❌/);
  });

  it("of which one is not there stop before anything is packed", async () => {
    const workspace = workspaceOf({ a: { name: "@acme/there" } });
    const packed = await pack(workspace, { package: "packages/a\npackages/none", destination: "out" });

    expect(packed.exitCode).toBe(1);
    expect(packed.results).toEqual([]);
    expect(errorsOf(packed)).toEqual([expect.stringContaining("packages/none") as string]);
    expect(readdirSync(workspace.directory)).not.toContain("out");
  });

  it("of which one has a failing script are packed all the same", async () => {
    const workspace = workspaceOf({
      a: { name: "@acme/script-a", scripts: { prepack: "exit 3" } },
      b: { name: "@acme/script-b" },
    });
    const packed = await pack(workspace, { package: "packages/a\npackages/b" });

    expect(packed.exitCode).toBe(1);
    expect(packed.results.map(({ name, integrity }) => [name, integrity === undefined])).toEqual([
      ["@acme/script-a", true],
      ["@acme/script-b", false],
    ]);
  });

  it("are packed after those that they are built with, and told in the order that they were given in", async () => {
    const workspace = workspaceOf({
      app: {
        name: "@acme/built-app",
        scripts: { prepack: "cp ../lib/dist.js copy.js" },
        devDependencies: { "@acme/built-lib": "1.0.0" },
      },
      lib: { name: "@acme/built-lib", scripts: { prepack: "cp index.js dist.js" } },
    });
    const packed = await pack(workspace, { package: "packages/*" });

    expect(packed.exitCode).toBe(0);
    expect(packed.results.map(({ name }) => name)).toEqual(["@acme/built-app", "@acme/built-lib"]);
    const files = filesIn(readFileSync(join(workspace.directory, packed.results[0]?.tarball ?? "")));
    expect(files.map(({ path }) => path)).toContain("package/copy.js");
  });

  it("with names that npm gives the same file do not lose one", async () => {
    const workspace = workspaceOf({ a: { name: "@acme/same" }, b: { name: "acme-same", main: "index.js" } });
    const packed = await pack(workspace, { package: "packages/a\npackages/b", destination: "out" });
    const kept = packed.results
      .filter(({ problems }) => problems.length === 0)
      .filter(({ tarball = "", integrity }) => {
        const { directory } = workspace;
        return digestsOf(readFileSync(join(directory, tarball))).integrity !== integrity;
      });

    expect(kept).toEqual([]);
  });

  it("that come before the root do not get into its tarball", async () => {
    const root = { "package.json": JSON.stringify({ name: "the-root", version: "1.0.0" }) };
    const workspace = workspaceOf({ a: { name: "the-member" } }, { ...root, ".npmignore": "packages\n" });
    const packed = await pack(workspace, { package: "packages/a\n." });
    const file = packed.results[1]?.tarball ?? "";

    expect(filesIn(readFileSync(join(workspace.directory, file))).map(({ path }) => path)).toEqual([
      "package/package.json",
    ]);
  });
});

describe("a package that cannot be packed", () => {
  it.each<[string, PackageOptions, RegExp]>([
    ["without a package.json", { files: { "package.json": null } }, /package\.json/],
    ["that is private", { manifest: { private: true } }, /private/],
    ["without a version", { manifest: { version: undefined } }, /version/],
  ])("%s is told in words, with empty outputs", async (_, options, says) => {
    const packed = await pack(desk.makePackage(options));

    expect(packed.exitCode).toBe(1);
    expect(errorsOf(packed)).toEqual([expect.stringMatching(says) as string]);
    expect(packed.outputs).toMatchObject({ tarball: "", integrity: "" });
    expect(packed.results).toEqual([]);
    expect(packed.log).not.toMatch(/^\s+at /m);
  });

  it("and inputs that do not exist are told before anything is packed", async () => {
    const folder = desk.makePackage();
    const packed = await pack(folder, { tokens: "x" });

    expect(packed.exitCode).toBe(1);
    expect(errorsOf(packed)).toEqual([expect.stringContaining("tokens") as string]);
    expect(readdirSync(folder.directory).filter((name) => name.endsWith(".tgz"))).toEqual([]);
  });
});

type Contents = [name: string, options: PackageOptions, inputs?: Record<string, string>];

const SECRETS: Contents[] = [
  ["a .env with values", { files: { ".env": "API_KEY=hunter2\n" } }],
  ["a private key", { files: { "test/server.key": "-----BEGIN PRIVATE KEY-----\n" } }],
  ["credentials of another tool", { files: { ".aws/credentials": "[default]\n" } }],
  [
    "another .env than the allowed one",
    { files: { ".env": "A=x\n", "lib/.env": "A=x\n" } },
    { "allow-files": ".env" },
  ],
];

const WITHOUT_ENTRY: Contents[] = [
  ["no main", { manifest: { main: "dist/index.js" } }],
  ["no bin", { manifest: { bin: { demo: "dist/cli.js" } } }],
];

const SOUND: Contents[] = [
  ["a .env.example", { files: { ".env.example": "API_KEY=yours\n" } }],
  ["a certificate", { files: { "ca.pem": "-----BEGIN CERTIFICATE-----\n" } }],
  ["a .env that is allowed", { files: { ".env": "API_KEY=x\n" } }, { "allow-files": ".env" }],
  [
    "main and bin that were built",
    {
      manifest: { main: "dist/index.js", bin: { demo: "dist/cli.js" } },
      files: { "dist/index.js": "export {};\n", "dist/cli.js": "#!/usr/bin/env node\n" },
    },
  ],
  ["no main where exports say what is used", { manifest: { main: "no.js", exports: "./index.js" } }],
  [
    "no file of a conditional export",
    { manifest: { exports: { ".": { import: "./index.js", require: "./no.cjs" } } } },
  ],
];

const makeWith = ({ manifest, files = {} }: PackageOptions) =>
  desk.makePackage({ manifest: { files: ["**"], ...manifest }, files });

describe.each([
  { code: "secret-file", contents: SECRETS },
  { code: "entry-point-missing", contents: WITHOUT_ENTRY },
])("a tarball is refused as $code", ({ code, contents }) => {
  it.each(contents)("by pack, after it was written for a look: %s", async (_, options, inputs = {}) => {
    const folder = makeWith(options);
    const packed = await pack(folder, inputs);

    expect(packed.exitCode).toBe(1);
    expect(packed.results.flatMap(({ problems }) => problems.map((problem) => problem.code))).toEqual([code]);
    expect(packed.outputs["integrity"]).toBe(digestsOf(tarballIn(folder, packed)).integrity);
  });

  it.each(contents)("by publish, with nothing uploaded: %s", async (_, options, inputs = {}) => {
    expect(await desk.release(makeWith(options), inputs)).toRefuse([code]);
  });
});

describe("a tarball is let through", () => {
  it.each(SOUND)("by pack: %s", async (_, options, inputs = {}) => {
    const packed = await pack(makeWith(options), inputs);

    expect(packed.exitCode).toBe(0);
    expect(errorsOf(packed)).toEqual([]);
  });

  it.each(SOUND)("by publish: %s", async (_, options, inputs = {}) => {
    expect(await desk.release(makeWith(options), inputs)).toSucceedAs("published", { live: "true" });
  });
});

describe("a tarball's contents", () => {
  it("warn of a missing conditional export, and name the file", async () => {
    const exports = { ".": { import: "./index.js", require: "./no.cjs" } };
    const folder = desk.makePackage({ manifest: { exports } });

    for (const result of [await pack(folder), await desk.release(folder)]) {
      expect(result.exitCode).toBe(0);
      expect(warningsOf(result)).toEqual([expect.stringContaining("no.cjs") as string]);
    }
  });

  it("are looked into also where somebody else packed them", async () => {
    const tarball = tarballOf([
      ["package/package.json", JSON.stringify({ name: "@acme/given", version: "1.0.0" })],
      ["package/.npmrc", "//r.example/:_authToken=npm_hunter2\n"],
    ]);
    const folder = desk.keep(makeFolder({ files: { "given.tgz": tarball } }));

    expect(codesOf(await pack(folder, { package: "given.tgz" }))).toEqual(["secret-file"]);
    expect(await desk.release(folder, { package: "given.tgz" })).toRefuse([".npmrc"]);
  });

  it("are refused in a dry run too", async () => {
    const folder = desk.makePackage({ manifest: { main: "dist/index.js" } });

    expect(await desk.release(folder, { "dry-run": "true" })).toRefuse(["dist/index.js"]);
  });

  it("do not fail the run of a release that was done before", async () => {
    const folder = desk.makePackage({ manifest: { files: ["**"] }, files: { ".env": "A=b\n" } });
    await desk.release(folder, { "allow-files": ".env" });

    expect(await desk.release(folder)).toSucceedAs("already-published");
  });

  it("never show the value of a secret", async () => {
    const folder = desk.makePackage({
      manifest: { files: ["**"] },
      files: { ".env": "API_KEY=hunter2hunter2\n" },
    });

    for (const result of [await pack(folder), await desk.release(folder)]) {
      expect(JSON.stringify(result)).not.toContain("hunter2hunter2");
    }
  });
});

/** Publishes 1.0.0 and leaves the folder as 1.1.0, with files and fields that changed. */
async function secondVersion(): Promise<NamedPackage> {
  const first = { scripts: { test: "true" }, dependencies: { left: "^1.0.0", right: "1" } };
  const folder = desk.makePackage({ manifest: { files: ["**"], ...first }, files: { "old.js": "old" } });
  expect(await desk.release(folder)).toSucceedAs("published");
  const path = join(folder.directory, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as object;
  const second = {
    version: "1.1.0",
    scripts: { test: "true", postinstall: "node setup.js" },
    dependencies: { left: "^2.0.0", up: "1" },
  };
  writeFileSync(path, JSON.stringify({ ...manifest, ...second }));
  writeFileSync(join(folder.directory, "old.js"), "older");
  mkdirSync(join(folder.directory, "lib"));
  writeFileSync(join(folder.directory, "lib/setup.js"), "new");
  writeFileSync(join(folder.directory, "index.js.map"), "{}");
  return folder;
}

const CHANGES = {
  since: "1.0.0",
  added: 2,
  removed: 0,
  changed: 2,
  files: [
    { path: "index.js.map", after: 2 },
    { path: "lib/setup.js", after: 3 },
    { path: "old.js", before: 3, after: 5 },
    { path: "package.json", before: expect.any(Number) as number, after: expect.any(Number) as number },
  ],
  manifest: [
    { field: "scripts", key: "postinstall", after: "node setup.js" },
    { field: "dependencies", key: "left", before: "^1.0.0", after: "^2.0.0" },
    { field: "dependencies", key: "right", before: "1" },
    { field: "dependencies", key: "up", after: "1" },
  ],
};

const isTarball = (path: string) => path.endsWith(".tgz");

describe("what changed since the version on the registry", () => {
  it("is told by pack and by publish, as data and in the summary", async () => {
    const folder = await secondVersion();
    const { directory: destination } = desk.keep(makeFolder({}));
    const packed = await pack(folder, { destination });
    const released = await desk.release(folder);

    for (const { exitCode, outputs, summary, annotations } of [packed, released]) {
      expect(exitCode).toBe(0);
      const [result] = JSON.parse(outputs["results"] ?? "[]") as Packed["results"];
      expect(result?.changes).toMatchObject(CHANGES);
      expect(result?.warnings.map(({ code }) => code)).toEqual([
        "install-script-changed",
        "source-maps-added",
      ]);
      expect(annotations.filter(({ kind }) => kind === "warning")).toHaveLength(2);
      expect(summary).toMatch(/### Since <code>1&#46;0&#46;0<\/code>/);
      expect(summary).toContain("2 files added, 0 removed, 2 changed");
      expect(summary).toContain("<code>dependencies&#46;left</code>");
    }
  });

  it("is told in a dry run", async () => {
    const released = await desk.release(await secondVersion(), { "dry-run": "true" });
    const [result] = JSON.parse(released.outputs["results"] ?? "[]") as Packed["results"];

    expect(released).toSucceedAs("dry-run");
    expect(result?.changes).toMatchObject(CHANGES);
  });

  it("is nothing for a package that is new", async () => {
    const packed = await pack(desk.makePackage());

    expect(packed.results[0]?.changes).toBeUndefined();
    expect(packed.summary).not.toContain("### Since");
  });

  it("is taken from the version that the dist-tag names", async () => {
    const folder = await secondVersion();
    expect(await desk.release(folder)).toSucceedAs("published");
    const path = join(folder.directory, "package.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"1.1.0"', '"1.2.0"'));

    expect((await pack(folder)).results[0]?.changes?.since).toBe("1.1.0");
  });
});

describe("a previous version that cannot be read never fails anything", () => {
  const other = tarballOf([["package/package.json", '{"name":"evil","scripts":{"install":"x"}}']]);

  it.each<[string, Answer | "hang up"]>([
    ["whose bytes do not match its integrity", { status: 200, body: other }],
    ["that is cut short", { status: 200, body: other.subarray(0, 60) }],
    ["that is a web page", { status: 200, headers: { "content-type": "text/html" }, body: "<html>" }],
    ["that one may not read", json(403, { error: "forbidden" })],
    ["that lies elsewhere", { status: 302, headers: { location: "http://127.0.0.1:1/x.tgz" } }],
    ["whose registry hangs up", "hang up"],
  ])("%s", async (_, answer) => {
    const folder = await secondVersion();
    desk.registry.intercept = ({ path }) => (isTarball(path) ? answer : undefined);
    const released = await desk.release(folder);

    expect(released).toSucceedAs("published", { live: "true" });
    expect(released.summary).not.toContain("### Since");
  });

  it("by pack, which reads it as publish does", async () => {
    const folder = await secondVersion();
    desk.registry.intercept = ({ path }) => (isTarball(path) ? { status: 200, body: other } : undefined);
    const packed = await pack(folder);

    expect(packed.exitCode).toBe(0);
    expect(codesOf(packed)).toEqual([]);
    expect(packed.results[0]?.changes).toBeUndefined();
  });

  it("without an integrity in the packument", async () => {
    const folder = await secondVersion();
    desk.registry.intercept = async ({ method, path }, pass) => {
      if (method !== "GET" || decodeURIComponent(path) !== `/${folder.name}`) return undefined;
      const { body = "" } = await pass();
      return { status: 200, body: body.toString().replaceAll('"integrity"', '"other"') };
    };
    const packed = await pack(folder);

    expect(packed.exitCode).toBe(0);
    expect(packed.results[0]?.changes).toBeUndefined();
  });
});

describe("a registry that does not answer never fails pack", () => {
  it("that cannot be reached", async () => {
    const folder = desk.makePackage();
    const packed = await pack(folder, { registry: "http://127.0.0.1:1/" });

    expect(packed.exitCode).toBe(0);
    expect(errorsOf(packed)).toEqual([]);
    expect(existsSync(join(folder.directory, packed.outputs["tarball"] ?? "missing"))).toBe(true);
  });

  it.each<[string, Answer | "hang up"]>([
    ["that hides the package", json(404, { error: "not found" })],
    ["that wants a token", json(401, { error: "who are you" })],
    ["that fails", json(500, { error: "sorry" })],
    ["that answers nonsense", { status: 200, body: "[1, 2" }],
    ["that answers a page", { status: 200, headers: { "content-type": "text/html" }, body: "<html>" }],
    ["that leads elsewhere", { status: 302, headers: { location: "http://127.0.0.1:1/" } }],
    ["that hangs up", "hang up"],
  ])("%s", async (_, answer) => {
    desk.registry.intercept = () => answer;
    const packed = await pack(desk.makePackage());

    expect(packed.exitCode).toBe(0);
    expect(codesOf(packed)).toEqual([]);
    expect(packed.outputs["integrity"]).toMatch(/^sha512-/);
  });
});
