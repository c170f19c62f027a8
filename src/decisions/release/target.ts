import { ACCESSES, type Access, type ReleaseInputs } from "../../model/inputs.ts";
import type { Package } from "../../model/package.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";
import { NPMJS, parseRegistryUrl, type RegistryUrl } from "../../model/registry.ts";
import { quote } from "../report/escape.ts";
import { tagFault, type TagChoice } from "./dist-tag.ts";

/** Where a version goes and how. */
export interface Target extends TagChoice {
  /** Dist-tags besides the one that goes with the upload. */
  furtherTags: readonly string[];
  registry: RegistryUrl;
  /** `undefined`: the registry decides. */
  access: Access | undefined;
  warnings: readonly Problem[];
}

/**
 * Inputs and publishConfig to one target: an input beats publishConfig, and there `@scope:registry` beats `registry`.
 * @throws ReleaseError for values that npm would not take.
 */
export function chooseTarget(
  pkg: Package,
  inputs: Pick<ReleaseInputs, "registry" | "tags" | "access">,
): Target {
  const [first, ...furtherTags] = inputs.tags;
  const tag = first ?? configuredTag(pkg);
  return {
    ...chooseRegistry(pkg, inputs.registry),
    tag: tag ?? "latest",
    named: tag !== undefined,
    furtherTags,
    access: chooseAccess(pkg, inputs.access),
  };
}

/**
 * Where the package goes.
 * @throws ReleaseError for a registry in publishConfig that is none
 */
export function chooseRegistry(
  { publishConfig }: Package,
  input: RegistryUrl | undefined,
): { registry: RegistryUrl; warnings: Problem[] } {
  const configured = publishConfig.scopeRegistry ?? publishConfig.registry;
  if (configured === undefined) return { registry: input ?? NPMJS, warnings: [] };
  const parsed = parseRegistryUrl(configured);
  if (input === undefined) {
    if ("url" in parsed) return { registry: parsed.url, warnings: [] };
    throw new ReleaseError({
      code: "registry-url-invalid",
      what: `publishConfig in package.json names the registry ${shownUrl(configured)}, and ${parsed.reason}.`,
    });
  }
  if ("url" in parsed && parsed.url === input) return { registry: input, warnings: [] };
  const what = `The input 'registry' (${input}) is used, not ${shownUrl(configured)} of publishConfig.`;
  return { registry: input, warnings: [{ code: "registry-conflict", what }] };
}

/** A URL that may hold credentials is not repeated. */
function shownUrl(text: string): string {
  return text.includes("@") ? "a URL with credentials" : quote(text);
}

function configuredTag({ publishConfig: { tag } }: Package): string | undefined {
  const fault = tag === undefined ? undefined : tagFault(tag);
  if (tag === undefined || fault === undefined) return tag;
  throw new ReleaseError({
    code: "tag-invalid",
    what: `publishConfig in package.json names the dist-tag ${quote(tag)}, and ${fault}.`,
  });
}

function chooseAccess(pkg: Package, input: Access | undefined): Access | undefined {
  const configured = pkg.publishConfig.access;
  const access = input ?? ACCESSES.find((candidate) => candidate === configured);
  if (access === undefined && configured !== undefined) {
    throw new ReleaseError({
      code: "publish-config-invalid",
      what: `publishConfig in package.json has the access ${quote(configured)}; accepted are "public" and "restricted".`,
    });
  }
  if (access === "restricted" && pkg.scope === undefined) {
    throw new ReleaseError({
      code: "access-unscoped",
      what: `${pkg.name} has no scope and cannot be restricted.`,
    });
  }
  return access;
}
