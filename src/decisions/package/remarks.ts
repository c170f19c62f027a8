import type { Manifest, Package } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { entries, textField } from "../untrusted.ts";
import { dependenciesOf } from "../workspace/rewrite-dependencies.ts";
import { unresolvedIn } from "../workspace/unresolved-dependencies.ts";

/** Scripts that npm publish would have run and that may build what is published. */
const BUILD_SCRIPTS = ["prepublishOnly", "prepack", "prepare"] as const;

/** Programs that only install git hooks; a release does not miss them. */
const GIT_HOOKS = /^(is-ci \|\| )?(husky|lefthook|simple-git-hooks)\b[^&|;]*(\|\| (true|:|exit 0))?$/;

/** What pnpm takes from publishConfig when it publishes (https://pnpm.io/package_json#publishconfig). */
const PNPM_FIELDS =
  /^(bin|browser|cpu|directory|engines|es2015|esnext|exports|imports|libc|main|module|os|type|types|typesVersions|typings|umd:main|unpkg)$/;

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
  const tool = pkg.source.kind === "tarball" ? unresolvedIn(pkg.manifest).warnings : pnpmRemarks(pkg);
  return [...problems, ...tool];
}

/** What pnpm would have published otherwise. */
function pnpmRemarks({ name, manifest, source }: Package): Problem[] {
  const own = { ...manifest, directory: source.kind === "directory" ? source.directory : undefined };
  const fields = entries(manifest.publishConfig)
    .filter(([key, value]) => PNPM_FIELDS.test(key) && !isAsPublished(key, value, own))
    .map(([key]) => key);
  const jsr = dependenciesOf(manifest)
    .filter(({ group, from }) => group !== "devDependencies" && from.startsWith("jsr:"))
    .map((dependency) => quote(dependency.name));
  const told = [
    ...(fields.length > 0
      ? [`publishConfig of ${name} has ${fields.join(", ")}, which are not applied.`]
      : []),
    ...(jsr.length > 0 ? [`${name} depends by jsr: on ${jsr.join(", ")}, which npm cannot install.`] : []),
  ];
  return told.map((what) => ({ code: "pnpm-differs", what }));
}

/** Whether package.json says the same, or the directory to publish is the one that is published. */
function isAsPublished(key: string, value: unknown, own: Manifest): boolean {
  const found = own[key];
  if (key !== "directory") return JSON.stringify(value) === JSON.stringify(found);
  const suffix = `/${String(value).replace(/^\.?\/+|\/+$/g, "")}`;
  return String(found).replaceAll("\\", "/").endsWith(suffix);
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
