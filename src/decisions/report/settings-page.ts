/** npmjs' page of who may publish a package, and how. */
export function settingsPage(packageName: string): string {
  // A name may be anything before the registry has seen it.
  const path = packageName.split("/").map(encodeURIComponent).join("/").replace("%40", "@");
  return `https://www.npmjs.com/package/${path}/access`;
}
