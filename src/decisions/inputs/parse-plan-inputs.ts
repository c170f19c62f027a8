import type { PlanInputs, RawInputs } from "../../model/inputs.ts";
import { ReleaseError } from "../../model/problem.ts";
import { registryOf, undeclaredInputs } from "./account-inputs.ts";
import { Fields } from "./fields.ts";

/**
 * The inputs of the plan action as typed values.
 * @throws ReleaseError naming every input that is wrong
 */
export function parsePlanInputs(raw: RawInputs): PlanInputs {
  const fields = new Fields(raw.values);
  const lines = fields.lines("package");
  const registry = registryOf(fields);
  const problems = [...undeclaredInputs(raw), ...fields.problems];
  if (problems.length > 0) throw new ReleaseError(problems);
  return { packages: lines.length === 0 ? ["."] : lines, registry };
}
