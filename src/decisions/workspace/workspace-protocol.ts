import semver from "semver";

/** What a package may refer to beside it. */
export interface Siblings {
  /** Names of the workspace's members, private ones among them, to their versions. */
  versions: ReadonlyMap<string, string>;
  /** The name of the member at a path as a dependency has it: from the package's directory or from the root. */
  nameAt: (path: string) => string | undefined;
}

/** A range without a version, which the member's own completes. */
const BARE = /^(\*|\^|~|[<>]=?)$/;

/**
 * What pnpm, yarn and bun publish in place of a `workspace:` dependency; `undefined` where it cannot be known.
 * @param name the dependency's key
 */
export function fromWorkspace(siblings: Siblings, name: string, spec: string): string | undefined {
  const written = spec.slice("workspace:".length).trim();
  if (written === "") return undefined;
  const member = siblings.nameAt(written);
  if (member !== undefined && !isRange(written)) return aliased(name, member, siblings.versions.get(member));
  const [, alias, range = written] = /^((?:@[^@/\s]+\/)?[^@/\s]+)@(.*)$/.exec(written) ?? [];
  const target = alias ?? name;
  return aliased(name, target, completed(range, siblings.versions.get(target)));
}

/** `^`, `~` and `*` with the version, in each part of a range such as pnpm takes for peers: `^ || ~1.2.0`. */
function completed(range: string, version: string | undefined): string | undefined {
  const parts = range
    .split("||")
    .map((part) => completedPart(part.trim().replace(/^workspace:/, ""), version));
  return parts.includes(undefined) ? undefined : parts.join(" || ");
}

function completedPart(part: string, version: string | undefined): string | undefined {
  if (!BARE.test(part)) return isRange(part) ? part : undefined;
  return version === undefined ? undefined : `${part === "*" ? "" : part}${version}`;
}

function aliased(name: string, target: string, range: string | undefined): string | undefined {
  return range === undefined || name === target ? range : `npm:${target}@${range}`;
}

function isRange(text: string): boolean {
  return BARE.test(text) || (text !== "" && semver.validRange(text) !== null);
}
