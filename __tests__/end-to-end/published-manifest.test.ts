import { afterAll, beforeAll, expect, it } from "vitest";
import { npmCommand } from "../support/npm-command.ts";
import type { PackageOptions } from "../support/packages.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import "./support/matchers.ts";

interface Upload {
  _id: string;
  name: string;
  access: string | null;
  "dist-tags": Record<string, string>;
  versions: Record<string, Record<string, unknown>>;
  _attachments: Record<string, unknown>;
}

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const npm = (args: string[], cwd: string) =>
  npmCommand(args, { registry: desk.registry.url, cwd, token: desk.token });

/** Makes the registry forget the package, so that the same version can be published again. */
async function unpublish(name: string): Promise<void> {
  const response = await fetch(`${desk.verdaccio.url}${name.replace("/", "%2f")}/-rev/1`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${desk.token}` },
  });
  expect(response.status).toBe(201);
  expect(await desk.served(name)).toBeUndefined();
}

/** What was sent for this package last, without the two fields that name the client. */
function lastUpload(name: string): Upload {
  const upload = JSON.parse(desk.uploads(name).at(-1)?.body ?? "null") as Upload;
  for (const version of Object.values(upload.versions)) {
    delete version["_npmVersion"];
    delete version["_nodeVersion"];
  }
  return upload;
}

/** What npm serves of this version, without the fields that name the client or the time. */
async function servedVersion(name: string): Promise<Record<string, unknown>> {
  const version: Record<string, unknown> = (await desk.served(name))?.versions["1.0.0"] ?? {};
  const { _npmVersion: _, _nodeVersion: __, ...rest } = version;
  return rest;
}

const SHAPES: Record<string, PackageOptions> = {
  "a plain package": {},
  "an unscoped package with shorthand fields, no README and no licence": {
    manifest: {
      name: "plain-manifest",
      bin: "bin/demo.js",
      repository: "github:acme/widgets",
      author: "Ada <ada@acme.example> (https://acme.example)",
      bugs: "https://acme.example/bugs",
      keywords: "one, two",
      license: undefined,
    },
    files: { "README.md": null, LICENSE: null },
  },
  "dependencies of every kind, fields that npm does not know, and a git repository": {
    manifest: {
      dependencies: { left: "^1.0.0" },
      optionalDependencies: { right: "1" },
      peerDependencies: { up: ">=2" },
      devDependencies: { down: "*" },
      engines: { node: ">=20" },
      scripts: { test: "true" },
      _internal: 1,
      "my-tool": { deep: [true] },
    },
    files: { ".git/HEAD": "0123456789abcdef0123456789abcdef01234567\n" },
  },
  "a version that npm cleans, and a publishConfig": {
    manifest: { version: " v1.0.0 ", publishConfig: { tag: "next", access: "public" } },
  },
  "a binding.gyp and a server.js": {
    files: { "binding.gyp": "{}", "server.js": "" },
    manifest: { files: ["*"] },
  },
  "directories.bin": { manifest: { bin: undefined, directories: { bin: "bin" } } },
};

it.each(Object.entries(SHAPES))("npm publish sends the same for %s", async (_, options) => {
  const folder = desk.makePackage(options);
  expect(await npm(["publish"], folder.directory)).toMatchObject({ exitCode: 0 });
  const byNpm = { sent: lastUpload(folder.name), served: await servedVersion(folder.name) };
  await unpublish(folder.name);

  const result = await desk.release(folder);

  expect(result).toSucceedAs("published");
  expect(lastUpload(folder.name)).toEqual(byNpm.sent);
  expect(await servedVersion(folder.name)).toEqual(byNpm.served);
});

it("npm publish sends the same for a tarball, except where it was packed", async () => {
  const folder = desk.makePackage();
  const packed = await npm(["pack", "--silent"], folder.directory);
  const tarball = `./${packed.stdout.trim()}`;
  expect(await npm(["publish", tarball], folder.directory)).toMatchObject({ exitCode: 0 });
  const byNpm = lastUpload(folder.name);
  await unpublish(folder.name);
  const { _resolved: _, _from: __, _integrity: ___, ...manifest } = byNpm.versions["1.0.0"] ?? {};

  await desk.release(folder, { package: tarball });

  expect(lastUpload(folder.name)).toEqual({ ...byNpm, versions: { "1.0.0": manifest } });
});

it.each([["directory"], ["tarball"]])(
  "the manifest published from a %s does not say where it was packed",
  async (kind) => {
    const folder = desk.makePackage();
    const packed = kind === "tarball" ? await npm(["pack", "--silent"], folder.directory) : { stdout: "." };
    await desk.release(folder, { package: packed.stdout.trim() });

    const upload = desk.uploads(folder.name).at(-1)?.body ?? "";
    expect(upload).not.toBe("");
    for (const secret of ["_resolved", "_from", "_integrity", folder.directory]) {
      expect(upload).not.toContain(secret);
    }
  },
);
