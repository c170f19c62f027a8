// Where a matrix is played: one real registry, a server of another origin, and a package of its own for every case.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makePackage, type PackageFolder } from "../../../support/packages.ts";
import { startVerdaccio, type Verdaccio } from "../../../support/verdaccio.ts";
import { digestsOf, tarballOf } from "../tarballs.ts";

/** The version that a case releases; 1.0.0 is there already, unless the case is a new package. */
export const VERSION = "1.1.0";

export interface Case extends PackageFolder {
  name: string;
}

export interface Staged {
  id: string;
  shasum: string;
}

export interface Ground {
  verdaccio: Verdaccio;
  /** Of the user `service-account`. */
  token: string;
  /** A copy of the built action, so that a build in the meantime changes nothing. */
  actionRoot: string;
  elsewhere: Elsewhere;
  makeCase: (options?: { isNew?: boolean }) => Promise<Case>;
  /** The integrity with which the registry itself serves the case's version. */
  served: (name: string) => Promise<string | undefined>;
  /** What the registry itself lists as staged of a package. */
  staged: (name: string) => Promise<Staged[]>;
  /** How many uploads of this package the registry took. */
  uploads: (name: string) => number;
  close: () => Promise<void>;
}

/** A server to which no request should ever carry a token. */
export interface Elsewhere {
  url: string;
  /** The `Authorization` headers that arrived. */
  credentials: string[];
}

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export async function openGround({ staging = false } = {}): Promise<Ground> {
  const verdaccio = await startVerdaccio({ staging });
  const token = await verdaccio.addUser("service-account");
  // Who seeds the registry must be allowed to publish; only the main account is where staging is.
  const seeder = staging ? await verdaccio.addUser("main-account") : token;
  const actionRoot = copyAction();
  const { elsewhere, close } = await openElsewhere();
  const folders: PackageFolder[] = [];
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(verdaccio.url + path, { headers: { authorization: `Bearer ${token}` } });
    return response.ok ? await response.json() : undefined;
  };

  return {
    verdaccio,
    token,
    actionRoot,
    elsewhere,
    makeCase: async ({ isNew = false } = {}) => {
      const name = `@acme/case-${folders.length + 1}`;
      const folder = makePackage({ manifest: { name, version: VERSION } });
      folders.push(folder);
      if (!isNew) {
        await seed(verdaccio.url, seeder, name);
      }
      return { ...folder, name };
    },
    served: async (name) => {
      const packument = (await ask(escaped(name))) as
        | { versions: Record<string, { dist: { integrity: string } }> }
        | undefined;
      return packument?.versions[VERSION]?.dist.integrity;
    },
    staged: async (name) => {
      const query = `package=${encodeURIComponent(name)}&perPage=100`;
      return ((await ask(`-/stage?${query}`)) as { items: Staged[] } | undefined)?.items ?? [];
    },
    uploads: (name) => {
      const paths = [`/${escaped(name)}`, `/-/stage/package/${escaped(name)}`];
      return verdaccio.requests.filter(
        ({ method, path, status, userAgent }) =>
          method !== "GET" && status === 201 && paths.includes(path) && userAgent.startsWith("npm-service"),
      ).length;
    },
    close: async () => {
      folders.forEach((folder) => folder.remove());
      rmSync(actionRoot, { recursive: true, force: true });
      await close();
      await verdaccio.stop();
    },
  };
}

function copyAction(): string {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  mkdirSync(join(folder, "dist"));
  cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(ROOT, "action.yml"), join(folder, "action.yml"));
  return folder;
}

/** Starts such a server. */
export async function openElsewhere(): Promise<{ elsewhere: Elsewhere; close: () => Promise<void> }> {
  const credentials: string[] = [];
  const server = createServer((incoming, response) => {
    if (incoming.headers.authorization !== undefined) {
      credentials.push(incoming.headers.authorization);
    }
    incoming.resume();
    response.writeHead(200, { "content-type": "application/json" }).end('{"username":"somebody-else"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    elsewhere: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, credentials },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Publishes version 1.0.0 with nothing between here and the registry. */
async function seed(registry: string, token: string, name: string): Promise<void> {
  const version = "1.0.0";
  const manifest = { name, version };
  const tarball = tarballOf([["package/package.json", JSON.stringify(manifest)]]);
  const file = `${name}-${version}.tgz`;
  const document = {
    _id: name,
    name,
    "dist-tags": { latest: version },
    versions: {
      [version]: { ...manifest, dist: { ...digestsOf(tarball), tarball: `${registry}${name}/-/${file}` } },
    },
    _attachments: { [file]: { data: tarball.toString("base64"), length: tarball.length } },
  };
  const response = await fetch(registry + escaped(name), {
    method: "PUT",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(document),
  });
  if (response.status !== 201) {
    throw new Error(`the registry did not take the seed: ${response.status} ${await response.text()}`);
  }
}

function escaped(name: string): string {
  return name.replace("/", "%2f");
}
