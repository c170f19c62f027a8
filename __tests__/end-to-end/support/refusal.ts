// What a run told people, kind by kind.

import type { ActionResult } from "../../support/run-action.ts";

/** The messages of the error annotations, in order. */
export function errorsOf({ annotations }: ActionResult): string[] {
  return annotations.filter(({ kind }) => kind === "error").map(({ message }) => message);
}

/** The messages of the warnings, in order. */
export function warningsOf({ annotations }: ActionResult): string[] {
  return annotations.filter(({ kind }) => kind === "warning").map(({ message }) => message);
}
