// How a run of the action ended, said in one line of a test; a run that ended otherwise is shown with its log.

import { expect } from "vitest";
import type { ActionResult } from "../../support/run-action.ts";
import type { Release } from "./desk.ts";
import { errorsOf } from "./refusal.ts";

interface ActionMatchers {
  /** The step succeeded in this state, and its outputs are, among others, these. */
  toSucceedAs: (state: string | RegExp, outputs?: Record<string, unknown>) => void;
  /** The step failed in words, not in a stack trace, and its outputs say so. */
  toFail: () => void;
  /** It failed so and uploaded nothing, with exactly one error, and that error says all of this. */
  toRefuse: (says: (string | RegExp)[]) => void;
}

declare module "vitest" {
  interface Matchers<
    R extends void | Promise<void> = void | Promise<void>,
    T = unknown,
  > extends ActionMatchers {}
}

expect.extend({
  toSucceedAs(result: ActionResult, state: string | RegExp, outputs: Record<string, unknown> = {}) {
    const end: unknown = state instanceof RegExp ? expect.stringMatching(state) : state;
    const wrong = Object.entries({ ...outputs, state: end })
      .filter(([name, value]) => !this.equals(result.outputs[name], value))
      .map(([name]) => `${name} is ${JSON.stringify(result.outputs[name])}`);
    return verdict(result, result.exitCode === 0 ? wrong : [`it exited with ${result.exitCode}`, ...wrong]);
  },
  toFail(result: ActionResult) {
    return verdict(result, whyNoFailure(result));
  },
  toRefuse(result: Release, says: (string | RegExp)[]) {
    const errors = errorsOf(result);
    const missing = says
      .filter((part) => (part instanceof RegExp ? !part.test(errors[0] ?? "") : !errors[0]?.includes(part)))
      .map((part) => `its error does not say ${part instanceof RegExp ? part : JSON.stringify(part)}`);
    const counts: [boolean, string][] = [
      [errors.length !== 1, `it has ${errors.length} errors`],
      [result.uploads.length !== 0, `it uploaded to ${result.uploads[0]?.path}`],
    ];
    return verdict(result, [...whyNoFailure(result), ...reasonsIn(counts), ...missing]);
  },
});

function whyNoFailure({ exitCode, outputs, log }: ActionResult): string[] {
  const reasons: [boolean, string][] = [
    [exitCode === 0, "it exited with 0"],
    [outputs["state"] !== "failed", `state is ${JSON.stringify(outputs["state"])}`],
    [/^\s+at .*[:(]|^\w*Error: /m.test(log), "its log has a stack trace"],
  ];
  return reasonsIn(reasons);
}

function reasonsIn(reasons: [boolean, string][]): string[] {
  return reasons.filter(([is]) => is).map(([, reason]) => reason);
}

function verdict({ log }: ActionResult, wrong: string[]) {
  return { pass: wrong.length === 0, message: () => `${wrong.join("; ")}:\n${log}` };
}
