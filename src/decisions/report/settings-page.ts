/** npmjs' page of who may publish a package, and how. */
export function settingsPage(packageName: string): string {
  return `https://www.npmjs.com/package/${packageName}/access`;
}
