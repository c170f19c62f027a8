import semver from "semver";
import validateName from "validate-npm-package-name";

import type { Manifest, PublishConfig } from "../../model/package.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { entries, field, isObject, textField } from "../untrusted.ts";

/** What a manifest says of itself, once it is known that npm would publish it. */
export interface Identity {
  name: string;
  version: string;
  scope?: string;
  publishConfig: PublishConfig;
}

/**
 * Name, version and publishConfig of a manifest that may be published.
 * @throws ReleaseError naming everything that npm would refuse.
 */
export function readManifest(manifest: Manifest, where: string): Identity {
  const name = textField(manifest, "name") ?? "";
  const version = semver.clean(textField(manifest, "version") ?? "") ?? "";
  const problems = [
    ...refusals(manifest, where),
    ...nameProblems(name, where),
    ...versionProblems(manifest, version, where),
  ];
  if (problems.length > 0) throw new ReleaseError(problems);
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  return {
    name,
    version,
    ...(scope !== undefined && { scope }),
    publishConfig: readPublishConfig(manifest, scope),
  };
}

/** npm takes any truthy value for private, a string too. */
function isTruthy(value: unknown): boolean {
  return Boolean(value);
}

/** What libnpmpublish would throw (EPRIVATE, EPACKAGEEXTENSIONS), said before anything is sent. */
function refusals(manifest: Manifest, where: string): Problem[] {
  const problems: Problem[] = [];
  if (isTruthy(manifest.private)) {
    problems.push({ code: "package-private", what: `${where} says "private": true.` });
  }
  if (manifest.packageExtensions !== undefined) {
    problems.push({ code: "package-extensions", what: `${where} has packageExtensions.` });
  }
  return problems;
}

function nameProblems(name: string, where: string): Problem[] {
  const { validForNewPackages, errors = [], warnings = [] } = validateName(name);
  // Old names that break today's rules may still get versions, as with npm.
  if (validForNewPackages || errors.length === 0) return [];
  const why = [...errors, ...warnings].join(", ");
  return [{ code: "package-name-invalid", what: `${where} has the name ${quote(name)}: ${why}.` }];
}

function versionProblems(manifest: Manifest, version: string, where: string): Problem[] {
  if (version !== "") return [];
  const given = manifest.version;
  const shown = typeof given === "string" ? quote(given) : given === undefined ? "none" : "not a string";
  return [
    {
      code: "package-version-invalid",
      what: `${where} has the version ${shown}; accepted is a semantic version such as 1.2.3.`,
    },
  ];
}

/** The keys of publishConfig that decide a release; `@scope:registry` counts for the package's own scope. */
function readPublishConfig(manifest: Manifest, scope: string | undefined): PublishConfig {
  const config = manifest.publishConfig;
  const texts = Object.fromEntries(
    entries(isObject(config) ? config : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
    ),
  );
  const scopeRegistry = scope === undefined ? undefined : texts[`${scope}:registry`];
  const provenance = field(config, "provenance");
  return {
    ...(texts.tag !== undefined && { tag: texts.tag }),
    ...(texts.access !== undefined && { access: texts.access }),
    ...(texts.registry !== undefined && { registry: texts.registry }),
    ...(scopeRegistry !== undefined && { scopeRegistry }),
    ...(typeof provenance === "boolean" && { provenance }),
  };
}
