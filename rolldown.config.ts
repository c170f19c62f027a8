import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";

import { defineConfig } from "rolldown";

import { facades } from "./build/facades.ts";
import { notices } from "./build/notices.ts";

/** Packages whose modules do nothing at import, so that what is not used of them is left out (their http client above all). */
const PURE = /node_modules\/(@actions\/|undici\/)/;

export default defineConfig({
  input: { publish: "src/publish.ts", verify: "src/verify.ts", pack: "src/pack.ts", plan: "src/plan.ts" },
  platform: "node",
  external: isBuiltin,
  resolve: {
    alias: {
      // Module by module: their minified entries are parsed twice, and bring copies of what others load too.
      "tar/extract": installed("tar/dist/commonjs/extract.js"),
      glob$: installed("glob/dist/commonjs/index.js"),
      "lru-cache$": installed("lru-cache/dist/commonjs/node/index.js"),
      // publint's entry for browsers takes the files as they are; the one for Node brings what starts package managers.
      publint$: installed("publint/src/index-browser.js"),
    },
  },
  treeshake: { moduleSideEffects: (id) => !PURE.test(id.replaceAll("\\", "/")) },
  plugins: [facades(), notices()],
  output: {
    dir: "dist",
    // Node compiles it a little faster than ES modules, and reads of its own modules only what is used.
    format: "cjs",
    cleanDir: true,
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: "[name].cjs",
    chunkFileNames: ({ moduleIds }) => `chunks/${chunkName(moduleIds)}.cjs`,
  },
});

function installed(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}

/** A chunk is named after the package that its last module, the one that needs the others, belongs to. */
function chunkName(moduleIds: readonly string[]): string {
  const last = moduleIds.at(-1)?.replaceAll("\\", "/") ?? "";
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(last)?.[1] ?? /([^/]+)\.\w+$/.exec(last)?.[1];
  return name?.replace(/^@/, "").replace("/", "-") ?? "chunk";
}
