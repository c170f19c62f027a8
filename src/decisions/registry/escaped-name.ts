import npa from "npm-package-arg";

/** A package's name as registries have it in a path: `@acme%2fdemo`. */
export function escapedName(packageName: string): string {
  return npa(packageName).escapedName ?? encodeURIComponent(packageName);
}
