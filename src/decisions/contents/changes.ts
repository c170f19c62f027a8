import type { Changes, FileChange, ManifestChange } from "../../model/changes.ts";
import type { Contents } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { bytes, counted } from "../report/format.ts";
import { oneLine, quote } from "../report/escape.ts";
import { isObject } from "../untrusted.ts";

/** The fields whose entries decide what an installation runs, gets, and offers. */
const FIELDS = [
  "scripts",
  "dependencies",
  "optionalDependencies",
  "peerDependencies",
  "bin",
  "engines",
  "exports",
] as const;

/** npm runs these on the machine of whoever installs the package. */
const INSTALL_SCRIPTS: readonly string[] = ["preinstall", "install", "postinstall"];

/** Doubled, and by more than this many bytes. */
const MUCH = 1_000_000;

/** What differs between two versions, by file and by what package.json says inside each. */
export function changesBetween(since: string, before: Contents, after: Contents): Changes {
  const files = fileChanges(before, after);
  const manifest = manifestChanges(manifestOf(before), manifestOf(after));
  const added = files.filter((file) => file.before === undefined).length;
  const removed = files.filter((file) => file.after === undefined).length;
  return {
    since,
    added,
    removed,
    changed: files.length - added - removed,
    files,
    manifestChanged: manifest.length,
    manifest,
    unpackedSize: { before: before.unpackedSize, after: after.unpackedSize },
  };
}

/** Files and values of a comparison that an output holds; GitHub takes 1 MiB. */
export const MOST_REPORTED = 500;

/** So many characters of paths and values, escaped in the summary to about five times as much. */
const MOST_CHARACTERS = 40_000;

/** What a report has room for: at most so many files and values, and not too long ones; the counts stay. */
export function cutChanges(changes: Changes, most: number): Changes {
  let room = MOST_CHARACTERS;
  const fits = (text: string): boolean => {
    // A longer one is cut where it is shown.
    room -= Math.min(text.length, 2000);
    return room >= 0;
  };
  const manifest = changes.manifest.slice(0, most).filter((change) => fits(JSON.stringify(change)));
  return {
    ...changes,
    manifest,
    files: changes.files.slice(0, most).filter((file) => fits(JSON.stringify(file))),
  };
}

function fileChanges(before: Contents, after: Contents): FileChange[] {
  const old = new Map(before.files.map((file) => [file.path, file]));
  const fresh = new Map(after.files.map((file) => [file.path, file]));
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return paths.flatMap((path): FileChange[] => {
    const [was, is] = [old.get(path), fresh.get(path)];
    if (was?.digest === is?.digest) return [];
    return [{ path, ...(was && { before: was.size }), ...(is && { after: is.size }) }];
  });
}

function manifestOf({ samples }: Contents): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(samples.get("package.json")?.toString("utf8") ?? "");
    return isObject(manifest) ? manifest : {};
  } catch {
    // Not readable: nothing of it can be compared.
    return {};
  }
}

function manifestChanges(before: Record<string, unknown>, after: Record<string, unknown>): ManifestChange[] {
  return FIELDS.flatMap((field) => {
    const [old, fresh] = [entriesOf(before[field]), entriesOf(after[field])];
    const keys = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
    return keys.flatMap((key): ManifestChange[] => {
      const [was, is] = [old.get(key), fresh.get(key)];
      if (was === is) return [];
      return [
        { field, key, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) },
      ];
    });
  });
}

/** A field's entries as text; a field that is one value has the empty key. */
function entriesOf(value: unknown): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (!isObject(value)) return new Map([["", shown(value)]]);
  return new Map(Object.entries(value).map(([key, entry]) => [key, shown(entry)]));
}

function shown(value: unknown): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}

/** Changes that a person should look at before the version is public. */
export function remarksOnChanges({ since, files, manifest, unpackedSize }: Changes): Problem[] {
  const scripts = manifest.filter(
    ({ field, key, after }) => field === "scripts" && INSTALL_SCRIPTS.includes(key) && after !== undefined,
  );
  const grew = unpackedSize.after - unpackedSize.before;
  const maps = files.filter(
    ({ path, before, after }) => path.endsWith(".map") && before === undefined && after !== undefined,
  );
  return [
    ...scripts.map(({ key, after = "" }): Problem => ({
      code: "install-script-changed",
      what: `Since ${since} package.json has another script "${key}", which runs on every machine that installs the package: ${oneLine(after)}`,
    })),
    ...(grew > MUCH && grew > unpackedSize.before
      ? [
          {
            code: "size-grew",
            what: `Since ${since} the package grew from ${bytes(unpackedSize.before)} to ${bytes(unpackedSize.after)} unpacked.`,
          } as const,
        ]
      : []),
    ...(maps.length > 0
      ? [
          {
            code: "source-maps-added",
            what: `The tarball has ${counted(maps.length, "source map")} that ${since} did not have, ${quote(maps[0]?.path ?? "")} for one.`,
          } as const,
        ]
      : []),
  ];
}
