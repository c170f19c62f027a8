// The programs that are compared, each set up as its users set it up in a workflow.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputVariables, readActionManifest } from "../__tests__/support/action-manifest.ts";
import { runnerEnvironment } from "../__tests__/support/runner-environment.ts";
import { type InstalledPeers, installedVersion, installPeers, PEER_VERSIONS } from "./install-peers.ts";
import type { Command } from "./measure.ts";

/** One release of the package in the directory. */
export interface Release {
  directory: string;
  registry: string;
  token: string;
  /** A folder for this run alone. */
  folder: string;
}

export interface Peer {
  /** Part of the name of its package. */
  id: string;
  title: string;
  /** For the report: how it is run. */
  setup: string;
  command: (release: Release) => Command;
}

const PROJECT_ROOT = fileURLToPath(new URL("../", import.meta.url));
const NODE_FOLDER = dirname(process.execPath);

/** The one all others are compared with. */
export const BASELINE = "npm-11";

/** This action first, then its peers; keeps what lasts from run to run below `folder`. */
export async function preparePeers(folder: string): Promise<Peer[]> {
  const installed = await installPeers();
  const kept = (id: string) => keptFolders(join(folder, id));
  return [
    thisAction(kept("this-action"), join(folder, "checkout")),
    npmPublish(kept(BASELINE), BASELINE, installed.npm11, PEER_VERSIONS.npm),
    npmPublish(kept("npm-12"), "npm-12", installed.npm12, installedVersion("npm")),
    npmPublishAction(kept("npm-publish"), installed),
  ];
}

function thisAction(kept: Record<string, string>, checkout: string): Peer {
  const manifest = readActionManifest(PROJECT_ROOT, "publish");
  cpSync(join(PROJECT_ROOT, "dist"), join(checkout, "dist"), { recursive: true });
  return {
    id: "this-action",
    title: "this action",
    setup:
      "the built `dist/` started by Node with `INPUT_*` variables, inputs `token`, `registry`, `service-account` and " +
      "`refuse-accounts`, everything else by default: every check, and the wait until the registry serves the version",
    command: ({ directory, registry, token, folder }) => ({
      file: process.execPath,
      args: [join(checkout, manifest.main)],
      cwd: directory,
      env: {
        ...runnerVariables(folder, directory),
        ...kept,
        ...inputVariables(manifest, {
          token,
          registry,
          "service-account": "bench-service-account",
          "refuse-accounts": "main-account",
        }),
      },
    }),
  };
}

function npmPublish(kept: Record<string, string>, id: string, cli: string, version = ""): Peer {
  return {
    id,
    title: `npm publish ${version}`,
    setup:
      "`npm publish` in the package's directory, with the `.npmrc` that actions/setup-node writes and `NODE_AUTH_TOKEN`",
    command: ({ directory, registry, token, folder }) => {
      const env = runnerVariables(folder, directory);
      const npmrc = join(folder, ".npmrc");
      const { host } = new URL(registry);
      writeFileSync(npmrc, `//${host}/:_authToken=\${NODE_AUTH_TOKEN}\nregistry=${registry}\n`);
      return {
        file: process.execPath,
        args: [cli, "publish"],
        cwd: directory,
        env: { ...env, ...kept, NPM_CONFIG_USERCONFIG: npmrc, NODE_AUTH_TOKEN: token },
      };
    },
  };
}

function npmPublishAction(
  kept: Record<string, string>,
  { npmPublish: main, npm11Folder }: InstalledPeers,
): Peer {
  return {
    id: "npm-publish",
    title: `@jsdevtools/npm-publish ${PEER_VERSIONS["@jsdevtools/npm-publish"]}`,
    setup:
      "its action, bundled from the source in its npm package as its own build does, started by Node with " +
      `\`INPUT_TOKEN\` and \`INPUT_REGISTRY\`; the npm it finds in \`PATH\` is ${PEER_VERSIONS.npm}`,
    command: ({ directory, registry, token, folder }) => ({
      file: process.execPath,
      args: [main],
      cwd: directory,
      env: {
        ...runnerVariables(folder, directory),
        ...kept,
        PATH: [npm11Folder, NODE_FOLDER, process.env["PATH"] ?? ""].join(delimiter),
        INPUT_TOKEN: token,
        INPUT_REGISTRY: registry,
      },
    }),
  };
}

function runnerVariables(folder: string, workspace: string): Record<string, string> {
  const env = runnerEnvironment({ folder, workspace, event: { name: "push", payload: {} } });
  return { ...env, PATH: [NODE_FOLDER, process.env["PATH"] ?? ""].join(delimiter) };
}

/** Home and the system's temporary folder outlive a run: npm finds its own cache and compile cache there, as late in a job. */
function keptFolders(folder: string): Record<string, string> {
  const [home, temp] = [join(folder, "home"), join(folder, "tmp")];
  mkdirSync(home, { recursive: true });
  mkdirSync(temp);
  return { HOME: home, USERPROFILE: home, TMPDIR: temp };
}
