import type { Plugin } from "rolldown";

/** The built-in modules that are taken so. */
export const QUIET = /^(node:)?(http|https|crypto)$/;

const PREFIX = "\0builtin:";

/**
 * An ES import of a built-in module reads every getter it has: that of `http` loads Node's whole fetch and HTTP/2 (80 ms on
 * the machine of docs/benchmark.md), that of `crypto` Web Crypto. Taken as an object they are read when they are used.
 */
export function quietBuiltins(): Plugin {
  return {
    name: "quiet-builtins",
    resolveId: {
      filter: { id: QUIET },
      handler: (source) => `${PREFIX}${source.replace("node:", "")}`,
    },
    load: {
      filter: { id: /^\0builtin:/ },
      handler: (id) => ({
        code: `module.exports = process.getBuiltinModule(${JSON.stringify(id.slice(PREFIX.length))});`,
        moduleType: "js",
      }),
    },
  };
}
