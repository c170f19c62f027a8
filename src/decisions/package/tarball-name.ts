import type { Problem } from "../../model/problem.ts";

interface Named {
  name: string;
  version: string;
}

/** npm's name for a package's tarball: `acme-demo-1.2.3.tgz`. */
export function tarballName({ name, version }: Named): string {
  return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}

/** Packages whose tarballs would have the same name, so that one would take the other's place. */
export function sharedNames(packages: readonly Named[]): Problem[] {
  return [...Map.groupBy(packages, tarballName)]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([file, sharing]) => ({
      code: "package-repeated",
      what: `${sharing.map(({ name }) => name).join(" and ")} would both be packed as ${file}; pack them in two steps with a destination of their own.`,
    }));
}
