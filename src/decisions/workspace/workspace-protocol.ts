import semver from "semver";

import type { DependencyChange } from "../../model/package.ts";

/** A package beside another one. */
export interface Sibling {
  name: string;
  version: string | undefined;
  isPrivate: boolean;
}

/** What a package may refer to beside it. */
export interface Siblings {
  /** The packages of a name; two directories may have one. */
  named: (name: string) => readonly Sibling[];
  /** The package at a path as a dependency has it: from the package's directory or from the root. */
  at: (path: string) => Sibling | undefined;
}

/** What is published in place of a dependency, or the end of a sentence that says why nothing is. */
export type Meaning = { spec: string } | { why: string };

const PROTOCOL = "workspace:";

/** `workspace:` where a spec may have it: at its beginning, in a part of a range, after an alias. */
const ANYWHERE = /(?:^|[\s|]|^npm:.+@)workspace:/;

/** A range without a version, which the member's own completes. */
const BARE = /^(\*|\^|~|[<>]=?)$/;

const UNTOLD: Meaning = { why: "and the workspace does not tell what it means" };

/** Whether a spec has `workspace:` in any place. */
export function hasWorkspaceProtocol(spec: string): boolean {
  return ANYWHERE.test(spec);
}

/** What pnpm, yarn and bun publish in place of a dependency that has `workspace:`. */
export function fromWorkspace(
  siblings: Siblings,
  { group, name }: Pick<DependencyChange, "group" | "name">,
  spec: string,
): Meaning {
  const versionOf = (members: readonly Sibling[]) => theVersionOf(members, group);
  if (!spec.startsWith(PROTOCOL)) return completed(spec, versionOf(siblings.named(name)));
  const written = spec.slice(PROTOCOL.length).trim();
  if (written === "") return UNTOLD;
  const member = siblings.at(written);
  if (member !== undefined && !isRange(written)) return aliased(name, member.name, versionOf([member]));
  const [, alias, range = written] = /^((?:@[^@/\s]+\/)?[^@/\s]+)@(.*)$/.exec(written) ?? [];
  const target = alias ?? name;
  return aliased(name, target, completed(`${PROTOCOL}${range}`, versionOf(siblings.named(target))));
}

/** The one version of the packages of a name; a public one counts before private ones, which may be fixtures. */
function theVersionOf(members: readonly Sibling[], group: DependencyChange["group"]): Meaning {
  if (members.length === 0) return UNTOLD;
  const open = members.filter(({ isPrivate }) => !isPrivate);
  const [version, ...others] = new Set((open.length > 0 ? open : members).map((member) => member.version));
  if (others.length > 0) return { why: "and the workspace has several packages of that name" };
  if (version !== undefined) return { spec: version };
  // Nobody who installs a package reads its devDependencies, and fixtures and configurations often have no version.
  return group === "devDependencies" ? { spec: "0.0.0" } : { why: "and that package has no version" };
}

/** A range whose parts with `workspace:` have the version: `workspace:^ || ~1.2.0`, which pnpm takes for peers. */
function completed(range: string, version: Meaning): Meaning {
  const parts = range.split("||").map((part) => completedPart(part.trim(), version));
  const unknown = parts.find((part) => "why" in part);
  return unknown ?? { spec: parts.flatMap((part) => ("spec" in part ? [part.spec] : [])).join(" || ") };
}

function completedPart(part: string, version: Meaning): Meaning {
  const own = part.startsWith(PROTOCOL) ? part.slice(PROTOCOL.length).trim() : undefined;
  if (own === undefined || !BARE.test(own)) return isRange(own ?? part) ? { spec: own ?? part } : UNTOLD;
  return "why" in version ? version : { spec: `${own === "*" ? "" : own}${version.spec}` };
}

function aliased(name: string, target: string, meaning: Meaning): Meaning {
  return "why" in meaning || name === target ? meaning : { spec: `npm:${target}@${meaning.spec}` };
}

function isRange(text: string): boolean {
  return BARE.test(text) || (text !== "" && semver.validRange(text) !== null);
}
