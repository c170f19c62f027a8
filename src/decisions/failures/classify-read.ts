import type { Problem } from "../../model/problem.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";

/** Why the registry could not be read. */
export function classifyRead(failure: RegistryFailure, registry: string): Problem {
  switch (failure.kind) {
    case "network":
      return {
        code: "registry-unreachable",
        what: `${registry} cannot be reached: ${failure.why} (${failure.code}).`,
      };
    case "signing":
      return { code: "provenance-failed", what: `The provenance could not be signed: ${failure.why}.` };
    case "redirect":
      return {
        code: "registry-redirects",
        what: `${registry} redirects to ${failure.to}, where this token must not go.`,
      };
    case "nonsense":
      return {
        code: "not-a-registry",
        what: `${registry} does not answer as an npm registry does: ${failure.why}.`,
      };
    case "status":
      return failure.html && failure.status < 500
        ? { code: "not-a-registry", what: `${registry} answers ${failure.status} with a web page.` }
        : {
            code: "registry-failing",
            what: `${registry} answers ${failure.status}${said(failure.words)}.`,
          };
  }
}

/** A registry's words as the end of a sentence, whose full stop follows. */
export function said(words: string): string {
  return words === "" ? "" : `: ${words.replace(/\.+$/, "")}`;
}
