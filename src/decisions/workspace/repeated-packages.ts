import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";

/** Where a package was found. */
export interface Finding {
  name: string;
  /** Relative to the workspace. */
  path: string;
  /** The line of the input `package` that led there. */
  line: string;
}

/** Packages that were found more than once, each with every place. */
export function repeatedPackages(findings: readonly Finding[]): Problem[] {
  return [...Map.groupBy(findings, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => ({
      code: "package-repeated",
      what: `${name} was found ${places.length} times: ${places.map(place).join(" and ")}.`,
    }));
}

function place({ path, line }: Finding): string {
  return `in ${quote(path)} by the line ${quote(line)}`;
}
