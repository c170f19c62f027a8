import type { DependencyChange, Manifest } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { entries, field, isObject } from "../untrusted.ts";
import { fromCatalog, type Catalogs } from "./catalogs.ts";
import { fromWorkspace, hasWorkspaceProtocol, type Siblings } from "./workspace-protocol.ts";

const GROUPS = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"] as const;

/** The manifest to publish, or why none can be made. */
export type Rewritten =
  | { manifest: Manifest; changes: readonly DependencyChange[] }
  | { problems: readonly Problem[] };

/** What a dependency stands in. */
interface Surroundings {
  manifest: Manifest;
  siblings: Siblings;
  catalogs: Catalogs;
}

export type Dependency = Omit<DependencyChange, "to">;

/**
 * Replaces `workspace:` and `catalog:`, which no registry knows, as pnpm, yarn and bun do when they publish, and refuses
 * dependencies on a directory of the workspace. What stands in devDependencies is rewritten too, since it is published.
 */
export function rewriteDependencies(manifest: Manifest, siblings: Siblings, catalogs: Catalogs): Rewritten {
  const written = dependenciesOf(manifest).map((dependency) =>
    rewritten(dependency, { manifest, siblings, catalogs }),
  );
  const problems = written.filter((each) => each !== undefined && "code" in each);
  if (problems.length > 0) return { problems };
  const changes = written.filter((each) => each !== undefined && "to" in each);
  return { manifest: withChanges(manifest, changes), changes };
}

/** Every dependency whose spec is a text. */
export function dependenciesOf(manifest: Manifest): Dependency[] {
  return GROUPS.flatMap((group) =>
    entries(manifest[group])
      .filter((entry): entry is [string, string] => typeof entry[1] === "string")
      .map(([name, from]) => ({ group, name, from })),
  );
}

/** A dependency's change, or the reason why it cannot be published; nothing where it may stay. */
function rewritten(
  dependency: Dependency,
  { manifest, siblings, catalogs }: Surroundings,
): DependencyChange | Problem | undefined {
  const { name, from } = dependency;
  const spec = from.startsWith("catalog:") ? fromCatalog(catalogs, name, from) : from;
  if (spec === undefined) return refusal("catalog-unknown", dependency, "and no catalog has that entry");
  const meaning = hasWorkspaceProtocol(spec) ? fromWorkspace(siblings, dependency, spec) : { spec };
  if ("why" in meaning) return refusal("workspace-protocol-unknown", dependency, meaning.why);
  const to = meaning.spec;
  const directory = isUnread(dependency, manifest) ? undefined : siblingDirectory(to, name, siblings);
  if (directory !== undefined) {
    return refusal("local-dependency", dependency, `which is the directory of ${directory}`);
  }
  return to === from ? undefined : { ...dependency, to };
}

/** npm looks for no devDependency of a package that it installs, no bundled dependency and no optional peer. */
export function isUnread({ group, name }: Dependency, manifest: Manifest): boolean {
  if (group === "devDependencies" || isBundled(manifest, name)) return true;
  const meta = field(manifest.peerDependenciesMeta, name);
  return group === "peerDependencies" && field(meta, "optional") === true;
}

function isBundled({ bundleDependencies: own, bundledDependencies: other }: Manifest, name: string): boolean {
  return [own, other].some((list) => list === true || (Array.isArray(list) && list.includes(name)));
}

/** The package beside this one whose directory a dependency is. */
function siblingDirectory(spec: string, name: string, siblings: Siblings): string | undefined {
  const path = /^(?:file|link|portal):(?:\/\/)?(.+)$/.exec(spec)?.[1] ?? /^\.{1,2}\/.*/.exec(spec)?.[0];
  if (path === undefined || /\.(tgz|tar\.gz)$/.test(path)) return undefined;
  return siblings.at(path)?.name ?? siblings.named(name)[0]?.name;
}

function refusal(code: Problem["code"], { group, name, from }: Dependency, why: string): Problem {
  return { code, what: `${group} has ${quote(name)}: ${quote(from)}, ${why}.` };
}

/** Whether a manifest has a dependency that no registry knows, so that its workspace must be read. */
export function needsWorkspace(manifest: Manifest): boolean {
  return dependenciesOf(manifest).some(
    ({ from }) => hasWorkspaceProtocol(from) || /^(catalog|file|link|portal):|^\.{1,2}\//.test(from),
  );
}

/** The manifest with these changes, the order of its keys kept. */
export function withChanges(manifest: Manifest, changes: readonly DependencyChange[]): Manifest {
  const groups = [...Map.groupBy(changes, ({ group }) => group)].map(([group, own]) => {
    const before = manifest[group];
    return [
      group,
      { ...(isObject(before) ? before : {}), ...Object.fromEntries(own.map(({ name, to }) => [name, to])) },
    ];
  });
  return { ...manifest, ...(Object.fromEntries(groups) as Manifest) };
}
