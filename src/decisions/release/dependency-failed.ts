import { failedWith, type Outcome } from "../../model/outcome.ts";

/** A package that is not begun, since what it depends on was not released. */
export function dependencyFailed(name: string, dependencies: readonly string[]): Outcome {
  return failedWith({
    code: "dependency-failed",
    what: `${name} depends on ${dependencies.join(", ")}, which was not released.`,
  });
}
