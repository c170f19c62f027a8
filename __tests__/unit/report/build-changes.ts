import { cutChanges, MOST_REPORTED } from "../../../src/decisions/contents/changes.ts";
import type { Changes, FileChange, ManifestChange } from "../../../src/model/changes.ts";
import type { PackResult } from "../../../src/model/pack-result.ts";

/** One file added since 1.2.2, with changes. */
export function changes(change: Partial<Changes> = {}): Changes {
  return {
    since: "1.2.2",
    added: 1,
    removed: 0,
    changed: 0,
    files: [{ path: "lib/new.js", after: 1234 }],
    manifestChanged: change.manifest?.length ?? 0,
    manifest: [],
    unpackedSize: { before: 1000, after: 2234 },
    ...change,
  };
}

/** As many files as given, added, and cut as a result has them. */
export function manyChanges(
  count: number,
  path: (at: number) => string = (at) => `lib/${at}.js`,
  manifest: readonly ManifestChange[] = [],
): Changes {
  const files: FileChange[] = Array.from({ length: count }, (_, at) => ({ path: path(at), after: at }));
  return cutChanges(changes({ added: count, files, manifest }), MOST_REPORTED);
}

/** The result of a package that was packed well, with changes. */
export function packed(change: Partial<PackResult> = {}): PackResult {
  return {
    name: "@acme/demo",
    version: "1.2.3",
    tarball: "packed/acme-demo-1.2.3.tgz",
    integrity: "sha512-abc",
    shasum: "0123456789",
    size: 1234,
    unpackedSize: 5678,
    fileCount: 3,
    changes: undefined,
    suggestions: [],
    problems: [],
    warnings: [],
    ...change,
  };
}

/** The result of a package of which nothing was found out. */
export function nothingPacked(change: Partial<PackResult> = {}): PackResult {
  const names = Object.keys(packed()) as (keyof PackResult)[];
  const unknown = Object.fromEntries(names.map((name) => [name, undefined])) as unknown as PackResult;
  return { ...unknown, suggestions: [], problems: [], warnings: [], ...change };
}
