import type { Code } from "./code.ts";

/** One thing that went wrong, or could not be told: a code of the catalogue and what was observed. */
export interface Problem {
  code: Code;
  /** One sentence: what was seen, with the package, user or input named. */
  what: string;
  /** Replaces the catalogue's remedy where this case knows better. */
  remedy?: string;
}

/** A foreseen failure. Anything else that is thrown is a bug of this action. */
export class ReleaseError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.what).join(" "), options);
    this.name = "ReleaseError";
    this.problems = list;
  }
}
