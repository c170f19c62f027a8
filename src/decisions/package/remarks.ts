import type { Package } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { textField } from "../untrusted.ts";

/** Scripts that npm publish would have run and that may build what is published. */
const BUILD_SCRIPTS = ["prepublishOnly", "prepack", "prepare"] as const;

/** Programs that only install git hooks; a release does not miss them. */
const GIT_HOOKS = /^(is-ci \|\| )?(husky|lefthook|simple-git-hooks)\b[^&|;]*(\|\| (true|:|exit 0))?$/;

/** What a person should know about a package although it may be published. */
export function remarksOn(pkg: Package, ignoreScripts: boolean): Problem[] {
  const problems: Problem[] = [];
  const scripts = ignoreScripts && pkg.source.kind === "directory" ? buildScripts(pkg) : [];
  if (scripts.length > 0) {
    problems.push({
      code: "scripts-skipped",
      what: `${pkg.name} has ${scripts.join(", ")}, and none was run.`,
    });
  }
  if (pkg.remarks.length > 0) {
    problems.push({ code: "package-corrected", what: `${pkg.remarks.join("; ")}.` });
  }
  return problems;
}

/** Whether package.json has a script of this name. */
export function hasScript({ manifest }: Package, name: string): boolean {
  return textField(manifest.scripts, name) !== undefined;
}

function buildScripts({ manifest }: Package): string[] {
  return BUILD_SCRIPTS.filter((name) => {
    const script = textField(manifest.scripts, name);
    return script !== undefined && !GIT_HOOKS.test(script);
  });
}
