// The programs that are compared for a workspace, each set up as its users set it up in a workflow.

import { join } from "node:path";
import { installPeers, PEER_VERSIONS } from "./install-peers.ts";
import { BASELINE, commandLineTool, type Peer, thisAction } from "./peers.ts";

export interface WorkspacePeer extends Peer {
  /** What it needs in the root of the workspace. */
  files: Record<string, string>;
  /** How often it is run at most for so many packages. */
  mostRuns: (packages: number) => number;
}

/** Beyond this a peer needs minutes, and its cost per package is known. */
const MOST_PACKAGES_OF_PEERS = 200;

/** This action first, then its peers; keeps what lasts from run to run below `folder`. */
export async function prepareWorkspacePeers(folder: string): Promise<WorkspacePeer[]> {
  const { npm11, npm11Folder, pnpm12, lerna, changeset } = await installPeers();
  const tool = (
    id: string,
    title: string,
    setup: string,
    line: readonly [string, ...string[]],
    files: Record<string, string> = {},
  ): WorkspacePeer => ({
    ...commandLineTool(join(folder, id), npm11Folder, { id, title, setup, line }),
    files,
    mostRuns: (packages) => (packages > MOST_PACKAGES_OF_PEERS ? 0 : Number.POSITIVE_INFINITY),
  });
  const node = process.execPath;
  return [
    ...[8, 32].map((concurrency) => action(folder, concurrency)),
    tool(BASELINE, `npm publish --workspaces ${PEER_VERSIONS.npm}`, "one package after the other", [
      node,
      npm11,
      "publish",
      "--workspaces",
    ]),
    tool(
      "pnpm-12",
      `pnpm -r publish ${PEER_VERSIONS.pnpm}`,
      "with `--no-git-checks` and a `pnpm-workspace.yaml`",
      [pnpm12, "-r", "publish", "--no-git-checks"],
      { "pnpm-workspace.yaml": "packages:\n  - packages/*\n" },
    ),
    tool(
      "lerna",
      `lerna publish from-package ${PEER_VERSIONS.lerna}`,
      "with `--yes`; it writes `gitHead` into every `package.json`",
      [node, lerna, "publish", "from-package", "--yes"],
      { "lerna.json": JSON.stringify({ version: "independent", packages: ["packages/*"] }) },
    ),
    {
      ...tool(
        "changeset",
        `changeset publish ${PEER_VERSIONS["@changesets/cli"]}`,
        `with \`--no-git-tag\` and access "public"; it starts npm ${PEER_VERSIONS.npm} for every package`,
        [node, changeset, "publish", "--no-git-tag"],
        {
          ".changeset/config.json": JSON.stringify({ access: "public", baseBranch: "main" }),
          // By this it knows npm.
          "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages: {} }),
        },
      ),
      // More than a second a package: beyond a few, one run and no median.
      mostRuns: (packages) =>
        packages > MOST_PACKAGES_OF_PEERS ? 0 : packages > 20 ? 1 : Number.POSITIVE_INFINITY,
    },
  ];
}

function action(folder: string, concurrency: number): WorkspacePeer {
  const id = `this-action-${concurrency}`;
  return {
    ...thisAction(join(folder, id), {
      id,
      title: `this action, ${concurrency} at once`,
      setup:
        "the built `dist/` with `package: packages/*`, a line of `tokens` for every package, `registry`, `service-account`, " +
        `\`refuse-accounts\` and \`concurrency: ${concurrency}\`, everything else by default: every check of every package, ` +
        "and the wait until the registry serves it",
      inputs: ({ names, token }) => ({
        package: "packages/*",
        tokens: names.map((name) => `${name}=${token}`).join("\n"),
        concurrency: String(concurrency),
      }),
    }),
    files: {},
    mostRuns: () => Number.POSITIVE_INFINITY,
  };
}
