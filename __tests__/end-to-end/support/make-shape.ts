import { linkSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PackageFolder } from "../../support/packages.ts";
import type { Shape } from "./package-shapes.ts";

/** Adds to a package what plain files and symbolic links cannot say of a shape. */
export function completeShape(
  { directory }: PackageFolder,
  { directories = [], hardLinks = {} }: Shape,
): void {
  for (const path of directories) {
    mkdirSync(join(directory, path), { recursive: true });
  }
  for (const [path, target] of Object.entries(hardLinks)) {
    linkSync(join(directory, target), join(directory, path));
  }
}
