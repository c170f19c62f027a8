// A release desk: one Verdaccio behind a recording front, one service account, and packages to release there.

import { makePackage, type PackageFolder, type PackageOptions } from "../../support/packages.ts";
import { type ActionResult, type ActionRun, runAction } from "../../support/run-action.ts";
import { startVerdaccio, type Verdaccio, type VerdaccioOptions } from "../../support/verdaccio.ts";
import { type Front, type FrontRequest, startFront, uploadsAmong } from "./front.ts";

export interface Served {
  "dist-tags": Record<string, string>;
  versions: Record<
    string,
    Record<string, unknown> & { dist: { integrity: string; shasum: string; tarball: string } }
  >;
}

/** A run of the action, with what it uploaded. */
export interface Release extends ActionResult {
  uploads: FrontRequest[];
}

export interface NamedPackage extends PackageFolder {
  name: string;
}

export interface Desk {
  /** The registry as the action knows it. */
  registry: Front;
  verdaccio: Verdaccio;
  /** Of the user `service-account`. */
  token: string;
  /** A package under a name that no other test uses, unless the manifest gives one; removed when the desk closes. */
  makePackage: (options?: PackageOptions) => NamedPackage;
  /** Has any folder removed when the desk closes. */
  keep: <Folder extends PackageFolder>(folder: Folder) => Folder;
  /** Runs the action in the folder with the desk's registry and token; an input that is `undefined` is not given. */
  release: (
    folder: { directory: string },
    inputs?: Record<string, string | undefined>,
    run?: Omit<Partial<ActionRun>, "inputs">,
  ) => Promise<Release>;
  /** The requests that carried a tarball of this package, or any tarball. */
  uploads: (name?: string) => FrontRequest[];
  /** The packument that Verdaccio itself serves, if it knows the package. */
  served: (name: string) => Promise<Served | undefined>;
  close: () => Promise<void>;
}

export async function openDesk(options: VerdaccioOptions = {}): Promise<Desk> {
  const verdaccio = await startVerdaccio(options);
  const registry = await startFront(verdaccio.url);
  const token = await verdaccio.addUser("service-account");
  const folders: PackageFolder[] = [];
  let count = 0;

  const keep = <Folder extends PackageFolder>(folder: Folder): Folder => {
    folders.push(folder);
    return folder;
  };
  return {
    registry,
    verdaccio,
    token,
    keep,
    makePackage: ({ manifest = {}, ...rest } = {}) => {
      count += 1;
      const named = { name: `@acme/widget-${count}`, ...manifest };
      return { ...keep(makePackage({ ...rest, manifest: named })), name: named.name };
    },
    release: async ({ directory }, inputs = {}, run = {}) => {
      const before = registry.requests.length;
      const result = await runAction({
        workspace: directory,
        ...run,
        inputs: given({ token, registry: registry.url, ...inputs }),
      });
      return { ...result, uploads: uploadsAmong(registry.requests.slice(before)) };
    },
    uploads: (name) =>
      uploadsAmong(registry.requests).filter(
        ({ path }) => name === undefined || decodeURIComponent(path) === `/${name}`,
      ),
    served: (name) => packumentAt(verdaccio.url, name),
    close: async () => {
      folders.forEach((folder) => folder.remove());
      await registry.stop();
      await verdaccio.stop();
    },
  };
}

async function packumentAt(url: string, name: string): Promise<Served | undefined> {
  const response = await fetch(url + name.replace("/", "%2f"));
  return response.ok ? ((await response.json()) as Served) : undefined;
}

function given(inputs: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
