import { failedWith, type Outcome } from "../model/outcome.ts";
import { ReleaseError } from "../model/problem.ts";

/** The outcome, also where an action stopped early. Anything unforeseen is a bug, and said to be one. */
export async function endOf(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ReleaseError) return failedWith(...error.problems);
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failedWith({ code: "bug", what });
  }
}
