import { entries, field } from "../untrusted.ts";

/** The name of the catalog that `catalog:` without a name means. */
const DEFAULT = "default";

/** Catalog name to dependency name to range. */
export type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The catalogs of documents that may have some: pnpm-workspace.yaml, .yarnrc.yml, package.json and its `workspaces` (bun).
 * All have `catalog`, the default one, and `catalogs`, by name.
 */
export function readCatalogs(documents: readonly unknown[]): Catalogs {
  const catalogs = new Map<string, Map<string, string>>();
  const named = documents.flatMap((document): [string, unknown][] => [
    [DEFAULT, field(document, "catalog")],
    ...entries(field(document, "catalogs")),
  ]);
  for (const [name, catalog] of named) {
    const known = catalogs.get(name) ?? new Map<string, string>();
    for (const [dependency, range] of entries(catalog)) {
      if (typeof range === "string") known.set(dependency, range);
    }
    catalogs.set(name, known);
  }
  return catalogs;
}

/** What a catalog has in place of `catalog:` or `catalog:name`. */
export function fromCatalog(catalogs: Catalogs, dependency: string, spec: string): string | undefined {
  const name = spec.slice("catalog:".length).trim();
  const range = catalogs.get(name === "" ? DEFAULT : name)?.get(dependency);
  // A catalog that names a catalog leads nowhere, as in pnpm.
  return range?.startsWith("catalog:") === true ? undefined : range;
}
