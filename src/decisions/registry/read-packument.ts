import type { Packument, ServedVersion } from "../../model/evidence.ts";
import { dictionary, entries, field, isObject, textField } from "../untrusted.ts";
import { readDistTags } from "./read-dist-tags.ts";

/** A registry's JSON as a packument, `undefined` where it is none. Entries that make no sense are left out. */
export function readPackument(document: unknown): Packument | undefined {
  const versions = field(document, "versions");
  if (!isObject(versions)) return undefined;
  const maintainers = readMaintainers(field(document, "maintainers"));
  return {
    distTags: readDistTags(field(document, "dist-tags")) ?? dictionary([]),
    versions: dictionary(
      entries(versions)
        .filter(([, manifest]) => isObject(manifest))
        .map(([version, manifest]) => [version, readVersion(manifest)] as const),
    ),
    ...(maintainers && { maintainers }),
  };
}

function readVersion(manifest: unknown): ServedVersion {
  const dist = field(manifest, "dist");
  const [integrity, shasum, tarball] = ["integrity", "shasum", "tarball"].map((name) =>
    textField(dist, name),
  );
  const npmUser = field(manifest, "_npmUser");
  const publisher = textField(npmUser, "name");
  const trustedPublisher = textField(field(npmUser, "trustedPublisher"), "id");
  return {
    deprecated: Boolean(field(manifest, "deprecated")),
    ...(integrity !== undefined && { integrity }),
    ...(shasum !== undefined && { shasum }),
    ...(tarball !== undefined && { tarball }),
    ...(publisher !== undefined && { publisher }),
    ...(trustedPublisher !== undefined && { trustedPublisher }),
  };
}

/** Verdaccio has no maintainers (facts 5); an empty list tells as little as none. */
function readMaintainers(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((maintainer) =>
    typeof maintainer === "string" ? maintainer : textField(maintainer, "name"),
  );
  const known = names.filter((name): name is string => name !== undefined);
  return known.length === 0 || known.length < names.length ? undefined : known;
}
