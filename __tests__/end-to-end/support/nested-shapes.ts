// Packages in a folder with others, whose ignore files and installed packages are or are not to matter.

import { installed, json } from "./package-shapes.ts";

export interface NestedShape {
  files: Record<string, string>;
  symlinks?: Record<string, string>;
  /** The directory to work in, below the folder. */
  directory?: string;
  /** The input `package`. */
  input?: string;
  /** What npm pack is told besides. */
  npmArguments?: string[];
}

const manifest = (name: string, fields: object = {}) => json({ name, version: "1.0.0", ...fields });

/** A root with two members; their names begin with the given one. */
function workspace(name: string, fields: object = { workspaces: ["packages/*"] }): Record<string, string> {
  return {
    "package.json": manifest(name, fields),
    ".npmignore": "*.secret\n/packages/a/private\n",
    "index.js": "",
    "packages/a/package.json": manifest(`${name}-a`),
    "packages/a/index.js": "",
    "packages/a/key.secret": "hidden by the root\n",
    "packages/a/private/x.js": "hidden by the root\n",
    "packages/b/package.json": manifest(`${name}-b`, { private: true }),
    "packages/b/index.js": "",
  };
}

const MEMBER = { input: "packages/a", npmArguments: ["--workspace", "packages/a"] };

export const NESTED_SHAPES: Record<string, NestedShape> = {
  "a workspace root": { files: workspace("@acme/root") },
  "a workspace root whose folders have ignore files beside a package.json": {
    files: {
      ...workspace("@acme/root-ignoring"),
      "packages/a/.npmignore": "no.js\n",
      "packages/a/no.js": "",
      "lib/package.json": json({ type: "module" }),
      "lib/.gitignore": "no.js\n",
      "lib/no.js": "",
      "lib/a.js": "",
    },
  },
  "a workspace root with a files list and members in an object": {
    files: {
      ...workspace("@acme/root-files", {
        workspaces: { packages: ["packages/*"] },
        files: ["packages", "lib"],
      }),
      "packages/a/package.json": manifest("@acme/root-files-a", { files: ["lib"] }),
      "packages/a/lib/a.js": "",
    },
  },
  "a workspace member": { files: workspace("@acme/member"), ...MEMBER },
  "a workspace member, from its own directory": {
    files: workspace("@acme/member-at-home"),
    directory: "packages/a",
  },
  "a workspace member whose root has a .gitignore alone": {
    files: {
      ...workspace("@acme/member-gitignore"),
      ".npmignore": "",
      "packages/.gitignore": "*.secret\n",
    },
    ...MEMBER,
  },
  "a workspace member with ignore files on every level": {
    files: {
      ...workspace("@acme/member-levels", { workspaces: ["groups/*/*"] }),
      "groups/.npmignore": "*.one\n",
      "groups/g/.gitignore": "*.two\n",
      "groups/g/a/package.json": manifest("@acme/member-levels-ga"),
      "groups/g/a/.npmignore": "*.three\n!again.secret\n",
      ...Object.fromEntries(
        ["one", "two", "three", "secret", "four"].map((end) => [`groups/g/a/a.${end}`, ""]),
      ),
      "groups/g/a/again.secret": "",
    },
    input: "groups/g/a",
    npmArguments: ["--workspace", "groups/g/a"],
  },
  "a workspace member with a files list, over the root's ignore files": {
    files: {
      ...workspace("@acme/member-files"),
      "packages/a/package.json": manifest("@acme/member-files-a", { files: ["private", "key.secret"] }),
    },
    ...MEMBER,
  },
  "a workspace member that bundles what is installed in the root": {
    files: {
      ...workspace("@acme/member-bundle"),
      ...installed("left"),
      ...installed("right", {}, "packages/a/node_modules"),
      "packages/a/package.json": manifest("@acme/member-bundle-a", {
        dependencies: { left: "1.0.0", right: "1.0.0" },
        bundleDependencies: true,
      }),
    },
    ...MEMBER,
  },
  "a workspace root that bundles a member": {
    files: {
      ...workspace("@acme/root-bundle", {
        workspaces: ["packages/*"],
        files: ["index.js"],
        dependencies: { "@acme/root-bundle-a": "1.0.0" },
        bundleDependencies: ["@acme/root-bundle-a"],
      }),
    },
    symlinks: { "node_modules/@acme/root-bundle-a": "../../packages/a" },
  },
  "a package below another that is no workspace of it": {
    files: {
      "package.json": manifest("@acme/outer"),
      ".npmignore": "*.secret\n",
      "inner/package.json": manifest("@acme/inner"),
      "inner/key.secret": "",
    },
    input: "inner",
    npmArguments: ["./inner"],
  },
  "a package below a workspace root that does not name it": {
    files: {
      ...workspace("@acme/stranger"),
      "other/package.json": manifest("@acme/stranger-other"),
      "other/key.secret": "",
    },
    directory: "other",
  },
  "a package behind a symbolic link": {
    files: {
      "real/package.json": manifest("@acme/linked"),
      "real/index.js": "",
      "real/.npmignore": "no.js\n",
      "real/no.js": "",
    },
    symlinks: { link: "real" },
    input: "link",
    npmArguments: ["./link"],
  },
};
