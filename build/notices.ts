import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "rolldown";

/** The licence texts of every package in the bundle, as `dist/THIRD-PARTY-NOTICES.txt`. */
export function notices(): Plugin {
  return {
    name: "notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const directories = new Set(modules.map(packageDirectory).filter((found) => found !== undefined));
      const texts = [...directories].map(notice).toSorted();
      this.emitFile({
        type: "asset",
        fileName: "THIRD-PARTY-NOTICES.txt",
        source: [...new Set(texts)].join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}

/** The directory of the package that a module belongs to; the last `node_modules` counts. */
function packageDirectory(id: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/").replace(/^\0/, ""))?.[1];
}

function notice(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(directory)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trim());
  return [`${name}@${version} (${license ?? "see below"})`, ...texts, ""].join("\n\n");
}
