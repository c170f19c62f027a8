import type { PackInputs, RawInputs } from "../../model/inputs.ts";
import { ReleaseError } from "../../model/problem.ts";
import { registryOf, undeclaredInputs } from "./account-inputs.ts";
import { Fields } from "./fields.ts";

/**
 * The inputs of the pack action as typed values.
 * @throws ReleaseError naming every input that is wrong
 */
export function parsePackInputs(raw: RawInputs): PackInputs {
  const fields = new Fields(raw.values);
  const packages = fields.lines("package");
  const inputs = {
    packages: packages.length === 0 ? ["."] : packages,
    destination: fields.line("destination") ?? ".",
    registry: registryOf(fields),
    allowFiles: fields.lines("allow-files"),
    ignoreScripts: fields.flag("ignore-scripts", false),
  };
  const problems = [...undeclaredInputs(raw), ...fields.problems];
  if (problems.length > 0) throw new ReleaseError(problems);
  return inputs;
}
