import type { Problem } from "./problem.ts";
import type { State } from "./result.ts";

/** The end of one package's release. */
export interface Outcome {
  state: State;
  live: boolean;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  /** Where the registry serves the tarball. */
  tarball?: string | undefined;
  /** Dist-tags that were asked for and are not set. */
  unsetTags?: readonly string[];
  stageId?: string | undefined;
  /** The statement in the transparency log. */
  provenanceUrl?: string | undefined;
}

/** An end at which nothing was released, and nothing went wrong. */
export function endedAs(state: State): Outcome {
  return { state, live: false, problems: [], warnings: [] };
}

/** The end of a release for these reasons. */
export function failedWith(...problems: readonly Problem[]): Outcome {
  return { ...endedAs("failed"), problems };
}
