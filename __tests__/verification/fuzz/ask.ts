/** One question to an emulator that answers nonsense somewhere. */

import { gatherEvidence } from "../../../src/edges/registry/evidence.ts";
import type { Check, CheckId } from "../../../src/model/check.ts";
import type { Code } from "../../../src/model/code.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { MODES } from "../../../src/model/inputs.ts";
import type { Npmjs } from "../../npmjs/server.ts";
import type { World } from "../../npmjs/world.ts";
import { answersIn, judgeModes, openRegistry } from "../matrix/judge.ts";
import { TOKEN } from "./endpoints.ts";

export interface Fuzzed {
  evidence: Evidence;
  checks: readonly Check[];
  /** Under any mode. */
  refusals: readonly Code[];
}

/** Sets the world and asks; throws what the product throws. */
export async function askFuzzed(npmjs: Npmjs, world: World, packageName = "@acme/demo"): Promise<Fuzzed> {
  Object.assign(npmjs.world, world);
  const registry = openRegistry(npmjs.url, TOKEN);
  try {
    const evidence = await gatherEvidence(registry, packageName, true);
    const said = judgeModes(npmjs.url, packageName, evidence);
    return {
      evidence,
      checks: MODES.flatMap((mode) => said[mode].checks),
      refusals: MODES.flatMap((mode) => said[mode].refusals),
    };
  } finally {
    registry.close();
  }
}

/** Checks that let a token through when they pass. */
const LETTING_THROUGH: ReadonlySet<CheckId> = new Set(["token-valid", "maintainer", "non-interactive"]);

/** Those among them that passed. */
export function passes({ checks }: Fuzzed): CheckId[] {
  const passed = checks.filter(({ id, status }) => status === "pass" && LETTING_THROUGH.has(id));
  return [...new Set(passed.map(({ id }) => id))];
}

/** What no text for a person may contain: the insides of a program. */
const INSIDES =
  /\b(TypeError|RangeError|SyntaxError|Cannot (read|set|create|convert|destructure)|is not (a function|iterable)|undefined|NaN)\b|\[object |^\s+at /m;
const LONGEST = 2000;

/** Texts that a person should not be shown, cut. */
export function unfitTexts({ checks, evidence }: Fuzzed): string[] {
  const problems = answersIn(evidence).flatMap((answer) =>
    answer.kind === "unreadable" ? [answer.problem.what] : [],
  );
  const texts = [...checks.flatMap(({ evidence: text, remedy = "" }) => [text, remedy]), ...problems];
  const unfit = texts.filter((text) => text.length > LONGEST || INSIDES.test(text));
  return [...new Set(unfit.map((text) => `${text.length}: ${text.slice(0, 160)}`))];
}
