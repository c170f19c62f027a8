import type { Problem } from "../../model/problem.ts";

/** The name of a package's environment: `@acme/widget` becomes `acme-widget`. */
export function environmentOf(name: string): string {
  return name.replaceAll("@", "").replaceAll("/", "-");
}

/** Packages whose environments GitHub would take for one; it compares without regard to case. */
export function sharedEnvironments(names: readonly string[]): Problem[] {
  return [...Map.groupBy(names, (name) => environmentOf(name).toLowerCase())]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([environment, sharing]) => ({
      code: "environment-collision",
      what: `${sharing.join(" and ")} would share the environment "${environment}".`,
    }));
}
