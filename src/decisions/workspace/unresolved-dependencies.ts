import type { Manifest } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";
import { dependenciesOf } from "./rewrite-dependencies.ts";
import { hasWorkspaceProtocol } from "./workspace-protocol.ts";

/**
 * What a tarball's manifest still has of a workspace. No tarball has its workspace around it, so nothing can be written in
 * its place; in devDependencies it does no harm, since nobody who installs the package reads them.
 */
export function unresolvedIn(manifest: Manifest): { problems: Problem[]; warnings: Problem[] } {
  const unresolved = dependenciesOf(manifest).filter(
    ({ from }) => hasWorkspaceProtocol(from) || /^(catalog|link|portal):/.test(from),
  );
  const read = unresolved.filter(({ group }) => group !== "devDependencies");
  const unread = unresolved.filter(({ group }) => group === "devDependencies").map(({ name }) => quote(name));
  return {
    problems: read.map(({ group, name, from }) => ({
      code: "tarball-unresolved",
      what: `${group} in the tarball has ${quote(name)}: ${quote(from)}, which no registry knows.`,
    })),
    warnings: unread.length === 0 ? [] : [{ code: "tarball-unresolved", what: unreadText(unread) }],
  };
}

function unreadText(names: readonly string[]): string {
  return `devDependencies in the tarball have specs that no registry knows, of ${names.join(", ")}; nobody who installs the package reads them.`;
}
