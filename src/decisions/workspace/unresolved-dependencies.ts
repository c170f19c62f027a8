import type { Manifest } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { dependenciesOf, isUnread, type Dependency } from "./rewrite-dependencies.ts";
import { hasWorkspaceProtocol } from "./workspace-protocol.ts";

/**
 * What a tarball's manifest still has of a workspace. No tarball has its workspace around it, so nothing can be written in
 * its place; it is a problem where an installer reads it, which then fails.
 */
export function unresolvedIn(manifest: Manifest): { problems: Problem[]; warnings: Problem[] } {
  const unresolved = dependenciesOf(manifest).filter(
    ({ from }) => hasWorkspaceProtocol(from) || /^(catalog|link|portal):/.test(from),
  );
  const unread = unresolved.filter((dependency) => isUnread(dependency, manifest));
  return {
    problems: unresolved
      .filter((dependency) => !unread.includes(dependency))
      .map(({ group, name, from }) => ({
        code: "tarball-unresolved",
        what: `${group} in the tarball has ${quote(name)}: ${quote(from)}, which no registry knows.`,
      })),
    warnings: unread.length === 0 ? [] : [{ code: "tarball-unresolved", what: unreadText(unread) }],
  };
}

function unreadText(unread: readonly Dependency[]): string {
  const named = unread.map(({ group, name }) => `${quote(name)} in ${group}`);
  return `The tarball has specs that no registry knows, and that npm does not look for: ${named.join(", ")}.`;
}
