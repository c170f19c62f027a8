// The programs that are compared for a workspace, each set up as its users set it up in a workflow.

import { join } from "node:path";
import { installPeers, PEER_VERSIONS } from "./install-peers.ts";
import { BASELINE, commandLineTool, type Peer, thisAction } from "./peers.ts";
import type { Account } from "./registry.ts";

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
    action(folder, 8, "own"),
    action(folder, 32, "own"),
    action(folder, 32, "one"),
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

/** @param accounts whether each package has its own, as it should, or all have one, whose account is asked about once */
function action(folder: string, concurrency: number, accounts: "own" | "one"): WorkspacePeer {
  const id = `this-action-${concurrency}-${accounts}`;
  return {
    ...thisAction(join(folder, id), {
      id,
      title: `this action, ${concurrency} at once${accounts === "own" ? "" : ", one account"}`,
      setup:
        "the built `dist/` with `package: packages/*`, lines of `tokens` and `service-account` " +
        (accounts === "own"
          ? "with an account for each package"
          : "that name the same account for every package") +
        `, \`registry\`, \`refuse-accounts\` and \`concurrency: ${concurrency}\`, everything else by default: every check of ` +
        "every package, and the wait until the registry serves it",
      inputs: ({ names, token, accounts: own }) => {
        const used = accounts === "own" ? own : names.map(() => ({ name: "bot", token }));
        const lines = (of: keyof Account): string =>
          used.map((account, index) => `${names[index]}=${account[of]}`).join("\n");
        return {
          package: "packages/*",
          tokens: lines("token"),
          "service-account": lines("name"),
          concurrency: String(concurrency),
        };
      },
    }),
    files: {},
    mostRuns: () => Number.POSITIVE_INFINITY,
  };
}
