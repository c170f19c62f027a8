import { fileURLToPath } from "node:url";

import type { Plugin } from "rolldown";

/** A package that others load at their start although a release seldom needs it, and the small module in its place. */
interface Facade {
  source: string;
  file: string;
  /** Whose import is meant; absent: anyone's. */
  importer?: RegExp;
}

const FACADES: readonly Facade[] = [
  { source: "sigstore", file: "sigstore.cjs" },
  { source: "socks-proxy-agent", file: "socks-proxy-agent.cjs" },
  { source: "iconv-lite", file: "iconv-lite.cjs" },
  { source: "glob", file: "cacache-glob.cjs", importer: /node_modules\/cacache\// },
  { source: "libnpmpublish", file: "libnpmpublish.cjs" },
  { source: "npm-registry-fetch", file: "npm-registry-fetch.cjs", importer: /node_modules\/libnpmpublish\// },
];

const FOLDER = fileURLToPath(new URL("facades/", import.meta.url));

/**
 * Puts the facades in the place of what they stand for. A facade's own import gets the real package, in a chunk of its
 * own that is loaded when it is needed.
 */
export function facades(): Plugin {
  return {
    name: "facades",
    resolveId: {
      filter: { id: new RegExp(`^(${FACADES.map(({ source }) => source).join("|")})$`) },
      handler(source, importer = "") {
        if (importer.startsWith(FOLDER)) return null;
        const found = FACADES.find(
          (facade) =>
            facade.source === source && (facade.importer?.test(importer.replaceAll("\\", "/")) ?? true),
        );
        return found === undefined ? null : `${FOLDER}${found.file}`;
      },
    },
  };
}
