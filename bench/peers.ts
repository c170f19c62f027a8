// The programs that are compared for one package, each set up as its users set it up in a workflow.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputVariables, readActionManifest } from "../__tests__/support/action-manifest.ts";
import { runnerEnvironment } from "../__tests__/support/runner-environment.ts";
import { writeUpload } from "./bare-upload.ts";
import { type InstalledPeers, installedVersion, installPeers, PEER_VERSIONS } from "./install-peers.ts";
import type { Command } from "./measure.ts";
import type { Account } from "./registry.ts";

/** One release of everything in the directory. */
export interface Release {
  directory: string;
  /** The names of its packages. */
  names: readonly string[];
  registry: string;
  token: string;
  /** One for each package, besides the one that the token is of. */
  accounts: readonly Account[];
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

interface Tool extends Omit<Peer, "command"> {
  /** The program and its arguments. */
  line: readonly [string, ...string[]];
}

const PROJECT_ROOT = fileURLToPath(new URL("../", import.meta.url));
const NODE_FOLDER = dirname(process.execPath);

/** The one all others are compared with. */
export const BASELINE = "npm-11";

/** Every check of the action is on. */
const CHECKS = { "service-account": "bot", "refuse-accounts": "main-account" };

const NPMRC = "with the `.npmrc` that actions/setup-node writes and `NODE_AUTH_TOKEN`";

/** This action first, then its peers; keeps what lasts from run to run below `folder`. */
export async function preparePeers(folder: string): Promise<Peer[]> {
  const installed = await installPeers();
  const { npm11, npm12, npm11Folder, pnpm10, pnpm12 } = installed;
  const tool = (about: Tool) => commandLineTool(join(folder, about.id), npm11Folder, about);
  const npm = (id: string, cli: string, version = "") =>
    tool({
      id,
      title: `npm publish ${version}`,
      setup: `\`npm publish\` in the package's directory, ${NPMRC}`,
      line: [process.execPath, cli, "publish"],
    });
  const pnpm = (id: string, version: string, ...program: readonly [string, ...string[]]) =>
    tool({
      id,
      title: `pnpm publish ${version}`,
      setup: `\`pnpm publish --no-git-checks\` in the package's directory, ${NPMRC}${id === "pnpm-10" ? `; it starts npm ${PEER_VERSIONS.npm}` : ""}`,
      line: [...program, "publish", "--no-git-checks"],
    });
  return [
    thisAction(folder, {
      id: "this-action",
      title: "this action",
      setup:
        "the built `dist/` started by Node with `INPUT_*` variables, inputs `token`, `registry`, `service-account` and " +
        "`refuse-accounts`, everything else by default: every check, and the wait until the registry serves the version",
      inputs: ({ token }) => ({ token }),
    }),
    npm(BASELINE, npm11, PEER_VERSIONS.npm),
    npm("npm-12", npm12, installedVersion("npm")),
    npmPublishAction(join(folder, "npm-publish"), installed),
    pnpm("pnpm-10", PEER_VERSIONS["pnpm-10"], process.execPath, pnpm10),
    pnpm("pnpm-12", PEER_VERSIONS.pnpm, pnpm12),
    bareUpload(),
  ];
}

/** The built action with these inputs besides the registry's and those that turn on its checks. */
export function thisAction(
  folder: string,
  { inputs, ...about }: Omit<Peer, "command"> & { inputs: (release: Release) => Record<string, string> },
): Peer {
  const manifest = readActionManifest(PROJECT_ROOT, "publish");
  const checkout = join(folder, "checkout");
  cpSync(join(PROJECT_ROOT, "dist"), join(checkout, "dist"), { recursive: true });
  const kept = keptFolders(join(folder, about.id));
  return {
    ...about,
    command: (release) => ({
      file: process.execPath,
      args: [join(checkout, manifest.main)],
      cwd: release.directory,
      env: {
        ...runnerVariables(release),
        ...kept,
        ...inputVariables(manifest, { ...CHECKS, registry: release.registry, ...inputs(release) }),
      },
    }),
  };
}

/** A program that reads `.npmrc`; an npm that it may start is the one in the given folder. */
export function commandLineTool(folder: string, npmFolder: string, { line, ...about }: Tool): Peer {
  const kept = keptFolders(folder);
  const [file, ...args] = line;
  return {
    ...about,
    command: (release) => {
      const env = runnerVariables(release);
      const npmrc = join(release.folder, ".npmrc");
      const { host } = new URL(release.registry);
      writeFileSync(npmrc, `//${host}/:_authToken=\${NODE_AUTH_TOKEN}\nregistry=${release.registry}\n`);
      return {
        file,
        args,
        cwd: release.directory,
        env: {
          ...env,
          ...kept,
          PATH: [npmFolder, env["PATH"]].join(delimiter),
          NPM_CONFIG_USERCONFIG: npmrc,
          NODE_AUTH_TOKEN: release.token,
        },
      };
    },
  };
}

function npmPublishAction(folder: string, { npmPublish: main, npm11Folder }: InstalledPeers): Peer {
  const kept = keptFolders(folder);
  return {
    id: "npm-publish",
    title: `@jsdevtools/npm-publish ${PEER_VERSIONS["@jsdevtools/npm-publish"]}`,
    setup:
      "its action, bundled from the source in its npm package as its own build does, started by Node with " +
      `\`INPUT_TOKEN\` and \`INPUT_REGISTRY\`; the npm it finds in \`PATH\` is ${PEER_VERSIONS.npm}`,
    command: (release) => {
      const env = runnerVariables(release);
      return {
        file: process.execPath,
        args: [main],
        cwd: release.directory,
        env: {
          ...env,
          ...kept,
          PATH: [npm11Folder, env["PATH"]].join(delimiter),
          INPUT_TOKEN: release.token,
          INPUT_REGISTRY: release.registry,
        },
      };
    },
  };
}

function bareUpload(): Peer {
  return {
    id: "bare-upload",
    title: "bare upload",
    setup:
      "the floor: `curl` sends a request that was made before the clock starts; nothing is packed or asked",
    command: (release) => {
      const { url, body } = writeUpload(release);
      const headers = ["content-type: application/json", `authorization: Bearer ${release.token}`, "expect:"];
      return {
        file: "curl",
        args: ["-sS", "--fail", ...headers.flatMap((header) => ["-H", header]), "-T", body, url],
        cwd: release.directory,
        env: runnerVariables(release),
      };
    },
  };
}

function runnerVariables({ folder, directory: workspace }: Release): Record<string, string> {
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
