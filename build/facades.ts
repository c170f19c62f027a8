import { fileURLToPath } from "node:url";

import type { Plugin } from "rolldown";

/** What packages load at their start although a release seldom or never needs it, and the small module in its place. */
interface Facade {
  source: string;
  file: string;
  /** The package whose import is meant; absent: anyone's. */
  of?: string;
}

const FACADES: readonly Facade[] = [
  // An answer that a token was given is left in no file.
  { source: "./cache/index.js", of: "make-fetch-happen", file: "http-cache.cjs" },
  { source: "./cache/policy.js", of: "make-fetch-happen", file: "http-cache.cjs" },
  { source: "cacache", file: "unused.cjs" },
  // Packages are directories here, and packuments the only thing that pacote fetches.
  { source: "./git.js", of: "pacote", file: "unused.cjs" },
  { source: "npm-pick-manifest", file: "unused.cjs" },
  // The action runs scripts itself, before it packs.
  { source: "@npmcli/run-script", file: "unused.cjs" },
  // No answer is read piece by piece.
  { source: "./json-stream", of: "npm-registry-fetch", file: "unused.cjs" },
  // minipass-fetch wants it for textConverted() alone, and does without it.
  { source: "iconv-lite", file: "unused.cjs" },
  { source: "@npmcli/git", file: "git.cjs" },
  { source: "debug", file: "debug.cjs" },
  { source: "libnpmpublish", file: "libnpmpublish.cjs" },
  { source: "npm-registry-fetch", of: "libnpmpublish", file: "npm-registry-fetch.cjs" },
  { source: "sigstore", file: "sigstore.cjs" },
  { source: "socks-proxy-agent", file: "socks-proxy-agent.cjs" },
  { source: "ssri", of: "libnpmpublish", file: "ssri.cjs" },
  { source: "tar", file: "tar.cjs" },
];

const FOLDER = fileURLToPath(new URL("facades/", import.meta.url));

/**
 * Puts the facades in the place of what they stand for. A facade's own import gets the real package, in a chunk of its
 * own that is loaded when it is needed. A facade that nobody imports any more fails the build: what it stood for has
 * another name after an update, and is loaded again.
 */
export function facades(): Plugin {
  const unused = new Set(FACADES);
  return {
    name: "facades",
    resolveId(source, importer = "") {
      if (importer.startsWith(FOLDER)) return null;
      const found = FACADES.find(
        (facade) => facade.source === source && (facade.of === undefined || isOf(importer, facade.of)),
      );
      if (found === undefined) return null;
      unused.delete(found);
      return `${FOLDER}${found.file}`;
    },
    buildEnd() {
      for (const { source, of = "any package" } of unused) this.error(`${of} imports no ${source}`);
    },
  };
}

function isOf(importer: string, name: string): boolean {
  return importer.replaceAll("\\", "/").includes(`/node_modules/${name}/`);
}
